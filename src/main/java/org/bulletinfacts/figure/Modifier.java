package org.bulletinfacts.figure;

import java.util.Locale;

/** How a stated number bounds the true one; a figure without one is as stated. */
public enum Modifier {
    APPROXIMATELY,
    MORE_THAN,
    AT_LEAST,
    LESS_THAN,
    AT_MOST,
    ORDER_OF;

    /** As the column {@code modifier} has it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
