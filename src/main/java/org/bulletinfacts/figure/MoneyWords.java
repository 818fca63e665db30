package org.bulletinfacts.figure;

import org.bulletinfacts.figure.FigureWord.Kind;
import org.bulletinfacts.text.Document;

/** The words of a sentence about exchange rates: the names of moneys, and the verbs of their trade. */
final class MoneyWords {
    /** So far before the amount the money that is told may stand, in tokens. */
    private static final int FARTHEST_SUBJECT = 40;

    private final FigureLexicon lexicon;

    MoneyWords(FigureLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The nearest money named between two tokens, that is not itself what another is told for. */
    String nearest(Passage p, int from, int first, String not) {
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
    boolean isMoney(Passage p, int token) {
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

    /** The ISO 4217 code of the money whose name stands at a token; null where none does, and of small coins. */
    String code(Passage p, int token) {
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

    /** The token behind the name of a money, or -1. */
    int end(Document d, int token) {
        FigureWord nickname = lexicon.word(d, token);
        return nickname != null && nickname.is(Kind.MONEY)
                ? lexicon.wordEnd(d, token)
                : lexicon.currencies.forms.end(d, token);
    }

    /** A verb of trade behind the money, an adverb or "was" between them allowed. */
    boolean isVerb(Document d, int token) {
        for (int t = token; t < token + 3; t++) {
            if (lexicon.is(d, t, Kind.RATE_VERB)) {
                return true;
            }
            boolean adverb = d.isWord(t)
                    && d.end(t) - d.start(t) > 4
                    && d.charAt(d.end(t) - 1) == 'y'
                    && d.charAt(d.end(t) - 2) == 'l';
            boolean skips =
                    adverb || lexicon.is(d, t, Kind.SUBJECT) || lexicon.is(d, t, Kind.FILLER) || d.is(t, "last");
            if (!skips) {
                return false;
            }
        }
        return false;
    }
}
