package org.bulletinfacts.figure;

import org.bulletinfacts.number.Numbers;
import org.bulletinfacts.text.Document;

/** Reads "half a point" of an interest rate: percentage points that are not called so. */
final class RatePoints {
    private final FigureLexicon lexicon;

    RatePoints(FigureLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** "half a point", "a quarter point" of an interest rate; false, and the amount as it was, where there is none. */
    boolean read(Passage p, Amount a) {
        Document d = p.d();
        if (!p.numbers().is(a.number, Numbers.FRACTION)) {
            return false;
        }
        int of = d.word(a.end) == lexicon.of || p.isHyphen(a.end) ? a.end + 1 : a.end;
        int point = d.is(of, "a") || p.isHyphen(of) ? of + 1 : of;
        if (!d.is(point, "point") || !p.sameSentence(a.first, point) || !isOfRate(p, a)) {
            return false;
        }
        a.end = point + 1;
        a.unitAfter = true;
        a.kind = FigureKind.PERCENTAGE_POINT;
        a.unit = "pp";
        a.rule = "percentage-point";
        return true;
    }

    private boolean isOfRate(Passage p, Amount a) {
        Document d = p.d();
        int sentence = d.sentenceOf(a.first);
        int from = Math.max(d.sentenceFirst(sentence), a.first - 20);
        int to = Math.min(d.sentenceFirst(sentence + 1), a.end + 20);
        for (int t = from; t < to; t++) {
            if (d.is(t, "rate")
                    || d.is(t, "rates")
                    || d.is(t, "inflation")
                    || d.is(t, "growth")
                    || d.is(t, "yield")
                    || d.is(t, "interest")
                    || d.is(t, '%')) {
                return true;
            }
        }
        return false;
    }
}
