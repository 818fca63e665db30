package org.bulletinfacts.number;

import org.bulletinfacts.number.NumberWord.Kind;
import org.bulletinfacts.text.Document;

/** Fractions: half, a third of, three quarters, 3/4, ½, and as the end of a number: two and a half, 2½. */
final class Fractions {
    private final NumberWords words;

    Fractions(NumberWords words) {
        this.words = words;
    }

    /** Reads a fraction that begins with no number: half, a third of, ½. */
    boolean read(Document d, int token, Reading r) {
        r.start(token);
        NumberWord word = words.at(d, token);
        if (word != null && word.kind() == Kind.FRACTION) {
            return set(r, (double) word.value() / word.denominator(), token + 1);
        }
        if (words.isArticle(d, token)) {
            NumberWord denominator = words.at(d, token + 1);
            return denominator != null
                    && !denominator.plural()
                    && denominator(denominator) != 0
                    && isShare(d, token, token + 2, isHalf(denominator))
                    && set(r, 1.0 / denominator(denominator), token + 2);
        }
        return word != null && isHalf(word) && !word.plural() && isBareHalf(d, token) && set(r, 0.5, token + 1);
    }

    /** Goes on with "thirds" of "two thirds", "/4" of "3/4", "½" of "2½", "and a half" of "two and a half". */
    void extend(Document d, Reading r) {
        if (r.isOrdinal() || r.end >= d.size() || d.paragraphOf(r.end) != d.paragraphOf(r.first)) {
            return;
        }
        if ((r.flags & (Numbers.DECIMAL | Numbers.GROUPED)) == 0 && (slash(d, r) || denominator(d, r))) {
            return;
        }
        NumberWord next = words.at(d, r.end);
        if (next != null && next.kind() == Kind.FRACTION) {
            add(r, (double) next.value() / next.denominator(), r.end + 1);
        } else if (d.isDigits(r.end) && d.is(r.end + 1, '/')) {
            wholeAndSlash(d, r, r.end);
        } else if (DigitNumbers.isGlued(d, r.end, '-') && d.is(r.end + 2, '/')) {
            wholeAndSlash(d, r, r.end + 1);
        } else {
            andHalf(d, r);
        }
    }

    private static boolean set(Reading r, double fraction, int end) {
        r.fraction = fraction;
        r.mantissa = 0;
        r.sum = 0;
        r.flags = r.flags & ~Numbers.ONE | Numbers.FRACTION | Numbers.DECIMAL | Numbers.SPELLED;
        r.end = end;
        return true;
    }

    private static void add(Reading r, double fraction, int end) {
        r.fraction = fraction;
        r.flags = r.flags & ~Numbers.ONE | Numbers.DECIMAL;
        r.end = end;
    }

    /** "3/4": a proper fraction with a common denominator, not a date, a season or round-the-clock. */
    private boolean slash(Document d, Reading r) {
        if (!DigitNumbers.isGlued(d, r.end, '/') || DigitNumbers.isGlued(d, r.end + 2, '/')) {
            return false;
        }
        int denominator = small(d, r.end + 1);
        if (r.mantissa == 0 || r.mantissa >= denominator || denominator > 100) {
            return false;
        }
        set(r, (double) r.mantissa / denominator, r.end + 2);
        r.flags &= ~Numbers.SPELLED;
        return true;
    }

    /** "2 1/2", "2-1/2". */
    private void wholeAndSlash(Document d, Reading r, int at) {
        if ((r.flags & Numbers.DIGITS) == 0
                || !DigitNumbers.isGlued(d, at + 1, '/')
                || DigitNumbers.isGlued(d, at + 3, '/')) {
            return;
        }
        int numerator = small(d, at);
        int denominator = small(d, at + 2);
        if (numerator > 0 && numerator < denominator && denominator <= 16) {
            add(r, (double) numerator / denominator, at + 3);
        }
    }

    /** The value of at most three digits, else 0. */
    private static int small(Document d, int token) {
        if (d.end(token) - d.start(token) > 3) {
            return 0;
        }
        int value = 0;
        for (int i = d.start(token); i < d.end(token); i++) {
            value = 10 * value + Character.digit(d.charAt(i), 10);
        }
        return value;
    }

    /** "two thirds", "one-fifth", "three quarters of". */
    private boolean denominator(Document d, Reading r) {
        if (r.mantissa == 0 || r.mantissa > 99 || r.sum != 0) {
            return false;
        }
        boolean hyphen = d.isFolded(r.end, '-') && d.glued(r.end);
        int at = hyphen ? r.end + 1 : r.end;
        NumberWord word = words.at(d, at);
        if (word == null || denominator(word) == 0 || word.plural() == (r.mantissa == 1)) {
            return false;
        }
        boolean quarter = word.kind() == Kind.DENOMINATOR && !isHalf(word);
        if (quarter && !hyphen && !isShare(d, r.first, at + 1, false)) {
            return false;
        }
        boolean ordinal = r.mantissa == 1 && word.value() == 2 && !isHalf(word);
        return !ordinal && set(r, r.mantissa / denominator(word), at + 1);
    }

    /** "two and a half", "one and three quarters", also with hyphens; of "a million and a half" the half is one of a million. */
    void andHalf(Document d, Reading r) {
        int at = behindHyphen(d, r.end);
        if (!words.is(d, at, words.and)) {
            return;
        }
        at = behindHyphen(d, at + 1);
        NumberWord numerator = words.at(d, at);
        boolean article = words.isArticle(d, at);
        if (!article && (numerator == null || numerator.kind() != Kind.UNIT || numerator.ordinal())) {
            return;
        }
        int count = article ? 1 : numerator.value();
        int denominatorAt = behindHyphen(d, at + 1);
        NumberWord word = words.at(d, denominatorAt);
        boolean fits = word != null && denominator(word) > count && word.plural() == (count > 1);
        if (fits && (!article || word.kind() == Kind.DENOMINATOR)) {
            boolean closed = (r.flags & Numbers.SCALED) != 0 && r.exponent <= 0;
            if (r.multiplier == 1 || !words.is(d, denominatorAt + 1, words.of)) {
                add(r, count / denominator(word) * (closed ? r.multiplier : 1), denominatorAt + 1);
            }
        }
    }

    private static int behindHyphen(Document d, int token) {
        return d.isFolded(token, '-') && d.glued(token) && d.glued(token + 1) ? token + 1 : token;
    }

    /** What a word parts by, or 0 where it is no denominator. */
    private static double denominator(NumberWord word) {
        if (word.kind() == Kind.DENOMINATOR) {
            return word.value();
        }
        if (!word.ordinal()) {
            return 0;
        }
        return switch (word.kind()) {
            case UNIT -> word.value() > 2 ? word.value() : 0;
            case TEEN, TENS -> word.value();
            case HUNDRED, SCALE -> Math.pow(10, word.value());
            default -> 0;
        };
    }

    private static boolean isHalf(NumberWord word) {
        return word.kind() == Kind.DENOMINATOR && word.value() == 2;
    }

    /** Whether "a third", "three quarters" mean a share here, and no rank and no stretch of time. */
    private boolean isShare(Document d, int first, int end, boolean half) {
        NumberWord before = words.at(d, first - 1);
        if (before != null && (before.kind() == Kind.PERIOD_MARK || before.ordinal())) {
            return false;
        }
        NumberWord after = words.at(d, end);
        if (half) {
            return after == null || after.kind() != Kind.HALF_THING;
        }
        if (after != null && after.kind() == Kind.FRACTION_HEAD) {
            return !words.is(d, end, words.of) || !d.isDigits(end + 1) || d.end(end + 1) - d.start(end + 1) != 4;
        }
        boolean cue = before != null && before.kind() == Kind.FRACTION_CUE;
        boolean ends = end >= d.size()
                || d.paragraphOf(end) != d.paragraphOf(first)
                || after != null && (after.kind() == Kind.FRACTION_END || after.kind() == Kind.PERIOD_MARK)
                || d.kind(end) == Document.MARK && !d.isFolded(end, '-');
        return cue && ends;
    }

    /** "half of", "more than half", "half a million"; not "the second half", "half time", "half-finished". */
    private boolean isBareHalf(Document d, int token) {
        NumberWord before = words.at(d, token - 1);
        boolean partOfPeriod = before != null
                && (before.ordinal() || before.kind() == Kind.HALF_MARK || before.kind() == Kind.PERIOD_MARK);
        if (partOfPeriod || d.is(token - 1, "in") || d.isFolded(token - 1, '-') && d.glued(token)) {
            return false;
        }
        NumberWord after = words.at(d, token + 1);
        if (d.isFolded(token + 1, '-') && d.glued(token + 1)) {
            NumberWord joined = words.at(d, token + 2);
            return words.isArticle(d, token + 2) || joined != null && joined.kind() == Kind.SCALE;
        }
        return after == null || after.kind() != Kind.HALF_THING;
    }
}
