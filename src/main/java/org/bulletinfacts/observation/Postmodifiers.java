package org.bulletinfacts.observation;

import org.bulletinfacts.observation.StatusWords.Kind;
import org.bulletinfacts.text.Document;

/** What stands right behind a figure and belongs to it: "target", "planned for May", "economists had forecast". */
final class Postmodifiers {
    /** A noun and a speaker stand between a figure and "had forecast": so many tokens. */
    private static final int REACH = 6;

    private final ClauseWords words;
    private final StatusWords status;
    private final VerbForms verbs;

    Postmodifiers(ClauseWords words, StatusWords status, VerbForms verbs) {
        this.words = words;
        this.status = status;
        this.verbs = verbs;
    }

    /** "the 2 per cent target", "a 400 billion budget". */
    Told named(Document d, Clause clause, int at, int end) {
        boolean percent = d.is(end - 1, '%') || d.is(end - 1, "percent") || d.is(end - 1, "cent");
        int noun = d.is(end, '-') ? end + 1 : end;
        noun = d.isWord(noun) && isNoun(d, noun) && isHead(d, noun + 1, true) ? noun + 1 : noun;
        int tender =
                d.isWord(noun) && isNoun(d, noun) && !status.is(d, noun, StatusWords.Kind.TENDER) ? noun + 1 : noun;
        if (status.is(d, tender, StatusWords.Kind.TENDER) && tender < clause.sentenceEnd()) {
            return Told.PLANNED;
        }
        boolean head = isHead(d, noun, percent);
        if (head && (noun > end || words.isWord(d, verbs.skipAdverbsBack(d, at - 1), ClauseWords.Kind.DETERMINER))) {
            return d.is(noun, "forecast") ? Told.FORECAST : Told.TARGET;
        }
        if (d.is(noun, "budget")) {
            for (int t = clause.sentenceFirst(); t < clause.sentenceEnd(); t++) {
                if (status.is(d, t, Kind.BUDGET_ACT)) {
                    return Told.PLANNED;
                }
            }
        }
        return null;
    }

    /** "the 0.5 per cent dip economists had forecast", "20 wells planned for May", "30 dinars to be paid". */
    Told behind(Document d, Clause clause, int end) {
        for (int t = end; t < Math.min(clause.sentenceEnd(), end + REACH); t++) {
            if (!d.isWord(t) || d.is(t, "and") || status.is(d, t, Kind.RELATIVE)) {
                return null;
            }
            if (d.is(t, "to") && d.is(t + 1, "be")) {
                return status.is(d, t - 1, Kind.FORECAST) ? Told.FORECAST : Told.PLANNED;
            }
            if (d.is(end + 1, "that") && t > end + 1 && isTail(d, t + 1) && status.is(d, t, Kind.FORECAST)) {
                return Told.FORECAST;
            }
            boolean foreseen = status.is(d, t, Kind.FORESEEN);
            if (foreseen || status.is(d, t, Kind.INTENDED)) {
                boolean had = d.is(t - 1, "had") && t - 1 > end;
                boolean by = !words.isWord(d, t - 1, ClauseWords.Kind.AUXILIARY)
                        && (isTail(d, t + 1) || t + 1 >= clause.sentenceEnd());
                return had && isTail(d, t + 1) || by ? foreseen ? Told.FORECAST : Told.PLANNED : null;
            }
            boolean earlier = t > end && d.is(t, "had") && isOwn(d, end, t);
            if (earlier && !status.is(d, t + 1, Kind.FORECAST) && !d.is(t + 1, "forecast")) {
                return Told.DONE;
            }
            if (words.isWord(d, t, ClauseWords.Kind.AUXILIARY) && !d.is(t, "had")
                    || words.isWord(d, t, ClauseWords.Kind.PREPOSITION) && !d.is(t, "per")) {
                return null;
            }
        }
        return null;
    }

    private static boolean isHead(Document d, int noun, boolean goal) {
        return d.is(noun, "target") || d.is(noun, "forecast") || goal && d.is(noun, "goal");
    }

    /** "the utility had": the subject of a clause of its own stands right behind the figure. */
    private boolean isOwn(Document d, int end, int had) {
        return words.isWord(d, end, ClauseWords.Kind.DETERMINER) || words.isWord(d, had - 1, ClauseWords.Kind.PRONOUN);
    }

    private boolean isNoun(Document d, int t) {
        return d.shape(t) == Document.LOWER
                && !words.endsNounPhrase(d, t)
                && !words.isVerb(d, t)
                && !words.isWord(d, t, ClauseWords.Kind.OF);
    }

    /** Nothing that could be the object of a verb follows. */
    private boolean isTail(Document d, int t) {
        return !d.isWord(t) && !d.isDigits(t) || status.is(d, t, Kind.TAIL);
    }
}
