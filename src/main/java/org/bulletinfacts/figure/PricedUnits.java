package org.bulletinfacts.figure;

import org.bulletinfacts.figure.FigureWord.Kind;
import org.bulletinfacts.text.Document;

/** What a price is per where the unit is the subject: "a kilo of beans sells for 900 pesos", "one barrel cost $85". */
final class PricedUnits {
    private static final int FARTHEST_UNIT = 12;

    private final FigureLexicon lexicon;

    PricedUnits(FigureLexicon lexicon) {
        this.lexicon = lexicon;
    }

    void read(Passage p, Amount a) {
        if (a.kind != FigureKind.MONEY || a.per != null || p.numbers().multiplier(a.number) > 1) {
            return;
        }
        Document d = p.d();
        int first = d.sentenceFirst(d.sentenceOf(a.first));
        boolean verb = false;
        for (int t = a.first - 1; t > Math.max(first, a.first - FARTHEST_UNIT) - 1; t--) {
            verb |= isVerb(d, t);
            UnitForm unit = isOne(d, t - 1) && t > first ? lexicon.units.at(d, t) : null;
            if (unit != null && unit.kind() == FigureKind.MEASURE && unit.per() == null && unit.factor() == 1) {
                int end = lexicon.units.end(d, t);
                boolean weighs = d.word(end) == lexicon.of || isVerb(d, end) || isVerb(d, end + 1);
                a.per = verb && weighs && d.end(end - 1) - d.start(t) > 2 ? p.localUnit(unit.code()) : null;
                return;
            }
            if (d.is(t, ',') || d.isDigits(t) || d.word(t) == lexicon.and) {
                return;
            }
        }
    }

    private static boolean isOne(Document d, int token) {
        return d.is(token, "a") || d.is(token, "one") || d.is(token, "each");
    }

    private boolean isVerb(Document d, int token) {
        return d.is(token, "cost")
                || d.is(token, "costs")
                || d.is(token, "sells")
                || d.is(token, "sold")
                || d.is(token, "goes")
                || d.is(token, "went")
                || d.is(token, "fetches")
                || d.is(token, "fetched")
                || d.is(token, "brings")
                || d.is(token, "brought")
                || d.is(token, "priced")
                || lexicon.is(d, token, Kind.RATE_VERB);
    }
}
