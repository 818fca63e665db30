package org.bulletinfacts.observation;

import org.bulletinfacts.observation.ClauseWords.Kind;
import org.bulletinfacts.text.Document;

/** Tells whether what a figure says has happened, is planned, foreseen or aimed at. */
final class StatusReader {
    /** What an agreement is "to" do stands at most so many tokens behind it: its partners may come between. */
    private static final int COMMITMENT_REACH = 12;

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
            if (!behind && d.is(t, "that") && words.isWord(d, t - 1, Kind.SPEECH)) {
                verb = false;
                status = Status.ACTUAL;
            }
            Status told = told(d, t, clause);
            if (!behind && told != Status.ACTUAL && d.is(t - 1, "and")) {
                status = told;
            } else if (told == Status.FORECAST) {
                status = Status.FORECAST;
            } else if (told == Status.TARGET && status == Status.ACTUAL
                    || told == Status.PLANNED && status != Status.FORECAST) {
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
        boolean noun =
                (d.is(t, "plan") || d.is(t, "plans")) && words.isWord(d, t - 1, Kind.DETERMINER) && !d.is(t + 1, "to");
        if (words.is(d, t, Kind.WILL)) {
            return name || noun ? Status.ACTUAL : Status.PLANNED;
        }
        return isTask(d, t, clause) ? Status.PLANNED : Status.ACTUAL;
    }

    /** "a deal to build 5 ships"; in a headline without another verb, "wage to rise 5%". */
    private boolean isTask(Document d, int to, Clause clause) {
        boolean infinitive = d.is(to, "to")
                && to > clause.sentenceFirst()
                && d.isWord(to + 1)
                && d.shape(to + 1) == Document.LOWER
                && words.isWord(d, to + 1, Kind.VERB);
        if (!infinitive) {
            return false;
        }
        boolean verb = false;
        for (int t = to - 1; t >= Math.max(clause.first(), to - COMMITMENT_REACH); t--) {
            if (words.isWord(d, t, Kind.COMMITMENT)) {
                return true;
            }
            verb |= words.isVerb(d, t);
        }
        return d.inHeadline(to) && !verb && d.isWord(to - 1);
    }
}
