package org.bulletinfacts.text;

import java.util.Arrays;

/**
 * Cuts paragraphs into sentences at full stops, question and exclamation marks that end one. What goes on for
 * {@link #LONGEST} characters without one is a list or a table: it is cut there, or the evidence of its facts would fill the
 * memory.
 */
final class Sentences {
    /** Characters of the longest sentence; more only where one token is longer. */
    private static final int LONGEST = 4000;
    /** Tokens of the longest sentence: about as many as make 4000 characters of running text, and fewer than 4000 commas. */
    private static final int MOST_TOKENS = 1000;

    private final Dictionary<String> abbreviations;
    private final Dictionary<Boolean> openers;

    Sentences(Lexicon.Builder lexicon) {
        abbreviations = lexicon.abbreviations;
        openers = lexicon.openers;
    }

    void read(Document d) {
        d.sentences = 0;
        for (int paragraph = 0; paragraph < d.paragraphs; paragraph++) {
            int token = d.paragraphFirst[paragraph];
            int paragraphEnd = d.paragraphFirst[paragraph + 1];
            while (token < paragraphEnd) {
                int next = sentenceEnd(d, token, paragraphEnd);
                d.startSentence(token);
                Arrays.fill(d.sentenceOf, token, next, d.sentences - 1);
                token = next;
            }
        }
        d.sentenceFirst[d.sentences] = d.size;
    }

    private int sentenceEnd(Document d, int first, int paragraphEnd) {
        int longest = d.start[first] + LONGEST;
        int token = first;
        while (token < paragraphEnd) {
            if (d.end[token] > longest && token > first || token >= first + MOST_TOKENS) {
                return token;
            }
            int next = token + 1;
            if (isEndMark(d, token)) {
                next = behindClosers(d, next, paragraphEnd, longest);
                if (endsSentence(d, token, next)) {
                    return next;
                }
            }
            // Of several marks in a row the first decides for all.
            token = next;
        }
        return paragraphEnd;
    }

    /** The token behind closing marks that follow an end mark: quotation marks and brackets glued to it. */
    private static int behindClosers(Document d, int token, int paragraphEnd, int longest) {
        int next = token;
        while (next < paragraphEnd && d.glued(next) && d.end[next] <= longest && isCloser(d.chars[d.start[next]])) {
            next++;
        }
        return next;
    }

    private static boolean isCloser(char c) {
        return switch (c) {
            case '"', '\'', '\u201D', '\u2019', '\u00BB', ')', ']', '.', '!', '?', '\u2026' -> true;
            default -> false;
        };
    }

    private static boolean isEndMark(Document d, int token) {
        return d.kind[token] == Document.MARK
                && switch (d.chars[d.start[token]]) {
                    case '.', '!', '?', '\u2026', '\u3002' -> true;
                    default -> false;
                };
    }

    /** Whether an end mark, and the closing marks from it to {@code next}, end a sentence. */
    private boolean endsSentence(Document d, int token, int next) {
        boolean dot = d.is(token, '.');
        if (next >= d.size || d.paragraphOf[next] != d.paragraphOf[token]) {
            return true;
        }
        if (d.glued(next)) {
            return dot && isMissingBlank(d, token);
        }
        if (!opensSentence(d, next)) {
            return false;
        }
        return !dot || next > token + 1 || !belongsToAbbreviation(d, token, next);
    }

    /** "measures.The": a blank lost between two sentences, unlike "primeminister.kz", "U.S" and "3.5". */
    private static boolean isMissingBlank(Document d, int dot) {
        return dot > 0
                && dot + 1 < d.size
                && d.glued(dot)
                && d.shape[dot - 1] == Document.LOWER
                && d.end[dot - 1] - d.start[dot - 1] > 2
                && d.shape[dot + 1] == Document.TITLE
                && !d.is(dot + 2, '.');
    }

    private static boolean opensSentence(Document d, int token) {
        char c = d.chars[d.start[token]];
        if (d.kind[token] == Document.WORD) {
            return !Character.isLowerCase(c) || d.shape[token] == Document.MIXED;
        }
        return d.kind[token] == Document.DIGITS || !isSeparator(c);
    }

    private static boolean isSeparator(char c) {
        return c == ',' || c == ';' || c == ':' || c == '-' || c == ')' || c == '/';
    }

    /** Whether the full stop at {@code dot} only shortens a word, so that the sentence goes on at {@code next}. */
    private boolean belongsToAbbreviation(Document d, int dot, int next) {
        if (dot == 0 || !d.glued(dot)) {
            return false;
        }
        int word = dot - 1;
        if (d.kind[word] == Document.DIGITS) {
            return isListNumber(d, word);
        }
        if (d.kind[word] != Document.WORD) {
            return false;
        }
        boolean opener = d.isCapital(next) && openers.startsAt(d, next);
        int from = word;
        while (from >= 2
                && d.is(from - 1, '.')
                && d.glued(from)
                && d.glued(from - 1)
                && d.kind[from - 2] == Document.WORD) {
            from -= 2;
        }
        String kind = abbreviations.exactly(d, from, word + 1);
        if (kind == null) {
            kind = abbreviations.exactly(d, word, word + 1);
        }
        boolean initial = d.shape[word] == Document.INITIAL && (from < word || d.isCapital(word - 1));
        if (initial && kind != null && kind.equals("number")) {
            return !opener; // "K.P. Rao"
        }
        if (kind != null && !kind.equals("number")) {
            return kind.equals("title") || !opener;
        }
        if (kind != null) {
            return d.kind[next] == Document.DIGITS;
        }
        // "J. Smith", "U.S. President": initials go on unless a word follows that begins sentences.
        return d.shape[word] == Document.INITIAL && !opener && (from < word || startsName(d, word));
    }

    /** "John F. Kennedy", "J. Smith" but not "vitamin C. Then". */
    private static boolean startsName(Document d, int initial) {
        return initial == d.paragraphFirst[d.paragraphOf[initial]]
                || d.isCapital(initial - 1)
                || d.kind[initial - 1] == Document.MARK && !(d.glued(initial) && d.is(initial - 1, '-'))
                || isSmall(d, initial - 1);
    }

    /** Words that names follow and no letter as a name of a thing: "by N. Rao". */
    private static boolean isSmall(Document d, int t) {
        return d.is(t, "by")
                || d.is(t, "and")
                || d.is(t, "which")
                || d.is(t, "that")
                || d.is(t, "with")
                || d.is(t, "of")
                || d.is(t, "to")
                || d.is(t, "for")
                || d.is(t, "from")
                || d.is(t, "as")
                || d.is(t, "said")
                || d.is(t, "while")
                || d.is(t, "when");
    }

    /** "1. Open the door": a number that begins its paragraph. */
    private static boolean isListNumber(Document d, int number) {
        return number == d.paragraphFirst[d.paragraphOf[number]];
    }
}
