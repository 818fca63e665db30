package org.bulletinfacts.evaluate;

import java.util.Locale;

/** The tables of facts that annotations are compared with. */
public enum FactTable {
    FIGURES,
    DATES,
    MENTIONS,
    QUOTES,
    EVENTS;

    /** As tables, and the lists of a gold file, are called. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What the span's text is called: {@code mention}, {@code quote} or {@code trigger}. */
    public String spanField() {
        return switch (this) {
            case FIGURES, DATES, MENTIONS -> "mention";
            case QUOTES -> "quote";
            case EVENTS -> "trigger";
        };
    }

    /** The column that says what sort of fact a row is. */
    public String kindField() {
        return switch (this) {
            case FIGURES, MENTIONS -> "kind";
            case DATES, EVENTS -> "type";
            case QUOTES -> "is_direct";
        };
    }
}
