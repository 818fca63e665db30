package org.bulletinfacts.figure;

import org.bulletinfacts.figure.FigureWord.Kind;
import org.bulletinfacts.number.Numbers;
import org.bulletinfacts.text.Document;

/**
 * Reads exchange rates: so much of one money for one of another. "The won closed at 1,379.4 to the dollar", "one euro bought 1.08
 * dollars", "41.28 UAH/$1"; a rate that is told next to another goes on: "from 4.0555 on Wednesday".
 */
final class ExchangeRates {
    /** So far before the amount the money that is told may stand, in tokens. */
    private static final int FARTHEST_SUBJECT = 40;

    private static final int FARTHEST_BASE = 14;

    /** A rate that goes on lies between half and twice the one before. */
    private static final double MOST_MOVED = 2;

    private final FigureLexicon lexicon;

    ExchangeRates(FigureLexicon lexicon) {
        this.lexicon = lexicon;
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
        if (forBase(p, a)) {
            if (count) {
                setMoney(a, moneyOf(p, a, before));
            }
        } else if (a.kind == FigureKind.MONEY) {
            String base = baseBefore(p, a);
            boolean goesOn = base == null && before != null && before.unit.equals(a.unit) && isNear(p, a, before);
            a.per = base != null ? base : goesOn && !isPriced(p, a) ? before.per : null;
        } else if (p.numbers().is(a.number, Numbers.DIGITS) && isAlone(p, a)) {
            if (before != null && isNear(p, a, before)) {
                a.per = before.per;
                setMoney(a, before.unit);
            } else if (p.numbers().is(a.number, Numbers.DECIMAL) && isTraded(p, a)) {
                String money = nearest(p, a.first - 1, p.d().sentenceFirst(p.d().sentenceOf(a.first)), "USD");
                a.per = money == null ? null : "USD";
                setMoney(a, money);
            }
        }
    }

    /** The rate that an amount tells, or the one before. */
    static Rate of(Amount a, Rate before) {
        return a.rule.startsWith("exchange-rate") ? new Rate(a.unit, a.per, a.value, a.first) : before;
    }

    /** "One dollar bought 26,180 dong", "$1 = 83 rupees": whether the amount is what another is told for. */
    boolean isBase(Passage p, Amount a) {
        Document d = p.d();
        if (a.kind != FigureKind.MONEY || a.value != 1 || a.max != null || a.subunit) {
            return false;
        }
        int next = a.lastNumber + 1;
        boolean verb = d.is(a.end, '=') || isVerb(d, a.end);
        if (!verb || next >= p.numbers().size() || p.numbers().first(next) - a.end > 5) {
            return false;
        }
        int end = p.numbers().end(next);
        int form = lexicon.currencies.forms.startOfFormEnding(d, p.numbers().first(next));
        CurrencyForm other = form >= a.end ? lexicon.currencies.forms.at(d, form) : lexicon.currencies.forms.at(d, end);
        String code = other == null ? null : other.code(p.home());
        return p.sameSentence(a.first, end) && code != null && !code.equals(a.unit);
    }

    /** "156 yen to the dollar", "per euro", "against the pound", "41.28/$1". */
    private boolean forBase(Passage p, Amount a) {
        Document d = p.d();
        boolean slash = d.is(a.end, '/') && d.glued(a.end) && d.glued(a.end + 1);
        boolean to = d.word(a.end) == lexicon.to || d.is(a.end, "against") || d.is(a.end, "for");
        boolean per = d.word(a.end) == lexicon.per || d.is(a.end, "versus");
        boolean article = d.is(a.end, "a") && a.unit != null;
        if (!slash && !to && !per && !article) {
            return false;
        }
        boolean one = !article && (d.is(a.end + 1, "the") || d.is(a.end + 1, "a") || d.is(a.end + 1, "every"));
        int at = one ? a.end + 2 : a.end + 1;
        int number = p.numbers().startingAt(at);
        if (number >= 0 && p.numbers().value(number) == 1) {
            one = true;
            at = p.numbers().end(number);
        }
        if (!p.sameSentence(a.first, at)) {
            return false;
        }
        CurrencyForm form = lexicon.currencies.forms.at(d, at);
        boolean weight = form != null && lexicon.units.startsAt(d, at) && !to;
        String code = weight ? null : code(p, at);
        if (code == null || form != null && form.needsAmount && !one) {
            return false;
        }
        int end = end(d, at);
        int behind = p.sameSentence(at, end) ? p.numbers().startingAt(end) : -1;
        boolean sign = behind >= 0 && p.numbers().value(behind) == 1 && form != null && form.symbol;
        boolean name = d.isWord(at) && (one || !d.is(a.end, "for"));
        if (!sign && !name && !slash || code.equals(a.unit) || behind >= 0 && !sign && d.glued(end)) {
            return false;
        }
        a.per = code;
        a.perEnd = sign ? p.numbers().end(behind) : end;
        a.lastNumber = sign ? behind : number >= 0 && one && number > a.lastNumber ? number : a.lastNumber;
        if (slash) {
            a.end = a.perEnd;
        }
        if (a.kind == FigureKind.MONEY) {
            a.rule = "exchange-rate";
        }
        return true;
    }

    /** Whose money a bare number tells: the one named before it, else the one told last, else the country's own. */
    private String moneyOf(Passage p, Amount a, Rate before) {
        Document d = p.d();
        int sentence = d.sentenceOf(a.first);
        String named = nearest(p, a.first - 1, d.sentenceFirst(sentence), a.per);
        if (named == null && before != null && d.sentenceOf(before.token) >= sentence - 1) {
            named = before.unit.equals(a.per) ? null : before.unit;
        }
        if (named == null && sentence > 0) {
            named = nearest(p, d.sentenceFirst(sentence) - 1, d.sentenceFirst(sentence - 1), a.per);
        }
        return named != null || a.per.equals(p.home()) ? named : p.home();
    }

    /** The nearest money named between two tokens, that is not itself what another is told for. */
    private String nearest(Passage p, int from, int first, String not) {
        Document d = p.d();
        for (int t = from; t >= Math.max(first, from - FARTHEST_SUBJECT); t--) {
            String code = isMoney(p, t) ? code(p, t) : null;
            int before = t - 1;
            // "against the Singapore dollar"
            while (before > first
                    && t - before < 4
                    && (d.isCapital(before) || d.is(before, '.') || d.is(before, "the"))) {
                before--;
            }
            boolean base = d.is(before, "against") || d.word(before) == lexicon.to || d.word(before) == lexicon.per;
            if (code != null && !code.equals(not) && !base) {
                return code;
            }
        }
        return null;
    }

    /** A money by its name or code, as what a sentence is about: "the won", "ringgit", "USD". */
    private boolean isMoney(Passage p, int token) {
        Document d = p.d();
        FigureWord nickname = lexicon.word(d, token);
        if (nickname != null && nickname.is(Kind.MONEY)) {
            return true;
        }
        CurrencyForm form = lexicon.currencies.forms.at(d, token);
        boolean name = form != null && d.isWord(token) && d.end(token) - d.start(token) > 2;
        return name
                && !p.taken().has(token)
                && form.divisor(form.code(p.home())) == 1
                && (!form.needsAmount || d.is(token - 1, "the"));
    }

    private String code(Passage p, int token) {
        Document d = p.d();
        FigureWord nickname = lexicon.word(d, token);
        if (nickname != null && nickname.is(Kind.MONEY)) {
            return "local".equals(nickname.code()) ? p.home() : nickname.code();
        }
        CurrencyForm form = lexicon.currencies.forms.at(d, token);
        if (form == null) {
            return null;
        }
        // At home in America, "the dollar" is its own money; elsewhere it is America's.
        boolean dollar = d.is(token, "dollar") || d.is(token, '$');
        String code = dollar ? "USD" : form.code(p.home());
        return code != null && form.divisor(code) == 1 ? code : null;
    }

    private int end(Document d, int token) {
        FigureWord nickname = lexicon.word(d, token);
        return nickname != null && nickname.is(Kind.MONEY)
                ? lexicon.wordEnd(d, token)
                : lexicon.currencies.forms.end(d, token);
    }

    /** "The dollar changed hands at 149.50 yen", "a euro fetched $1.08": the money that stands before the verb. */
    private String baseBefore(Passage p, Amount a) {
        Document d = p.d();
        if (a.subunit && lexicon.is(d, a.first - 1, Kind.RATE_VERB) && !d.is(a.first - 1, "worth")) {
            // "the peso gained 20 centavos" of its own
            return null;
        }
        int first = d.sentenceFirst(d.sentenceOf(a.first));
        for (int t = a.first - 2; t >= Math.max(first, a.first - FARTHEST_BASE); t--) {
            if (!isMoney(p, t)) {
                continue;
            }
            int before = t - 1;
            while (before > first && t - before < 3 && !isDeterminer(d, before) && d.kind(before) != Document.DIGITS) {
                before--;
            }
            String code = code(p, t);
            boolean begins = t == first || isDeterminer(d, before) || d.is(t, "sterling");
            boolean behindNumber = p.numbers().covering(t - 1) >= 0 && !isDeterminer(d, t - 1);
            return begins && !behindNumber && code != null && !code.equals(a.unit) && isVerb(d, end(d, t))
                    ? code
                    : null;
        }
        return null;
    }

    private static boolean isDeterminer(Document d, int token) {
        return d.is(token, "the") || d.is(token, "a") || d.is(token, "one") || d.is(token, "each");
    }

    /** A verb of trade behind the money, an adverb or "was" between them allowed. */
    private boolean isVerb(Document d, int token) {
        for (int t = token; t < token + 3; t++) {
            if (lexicon.is(d, t, Kind.RATE_VERB)) {
                return true;
            }
            boolean skips = lexicon.is(d, t, Kind.SUBJECT) || lexicon.is(d, t, Kind.FILLER) || d.is(t, "last");
            if (!skips) {
                return false;
            }
        }
        return false;
    }

    private boolean isNear(Passage p, Amount a, Rate before) {
        Document d = p.d();
        double moved = a.value / before.value;
        return d.sentenceOf(a.first) - d.sentenceOf(before.token) <= 1
                && moved < MOST_MOVED
                && moved > 1 / MOST_MOVED
                && lexicon.is(d, a.first - 1, Kind.RATE_LEVEL);
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
        for (int t = a.first - 2; t >= Math.max(first, a.first - FARTHEST_BASE); t--) {
            if (isMoney(p, t)) {
                return (d.is(t - 1, "the") || t == first) && isVerb(d, end(d, t));
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
