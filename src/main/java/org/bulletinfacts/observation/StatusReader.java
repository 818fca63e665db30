package org.bulletinfacts.observation;

import org.bulletinfacts.observation.ClauseWords.Kind;
import org.bulletinfacts.text.Document;

/** Tells whether what a figure says has happened, is planned, foreseen or aimed at. */
final class StatusReader {
    private final ClauseWords words;
    private final Segments segments;

    StatusReader(ClauseWords words, Segments segments) {
        this.words = words;
        this.segments = segments;
    }

    /**
     * The status of the figure from token {@code at} to {@code end} in its clause: told by the words that govern it, which stand
     * before it, or behind it where it is (part of) the subject.
     */
    Status read(Document d, Clause clause, int at, int end) {
        int from = clause.first();
        int own = segments.first(d, at, clause.sentenceFirst());
        int ownEnd = segments.end(d, end - 1, clause.sentenceEnd());
        if (own > from && segments.isRelative(d, own, ownEnd)) {
            // "the union, which has 5,000 members, will vote"
            from = own;
        }
        int to = from == own && own > clause.first() ? Math.min(ownEnd, clause.end()) : clause.end();
        boolean verb = false;
        Status status = Status.ACTUAL;
        for (int t = from; t < to; t++) {
            boolean behind = t >= end;
            if (behind && verb && t > end) {
                break;
            }
            if (behind && d.is(t, "and") && verb) {
                break;
            }
            Status told = told(d, t, clause);
            if (!behind && told != Status.ACTUAL && d.is(t - 1, "and")) {
                status = told;
            } else if (told == Status.FORECAST) {
                return Status.FORECAST;
            } else if (told == Status.TARGET && status == Status.ACTUAL || told == Status.PLANNED) {
                status = told;
            }
            verb |= told == Status.ACTUAL && words.isVerb(d, t) && t < at;
        }
        return status;
    }

    private Status told(Document d, int t, Clause clause) {
        if (words.is(d, t, Kind.FORECAST)) {
            return Status.FORECAST;
        }
        if (words.is(d, t, Kind.TARGET)) {
            return Status.TARGET;
        }
        boolean name = d.isWord(t) && d.shape(t) == Document.TITLE && t > clause.sentenceFirst() && !d.inHeadline(t);
        boolean noun = (d.is(t, "plan") || d.is(t, "plans"))
                && words.isWord(d, t - 1, Kind.DETERMINER)
                && !d.is(t + 1, "to");
        return words.is(d, t, Kind.WILL) && !name && !noun ? Status.PLANNED : Status.ACTUAL;
    }
}
