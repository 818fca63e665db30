package org.bulletinfacts.quote;

/**
 * Tokens between quotation marks.
 *
 * @param open the opening mark, or -1 where it is missing
 * @param close the closing mark, or -1 where it is missing
 * @param first the first token inside
 * @param end the token behind the last inside
 */
record Passage(int open, int close, int first, int end) {
    /** The first token of the passage with its mark. */
    int outerFirst() {
        return open >= 0 ? open : first;
    }

    /** The token behind the passage with its mark. */
    int outerEnd() {
        return close >= 0 ? close + 1 : end;
    }
}
