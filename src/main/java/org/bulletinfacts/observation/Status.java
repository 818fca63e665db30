package org.bulletinfacts.observation;

import java.util.Locale;

/** Whether what a figure tells has happened. */
public enum Status {
    ACTUAL,
    PLANNED,
    FORECAST,
    TARGET;

    /** As the column {@code status} has it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
