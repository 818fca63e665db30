package org.bulletinfacts.figure;

import java.util.Locale;

/** The direction of a change. */
public enum Change {
    INCREASE,
    DECREASE;

    /** As the column {@code change} has it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
