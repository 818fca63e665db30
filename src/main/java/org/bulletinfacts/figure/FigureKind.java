package org.bulletinfacts.figure;

import java.util.Locale;

/** What sort of number a figure is. */
public enum FigureKind {
    COUNT,
    MONEY,
    PERCENT,
    PERCENTAGE_POINT,
    MEASURE,
    RATIO,
    ORDINAL,
    AGE,
    SCORE;

    /** As the column {@code kind} has it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
