package org.bulletinfacts.actor;

import java.util.Locale;

/** How a mention names its actor: in full, by acronym, by a surname or short name, or by a title that stands for it. */
public enum MentionForm {
    NAME,
    ACRONYM,
    ALIAS,
    TITLE;

    /** As the column {@code form} has it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
