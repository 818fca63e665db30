package org.bulletinfacts.figure;

import java.util.Locale;

/** Why a number is neither a figure, nor part of a date or a name, nor a number that is known to count nothing. */
public enum UnreadReason {
    /** Looks like a year, and no date was read: "the class of 1998". */
    YEAR,
    /** A unit of time stands behind it, and no duration was read. */
    DURATION,
    /** Ranks something that cannot be told: "came 12th". */
    ORDINAL,
    /** Says how often, without a comparison: "met twice". */
    REPETITION,
    /** Several numbers joined by marks: "24/7", "4-4-2". */
    JOINED,
    /** Digits beside digits: a line of a table. */
    ROW,
    /** Its unit, or the other end of its range, is part of a date or a name: "10 to 15 nights", of which "15 nights" was read. */
    OVERLAP;

    /** As the column {@code reason} of {@code numbers_unread} has it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
