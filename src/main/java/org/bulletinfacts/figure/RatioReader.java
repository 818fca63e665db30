package org.bulletinfacts.figure;

import org.bulletinfacts.figure.FigureWord.Kind;
import org.bulletinfacts.number.Numbers;
import org.bulletinfacts.text.Document;

/** Reads ratios and shares without a percent sign: 1.5 times, twofold, one third, 3 out of 5, one in ten, 1:4. */
final class RatioReader {
    /** So far before "15 to 1" the word "ratio" may stand, in tokens. */
    private static final int FARTHEST_RATIO = 10;

    /** "every tenth" is a share, "every hundredth" says no more than seldom. */
    private static final int MOST_EVERY = 20;

    private final FigureLexicon lexicon;
    private final MultiplyingVerbs verbs;

    RatioReader(FigureLexicon lexicon) {
        this.lexicon = lexicon;
        verbs = new MultiplyingVerbs(lexicon);
    }

    /** The ratio that a number begins, or null. */
    Amount read(Passage p, int number) {
        Numbers numbers = p.numbers();
        Document d = p.d();
        Amount a = new Amount(number, numbers.first(number), numbers.end(number), numbers.value(number));
        a.kind = FigureKind.RATIO;
        if (numbers.is(number, Numbers.FOLD)) {
            if (lexicon.is(d, a.first, Kind.DOUBLE)) {
                a.rule = verbs.isVerb(p, a) ? MultiplyingVerbs.RULE : "ratio-double";
                return a.rule.equals(MultiplyingVerbs.RULE) || isDouble(p, a) ? a : null;
            }
            boolean twice = d.is(a.first, "twice") || d.is(a.first, "thrice");
            a.rule = "ratio-fold";
            boolean compares = lexicon.is(d, a.end, Kind.TIMES_MORE) && (!d.is(a.end, "as") || p.isLower(a.end + 1));
            return twice && !compares ? null : a;
        }
        if (numbers.is(number, Numbers.ORDINAL) || numbers.is(number, Numbers.MAGNITUDE)) {
            return null;
        }
        if (outOf(p, a) || toOne(p, a) || fold(p, a) || times(p, a)) {
            return a;
        }
        if (numbers.is(number, Numbers.FRACTION)) {
            a.rule = "ratio-fraction";
            return a;
        }
        return null;
    }

    /** "almost double the average", "was triple that of 2019"; not "the triple jump". */
    private boolean isDouble(Passage p, Amount a) {
        Document d = p.d();
        boolean base = d.is(a.end, "the")
                || d.is(a.end, "that")
                || d.is(a.end, "its")
                || d.is(a.end, "their")
                || d.is(a.end, "what");
        int before = a.first - 1;
        char last = d.charAt(d.end(a.first) - 1);
        boolean bounded = lexicon.modifiers.startOfFormEnding(d, a.first) >= 0;
        boolean link = lexicon.is(d, before, Kind.SUBJECT) && lexicon.is(d, before, Kind.LINK)
                || d.is(before, "at")
                || d.word(before) == lexicon.and && d.is(a.end, "that")
                || d.is(before, ',') && d.is(a.end, "the");
        return last == 'e'
                && base
                && (bounded || link)
                && p.sameSentence(a.first, a.end)
                && p.sameSentence(a.first, before);
    }

    /** "one dollar in four", "one litre in three": the unit is what is parted; null where it is none. */
    Amount oneUnitIn(Passage p, int number) {
        Numbers numbers = p.numbers();
        int next = number + 1;
        boolean spelled = numbers.is(number, Numbers.ONE)
                && numbers.is(number, Numbers.SPELLED)
                && next < numbers.size()
                && numbers.is(next, Numbers.SPELLED)
                && numbers.first(next) <= numbers.end(number) + 3
                && numbers.value(next) == Math.rint(numbers.value(next));
        Amount a = new Amount(number, numbers.first(number), numbers.end(number), 1);
        a.kind = FigureKind.RATIO;
        return spelled && outOf(p, a) ? a : null;
    }

    /** "every third worker", a share of them; not "every second day". */
    Amount every(Passage p, int number) {
        Numbers numbers = p.numbers();
        Document d = p.d();
        int every = numbers.first(number) - 1;
        int noun = numbers.end(number);
        double whole = numbers.value(number);
        boolean counted = d.is(every, "every")
                && p.sameSentence(every, noun)
                && p.isLower(noun)
                && !p.isPlural(noun)
                && !lexicon.is(d, noun, Kind.FUNCTION)
                && !lexicon.is(d, noun, Kind.TIME_UNIT)
                && !d.is(noun, "time");
        if (!counted || whole < 2 || whole > MOST_EVERY) {
            return null;
        }
        Amount a = new Amount(number, every, noun, 1 / whole);
        a.kind = FigureKind.RATIO;
        a.rule = "ratio-every";
        return a;
    }

    /** Of the ratios, those that are a share of a whole. */
    static boolean isShare(Amount a) {
        return a.rule.equals("ratio-fraction") || a.rule.equals("ratio-out-of") || a.rule.equals("ratio-every");
    }

    /** "1:4", of two joined numbers that are no time of day; null where it is something else. */
    Amount colon(Passage p, int number) {
        Numbers numbers = p.numbers();
        Document d = p.d();
        int colon = numbers.end(number);
        int next = number + 1;
        boolean pair = d.is(colon, ':')
                && next < numbers.size()
                && numbers.first(next) == colon + 1
                && d.glued(colon)
                && d.glued(colon + 1)
                && !DocumentMarks.isJointed(d, numbers.first(number), numbers.end(next));
        if (!pair || numbers.value(next) == 0) {
            return null;
        }
        boolean named = d.is(numbers.first(number) - 1, "ratio") || d.is(numbers.first(number) - 2, "ratio");
        boolean clock = d.end(colon + 1) - d.start(colon + 1) == 2;
        if (clock && !named) {
            return null;
        }
        Amount a = new Amount(
                number, numbers.first(number), numbers.end(next), numbers.value(number) / numbers.value(next));
        a.kind = FigureKind.RATIO;
        a.lastNumber = next;
        a.rule = "ratio-colon";
        return a;
    }

    private static boolean endsInEd(Document d, int token) {
        int end = d.end(token);
        return end - d.start(token) > 3 && d.charAt(end - 1) == 'd' && d.charAt(end - 2) == 'e';
    }

    /** The "in" of "one worker in seven": one noun may stand before it. */
    private int behindNoun(Passage p, int token) {
        Document d = p.d();
        boolean noun = p.isLower(token)
                && d.is(token + 1, "in")
                && !p.isPlural(token)
                && !lexicon.is(d, token, Kind.FUNCTION)
                && !lexicon.is(d, token, Kind.TIME_UNIT);
        int behind = d.is(token + 2, "every") || d.is(token + 2, "each") ? token + 3 : token + 2;
        int whole = noun ? p.numbers().startingAt(behind) : -1;
        int end = whole < 0 ? -1 : p.numbers().end(whole);
        boolean counts = whole >= 0
                && p.sameSentence(token, end)
                && p.isLower(end)
                && !lexicon.is(d, end, Kind.FUNCTION)
                && !endsInEd(d, end)
                && !lexicon.is(d, end, Kind.SHARE_VERB);
        return whole < 0 || counts || p.isTaken(whole) ? token : token + 1;
    }

    private boolean outOf(Passage p, Amount a) {
        Document d = p.d();
        Numbers numbers = p.numbers();
        int next = a.number + 1;
        if (next >= numbers.size() || !p.sameSentence(a.first, numbers.first(next))) {
            return false;
        }
        int at = p.numbers().is(a.number, Numbers.ONE) ? behindNoun(p, a.end) : a.end;
        boolean out = d.is(at, "out") && d.word(at + 1) == lexicon.of;
        boolean in = d.is(at, "in");
        int behind = out ? at + 2 : at + 1;
        boolean every = d.is(behind, "every") || d.is(behind, "each");
        behind += every ? 1 : 0;
        if (!out && !in || numbers.first(next) != behind || numbers.is(next, Numbers.JOINED)) {
            return false;
        }
        double whole = numbers.value(next);
        boolean share = a.value > 0 && a.value < whole && !numbers.is(next, Numbers.ORDINAL);
        boolean small = a.value == 1 && (numbers.is(a.number, Numbers.SPELLED) || every || whole <= 100 || whole < 1800)
                || numbers.is(a.number, Numbers.SPELLED) && numbers.is(next, Numbers.SPELLED) && whole <= 10
                || (whole == 10 || whole == 100) && p.isLower(numbers.end(next))
                || whole <= 10
                        && (lexicon.is(d, numbers.end(next), Kind.PEOPLE)
                                || d.word(numbers.end(next)) == lexicon.or && d.is(numbers.end(next) + 1, "more"))
                || every;
        if (!share || in && (!small || lexicon.is(d, numbers.end(next), Kind.TIME_UNIT))) {
            return false;
        }
        a.value /= whole;
        a.end = numbers.end(next);
        a.lastNumber = next;
        a.rule = "ratio-out-of";
        return true;
    }

    /** "22.8 to one", "a ratio of 15 to 1". */
    private static boolean toOne(Passage p, Amount a) {
        Document d = p.d();
        Numbers numbers = p.numbers();
        int next = a.number + 1;
        boolean one = next < numbers.size()
                && d.is(a.end, "to")
                && numbers.first(next) == a.end + 1
                && numbers.value(next) == 1
                && p.sameSentence(a.first, a.end + 1)
                && !numbers.is(next, Numbers.ORDINAL);
        if (!one || a.value < 1) {
            return false;
        }
        boolean named = numbers.is(a.number, Numbers.DECIMAL) && numbers.is(next, Numbers.SPELLED);
        int first = d.sentenceFirst(d.sentenceOf(a.first));
        for (int t = a.first - 1; !named && t >= Math.max(first, a.first - FARTHEST_RATIO); t--) {
            named = d.is(t, "ratio")
                    || d.is(t, "odds")
                    || d.is(t, "outnumber")
                    || d.is(t, "outnumbers")
                    || d.is(t, "outnumbered")
                    || d.is(t, "outnumbering");
        }
        if (named) {
            a.end = numbers.end(next);
            a.lastNumber = next;
            a.rule = "ratio-to-one";
        }
        return named;
    }

    /** "5-fold", "two-fold". */
    private boolean fold(Passage p, Amount a) {
        Document d = p.d();
        int at = p.isHyphen(a.end) ? a.end + 1 : a.end;
        boolean apart = !d.glued(at) && !p.numbers().is(a.number, Numbers.SPELLED);
        if (!d.is(at, "fold") || apart) {
            return false;
        }
        a.end = at + 1;
        a.rule = "ratio-fold";
        return true;
    }

    /** "1.5 times", "2x"; of whole numbers only where a comparison or a change shows that it is no repetition. */
    private boolean times(Passage p, Amount a) {
        Document d = p.d();
        int at = p.isHyphen(a.end) ? a.end + 1 : a.end;
        if (!lexicon.is(d, at, Kind.TIMES) || !p.sameSentence(a.first, at)) {
            return false;
        }
        boolean sign = d.end(at) - d.start(at) == 1;
        boolean decimal = p.numbers().is(a.number, Numbers.DECIMAL);
        boolean more = lexicon.is(d, at + 1, Kind.TIMES_MORE) && p.sameSentence(at, at + 1);
        boolean grown = d.word(a.first - 1) == lexicon.by
                || lexicon.changes.startOfFormEnding(d, a.first) >= 0 && !d.is(a.first - 1, "raised");
        boolean ratio = sign ? d.glued(at) && !(d.glued(at + 1) && d.isDigits(at + 1)) : decimal || more || grown;
        if (!ratio || d.is(at, "time") && !more) {
            return false;
        }
        a.end = at + 1;
        a.rule = "ratio-times";
        return true;
    }
}
