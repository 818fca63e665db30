package org.bulletinfacts.figure;

import org.bulletinfacts.figure.FigureWord.Kind;
import org.bulletinfacts.number.Numbers;
import org.bulletinfacts.text.Document;

/**
 * Reads exchange rates: so much of one money for one of another. "The won closed at 1,379.4 to the dollar", "one euro bought 1.08
 * dollars", "41.28 UAH/$1"; a rate that is told next to another goes on: "from 4.0555 on Wednesday".
 */
final class ExchangeRates {
    /** A rate that goes on lies between half and twice the one before. */
    private static final double MOST_MOVED = 2;

    private final FigureLexicon lexicon;
    private final MoneyWords words;
    private final RateBase bases;

    ExchangeRates(FigureLexicon lexicon) {
        this.lexicon = lexicon;
        words = new MoneyWords(lexicon);
        bases = new RateBase(lexicon, words);
    }

    /**
     * A rate that was read.
     *
     * @param unit ISO 4217 code of the money that is told
     * @param per of the money it is told for
     * @param token where it was told
     */
    record Rate(String unit, String per, double value, int token) {}

    /** Fills unit and {@link Amount#per} of an amount that is a rate. */
    void read(Passage p, Amount a, Rate before) {
        boolean count = a.kind == FigureKind.COUNT;
        boolean amount = count || a.kind == FigureKind.MONEY && a.unit != null;
        if (!amount
                || a.per != null
                || a.rule.equals("ratio-times")
                || p.numbers().is(a.number, Numbers.SCALED)) {
            return;
        }
        if (bases.behind(p, a)) {
            if (count) {
                setMoney(a, moneyOf(p, a, before));
            }
        } else if (a.kind == FigureKind.MONEY) {
            String base = bases.before(p, a);
            boolean goesOn = base == null && before != null && before.unit.equals(a.unit) && isNear(p, a, before);
            a.per = base != null ? base : goesOn && !isPriced(p, a) ? before.per : null;
            a.rule = a.per == null ? a.rule : "exchange-rate";
        } else if (p.numbers().is(a.number, Numbers.DIGITS) && isAlone(p, a)) {
            if (before != null && isNear(p, a, before)) {
                a.per = before.per;
                setMoney(a, before.unit);
            } else if (p.numbers().is(a.number, Numbers.DECIMAL) && isTraded(p, a)) {
                String money = words.nearest(p, a.first - 1, p.d().sentenceFirst(p.d().sentenceOf(a.first)), "USD");
                a.per = money == null ? null : "USD";
                setMoney(a, money);
            }
        }
    }

    /** Whether the amount is what another is told for: "one dollar bought 26,180 dong". */
    boolean isBase(Passage p, Amount a) {
        return bases.isBase(p, a);
    }

    /** The rate that an amount tells, or the one before. */
    static Rate of(Amount a, Rate before) {
        return a.rule.startsWith("exchange-rate") ? new Rate(a.unit, a.per, a.value, a.first) : before;
    }

    /** Whose money a bare number tells: the one named before it, else the one told last, else the country's own. */
    private String moneyOf(Passage p, Amount a, Rate before) {
        Document d = p.d();
        int sentence = d.sentenceOf(a.first);
        String named = words.nearest(p, a.first - 1, d.sentenceFirst(sentence), a.per);
        if (named == null && before != null && d.sentenceOf(before.token) >= sentence - 1) {
            named = before.unit.equals(a.per) ? null : before.unit;
        }
        if (named == null && sentence > 0) {
            named = words.nearest(p, d.sentenceFirst(sentence) - 1, d.sentenceFirst(sentence - 1), a.per);
        }
        return named != null || a.per.equals(p.home()) ? named : p.home();
    }

    private boolean isNear(Passage p, Amount a, Rate before) {
        Document d = p.d();
        double moved = a.value / before.value;
        return d.sentenceOf(a.first) - d.sentenceOf(before.token) <= 1
                && moved < MOST_MOVED
                && moved > 1 / MOST_MOVED
                && isLed(d, a);
    }

    private boolean isLed(Document d, Amount a) {
        int modifier = lexicon.modifiers.startOfFormEnding(d, a.first);
        int before = modifier > 0 ? modifier - 1 : a.first - 1;
        return lexicon.is(d, a.first - 1, Kind.RATE_LEVEL)
                || lexicon.is(d, before, Kind.RATE_LEVEL)
                || d.is(before, "against")
                || d.is(before, "with");
    }

    /** Money behind which a thing stands that it is paid for. */
    private boolean isPriced(Passage p, Amount a) {
        Document d = p.d();
        return p.sameSentence(a.first, a.end) && (d.word(a.end) == lexicon.per || d.is(a.end, "a"));
    }

    /** Whether nothing stands behind the number that it could count. */
    private boolean isAlone(Passage p, Amount a) {
        Document d = p.d();
        return !p.sameSentence(a.first, a.end)
                || p.taken().has(a.end)
                || d.kind(a.end) == Document.MARK && !d.glued(a.end + 1)
                || lexicon.is(d, a.end, Kind.FUNCTION)
                || lexicon.is(d, a.end, Kind.SUBJECT);
    }

    /** "the rupee closed at 83.12": a money, a verb of trade, and a preposition. */
    private boolean isTraded(Passage p, Amount a) {
        Document d = p.d();
        int first = d.sentenceFirst(d.sentenceOf(a.first));
        if (!lexicon.is(d, a.first - 1, Kind.RATE_LEVEL)) {
            return false;
        }
        for (int t = a.first - 2; t >= Math.max(first, a.first - RateBase.FARTHEST_BASE); t--) {
            if (words.isMoney(p, t)) {
                return (d.is(t - 1, "the") || t == first) && words.isVerb(d, words.end(d, t));
            }
            if (lexicon.is(d, t, Kind.INDEX)) {
                return false;
            }
        }
        return false;
    }

    private static void setMoney(Amount a, String code) {
        if (code == null) {
            return;
        }
        a.kind = FigureKind.MONEY;
        a.unit = code;
        a.unitAfter = true;
        a.rule = "exchange-rate-bare";
    }
}
