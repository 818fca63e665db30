package org.bulletinfacts.actor;

import org.bulletinfacts.text.Document;

/**
 * How each sentence uses capitals. In running text a capital inside a sentence marks a name; in a Title Case Headline or in
 * CAPITALS it says nothing.
 */
final class Casing {
    private static final byte RUNNING = 0;
    private static final byte TITLED = 1;
    private static final byte CAPITALS = 2;

    private final Document d;
    private final Words words;
    private final byte[] bySentence;

    Casing(Document d, Words words) {
        this.d = d;
        this.words = words;
        bySentence = new byte[d.sentences()];
        for (int s = 0; s < bySentence.length; s++) {
            bySentence[s] = styleOf(d.sentenceFirst(s), d.sentenceFirst(s + 1));
        }
    }

    private byte styleOf(int first, int end) {
        int upper = 0;
        int capital = 0;
        int lower = 0;
        for (int t = first; t < end; t++) {
            if (d.kind(t) != Document.WORD || d.end(t) - d.start(t) < 2) {
                continue;
            }
            byte shape = d.shape(t);
            if (shape == Document.UPPER) {
                upper++;
                capital++;
            } else if (d.isCapital(t)) {
                capital++;
            } else if (!words.is(d, t, Words.SMALL | Words.PARTICLE) && !(d.glued(t) && d.isFolded(t - 1, '-'))) {
                lower++;
            }
        }
        if (upper >= 3 && upper == capital && lower == 0 && small(first, end) == 0) {
            return CAPITALS;
        }
        boolean closed = d.is(end - 1, '.');
        return capital >= 3 && !closed && lower * 9 <= capital ? TITLED : RUNNING;
    }

    /** Small words in small letters: "of", "the". */
    private int small(int first, int end) {
        int count = 0;
        for (int t = first; t < end; t++) {
            if (d.kind(t) == Document.WORD && d.shape(t) == Document.LOWER) {
                count++;
            }
        }
        return count;
    }

    /** Whether capitals tell names here. */
    boolean isRunning(int token) {
        return bySentence[d.sentenceOf(token)] == RUNNING;
    }

    /** Whether the sentence is written in CAPITALS. */
    boolean isCapitals(int token) {
        return bySentence[d.sentenceOf(token)] == CAPITALS;
    }

    /** Whether the token would have a capital anyway: it begins a sentence, a quotation, or what follows a colon. */
    boolean opens(int token) {
        if (d.sentenceFirst(d.sentenceOf(token)) == token) {
            return true;
        }
        if (d.kind(token - 1) != Document.MARK) {
            return false;
        }
        return switch (d.charAt(d.start(token - 1))) {
            case '"', '\u201C', '\u201D', '\u00AB', '\u2018', ':', '\u2022', '\u2013', '\u2014', '-', '*', '\u2026' ->
                !d.glued(token) || d.charAt(d.start(token - 1)) != '-';
            default -> false;
        };
    }

    /** Whether the capital of this word marks a name. */
    boolean tells(int token) {
        return d.isCapital(token) && isRunning(token) && !opens(token);
    }
}
