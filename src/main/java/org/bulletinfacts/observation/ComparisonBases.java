package org.bulletinfacts.observation;

import org.bulletinfacts.observation.ClauseWords.Kind;
import org.bulletinfacts.text.Document;

/** Finds what something is compared to: "than in 2023", "compared with 7% a year earlier", "from 7.1 per cent". */
final class ComparisonBases {
    private static final int NEAR = 6;
    /** So many tokens may stand between the date and the figure that it dates: "7.1 per cent in". */
    private static final int WIDEST_FIGURE = 12;

    private final ClauseWords words;

    ComparisonBases(ClauseWords words) {
        this.words = words;
    }

    /** "compared to the same period last year", "than in 2023": the date or figure behind a word of comparison. */
    boolean isBase(Document d, int first, Clause clause) {
        for (int t = first - 1; t >= Math.max(clause.sentenceFirst(), first - NEAR); t--) {
            if (words.is(d, t, Kind.COMPARE) && !d.is(t, "from") && words.end(d, t) <= first) {
                return onlySmallWords(d, words.end(d, t), first);
            }
        }
        return d.is(first - 1, "from") && !d.isDigits(first) && words.isWord(d, first, Kind.DETERMINER);
    }

    /** Whether a figure is what others are compared to: "from 7.1 per cent", "compared with 120 in May". */
    boolean isBaseFigure(Document d, int at, Clause clause) {
        for (int t = at - 1; t >= Math.max(clause.sentenceFirst(), at - 4); t--) {
            if (words.is(d, t, Kind.COMPARE) && !d.is(t, "than") && words.end(d, t) <= at) {
                return true;
            }
            if (words.isVerb(d, t) || d.is(t, ',')) {
                return false;
            }
        }
        return false;
    }

    /**
     * Whether the date behind another figure is the base of this one: "eased to 6.3% from 7.1% the month before".
     *
     * @param next the first token of the last figure before the date
     */
    boolean isBaseOf(Document d, int next, int first, Clause clause) {
        return first - next <= WIDEST_FIGURE && isBaseFigure(d, next, clause) && !d.is(first - 1, "to");
    }

    private boolean onlySmallWords(Document d, int from, int to) {
        for (int t = from; t < to; t++) {
            if (!words.endsNounPhrase(d, t) && !words.isWord(d, t, Kind.DETERMINER) && !d.isWord(t)) {
                return false;
            }
        }
        return true;
    }
}
