package org.bulletinfacts.figure;

import org.bulletinfacts.figure.FigureWord.Kind;
import org.bulletinfacts.text.Document;

/** Rates of growth that a forecast of growth names: "cut its growth forecast for 2026 to 1.1% from 1.4%". */
final class GrowthForecasts {
    private static final int FARTHEST = 18;

    private final FigureLexicon lexicon;

    GrowthForecasts(FigureLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether the amount is what a forecast, estimate or target of growth was put at. */
    boolean isRate(Passage p, Amount a, int start) {
        Document d = p.d();
        boolean led = d.word(start - 1) == lexicon.to
                || d.word(start - 1) == lexicon.from
                || d.is(start - 1, "at")
                || d.is(start - 1, "of");
        if (a.kind != FigureKind.PERCENT || !led) {
            return false;
        }
        int first = Math.max(d.sentenceFirst(d.sentenceOf(start)), start - FARTHEST);
        for (int t = start - 2; t >= first; t--) {
            if (d.is(t, ';') || lexicon.is(d, t, Kind.SUBJECT) && !d.is(t, "was") && !d.is(t, "is") || isOther(d, t)) {
                return false;
            }
            if (isForecast(d, t) && lexicon.startOfWordEnding(d, t, Kind.GROWTH) >= 0) {
                return true;
            }
            if (isForecast(d, t)
                    && (d.is(t + 1, "for") || d.is(t + 1, "of"))
                    && (lexicon.is(d, t + 2, Kind.GROWTH) || d.is(t + 3, "growth") || d.is(t + 4, "growth"))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isForecast(Document d, int t) {
        return d.is(t, "forecast")
                || d.is(t, "forecasts")
                || d.is(t, "projection")
                || d.is(t, "projections")
                || d.is(t, "estimate")
                || d.is(t, "target")
                || d.is(t, "goal")
                || d.is(t, "outlook");
    }

    /** What else is put at a rate in the same sentence. */
    private static boolean isOther(Document d, int t) {
        return d.is(t, "inflation")
                || d.is(t, "deficit")
                || d.is(t, "unemployment")
                || d.is(t, "rate") && !d.is(t - 1, "growth")
                || d.is(t, "rates")
                || d.is(t, "share");
    }
}
