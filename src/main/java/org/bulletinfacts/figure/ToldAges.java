package org.bulletinfacts.figure;

import org.bulletinfacts.figure.FigureWord.Kind;
import org.bulletinfacts.number.Numbers;
import org.bulletinfacts.text.Document;

/** Ages that a clause tells without "aged" or "years": "who is 8", "65 or older", "pension age to go up from 60 to 65". */
final class ToldAges {
    private static final int FARTHEST_AGE = 12;
    private static final int LEAST_LIMIT = 10;

    private final FigureLexicon lexicon;

    ToldAges(FigureLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether a plain number of at most two or three digits is an age; the value has been found to be one that people reach. */
    boolean isAge(Passage p, Amount a) {
        boolean plain = p.d().isDigits(a.first)
                && a.end == a.first + 1
                && !p.numbers().is(a.number, Numbers.DECIMAL | Numbers.GROUPED)
                && !p.isHyphen(a.end);
        return plain && (isOrOlder(p, a) || ends(p, a.end) && (isSomeones(p, a) || isLimit(p, a)));
    }

    /** "65 or older", "18 and under". */
    private boolean isOrOlder(Passage p, Amount a) {
        Document d = p.d();
        boolean joint = d.word(a.end) == lexicon.or || d.word(a.end) == lexicon.and;
        return joint && p.sameSentence(a.first, a.end + 1) && (d.is(a.end + 1, "older") || d.is(a.end + 1, "younger"));
    }

    /** "her son, who is 8", "she is 29", "he was 72 when he died". */
    private static boolean isSomeones(Passage p, Amount a) {
        Document d = p.d();
        int verb = a.first - 1;
        int who = verb - 1;
        boolean is = d.is(verb, "is") || d.is(verb, "was") || d.is(verb, "are") || d.is(verb, "were");
        boolean person = d.is(who, "who") || d.is(who, "he") || d.is(who, "she");
        return is && person && p.sameSentence(who, a.first);
    }

    /** "the pension age from 60 to 65", "retirement at 66". */
    private boolean isLimit(Passage p, Amount a) {
        Document d = p.d();
        int before = a.first - 1;
        boolean led = d.word(before) == lexicon.to
                || d.word(before) == lexicon.from
                || d.word(before) == lexicon.and
                || d.word(before) == lexicon.of
                || d.is(before, "at")
                || d.is(before, "is")
                || d.is(before, "was")
                || d.is(before, "below")
                || d.is(before, "above");
        int first = Math.max(d.sentenceFirst(d.sentenceOf(a.first)), a.first - FARTHEST_AGE);
        for (int t = before; led && a.value >= LEAST_LIMIT && t >= first; t--) {
            if (d.is(t, ';') || d.is(t, '%') || d.is(t, "percent") || d.is(t, '.')) {
                return false;
            }
            boolean named = d.is(t, "pension")
                    || d.is(t, "retirement")
                    || d.is(t, "eligibility")
                    || d.is(t, "minimum")
                    || d.is(t, "voting")
                    || d.is(t, "drinking")
                    || d.is(t, "marriage")
                    || d.is(t, "leaving");
            if (named && d.is(t + 1, "age") || d.is(t, "retirement") && t >= before - 1) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing stands behind that the number could count. */
    private boolean ends(Passage p, int end) {
        Document d = p.d();
        return !p.sameSentence(end - 1, end)
                || p.taken().has(end)
                || d.kind(end) == Document.MARK && !d.is(end, '%') && !d.is(end, '/') && !d.is(end, '-')
                || lexicon.is(d, end, Kind.FUNCTION)
                        && d.word(end) != lexicon.of
                        && !d.is(end, "under")
                        && !d.is(end, "over")
                        && !d.is(end, "per");
    }
}
