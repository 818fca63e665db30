package org.bulletinfacts.figure;

import java.util.Locale;

/** Whether a figure is a level, the size of a change, or a share of something. */
public enum Basis {
    LEVEL,
    CHANGE,
    SHARE;

    /** As the column {@code basis} has it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
