package org.bulletinfacts.figure;

import java.util.Locale;
import org.bulletinfacts.figure.FigureWord.Kind;
import org.bulletinfacts.number.Numbers;
import org.bulletinfacts.text.Document;

/**
 * What a price is per where that stands before it, far off: "earnings per share came in at 4.10 kronor", "a barrel of Urals rose by 60
 * cents, or 1%, to $68.12", "ounce touches $3,400", or in the sentences before: "The lowest price, $25.10, was recorded in 2020."
 */
final class PriceSubjects {
    private static final int FARTHEST_PER = 9;
    private static final int FARTHEST_SUBJECT = 26;
    private static final int FARTHEST_NOUN = 6;
    private static final int MOST_SENTENCES = 2;
    /** Prices of one thing, in good times and bad, lie so near to each other. */
    private static final double MOST_APART = 6;

    private final FigureLexicon lexicon;

    PriceSubjects(FigureLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * Fills {@link Amount#per}.
     *
     * @param last the amount right before, or null
     * @param priced the last amount of money that was per something, or null
     */
    void read(Passage p, Amount a, Amount last, Amount priced) {
        boolean open = a.kind == FigureKind.MONEY
                && a.per == null
                && a.unit != null
                && !a.rule.startsWith("exchange-rate")
                && !p.numbers().is(a.lastNumber, Numbers.SCALED)
                && isAlone(p, a);
        if (!open) {
            return;
        }
        String per = named(p, a);
        if (per == null) {
            per = raised(p, a, last);
        }
        if (per == null && (last == null || last.kind != FigureKind.MONEY || last.per != null)) {
            per = subject(p, a);
        }
        if (per == null && priced != null && isLater(p, a, priced)) {
            per = priced.per;
        }
        a.per = per;
    }

    /** "the price per tonne was", "earnings per share came in at": nothing but the verb stands between. */
    private String named(Passage p, Amount a) {
        Document d = p.d();
        int first = Math.max(d.sentenceFirst(d.sentenceOf(a.first)), a.first - FARTHEST_PER);
        for (int t = a.first - 1; t >= first; t--) {
            if (d.word(t) == lexicon.per) {
                UnitForm unit = lexicon.units.at(d, t + 1);
                FigureWord word = lexicon.word(d, t + 1);
                if (unit != null && unit.kind() == FigureKind.MEASURE && unit.per() == null && unit.factor() == 1) {
                    return p.localUnit(unit.code());
                }
                return word != null && word.is(Kind.PER_THING) && !d.is(t + 1, "capita")
                        ? d.text(t + 1, t + 2).toLowerCase(Locale.ROOT)
                        : null;
            }
            if (!d.isWord(t) || p.numbers().covering(t) >= 0 || d.word(t) == lexicon.and) {
                return null;
            }
        }
        return null;
    }

    /** "rises by 50 cents an hour to $18.20": what the change is per. */
    private String raised(Passage p, Amount a, Amount last) {
        Document d = p.d();
        boolean to = last != null
                && last.kind == FigureKind.MONEY
                && last.per != null
                && last.unit != null
                && last.unit.equals(a.unit)
                && d.word(a.first - 1) == lexicon.to
                && last.behind() == a.first - 1
                && p.sameSentence(last.first, a.first);
        return to ? last.per : null;
    }

    /** "A barrel of Urals rose …": a unit that begins the sentence; in headlines without its article. */
    private String subject(Passage p, Amount a) {
        Document d = p.d();
        int first = d.sentenceFirst(d.sentenceOf(a.first));
        boolean headline = d.inHeadline(a.first);
        for (int t = a.first - 1; t >= Math.max(first, a.first - FARTHEST_SUBJECT); t--) {
            if (d.is(t, ';')) {
                return null;
            }
            boolean one = d.is(t - 1, "a") || d.is(t - 1, "an") || d.is(t - 1, "one");
            boolean begins = one && (t - 1 == first || d.is(t - 2, "with")) && d.word(t + 1) == lexicon.of;
            boolean bare = headline && p.isLower(t) && d.is(t - 1, "as");
            if (begins || bare) {
                UnitForm unit = lexicon.units.at(d, t);
                boolean weighed = unit != null
                        && unit.kind() == FigureKind.MEASURE
                        && unit.factor() == 1
                        && unit.per() == null
                        && d.end(t) - d.start(t) > 3;
                return weighed && isSold(p, a) ? p.localUnit(unit.code()) : null;
            }
        }
        return null;
    }

    /** "retails at", "to", "selling for", "touches": before the price. */
    private boolean isSold(Passage p, Amount a) {
        Document d = p.d();
        int modifier = lexicon.modifiers.startOfFormEnding(d, a.first);
        int before = modifier > 0 ? modifier - 1 : a.first - 1;
        return lexicon.is(d, before, Kind.RATE_LEVEL)
                || lexicon.is(d, before, Kind.RATE_VERB)
                || d.is(before, "for")
                || d.is(before, "touches")
                || d.is(before, "hits")
                || d.is(before, "tops")
                || d.is(before, "costs")
                || d.is(before, "cost");
    }

    /** "The lowest price, $25.10,", "based on a price of $60": another price of the goods that the sentence before told of. */
    private boolean isLater(Passage p, Amount a, Amount priced) {
        Document d = p.d();
        double apart = a.value / priced.value;
        boolean same = a.unit.equals(priced.unit)
                && !a.subunit
                && isGoods(priced.per)
                && apart < MOST_APART
                && apart > 1 / MOST_APART
                && d.sentenceOf(a.first) - d.sentenceOf(priced.first) <= MOST_SENTENCES;
        int first = Math.max(d.sentenceFirst(d.sentenceOf(a.first)), a.first - FARTHEST_NOUN);
        for (int t = a.first - 1; same && t >= first; t--) {
            boolean price = d.is(t, "price")
                    || d.is(t, "prices")
                    || d.is(t, "highest")
                    || d.is(t, "lowest")
                    || d.is(t, "offer")
                    || d.is(t, "offered")
                    || d.is(t, "quote")
                    || d.is(t, "quoted")
                    || d.is(t, "fetched")
                    || d.is(t, "traded");
            if (price) {
                return true;
            }
        }
        return false;
    }

    private static boolean isGoods(String per) {
        return switch (per) {
            case "kg", "t", "L", "m3", "kW.h", "MW.h", "g" -> true;
            default -> per.startsWith("[");
        };
    }

    /** Whether nothing is told of the amount behind it: a mark, a short word or a time. */
    private boolean isAlone(Passage p, Amount a) {
        Document d = p.d();
        return !p.sameSentence(a.first, a.end)
                || p.taken().has(a.end)
                || d.kind(a.end) == Document.MARK && !p.isHyphen(a.end)
                || lexicon.is(d, a.end, Kind.FUNCTION) && d.word(a.end) != lexicon.of;
    }
}
