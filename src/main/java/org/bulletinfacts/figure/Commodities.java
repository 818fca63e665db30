package org.bulletinfacts.figure;

import org.bulletinfacts.figure.FigureWord.Kind;
import org.bulletinfacts.number.Numbers;
import org.bulletinfacts.text.Dictionary;
import org.bulletinfacts.text.Document;
import org.bulletinfacts.text.Lexicon;

/**
 * What the price of a commodity is per by the custom of its market: crude oil is sold by the barrel ("Brent fell to $73.75"), gold and
 * its like by the troy ounce, whatever ounce the text says.
 */
final class Commodities {
    private static final String OUNCE = "[oz_av]";
    private static final String TROY_OUNCE = "[oz_tr]";
    private static final int FARTHEST = 25;
    /** A metal is named so many sentences before its ounces. */
    private static final int MOST_SENTENCES = 3;

    private record Commodity(String unit, double least, double most) {}

    private final FigureLexicon lexicon;
    private final Dictionary<Commodity> commodities;

    Commodities(FigureLexicon lexicon, Lexicon.Builder builder) {
        this.lexicon = lexicon;
        commodities = builder.dictionary("commodities");
        builder.forEachRow("commodities.csv", row -> {
            double least = Double.parseDouble(row.get("least"));
            double most = Double.parseDouble(row.get("most"));
            commodities.addAll(row.get("forms"), new Commodity(row.get("unit"), least, most));
        });
    }

    void read(Passage p, Amount a) {
        if (OUNCE.equals(a.unit) && isMetal(p, a)) {
            a.unit = TROY_OUNCE;
        } else if (OUNCE.equals(a.per) && isMetal(p, a)) {
            a.per = TROY_OUNCE;
        } else if (a.kind == FigureKind.MONEY && a.per == null && "USD".equals(a.unit) && isQuote(p, a)) {
            a.per = quoted(p, a);
        }
    }

    private boolean isMetal(Passage p, Amount a) {
        Document d = p.d();
        int sentence = d.sentenceOf(a.first);
        int from = d.sentenceFirst(Math.max(0, sentence - MOST_SENTENCES));
        for (int t = d.sentenceFirst(sentence + 1) - 1; t >= from; t--) {
            Commodity metal = commodities.at(d, t);
            if (metal != null && metal.unit.equals(TROY_OUNCE)) {
                return true;
            }
        }
        return false;
    }

    /** "at $73.75", "to a record $2,450": a level in plain digits that counts nothing behind it. */
    private boolean isQuote(Passage p, Amount a) {
        Document d = p.d();
        int modifier = lexicon.modifiers.startOfFormEnding(d, a.first);
        int before = modifier > 0 ? modifier - 1 : a.first - 1;
        boolean led = lexicon.is(d, a.first - 1, Kind.RATE_LEVEL)
                || lexicon.is(d, before, Kind.RATE_LEVEL)
                || d.is(a.first - 1, "record") && lexicon.is(d, a.first - 3, Kind.RATE_LEVEL);
        boolean alone = !p.sameSentence(a.first, a.end)
                || p.taken().has(a.end)
                || d.kind(a.end) == Document.MARK && !p.isHyphen(a.end)
                || lexicon.is(d, a.end, Kind.FUNCTION) && d.word(a.end) != lexicon.of;
        return led
                && alone
                && !a.subunit
                && p.numbers().is(a.number, Numbers.DIGITS)
                && !p.numbers().is(a.number, Numbers.SCALED);
    }

    /** What the nearest commodity before the amount is sold by, where the value is one that its price can have; else null. */
    private String quoted(Passage p, Amount a) {
        Document d = p.d();
        int first = Math.max(d.sentenceFirst(d.sentenceOf(a.first)), a.first - FARTHEST);
        for (int t = a.first - 1; t >= first; t--) {
            if (d.is(t, ';')) {
                return null;
            }
            int form = commodities.startOfFormEnding(d, t + 1);
            if (form < 0 || form < first) {
                continue;
            }
            Commodity commodity = commodities.at(d, form);
            boolean inside = commodity != null && a.value >= commodity.least && a.value <= commodity.most;
            return inside && isTold(d, t + 1) ? commodity.unit : null;
        }
        return null;
    }

    /** Not "gold jewellery", "crude exports": a verb, a mark, "futures" or a short word follows. */
    private boolean isTold(Document d, int end) {
        return !d.isWord(end)
                || lexicon.is(d, end, Kind.RATE_VERB)
                || lexicon.is(d, end, Kind.FUNCTION)
                || lexicon.changes.startsAt(d, end)
                || d.is(end, "futures")
                || d.is(end, "prices")
                || d.is(end, "contract")
                || d.is(end, "for")
                || d.charAt(d.end(end) - 1) == 'd';
    }
}
