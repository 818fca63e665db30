package org.bulletinfacts.observation;

import org.bulletinfacts.observation.ClauseWords.Kind;
import org.bulletinfacts.text.Document;

/** Cuts sentences into clauses, as far as figures need it. */
final class Clauses {
    /** So many tokens before and behind a figure belong to its sentence: more have lists and tables, where each is asked for its figures. */
    private static final int REACH = 100;

    private final ClauseWords words;

    Clauses(ClauseWords words) {
        this.words = words;
    }

    /** The clause that holds a token: from the last clause boundary before it to the next one behind it. */
    Clause around(Document d, int token) {
        int sentenceFirst = Math.max(d.sentenceFirst(d.sentenceOf(token)), token - REACH);
        int sentenceEnd = Math.min(d.sentenceEnd(token), token + REACH);
        int first = token;
        while (first > sentenceFirst && !isBoundary(d, first - 1, sentenceEnd)) {
            first--;
        }
        int end = token + 1;
        while (end < sentenceEnd && !isBoundary(d, end, sentenceEnd)) {
            end++;
        }
        return new Clause(first, end, sentenceFirst, sentenceEnd);
    }

    /** A semicolon; a conjunction that opens a clause with a verb of its own. */
    private boolean isBoundary(Document d, int t, int sentenceEnd) {
        if (d.is(t, ';') || d.is(t, "while") || d.is(t, "whereas") || d.is(t, "but") || d.is(t, "although")) {
            return true;
        }
        return d.is(t, "and") && opensClause(d, t + 1, sentenceEnd);
    }

    /** "and the number of accidents fell", unlike "accidents and fires fell": a subject with its verb follows the conjunction. */
    private boolean opensClause(Document d, int from, int sentenceEnd) {
        if (words.isVerb(d, from)) {
            return false;
        }
        boolean subject =
                words.isWord(d, from, Kind.DETERMINER) || d.isDigits(from) || words.isWord(d, from, Kind.PRONOUN);
        if (!subject) {
            return false;
        }
        for (int t = from + 1; t < Math.min(sentenceEnd, from + 12); t++) {
            if (words.isVerb(d, t)) {
                return true;
            }
            if (d.is(t, ',') || d.is(t, "and")) {
                return false;
            }
        }
        return false;
    }
}
