package org.bulletinfacts.observation;

import org.bulletinfacts.observation.StatusWords.Kind;
import org.bulletinfacts.text.Document;
import org.bulletinfacts.text.Lexicon;

/**
 * Tells whether what a figure says has happened, is planned, foreseen or aimed at: by what is said right beside it, else by what
 * governs it. Looks no farther than its sentence, and there at most 60 tokens back and 20 ahead.
 */
final class StatusReader {
    /** A noun and a speaker stand between a figure and "had forecast": so many tokens. */
    private static final int BEHIND = 6;

    private final ClauseWords words;
    private final StatusWords status;
    private final VerbForms verbs;
    private final Governor governor;
    private final Predicate predicate;

    StatusReader(Lexicon.Builder lexicon, ClauseWords words) {
        this.words = words;
        status = new StatusWords(lexicon);
        verbs = new VerbForms(words, status);
        Moods moods = new Moods(words, status, verbs);
        predicate = new Predicate(words, status, verbs, moods);
        governor = new Governor(words, status, verbs, moods, predicate);
    }

    /** The status of the figure, or any other expression, from token {@code at} to {@code end}. */
    Told read(Document d, Clause clause, int at, int end) {
        Told named = named(d, clause, at, end);
        if (named != null) {
            return named;
        }
        if (isKnown(d, clause, at, end)) {
            return Told.DONE;
        }
        Told beside = beside(d, clause, end);
        if (beside != null) {
            return beside;
        }
        if (isBase(d, clause, at, end)) {
            return Told.DONE;
        }
        if (d.is(end, "for") && (d.is(at - 1, "announced") || d.is(at - 1, "announces"))) {
            return Told.PLANNED;
        }
        return governor.read(d, clause, at, end);
    }

    /** "the eighth review", "Ohio's 2nd District", unlike "will be the third", "for the fourth time", "the second of four". */
    boolean isName(Document d, int at, int end) {
        boolean named = d.is(at - 1, "the") || d.is(at - 1, "its") || d.is(at - 1, "their") || d.is(at - 1, "s");
        return named
                && d.isWord(end)
                && !words.endsNounPhrase(d, end)
                && !words.isWord(d, end, ClauseWords.Kind.OF)
                && !d.is(end, "time")
                && !words.isWord(d, at - 2, ClauseWords.Kind.AUXILIARY);
    }

    /** Whether a count or an ordinal is of things already known where nothing but their verb speaks of the future. */
    boolean isGiven(Document d, Clause clause, int at, int end) {
        if (!status.is(d, at - 1, Kind.GIVEN) && !d.is(at - 1, "s")) {
            return false;
        }
        if (named(d, clause, at, end) != null || beside(d, clause, end) != null) {
            return false;
        }
        for (int t = at - 2; t >= clause.sentenceFirst(); t--) {
            if (d.is(t, ';') || Governor.isComma(d, t) || status.is(d, t, Kind.CLAUSE_START) || d.is(t, "and")) {
                break;
            }
            if (words.isVerb(d, t) || status.is(d, t, Kind.WILL)) {
                return false;
            }
        }
        return predicate.read(d, end, clause.sentenceEnd(), false) != null;
    }

    /** "the 2 per cent target", "a 400 billion budget". */
    private Told named(Document d, Clause clause, int at, int end) {
        int noun = d.is(end, '-') ? end + 1 : end;
        noun = d.isWord(noun)
                        && isNoun(d, noun)
                        && d.isWord(noun + 1)
                        && (d.is(noun + 1, "target") || d.is(noun + 1, "forecast") || d.is(noun + 1, "goal"))
                ? noun + 1
                : noun;
        boolean percent = d.is(end - 1, '%') || d.is(end - 1, "percent") || d.is(end - 1, "cent");
        boolean head = d.is(noun, "target") || d.is(noun, "forecast") || d.is(noun, "goal") && percent;
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
    private Told beside(Document d, Clause clause, int end) {
        for (int t = end; t < Math.min(clause.sentenceEnd(), end + BEHIND); t++) {
            if (!d.isWord(t) || d.is(t, "and") || status.is(d, t, Kind.RELATIVE)) {
                return null;
            }
            if (d.is(t, "to") && d.is(t + 1, "be")) {
                return status.is(d, t - 1, Kind.FORECAST) ? Told.FORECAST : Told.PLANNED;
            }
            if (d.is(end + 1, "that") && t > end + 1 && isTail(d, t + 1) && status.is(d, t, Kind.FORECAST)) {
                return Told.FORECAST;
            }
            boolean foreseen = d.is(t, "forecast")
                    || d.is(t, "predicted")
                    || d.is(t, "expected")
                    || d.is(t, "projected")
                    || d.is(t, "anticipated");
            boolean planned = d.is(t, "planned") || d.is(t, "proposed") || d.is(t, "sought") || d.is(t, "scheduled");
            if (foreseen || planned) {
                boolean had = d.is(t - 1, "had") && t - 1 > end;
                boolean by = !words.isWord(d, t - 1, ClauseWords.Kind.AUXILIARY) && isTail(d, t + 1);
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
        return !d.isWord(t) && !d.isDigits(t)
                || d.is(t, "by")
                || d.is(t, "for")
                || d.is(t, "in")
                || d.is(t, "on")
                || d.is(t, "at")
                || d.is(t, "under")
                || d.is(t, "this")
                || d.is(t, "next")
                || d.is(t, "earlier");
    }

    /** "the line, 1,814 km long,", "presently at 2.73", "four of the 27 states", "the 878-km pipeline". */
    private boolean isKnown(Document d, Clause clause, int at, int end) {
        if (Governor.isComma(d, at - 1) && status.is(d, end, Kind.DIMENSION)) {
            return true;
        }
        int now = d.is(at - 1, "at") ? at - 2 : at - 1;
        if (now >= clause.sentenceFirst() && status.is(d, now, Kind.NOW)) {
            return true;
        }
        boolean rank = status.is(d, at - 1, Kind.GIVEN) && ClauseWords.endsIn(d, end, "est");
        if (rank || d.is(at - 1, "of") && status.is(d, at - 2, Kind.SAMPLE)) {
            return true;
        }
        if (words.isWord(d, at - 1, ClauseWords.Kind.DETERMINER) && d.is(at - 2, "under") && d.isWord(end)) {
            // "under a 6.5 billion dollar deal".
            return true;
        }
        boolean price = d.is(at - 1, "a") && d.is(at - 2, "of") && d.is(at - 3, "price");
        if (isWhole(d, at) || price) {
            return true;
        }
        boolean joined = end - at > 2 && (d.is(end - 2, '-') || d.is(end, '-'));
        return joined && status.is(d, at - 1, Kind.GIVEN);
    }

    /** "89 of 150 seats", "the last $500 million of a $2 billion bond". */
    private boolean isWhole(Document d, int at) {
        int of = words.isWord(d, at - 1, ClauseWords.Kind.DETERMINER) ? at - 2 : at - 1;
        if (d.is(of - 3, "of") && words.isWord(d, of - 2, ClauseWords.Kind.DETERMINER)) {
            // "11 per cent of its staff of 78,400".
            return d.is(of, "of") && isNumber(d, of - 4);
        }
        return d.is(of, "of") && isNumber(d, of - 1);
    }

    private static boolean isNumber(Document d, int t) {
        return d.isDigits(t)
                || d.is(t, '%')
                || d.is(t, "percent")
                || d.is(t, "cent")
                || d.is(t, "million")
                || d.is(t, "billion")
                || d.is(t, "half")
                || d.is(t, "most")
                || d.is(t, "each")
                || d.is(t, "one")
                || d.is(t, "two")
                || d.is(t, "three")
                || d.is(t, "four")
                || d.is(t, "five")
                || d.is(t, "six");
    }

    /** "up from 5.7 per cent", "against 36.5 in 2024", "after a record 429,323 tonnes". */
    private boolean isBase(Document d, Clause clause, int at, int end) {
        int t = d.is(at - 1, "than") && words.isWord(d, at - 2, ClauseWords.Kind.ADVERB) ? at - 3 : at - 1;
        while (t > clause.sentenceFirst() && at - t < 6 && (d.isWord(t) || d.isFolded(t, '\'')) && !isBaseWord(d, t)) {
            if (words.isWord(d, t, ClauseWords.Kind.PREPOSITION) && !d.is(t, "around") && !d.is(t, "about")
                    || words.isVerb(d, t)
                    || status.is(d, t, Kind.TARGET_NOUN)
                    || status.is(d, t, Kind.FORECAST_NOUN)
                    || status.is(d, t, Kind.FORECAST)) {
                return false;
            }
            t--;
        }
        if (!isBaseWord(d, t)) {
            return false;
        }
        if (d.is(t, "than")) {
            return at - t > 1;
        }
        if (d.is(t, "from")) {
            return isStart(d, clause, t, at, end);
        }
        return true;
    }

    /** The last word of "compared with", "up from" or their like. */
    private boolean isBaseWord(Document d, int t) {
        for (int first = t; first >= Math.max(0, t - 2); first--) {
            if (status.is(d, first, Kind.BASE) && status.end(d, first) == t + 1) {
                return true;
            }
        }
        return false;
    }

    /** Where a change starts; not "from 45 countries", "from 5.9 per cent this year to", "its forecast to 5 from 7 per cent". */
    private boolean isStart(Document d, Clause clause, int from, int at, int end) {
        if (d.is(end, "this")) {
            return false;
        }
        boolean counted = d.isWord(end)
                && d.shape(end) == Document.LOWER
                && !words.endsNounPhrase(d, end)
                && !words.isWord(d, end, ClauseWords.Kind.ADVERB)
                && !words.isWord(d, end, ClauseWords.Kind.DETERMINER)
                && !d.is(end, "last")
                && !d.is(end, "of");
        boolean change = false;
        for (int t = from - 1; t >= Math.max(clause.sentenceFirst(), from - 16); t--) {
            if (status.is(d, t, Kind.FORECAST_NOUN) && !verbs.hasAuxiliary(d, t)) {
                return false;
            }
            change |= words.isWord(d, t, ClauseWords.Kind.LEVEL) || d.is(t, "up") || d.is(t, "down");
        }
        return !counted || change;
    }
}
