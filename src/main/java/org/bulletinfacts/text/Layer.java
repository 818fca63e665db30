package org.bulletinfacts.text;

/** Something that stands on stretches of tokens: the forms of a dictionary, or what an earlier reader found. */
@FunctionalInterface
public interface Layer {
    /** The token behind the stretch that starts at this token, or -1 where none starts. Tokens outside the text give -1. */
    int end(Document d, int token);

    /** The dictionary with whose forms all stretches begin, or null for none: where it has no form this need not be asked. */
    default Dictionary<?> dictionary() {
        return null;
    }
}
