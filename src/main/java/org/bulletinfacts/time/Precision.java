package org.bulletinfacts.time;

import java.util.Locale;

/** How exact a time expression is. */
public enum Precision {
    TIME,
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    HALF,
    SEASON,
    YEAR,
    DECADE,
    CENTURY;

    /** As the column {@code precision} has it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
