package org.bulletinfacts.text;

/** Something that stands on stretches of tokens: the forms of a dictionary, or what an earlier reader found. */
@FunctionalInterface
public interface Layer {
    /** The token behind the stretch that starts at this token, or -1 where none starts. Tokens outside the text give -1. */
    int end(Document d, int token);
}
