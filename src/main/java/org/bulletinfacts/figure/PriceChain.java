package org.bulletinfacts.figure;

import org.bulletinfacts.figure.FigureWord.Kind;
import org.bulletinfacts.number.Numbers;
import org.bulletinfacts.text.Document;

/**
 * A price that goes on with what the price before it is per: the same in another money ("12,500 taka a month (about $103)"), or
 * another price of the sentence ("$3.35 a kilo; the highest bid was $6.30").
 */
final class PriceChain {
    private static final int FARTHEST = 30;
    private static final int LONGEST_SUBJECT = 7;
    /** Prices of one thing lie so near to each other. */
    private static final double MOST_APART = 3;

    private final FigureLexicon lexicon;

    PriceChain(FigureLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * Fills {@link Amount#per}.
     *
     * @param last the amount right before, or null
     * @param priced the last amount of money that was per something, or null
     */
    void read(Passage p, Amount a, Amount last, Amount priced) {
        boolean open = a.kind == FigureKind.MONEY && a.per == null && a.unit != null;
        if (!open || priced == null || !p.sameSentence(priced.first, a.first) || !isPlain(p, a)) {
            return;
        }
        boolean again = last == priced && !priced.unit.equals(a.unit) && isSameAgain(p, a, priced);
        boolean other = priced.unit.equals(a.unit)
                && a.first - priced.behind() <= FARTHEST
                && isNear(a, priced)
                && isLed(p, a, isGoods(priced))
                && isAlone(p, a);
        if (again || other) {
            a.per = priced.per;
        }
    }

    /** The amount where it is a price that others can go on with, else the one before. */
    static Amount of(Amount a, Amount before) {
        boolean price = a.kind == FigureKind.MONEY && a.per != null && a.unit != null;
        return price && !a.rule.startsWith("exchange-rate") ? a : before;
    }

    /** Sums in millions are no prices. */
    private static boolean isPlain(Passage p, Amount a) {
        return !p.numbers().is(a.number, Numbers.SCALED) && !a.rule.startsWith("exchange-rate");
    }

    /** "9.5 lek per kilowatt-hour, or 10 cents", "(about $103)". */
    private boolean isSameAgain(Passage p, Amount a, Amount priced) {
        Document d = p.d();
        int modifier = lexicon.modifiers.startOfFormEnding(d, a.first);
        int before = modifier > priced.end ? modifier - 1 : a.first - 1;
        boolean joint = d.is(before, '(') || d.word(before) == lexicon.or;
        int end = d.word(before) == lexicon.or && d.is(before - 1, ',') ? before - 1 : before;
        return joint && (end == priced.end || end == priced.behind());
    }

    private static boolean isNear(Amount a, Amount priced) {
        double apart = a.value / priced.value;
        return apart < MOST_APART && apart > 1 / MOST_APART;
    }

    /** Per kilo or barrel, not per month or person: "parking is $8" is told of something else. */
    private static boolean isGoods(Amount priced) {
        return switch (priced.per) {
            case "kg", "t", "L", "m3", "kW.h", "MW.h", "g" -> true;
            default -> priced.per.startsWith("[");
        };
    }

    private boolean isLed(Passage p, Amount a, boolean goods) {
        Document d = p.d();
        int modifier = lexicon.modifiers.startOfFormEnding(d, a.first);
        int before = modifier > 0 ? modifier - 1 : a.first - 1;
        if (d.word(before) == lexicon.of) {
            return d.is(before - 1, "range") || d.is(before - 1, "price");
        }
        return lexicon.is(d, before, Kind.RATE_LEVEL)
                || goods && lexicon.is(d, before, Kind.LEVEL_PREPOSITION) && isPrice(p, before)
                || lexicon.is(d, before, Kind.RATE_VERB)
                || d.word(before) == lexicon.or
                || d.word(before) == lexicon.and
                || d.is(before, "against")
                || d.is(before, "paid");
    }

    /** "the highest bid so far was", "the tariff is": not "the fine was". */
    private static boolean isPrice(Passage p, int verb) {
        Document d = p.d();
        int first = Math.max(d.sentenceFirst(d.sentenceOf(verb)), verb - LONGEST_SUBJECT);
        for (int t = verb - 1; t >= first; t--) {
            boolean price = d.is(t, "price")
                    || d.is(t, "prices")
                    || d.is(t, "bid")
                    || d.is(t, "offer")
                    || d.is(t, "tariff")
                    || d.is(t, "rate")
                    || d.is(t, "average")
                    || d.is(t, "high")
                    || d.is(t, "low")
                    || d.is(t, "peak")
                    || d.is(t, "record")
                    || d.is(t, "it");
            if (price) {
                return true;
            }
        }
        return false;
    }

    private boolean isAlone(Passage p, Amount a) {
        Document d = p.d();
        return !p.sameSentence(a.first, a.end)
                || p.taken().has(a.end)
                || d.kind(a.end) == Document.MARK && !p.isHyphen(a.end)
                || d.is(a.end, "above")
                || d.is(a.end, "under")
                || lexicon.is(d, a.end, Kind.FUNCTION) && d.word(a.end) != lexicon.of && d.word(a.end) != lexicon.to;
    }
}
