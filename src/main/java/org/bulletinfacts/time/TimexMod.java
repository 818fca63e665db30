package org.bulletinfacts.time;

/** The modifiers of TIMEX3 (attribute {@code mod} of ISO-TimeML) that the tables use. */
public enum TimexMod {
    START,
    MID,
    END,
    APPROX,
    LESS_THAN,
    MORE_THAN,
    EQUAL_OR_LESS,
    EQUAL_OR_MORE,
    BEFORE,
    AFTER
}
