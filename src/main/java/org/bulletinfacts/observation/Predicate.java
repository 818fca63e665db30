package org.bulletinfacts.observation;

import java.util.Set;
import org.bulletinfacts.observation.StatusWords.Kind;
import org.bulletinfacts.text.Document;

/** Finds the verb behind a figure that is (part of) its subject, past brackets and relative clauses; so far and no farther. */
final class Predicate {
    private static final int REACH = 20;
    /** "which …," is passed over where it ends within so many tokens. */
    private static final int INSERTED = 25;

    private final ClauseWords words;
    private final StatusWords status;
    private final VerbForms verbs;
    private final Moods moods;

    Predicate(ClauseWords words, StatusWords status, VerbForms verbs, Moods moods) {
        this.words = words;
        this.status = status;
        this.verbs = verbs;
        this.moods = moods;
    }

    /**
     * What the verb behind the subject says, or null where there is none.
     *
     * @param strict whether only a verb counts that cannot be a participle, before any comma
     */
    Told read(Document d, int from, int sentenceEnd, boolean strict) {
        Clause clause = new Clause(from, sentenceEnd, d.sentenceFirst(d.sentenceOf(from - 1)), sentenceEnd);
        boolean relative = false;
        int to = Math.min(sentenceEnd, from + REACH);
        for (int t = from; t < to; t++) {
            if (d.is(t, '(')) {
                t = skip(d, t, to, ')');
                continue;
            }
            if (Governor.isComma(d, t)) {
                int next = strict ? -1 : behindComma(d, t, sentenceEnd);
                if (next < 0) {
                    return null;
                }
                t = next - 1;
                continue;
            }
            if (isEnd(d, t)) {
                return null;
            }
            if (!d.isWord(t)) {
                continue;
            }
            Set<Kind> kinds = status.at(d, t);
            boolean opens = kinds.contains(Kind.RELATIVE) || d.is(t, "that");
            if (opens || kinds.contains(Kind.CLAUSE_START)) {
                if (!opens || t == from && d.is(t, "that")) {
                    return null;
                }
                relative = !(t == from + 1 && d.is(from, "of"));
                continue;
            }
            if (joinsVerb(d, t)) {
                return null;
            }
            Told told = verb(d, clause, t, kinds, strict);
            if (told != null && relative) {
                relative = false;
                t = verbs.skipAdverbs(d, t + 1);
            } else if (told != null) {
                return told;
            }
        }
        return null;
    }

    private Told verb(Document d, Clause clause, int t, Set<Kind> kinds, boolean strict) {
        Told modal = moods.modal(d, clause, t, kinds);
        if (modal != null) {
            return modal;
        }
        boolean present = kinds.contains(Kind.BE_PRESENT);
        if (present || kinds.contains(Kind.BE_PAST) || kinds.contains(Kind.HAVE)) {
            int next = verbs.skipAdverbs(d, t + 1);
            next = status.is(d, next, Kind.BE) ? verbs.skipAdverbs(d, next + 1) : next;
            Told passive = passive(d, next, kinds.contains(Kind.HAVE) && !status.is(d, next - 1, Kind.BE));
            boolean now = status.is(d, t - 1, Kind.NOW) || status.is(d, t + 1, Kind.NOW);
            return passive != null ? passive : present && !now ? Told.OPEN : Told.DONE;
        }
        if (kinds.contains(Kind.DO) || kinds.contains(Kind.PAST_ONLY)) {
            return Told.DONE;
        }
        if (kinds.contains(Kind.CAN)) {
            return Told.OPEN;
        }
        if (kinds.contains(Kind.TAKES_EFFECT)) {
            return Told.PLANNED;
        }
        if (strict) {
            return null;
        }
        if (verbs.isInfinitive(d, t) && (d.inHeadline(t) || d.is(t + 1, "be"))) {
            return Told.PLANNED;
        }
        Told due = d.is(t, "likely") || d.is(t, "due") || d.is(t, "scheduled") ? passive(d, t, false) : null;
        if (due != null) {
            return due;
        }
        if (verbs.isPast(d, t)) {
            return Told.DONE;
        }
        return verbs.isPresent(d, t) ? Told.OPEN : null;
    }

    /** "(is) expected", "due", "to be built", "seen". */
    private Told passive(Document d, int t, boolean active) {
        Set<Kind> kinds = status.at(d, t);
        if (active) {
            return null;
        }
        if (kinds.contains(Kind.FORECAST) || d.is(t, "forecast")) {
            return Told.FORECAST;
        }
        if (d.is(t, "targeted")) {
            return Told.TARGET;
        }
        if (d.is(t, "set") && verbs.isInfinitive(d, t + 1)) {
            return verbs.isTrendVerb(d, t + 2) ? Told.FORECAST : Told.PLANNED;
        }
        return kinds.contains(Kind.SCHEDULED) || verbs.isInfinitive(d, t) ? Told.PLANNED : null;
    }

    /** "…, the largest of its kind, will", "…, and 30 buses will": the token to go on from, or -1. */
    private int behindComma(Document d, int comma, int sentenceEnd) {
        int next = comma + 1;
        if (words.isWord(d, next, ClauseWords.Kind.AUXILIARY) || d.is(next, "and") || d.isDigits(next)) {
            return next;
        }
        if (words.isWord(d, next, ClauseWords.Kind.PRONOUN)) {
            return -1;
        }
        int to = Math.min(sentenceEnd, next + INSERTED);
        for (int t = next; t < to; t++) {
            if (Governor.isComma(d, t)) {
                return t + 1;
            }
            if (isEnd(d, t)) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isEnd(Document d, int t) {
        return d.is(t, ';') || d.is(t, ':') || d.is(t, '"') || d.is(t, '”') || Governor.isDash(d, t);
    }

    /** "and will build": the subject of that verb stands farther ahead. */
    private boolean joinsVerb(Document d, int t) {
        return (d.is(t, "and") || d.is(t, "but") || d.is(t, "or"))
                && (words.isVerb(d, t + 1) || status.is(d, t + 1, Kind.WILL));
    }

    private static int skip(Document d, int from, int to, char closing) {
        int t = from;
        while (t < to - 1 && !d.is(t, closing)) {
            t++;
        }
        return t;
    }
}
