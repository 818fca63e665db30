package org.bulletinfacts.text;

import java.util.BitSet;
import java.util.List;

/** The tokens of a document that an earlier reader has claimed. */
public final class Taken {
    private final BitSet tokens = new BitSet();

    /** Claims the tokens that a span touches. */
    public void take(Document d, Span span) {
        int first = d.tokenAt(span.start());
        int end = first;
        while (end < d.size() && d.start(end) < span.end()) {
            end++;
        }
        tokens.set(first, Math.max(first, end));
    }

    /** Claims the tokens of everything in a list. */
    public void takeAll(Document d, List<? extends Spanned> found) {
        found.forEach(one -> take(d, one.span()));
    }

    public boolean has(int token) {
        return token >= 0 && tokens.get(token);
    }

    /** Whether any token from the first to the one before {@code endToken} is claimed. */
    public boolean hasAny(int firstToken, int endToken) {
        int next = tokens.nextSetBit(Math.max(0, firstToken));
        return next >= 0 && next < endToken;
    }
}
