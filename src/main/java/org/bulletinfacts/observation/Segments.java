package org.bulletinfacts.observation;

import org.bulletinfacts.observation.ClauseWords.Kind;
import org.bulletinfacts.text.Document;

/** Cuts sentences at commas, dashes and brackets, and tells which of the pieces only describe something of the others. */
final class Segments {
    private final ClauseWords words;

    Segments(ClauseWords words) {
        this.words = words;
    }

    /** First token of the piece that holds a token; what stands in brackets on the way belongs to it. */
    int first(Document d, int token, int sentenceFirst) {
        int first = token;
        int depth = 0;
        while (first > sentenceFirst && (depth > 0 || d.is(first - 1, ')') || !isCut(d, first - 1))) {
            first--;
            depth += d.is(first, ')') ? 1 : d.is(first, '(') && depth > 0 ? -1 : 0;
        }
        return first;
    }

    /** The token behind the piece that holds a token. */
    int end(Document d, int token, int sentenceEnd) {
        int end = token + 1;
        int depth = 0;
        while (end < sentenceEnd && (depth > 0 || d.is(end, '(') || !isCut(d, end))) {
            depth += d.is(end, '(') ? 1 : d.is(end, ')') && depth > 0 ? -1 : 0;
            end++;
        }
        return end;
    }

    /** A comma that is not inside a number, a bracket, a dash between blanks, a semicolon. */
    private static boolean isCut(Document d, int t) {
        if (d.isWord(t) || d.isDigits(t)) {
            return false;
        }
        if (d.is(t, ',')) {
            return !(d.glued(t) && d.glued(t + 1) && d.isDigits(t - 1) && d.isDigits(t + 1));
        }
        boolean dash = d.is(t, '–') || d.is(t, '—') || d.is(t, '-');
        return d.is(t, ';') || d.is(t, '(') || d.is(t, ')') || dash && !d.glued(t) && !d.glued(t + 1);
    }

    /** "which represents …", "of whom …", "where …". */
    boolean isRelative(Document d, int first, int end) {
        if (d.is(first, "which") || d.is(first, "who") || d.is(first, "whose") || d.is(first, "where")) {
            return true;
        }
        return first + 1 < end && (d.is(first + 1, "which") || d.is(first + 1, "whom"));
    }

    /** "with a 9-4 record", "sparked by lightning", "including …", "the main source of …": has no verb of its own. */
    boolean isAttribute(Document d, int first, int end) {
        boolean opens = d.is(first, "with")
                || d.is(first, "including")
                || d.is(first, "like")
                || words.isWord(d, first, Kind.DETERMINER) && d.sentenceFirst(d.sentenceOf(first)) != first
                || isParticiple(d, first);
        if (!opens) {
            return false;
        }
        for (int t = first + 1; t < end; t++) {
            if (words.isVerb(d, t) || words.is(d, t, Kind.WILL)) {
                return d.is(first, "with") || isParticiple(d, first) && !words.isWord(d, t, Kind.AUXILIARY);
            }
        }
        return true;
    }

    private static boolean isParticiple(Document d, int first) {
        boolean opensSentence = d.sentenceFirst(d.sentenceOf(first)) == first;
        return ClauseWords.endsIn(d, first, "ed")
                || ClauseWords.endsIn(d, first, "ing")
                || opensSentence && d.isWord(first) && d.shape(first) == Document.TITLE && endsInEd(d, first);
    }

    private static boolean endsInEd(Document d, int t) {
        return d.end(t) - d.start(t) > 4 && d.charAt(d.end(t) - 1) == 'd' && d.charAt(d.end(t) - 2) == 'e';
    }
}
