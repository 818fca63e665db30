package org.bulletinfacts.text;

/** Something read from a text, with the place it was read from. */
public interface Spanned {
    /** Where it stands, in UTF-16 units of the text. */
    Span span();
}
