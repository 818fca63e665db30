package org.bulletinfacts.observation;

import java.util.Set;
import org.bulletinfacts.observation.StatusWords.Kind;
import org.bulletinfacts.text.Document;

/** What the words say that speak of the future: modals, plans, forecasts, aims. */
final class Moods {
    /** The subject of a modal stands at most so many tokens before it. */
    private static final int SUBJECT_REACH = 8;
    /** "wants the stores 74% full". */
    private static final int WANTED_REACH = 4;
    /** "The draft general state budget" opens a sentence within so many tokens. */
    private static final int BUDGET_REACH = 10;
    /** "growth of", "at": what a forecast names stands at most so far behind its verb. */
    private static final int SEEN_REACH = 9;

    private final ClauseWords words;
    private final StatusWords status;
    private final VerbForms verbs;

    Moods(ClauseWords words, StatusWords status, VerbForms verbs) {
        this.words = words;
        this.status = status;
        this.verbs = verbs;
    }

    /**
     * What the word at {@code t} says of the figure at {@code at} behind it, or null.
     *
     * @param infinitive the token "to" of the outermost infinitive between them, or -1
     * @param noun whether nothing between them keeps the figure from being the value of a noun
     */
    Told read(Document d, Clause clause, int t, Set<Kind> kinds, int infinitive, int at, boolean noun) {
        if (kinds.isEmpty() && !isSee(d, t)) {
            return null;
        }
        Told told = modal(d, clause, t, kinds);
        if (told != null) {
            return told;
        }
        if (kinds.contains(Kind.BE_PRESENT) || kinds.contains(Kind.BE_PAST)) {
            int to = verbs.skipAdverbs(d, t + 1);
            if (to == infinitive) {
                return isTo(d, clause, t, to);
            }
            return isPutAt(d, t) && hasBefore(d, clause, t, Kind.COST) ? Told.FORECAST : null;
        }
        if (d.is(t, "set") && infinitive == t + 1) {
            return trendVerb(d, infinitive + 1) ? Told.FORECAST : Told.PLANNED;
        }
        if (infinitive > t) {
            if (kinds.contains(Kind.TARGET_TO)) {
                return Told.TARGET;
            }
            if (kinds.contains(Kind.PLANNED_TO)) {
                boolean mark = kinds.contains(Kind.PROMISE)
                        && status.is(d, infinitive + 1, Kind.STEER)
                        && d.is(verbs.skipAdverbsBack(d, at - 1), "to");
                return mark || status.is(d, infinitive + 1, Kind.ATTAIN) ? Told.TARGET : Told.PLANNED;
            }
        }
        return direct(d, clause, t, kinds, at, noun);
    }

    /** What a modal verb at the token says; null where there is none. */
    Told modal(Document d, Clause clause, int t, Set<Kind> kinds) {
        if (kinds.contains(Kind.WILL) && !isName(d, t, clause)) {
            boolean reckoned = hasAround(d, clause, Kind.HEDGE)
                    || isTrend(d, clause, t)
                    || isExpected(d, clause, t)
                    || status.is(d, verbs.skipAdverbs(d, t + 1), Kind.EFFECT);
            return reckoned ? Told.FORECAST : Told.PLANNED;
        }
        if (kinds.contains(Kind.WOULD)) {
            boolean past = d.is(t + 1, "have");
            boolean reckoned = hasAround(d, clause, Kind.EXPERT)
                    || status.is(d, verbs.skipAdverbs(d, t + 1), Kind.OUTCOME)
                    || isTrend(d, clause, t)
                    || isExpected(d, clause, t);
            return past ? Told.DONE : reckoned ? Told.FORECAST : Told.PLANNED;
        }
        if (kinds.contains(Kind.MAY)) {
            return Told.FORECAST;
        }
        if (kinds.contains(Kind.SHOULD)) {
            return trendVerb(d, t + 1) || status.is(d, verbs.skipAdverbs(d, t + 1), Kind.EFFECT)
                    ? Told.FORECAST
                    : Told.OPEN;
        }
        return null;
    }

    /** "is to open": planned; "the aim is to", "are to reach": a target; "inflation is to slow": a forecast. */
    private Told isTo(Document d, Clause clause, int be, int to) {
        if (hasBefore(d, clause, be, Kind.AIM) || status.is(d, to + 1, Kind.ATTAIN)) {
            return Told.TARGET;
        }
        return hasBefore(d, clause, be, Kind.TREND) && trendVerb(d, to + 1) ? Told.FORECAST : Told.PLANNED;
    }

    private Told direct(Document d, Clause clause, int t, Set<Kind> kinds, int at, boolean noun) {
        if (kinds.contains(Kind.FORECAST) && !isComparison(d, t)) {
            return Told.FORECAST;
        }
        if (kinds.contains(Kind.FORECAST_NOUN) && (noun || verbs.hasAuxiliary(d, t) || takesObject(d, t, at))) {
            return Told.FORECAST;
        }
        boolean wants =
                d.is(t, "want") || d.is(t, "wants") || d.is(t, "seek") || d.is(t, "seeks") || d.is(t, "seeking");
        boolean mark = at - t <= WANTED_REACH && isObject(d, t + 1, at)
                || d.is(at - 1, "below")
                || d.is(at - 1, "above")
                || d.is(at - 1, "at")
                || d.is(at - 1, "to");
        if (kinds.contains(Kind.TARGET)
                        && (verbs.isSum(d, t + 1)
                                || t + 1 == at
                                || wants && mark
                                || !wants && isTargeting(d, t, kinds, at))
                || kinds.contains(Kind.TARGET_NOUN) && noun) {
            return Told.TARGET;
        }
        if (kinds.contains(Kind.BUDGET) && hasAround(d, clause, Kind.BUDGET_ACT)) {
            return Told.PLANNED;
        }
        boolean adjective = kinds.contains(Kind.PLANNED_NOUN) && !isVerbal(d, t) || d.is(t, "due");
        if (kinds.contains(Kind.PLANNED) && d.is(t + 1, "by") && t + 2 == at) {
            // "approved by 63 votes"
            return Told.DONE;
        }
        if (kinds.contains(Kind.PLANNED) && (!adjective || noun || takesObject(d, t, at))) {
            return Told.PLANNED;
        }
        if (kinds.contains(Kind.PROMISED) && isVerbal(d, t) && takesObject(d, t, at)) {
            return Told.PLANNED;
        }
        if ((d.is(t, "plans") || d.is(t, "projects") || d.is(t, "project"))
                && takesObject(d, t, at)
                && isVerbal(d, t)) {
            return d.is(t, "plans") ? Told.PLANNED : Told.FORECAST;
        }
        return isSee(d, t) && sees(d, clause, t, at) ? Told.FORECAST : null;
    }

    /** "(wants) the stores (74% full)": a determiner and a noun, and nothing else before the figure. */
    private boolean isObject(Document d, int from, int at) {
        boolean given = words.isWord(d, from, ClauseWords.Kind.DETERMINER) && from + 1 < at;
        for (int t = from + 1; t < at; t++) {
            given &= d.isWord(t) && !words.endsNounPhrase(d, t) && !words.isWord(d, t, ClauseWords.Kind.OF);
        }
        return given;
    }

    private boolean isTargeting(Document d, int t, Set<Kind> kinds, int at) {
        return takesObject(d, t, at) || !kinds.contains(Kind.TARGET_NOUN);
    }

    /** "than expected", "as planned". */
    private static boolean isComparison(Document d, int t) {
        return d.is(t - 1, "than") || d.is(t - 1, "as");
    }

    /** A number, an amount or a determiner follows: the word is a verb. */
    private boolean takesObject(Document d, int t, int at) {
        int next = verbs.skipAdverbs(d, t + 1);
        return next == at
                || verbs.isSum(d, next)
                || words.isWord(d, next, ClauseWords.Kind.DETERMINER)
                || status.is(d, next, Kind.TREND);
    }

    /** Not behind a determiner, a number or a preposition: "of the projects". */
    private boolean isVerbal(Document d, int t) {
        return (d.isWord(t - 1) || d.is(t - 1, ','))
                && !words.isWord(d, t - 1, ClauseWords.Kind.DETERMINER)
                && !words.isWord(d, t - 1, ClauseWords.Kind.PREPOSITION)
                && !d.is(t - 1, "of");
    }

    private static boolean isSee(Document d, int t) {
        return d.is(t, "sees") || d.is(t, "see");
    }

    /** "sees inflation at 4 per cent", "see growth of 2 per cent": not "will see", "to see". */
    private boolean sees(Document d, Clause clause, int t, int at) {
        boolean infinitive = d.is(t, "see")
                && (d.is(t - 1, "to") || words.isWord(d, verbs.skipAdverbsBack(d, t - 1), ClauseWords.Kind.AUXILIARY));
        if (infinitive) {
            return false;
        }
        for (int i = t + 1; i < Math.min(at, t + SEEN_REACH); i++) {
            if (d.is(i, "at") || d.is(i, "of") || ClauseWords.endsIn(d, i, "ing")) {
                return true;
            }
        }
        boolean experts = verbs.skipAdverbs(d, t + 1) == at && hasBefore(d, clause, t, Kind.EXPERT);
        return experts || at - t < SEEN_REACH && d.is(t, "sees");
    }

    /** "inflation will be", "demand would slow". */
    private boolean isTrend(Document d, Clause clause, int modal) {
        return hasBefore(d, clause, modal, Kind.TREND)
                && (trendVerb(d, modal + 1) || status.is(d, verbs.skipAdverbs(d, modal + 1), Kind.BE));
    }

    /** "I expect it will be", "analysts fear exports would": not "the expected storm will". */
    private boolean isExpected(Document d, Clause clause, int modal) {
        for (int t = modal - 1; t > Math.max(clause.sentenceFirst(), modal - SUBJECT_REACH); t--) {
            if (Governor.isComma(d, t) || d.is(t, ';') || d.is(t, "and") || d.is(t, "but")) {
                return false;
            }
            if (status.is(d, t, Kind.FORECAST)) {
                return !words.isWord(d, t - 1, ClauseWords.Kind.DETERMINER)
                        && !words.isWord(d, t - 1, ClauseWords.Kind.PREPOSITION)
                        && !isComparison(d, t);
            }
        }
        return false;
    }

    /** "the budget sets", "the draft budget is fixed at": the subject that opens the sentence plans; not "budget revenue is". */
    boolean isBudgeted(Document d, Clause clause, int verb) {
        for (int t = verb - 1; t >= Math.max(clause.sentenceFirst(), verb - 3); t--) {
            if (status.is(d, t, Kind.SPENDING_PLAN)) {
                return status.end(d, t) == verb;
            }
        }
        return opensWithBudget(d, clause, verb);
    }

    /** Whether a budget is the subject that opens the sentence. */
    boolean opensWithBudget(Document d, Clause clause, int verb) {
        int last = Math.min(verb, clause.sentenceFirst() + BUDGET_REACH);
        for (int t = clause.sentenceFirst(); t < last; t++) {
            if (words.isVerb(d, t) || Governor.isComma(d, t) || words.isWord(d, t, ClauseWords.Kind.PREPOSITION)) {
                return false;
            }
            if (status.is(d, t, Kind.SPENDING_PLAN)) {
                int next = status.end(d, t);
                return next == verb
                        || !d.isWord(next)
                        || words.isWord(d, next, ClauseWords.Kind.PREPOSITION)
                        || words.isVerb(d, next);
            }
        }
        return false;
    }

    private boolean trendVerb(Document d, int t) {
        return verbs.isTrendVerb(d, verbs.skipAdverbs(d, t));
    }

    private static boolean isPutAt(Document d, int be) {
        return d.is(be + 1, "put") && d.is(be + 2, "at");
    }

    /** "Will Smith" inside a sentence. */
    private static boolean isName(Document d, int t, Clause clause) {
        return d.shape(t) == Document.TITLE && t > clause.sentenceFirst() && !d.inHeadline(t);
    }

    /** Whether the subject right before a verb holds such a word. */
    private boolean hasBefore(Document d, Clause clause, int verb, Kind kind) {
        for (int t = verb - 1; t >= Math.max(clause.sentenceFirst(), verb - SUBJECT_REACH); t--) {
            if (Governor.isComma(d, t) || d.is(t, ';')) {
                return false;
            }
            if (status.is(d, t, kind)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasAround(Document d, Clause clause, Kind kind) {
        for (int t = clause.sentenceFirst(); t < clause.sentenceEnd(); t++) {
            if (status.is(d, t, kind)) {
                return true;
            }
        }
        return false;
    }
}
