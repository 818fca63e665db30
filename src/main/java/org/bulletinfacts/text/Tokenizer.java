package org.bulletinfacts.text;

import java.text.Normalizer;

/** Cuts a text into tokens and paragraphs in one pass. */
final class Tokenizer {
    /** A line shorter than this ends a paragraph even where its last word runs on: nobody wraps so early. */
    private static final int SHORTEST_WRAPPED_LINE = 45;

    private final Vocabulary vocabulary;

    Tokenizer(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * Fills the document's text, tokens and paragraphs.
     *
     * @param headlineLength UTF-16 length of the headline at the start of the text, 0 where there is none
     */
    void read(String text, int headlineLength, Document into) {
        int length = text.length();
        into.text = text;
        into.length = length;
        into.headlineEnd = headlineLength;
        into.ensureChars(length + 1);
        text.getChars(0, length, into.chars, 0);
        into.chars[length] = '\n';
        into.size = 0;
        into.paragraphs = 0;
        char[] chars = into.chars;
        int lineStart = 0;
        boolean breakBefore = true;
        int i = 0;
        while (i < length) {
            char c = chars[i];
            if (c == '\n') {
                breakBefore |= endsParagraph(into, lineStart, i);
                lineStart = ++i;
            } else if (isBlank(c)) {
                i++;
            } else {
                if (breakBefore) {
                    into.startParagraph();
                    breakBefore = false;
                }
                i = token(into, i);
            }
        }
        into.paragraphFirst[into.paragraphs] = into.size;
    }

    private static boolean isBlank(char c) {
        return c <= ' '
                || c == '\u00A0'
                || c >= '\u1680' && (Character.isWhitespace(c) || Character.isSpaceChar(c) || isInvisible(c));
    }

    /** Zero-width characters and byte-order marks: they part nothing and mean nothing. */
    private static boolean isInvisible(char c) {
        return c >= '\u200B' && c <= '\u200F' || c == '\uFEFF' || c >= '\u202A' && c <= '\u202E' || c == '\u2060';
    }

    /**
     * Whether a newline ends the paragraph. It does, unless a line of running text was wrapped: a long line that ends in the
     * middle of a sentence, and goes on with a small letter or, behind a comma, with anything.
     */
    private static boolean endsParagraph(Document d, int lineStart, int newline) {
        if (newline <= d.headlineEnd || newline - lineStart < SHORTEST_WRAPPED_LINE) {
            return true;
        }
        int last = newline - 1;
        while (last > lineStart && isBlank(d.chars[last])) {
            last--;
        }
        int next = newline + 1;
        while (next < d.length && d.chars[next] != '\n' && isBlank(d.chars[next])) {
            next++;
        }
        if (next >= d.length || d.chars[next] == '\n') {
            return true;
        }
        char before = d.chars[last];
        return !(Character.isLowerCase(d.chars[next])
                        && (Character.isLetterOrDigit(before) || before == ',' || before == '-')
                || before == ',' && Character.isLetterOrDigit(d.chars[next]));
    }

    private int token(Document d, int from) {
        d.ensureTokens(d.size + 2);
        char[] chars = d.chars;
        char c = chars[from];
        int token = d.size++;
        d.start[token] = from;
        d.paragraphOf[token] = d.paragraphs - 1;
        int to = isAsciiLetter(c) ? asciiWord(d, token, from) : -1;
        if (to < 0) {
            to = from + 1;
            if (isLetter(c, chars, from)) {
                to = wordEnd(chars, from, d.length);
                set(d, token, to, Document.WORD, shape(chars, from, to));
            } else if (isDigit(c)) {
                while (to < d.length && isDigit(chars[to])) {
                    to++;
                }
                set(d, token, to, Document.DIGITS, Document.CASELESS);
            } else {
                boolean pair = Character.isHighSurrogate(c) && to < d.length && Character.isLowSurrogate(chars[to]);
                to += pair ? 1 : 0;
                set(d, token, to, Document.MARK, Document.CASELESS);
            }
            number(d, token, from, to);
        }
        return to;
    }

    private static void set(Document d, int token, int end, byte kind, byte shape) {
        d.end[token] = end;
        d.kind[token] = kind;
        d.shape[token] = shape;
    }

    /** Reads a word of plain letters in one pass, as nearly all are; gives its end, or -1 where it has other letters too. */
    private int asciiWord(Document d, int token, int from) {
        char[] chars = d.chars;
        char[] folded = d.folded;
        int hash = 0;
        int upper = 0;
        int to = from;
        char c = chars[to];
        while (isAsciiLetter(c)) {
            upper += c <= 'Z' ? 1 : 0;
            char f = (char) (c | ' ');
            folded[to] = f;
            hash = 31 * hash + f;
            // Behind the text stands a newline.
            c = chars[++to];
        }
        if (c > 127) {
            return -1;
        }
        set(d, token, to, Document.WORD, shape(upper, to - from - upper, chars[from] <= 'Z'));
        d.hash[token] = hash;
        d.word[token] = vocabulary.find(folded, from, to, hash);
        return to;
    }

    private static boolean isAsciiLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** Folds the token and looks up its word. */
    private void number(Document d, int token, int from, int to) {
        char[] chars = d.chars;
        char[] folded = d.folded;
        boolean composed = true;
        int hash = 0;
        for (int i = from; i < to; i++) {
            char f = Vocabulary.fold(chars[i]);
            folded[i] = f;
            composed &= f < '\u0300' || f > '\u036F';
            hash = 31 * hash + f;
        }
        d.hash[token] = hash;
        if (composed) {
            d.word[token] = vocabulary.find(folded, from, to, hash);
        } else {
            char[] nfc = Normalizer.normalize(new String(folded, from, to - from), Normalizer.Form.NFC)
                    .toCharArray();
            d.hash[token] = Vocabulary.hash(nfc, 0, nfc.length);
            d.word[token] = vocabulary.find(nfc, 0, nfc.length, d.hash[token]);
        }
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9' || c > 127 && Character.isDigit(c);
    }

    private static boolean isLetter(char c, char[] chars, int at) {
        if (c < 128) {
            return isAsciiLetter(c);
        }
        if (Character.isHighSurrogate(c)) {
            return Character.isLetter(Character.codePointAt(chars, at));
        }
        return Character.isLetter(c);
    }

    private static int wordEnd(char[] chars, int from, int length) {
        int to = from;
        while (to < length) {
            char c = chars[to];
            if (isLetter(c, chars, to)) {
                to += Character.isHighSurrogate(c) ? 2 : 1;
            } else if (c > 127 && to > from && isMark(c)) {
                to++;
            } else {
                break;
            }
        }
        return Math.min(to, length);
    }

    /** A combining mark, or a soft hyphen inside a word. */
    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK || c == '\u00AD';
    }

    private static byte shape(char[] chars, int from, int to) {
        int upper = 0;
        int lower = 0;
        for (int i = from; i < to; i++) {
            char c = chars[i];
            if (c < 128 ? c <= 'Z' : Character.isUpperCase(c)) {
                upper++;
            } else if (c < 128 || Character.isLowerCase(c)) {
                lower++;
            }
        }
        char first = chars[from];
        boolean capital = first < 128 ? first <= 'Z' : Character.isUpperCase(first) || Character.isTitleCase(first);
        return shape(upper, lower, capital);
    }

    /** @param capital whether the first letter is upper case */
    private static byte shape(int upper, int lower, boolean capital) {
        if (upper == 0) {
            return lower == 0 ? Document.CASELESS : Document.LOWER;
        }
        if (lower == 0) {
            return upper == 1 ? Document.INITIAL : Document.UPPER;
        }
        return capital && upper == 1 ? Document.TITLE : Document.MIXED;
    }
}
