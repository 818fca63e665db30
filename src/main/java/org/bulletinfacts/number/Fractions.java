package org.bulletinfacts.number;

import org.bulletinfacts.number.NumberWord.Kind;
import org.bulletinfacts.text.Document;

/** Fractions: half, a third of, three quarters, three twenty-fifths, 3/4, ½; and, by {@link MixedNumbers}, two and a half. */
final class Fractions {
    /** More nobody parts: "one million two hundred thousand tenths" is no fraction of the news. */
    private static final double LARGEST_NUMERATOR = 1e7;

    private final NumberWords words;
    private final MixedNumbers mixed;

    Fractions(NumberWords words, MixedNumbers mixed) {
        this.words = words;
        this.mixed = mixed;
    }

    /** Reads a fraction that begins with no number: half, a third of, ½. */
    boolean read(Document d, int token, Reading r) {
        r.start(token);
        NumberWord word = words.at(d, token);
        if (word != null && word.kind() == Kind.FRACTION) {
            return set(r, (double) word.value() / word.denominator(), token + 1);
        }
        if (words.isArticle(d, token)) {
            return ofArticle(d, token + 1, r);
        }
        if (isQuarterOfScale(d, token)) {
            return set(r, 1.0 / word.value(), token + 1);
        }
        return word != null && isHalf(word) && !word.plural() && isBareHalf(d, token) && set(r, 0.5, token + 1);
    }

    /** "a half", "a third of", "a twenty-fifth of", "a quarter million". */
    private boolean ofArticle(Document d, int at, Reading r) {
        NumberWord denominator = words.at(d, at);
        if (denominator == null || denominator.plural()) {
            return false;
        }
        if (denominator.kind() == Kind.TENS && !denominator.ordinal()) {
            int end = compoundEnd(d, at);
            return end > 0
                    && !words.at(d, end - 1).plural()
                    && isShare(d, at - 1, end, false)
                    && set(r, 1.0 / compound(d, at, end), end);
        }
        return denominator(denominator) != 0
                && (isQuarterOfScale(d, at) || isShare(d, at - 1, at + 1, isHalf(denominator)))
                && set(r, 1.0 / denominator(denominator), at + 1);
    }

    /** "quarter million". */
    private boolean isQuarterOfScale(Document d, int token) {
        NumberWord word = words.at(d, token);
        NumberWord scale = words.at(d, token + 1);
        return word != null
                && word.kind() == Kind.DENOMINATOR
                && !isHalf(word)
                && !word.plural()
                && scale != null
                && scale.kind() == Kind.SCALE
                && !scale.ordinal()
                && !scale.plural();
    }

    /** Goes on with "thirds" of "two thirds", "/4" of "3/4", or as {@link MixedNumbers} do. */
    void extend(Document d, Reading r) {
        if (r.isOrdinal() || r.end >= d.size() || d.paragraphOf(r.end) != d.paragraphOf(r.first)) {
            return;
        }
        if ((r.flags & (Numbers.DECIMAL | Numbers.GROUPED)) == 0 && (slash(d, r) || denominator(d, r))) {
            return;
        }
        mixed.extend(d, r);
    }

    private static boolean set(Reading r, double fraction, int end) {
        r.fraction = fraction;
        r.mantissa = 0;
        r.sum = 0;
        r.flags = r.flags & ~Numbers.ONE | Numbers.FRACTION | Numbers.DECIMAL | Numbers.SPELLED;
        r.end = end;
        return true;
    }

    /** "3/4": a proper fraction with a common denominator, not a date, a season, a file number or round-the-clock. */
    private boolean slash(Document d, Reading r) {
        if (!DigitNumbers.isGlued(d, r.end, '/') || DigitNumbers.isGlued(d, r.end + 2, '/')) {
            return false;
        }
        int denominator = small(d, r.end + 1);
        boolean usual = denominator <= 16 || denominator % 10 == 0 || r.mantissa == 1;
        if (r.mantissa == 0
                || r.mantissa >= denominator
                || denominator > 100
                || !usual
                || !isReduced(r.mantissa, denominator)) {
            return false;
        }
        set(r, (double) r.mantissa / denominator, r.end + 2);
        r.flags &= ~Numbers.SPELLED;
        return true;
    }

    /** "12/24" is a file of the year 2024, or a season. */
    private static boolean isReduced(long numerator, long denominator) {
        return numerator == 0 ? denominator == 1 : isReduced(denominator % numerator, numerator);
    }

    /** The value of at most three digits, else 0. */
    static int small(Document d, int token) {
        if (d.end(token) - d.start(token) > 3) {
            return 0;
        }
        int value = 0;
        for (int i = d.start(token); i < d.end(token); i++) {
            value = 10 * value + Character.digit(d.charAt(i), 10);
        }
        return value;
    }

    /** "two thirds", "one-fifth", "three quarters of", "fifty-four hundredths", "three twenty-fifths". */
    private boolean denominator(Document d, Reading r) {
        double numerator = r.worth();
        if (numerator <= 0 || numerator > LARGEST_NUMERATOR) {
            return false;
        }
        boolean hyphen = d.isFolded(r.end, '-') && d.glued(r.end);
        int at = hyphen ? r.end + 1 : r.end;
        int compoundEnd = hyphen ? -1 : compoundEnd(d, at);
        NumberWord word = words.at(d, compoundEnd > 0 ? compoundEnd - 1 : at);
        if (word == null || word.plural() == (numerator == 1)) {
            return false;
        }
        if (compoundEnd > 0) {
            boolean share = word.plural() || isShare(d, r.first, compoundEnd, false);
            return share && set(r, numerator / compound(d, at, compoundEnd), compoundEnd);
        }
        if (denominator(word) == 0) {
            return false;
        }
        NumberWord tens = words.at(d, r.end - 1);
        boolean compound = tens != null
                && tens.kind() == Kind.TENS
                && numerator > tens.value()
                && word.kind() == Kind.UNIT
                && word.plural()
                && !words.is(d, r.end - 2, words.and);
        if (compound) {
            // "one hundred thirty-fifths"
            return set(r, (numerator - tens.value()) / (tens.value() + word.value()), at + 1);
        }
        boolean quarter = word.kind() == Kind.DENOMINATOR && !isHalf(word);
        if (quarter && !hyphen && !isShare(d, r.first, at + 1, false)) {
            return false;
        }
        double last = behindAnd(d, r);
        if (last > 0 && last < denominator(word) && last < numerator && word.plural()) {
            // "two hundred and fifty-four hundredths"
            r.set(numerator - last + last / denominator(word));
            r.flags |= Numbers.DECIMAL;
            r.end = at + 1;
            return true;
        }
        boolean several = numerator > 99 && !word.plural();
        boolean ordinal = numerator == 1 && word.value() == 2 && !isHalf(word);
        return !several && !ordinal && set(r, numerator / denominator(word), at + 1);
    }

    /** The value of the "fifty-four" that an "and" joins to the end of a number in words, else 0. */
    private double behindAnd(Document d, Reading r) {
        double value = 0;
        for (int t = r.end - 1; t > r.first && t >= r.end - 3; t--) {
            NumberWord word = words.at(d, t);
            if (words.is(d, t, words.and)) {
                return value;
            }
            boolean small =
                    word != null && (word.kind() == Kind.UNIT || word.kind() == Kind.TEEN || word.kind() == Kind.TENS);
            if (!small && !d.isFolded(t, '-')) {
                return 0;
            }
            value += small ? word.value() : 0;
        }
        return words.is(d, r.end - 4, words.and) && r.end - 4 > r.first ? value : 0;
    }

    /** The token behind "twenty-fifths", "twenty-first", or -1. */
    private int compoundEnd(Document d, int token) {
        NumberWord tens = words.at(d, token);
        if (tens == null || tens.kind() != Kind.TENS || tens.ordinal()) {
            return -1;
        }
        int at = d.isFolded(token + 1, '-') && d.glued(token + 1) ? token + 2 : token + 1;
        NumberWord unit = words.at(d, at);
        return unit != null && unit.kind() == Kind.UNIT && unit.ordinal() ? at + 1 : -1;
    }

    private double compound(Document d, int token, int end) {
        return words.at(d, token).value() + words.at(d, end - 1).value();
    }

    /** What a word parts by, or 0 where it is no denominator. */
    static double denominator(NumberWord word) {
        if (word.kind() == Kind.DENOMINATOR) {
            return word.value();
        }
        if (word.kind() == Kind.FOLD && word.plural()) {
            return word.denominator(); // "three halves"; alone it is a verb: "halves the deficit"
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
        boolean compared = (d.is(end, "below") || d.is(end, "above")) && words.isArticle(d, first);
        if (compared && (d.is(end + 1, "the") || d.is(end + 1, "its") || d.is(end + 1, "last"))) {
            // "a fifth below the forecast"
            return true;
        }
        int point = d.isFolded(end, '-') && d.glued(end) ? end + 1 : end;
        if (d.is(point, "point") && words.isArticle(d, first) || d.is(end, "percentage") && d.is(end + 1, "point")) {
            // "by a quarter point"
            return true;
        }
        int paragraph = d.paragraphOf(first);
        boolean last = end >= d.size() || d.paragraphOf(end) != paragraph;
        boolean alone = first == d.paragraphFirst(paragraph) && last;
        boolean cue = alone || before != null && before.kind() == Kind.FRACTION_CUE;
        boolean ends = last
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
