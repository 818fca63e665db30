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

    /**
     * Whether the date right behind another figure is the base of this one: "eased to 6.3% from 7.1% the month before".
     *
     * @param end the token behind this figure
     * @param next index of the last figure before the date, of {@code figures}
     */
    boolean isBaseOf(Document d, int end, int first, int next, Clause clause) {
        int from = Math.max(end, Math.max(clause.sentenceFirst(), first - WIDEST_FIGURE));
        for (int t = first - 1; t >= from; t--) {
            if (d.is(t, "to") && d.is(t - 1, "compared")) {
                return true;
            }
            if (d.is(t, "to") || d.is(t, "and") || d.is(t, ';')) {
                return false;
            }
            if (words.is(d, t, Kind.COMPARE)) {
                return d.isDigits(t + 1) || d.isDigits(t + 2) || d.isDigits(words.end(d, t)) || isMoney(d, words.end(d, t));
            }
        }
        return false;
    }

    private static boolean isMoney(Document d, int t) {
        return d.isDigits(t + 1) || d.isDigits(t + 2) || d.isDigits(t + 3);
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
