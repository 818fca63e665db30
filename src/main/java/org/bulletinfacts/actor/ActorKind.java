package org.bulletinfacts.actor;

import java.util.Locale;

/** What a name names. The first three are actors proper. */
public enum ActorKind {
    PERSON,
    ORGANIZATION,
    PLACE,
    EVENT,
    WORK;

    /** As the column {@code kind} has it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
