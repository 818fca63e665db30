package org.bulletinfacts.number;

import org.bulletinfacts.number.NumberWord.Kind;
import org.bulletinfacts.text.Document;

/** Fractions as the end of a number: two and a half, one and three quarters, 2½, 2 1/2, a million and a half. */
final class MixedNumbers {
    private final NumberWords words;

    MixedNumbers(NumberWords words) {
        this.words = words;
    }

    /** Goes on with "½" of "2½", "1/2" of "2 1/2", "and a half" of "two and a half". */
    void extend(Document d, Reading r) {
        NumberWord next = words.at(d, r.end);
        if (next != null && next.kind() == Kind.FRACTION) {
            add(r, (double) next.value() / next.denominator(), r.end + 1);
        } else if (d.isDigits(r.end) && d.is(r.end + 1, '/')) {
            slash(d, r, r.end);
        } else if (DigitNumbers.isGlued(d, r.end, '-') && d.is(r.end + 2, '/')) {
            slash(d, r, r.end + 1);
        } else {
            andHalf(d, r);
        }
    }

    private static void add(Reading r, double fraction, int end) {
        r.fraction = fraction;
        r.flags = r.flags & ~Numbers.ONE | Numbers.DECIMAL;
        r.end = end;
    }

    /** "2 1/2", "2-1/2". */
    private static void slash(Document d, Reading r, int at) {
        if ((r.flags & Numbers.DIGITS) == 0
                || !DigitNumbers.isGlued(d, at + 1, '/')
                || DigitNumbers.isGlued(d, at + 3, '/')) {
            return;
        }
        int numerator = Fractions.small(d, at);
        int denominator = Fractions.small(d, at + 2);
        if (numerator > 0 && numerator < denominator && denominator <= 16) {
            add(r, (double) numerator / denominator, at + 3);
        }
    }

    /** "two and a half", "one and three quarters", also with hyphens; of "a million and a half" the half is one of a million. */
    void andHalf(Document d, Reading r) {
        int at = behindHyphen(d, r.end);
        if (!words.is(d, at, words.and)) {
            return;
        }
        at = behindHyphen(d, at + 1);
        boolean article = words.isArticle(d, at);
        int count = article ? 1 : numerator(d, at);
        if (count == 0) {
            return;
        }
        int denominatorAt = article ? at + 1 : numeratorEnd(d, at);
        denominatorAt = behindHyphen(d, denominatorAt);
        NumberWord word = words.at(d, denominatorAt);
        boolean fits = word != null && Fractions.denominator(word) > count && word.plural() == (count > 1);
        if (!fits || article && word.kind() != Kind.DENOMINATOR && !isThird(d, r, denominatorAt + 1)) {
            return;
        }
        double fraction = count / Fractions.denominator(word);
        NumberWord scale = words.at(d, denominatorAt + 1);
        if (r.multiplier > 1 && isSmaller(scale, r.multiplier)) {
            // "one billion and a half million": the half is one of its own multiplier.
            r.set(r.worth() + fraction * Math.pow(10, scale.value()));
            r.end = denominatorAt + 2;
            return;
        }
        boolean closed = (r.flags & Numbers.SCALED) != 0 && r.exponent <= 0;
        if (r.multiplier == 1 || !words.is(d, denominatorAt + 1, words.of)) {
            add(r, fraction * (closed ? r.multiplier : 1), denominatorAt + 1);
        }
    }

    /** The value of one, seventeen or fifty-four at a token, else 0. */
    private int numerator(Document d, int token) {
        NumberWord word = words.at(d, token);
        if (word == null
                || word.ordinal()
                || word.kind() != Kind.UNIT && word.kind() != Kind.TEEN && word.kind() != Kind.TENS) {
            return 0;
        }
        int end = numeratorEnd(d, token);
        return word.value() + (end > token + 1 ? words.at(d, end - 1).value() : 0);
    }

    private int numeratorEnd(Document d, int token) {
        int unit = behindHyphen(d, token + 1);
        NumberWord word = words.at(d, unit);
        boolean joined = words.is(d, token, Kind.TENS) && word != null && word.kind() == Kind.UNIT && !word.ordinal();
        return joined ? unit + 1 : token + 1;
    }

    /** Whether "and a third" is a part of the number: "two and a third times", but not "killed two and a third was hurt". */
    private boolean isThird(Document d, Reading r, int end) {
        boolean last = end >= d.size() || d.paragraphOf(end) != d.paragraphOf(r.first);
        return last
                || d.kind(end) == Document.MARK
                || words.is(d, end, Kind.SCALE)
                || words.is(d, end, Kind.HALF_THING)
                || d.end(end) - d.start(end) > 3 && d.charAt(d.end(end) - 1) == 's';
    }

    private static boolean isSmaller(NumberWord scale, double multiplier) {
        return scale != null
                && scale.kind() == Kind.SCALE
                && !scale.plural()
                && !scale.ordinal()
                && Math.pow(10, scale.value()) < multiplier;
    }

    private static int behindHyphen(Document d, int token) {
        return d.isFolded(token, '-') && d.glued(token) && d.glued(token + 1) ? token + 1 : token;
    }
}
