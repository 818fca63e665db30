package org.bulletinfacts.observation;

import org.bulletinfacts.observation.StatusWords.Kind;
import org.bulletinfacts.text.Document;

/** Tells figures that stay what they are inside plans and forecasts: wholes, bases of comparison, sizes, names in -th. */
final class KnownFigures {
    /** What something is compared with stands at most so far behind "from", "against" or their like. */
    private static final int BASE_REACH = 5;
    /** Verb or noun of a change stand at most so many tokens before its "from". */
    private static final int CHANGE_REACH = 16;

    private final ClauseWords words;
    private final StatusWords status;
    private final VerbForms verbs;

    KnownFigures(ClauseWords words, StatusWords status, VerbForms verbs) {
        this.words = words;
        this.status = status;
        this.verbs = verbs;
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

    /** "the line, 1,814 km long,", "presently at 2.73", "four of the 27 states", "the 878-km pipeline". */
    boolean isKnown(Document d, Clause clause, int at, int end) {
        boolean size = d.is(end, "in")
                && (d.is(end + 1, "length")
                        || d.is(end + 1, "width")
                        || d.is(end + 1, "height")
                        || d.is(end + 1, "depth"));
        if (Governor.isComma(d, at - 1) && (size || status.is(d, end, Kind.DIMENSION)) || isAside(d, clause, at, end)) {
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
        if (d.is(at - 1, "to") && d.is(at - 2, "votes") && isNumber(d, at - 3)) {
            // "88 votes to 12"
            return true;
        }
        if (d.is(at - 1, "the") && d.is(end, "of") && isYear(d, end + 1)) {
            // "beating the 11.4 million of 2019"
            return !d.is(at - 2, "forecast");
        }
        if (words.isWord(d, at - 1, ClauseWords.Kind.DETERMINER)
                && words.isWord(d, at - 2, ClauseWords.Kind.PREPOSITION)
                && status.is(d, end, Kind.LIMIT)) {
            // "still above the 3 percent ceiling"
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

    /** "A hotel in Lagos, an investment of $40 million, will open", "the loan, worth 5 million,": said beside the subject. */
    private boolean isAside(Document d, Clause clause, int at, int end) {
        boolean worth = Governor.isComma(d, at - 2) && d.is(at - 1, "worth");
        boolean noun = d.is(at - 1, "of")
                && Governor.isComma(d, at - 4)
                && (d.is(at - 3, "a") || d.is(at - 3, "an"))
                && d.isWord(at - 2);
        int behind = end;
        if (d.is(end, '(')) {
            while (behind < Math.min(clause.sentenceEnd(), end + BASE_REACH * 2) && !d.is(behind, ')')) {
                behind++;
            }
            behind++;
        }
        return (worth || noun)
                && Governor.isComma(d, behind)
                && behind + 1 < clause.sentenceEnd()
                && (words.isWord(d, behind + 1, ClauseWords.Kind.AUXILIARY)
                        || verbs.isPresent(d, behind + 1)
                        || ClauseWords.endsIn(d, behind + 1, "s")
                                && words.isWord(d, behind + 2, ClauseWords.Kind.PREPOSITION));
    }

    private static boolean isYear(Document d, int t) {
        return d.isDigits(t) && d.end(t) - d.start(t) == 4;
    }

    private boolean isNumber(Document d, int t) {
        return d.isDigits(t) || d.is(t, '%') || status.is(d, t, Kind.NUMBER);
    }

    /** "up from 5.7 per cent", "against 36.5 in 2024", "after a record 429,323 tonnes". */
    boolean isBase(Document d, Clause clause, int at, int end) {
        int t = d.is(at - 1, "than") && words.isWord(d, at - 2, ClauseWords.Kind.ADVERB) ? at - 3 : at - 1;
        while (t > clause.sentenceFirst()
                && at - t <= BASE_REACH
                && (d.isWord(t) || d.isFolded(t, '\''))
                && !isBaseWord(d, t)) {
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
        for (int t = from - 1; t >= Math.max(clause.sentenceFirst(), from - CHANGE_REACH); t--) {
            if (status.is(d, t, Kind.FORECAST_NOUN) && !verbs.hasAuxiliary(d, t)) {
                return false;
            }
            change |= words.isWord(d, t, ClauseWords.Kind.LEVEL) || d.is(t, "up") || d.is(t, "down");
        }
        return !counted || change;
    }
}
