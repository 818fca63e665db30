package org.bulletinfacts.figure;

import org.bulletinfacts.figure.FigureWord.Kind;
import org.bulletinfacts.text.Document;

/** Reads what money a rate is told for: "149.50 yen to the dollar", "the euro fetched $1.08", "one dollar bought 26,180 dong". */
final class RateBase {
    /** So far before a rate the money it is told for may stand, in tokens. */
    static final int FARTHEST_BASE = 14;

    private final FigureLexicon lexicon;
    private final MoneyWords words;

    RateBase(FigureLexicon lexicon, MoneyWords words) {
        this.lexicon = lexicon;
        this.words = words;
    }

    /** "One dollar bought 26,180 dong", "$1 = 83 rupees": whether the amount is what another is told for. */
    boolean isBase(Passage p, Amount a) {
        Document d = p.d();
        if (a.kind != FigureKind.MONEY || a.value != 1 || a.max != null || a.subunit) {
            return false;
        }
        int next = a.lastNumber + 1;
        boolean verb = d.is(a.end, '=') || words.isVerb(d, a.end);
        if (!verb || next >= p.numbers().size() || p.numbers().first(next) - a.end > 5) {
            return false;
        }
        int end = p.numbers().end(next);
        int form = lexicon.currencies.forms.startOfFormEnding(d, p.numbers().first(next));
        CurrencyForm other = form >= a.end ? lexicon.currencies.forms.at(d, form) : lexicon.currencies.forms.at(d, end);
        String code = other == null ? null : other.code(p.home());
        return p.sameSentence(a.first, end) && code != null && !code.equals(a.unit);
    }

    /** "156 yen to the dollar", "per euro", "against the pound", "41.28/$1": fills {@link Amount#per}; false where nothing is told. */
    boolean behind(Passage p, Amount a) {
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
        String code = weight ? null : words.code(p, at);
        if (code == null || form != null && form.needsAmount && !one) {
            return false;
        }
        int end = words.end(d, at);
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

    /** "The dollar changed hands at 149.50 yen", "a euro fetched $1.08": the money that stands before the verb, as its code; or null. */
    String before(Passage p, Amount a) {
        Document d = p.d();
        if (a.subunit && lexicon.is(d, a.first - 1, Kind.RATE_VERB) && !d.is(a.first - 1, "worth")) {
            // "the peso gained 20 centavos" of its own
            return null;
        }
        int first = d.sentenceFirst(d.sentenceOf(a.first));
        for (int t = a.first - 2; t >= Math.max(first, a.first - FARTHEST_BASE); t--) {
            if (!words.isMoney(p, t)) {
                continue;
            }
            int before = t - 1;
            while (before > first
                    && t - before < 6
                    && (t - before < 3 || d.is(before, '.') || d.isCapital(before))
                    && !isDeterminer(d, before)
                    && d.kind(before) != Document.DIGITS) {
                before--;
            }
            String code = words.code(p, t);
            boolean begins = t == first || isDeterminer(d, before) || d.is(t, "sterling");
            boolean behindNumber = p.numbers().covering(t - 1) >= 0 && !isDeterminer(d, t - 1);
            return begins && !behindNumber && code != null && !code.equals(a.unit) && words.isVerb(d, words.end(d, t))
                    ? code
                    : null;
        }
        return null;
    }

    private static boolean isDeterminer(Document d, int token) {
        return d.is(token, "the") || d.is(token, "a") || d.is(token, "one") || d.is(token, "each");
    }
}
