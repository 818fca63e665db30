package org.bulletinfacts.number;

import org.bulletinfacts.number.NumberWord.Kind;
import org.bulletinfacts.text.Document;

/** Cardinals and ordinals in words: "two hundred and thirty-four thousand", "a hundred", "twenty-first". */
final class SpelledNumbers {
    private final NumberWords words;

    SpelledNumbers(NumberWords words) {
        this.words = words;
    }

    /** Reads the longest number in words at a token; false where there is none. */
    boolean read(Document d, int token, Reading r) {
        r.start(token);
        r.flags = Numbers.SPELLED;
        int next = token;
        if (words.isArticle(d, token)) {
            NumberWord word = words.at(d, token + 1);
            if (word == null || !isMultiplier(word) || word.plural() || word.ordinal()) {
                return false;
            }
            r.mantissa = 1;
            next = token + 1;
        } else if (isBareMultiplier(d, token)) {
            r.mantissa = 1;
        }
        boolean joinsWithAnd = !words.is(d, token - 1, words.between);
        Kind last = r.mantissa > 0 ? Kind.UNIT : null;
        int lastScale = Integer.MAX_VALUE;
        while (next >= 0 && !r.isTooLong()) {
            NumberWord word = words.at(d, next);
            if (word == null
                    || word.plural() && (word.ordinal() || !isMultiplier(word))
                    || !fits(word, last, r, lastScale)) {
                break;
            }
            if (word.plural() && last == null) {
                break;
            }
            lastScale = apply(word, last, lastScale, r);
            r.end = next + 1;
            if (word.ordinal()) {
                r.flags |= Numbers.ORDINAL;
                break;
            }
            last = word.kind();
            next = word.kind() == Kind.ZERO || word.kind() == Kind.DOZEN ? -1 : goesOn(d, r, last, joinsWithAnd);
        }
        if (r.end == token) {
            return false;
        }
        if (r.end == token + 1 && r.mantissa == 1 && r.sum == 0 && !r.isOrdinal()) {
            r.flags |= Numbers.ONE;
        }
        return true;
    }

    /** "more than hundred people", "hundred thousand dollars": one hundred, where no article stands before it. */
    private boolean isBareMultiplier(Document d, int token) {
        NumberWord word = words.at(d, token);
        boolean multiplier = word != null
                && (word.kind() == Kind.HUNDRED || word.kind() == Kind.SCALE)
                && !word.plural()
                && !word.ordinal();
        if (!multiplier || d.isFolded(token - 1, '-') && d.glued(token)) {
            return false;
        }
        NumberWord before = words.at(d, token - 1);
        NumberWord after = words.at(d, token + 1);
        boolean vague = before != null && before.kind() == Kind.VAGUE && !words.is(d, token - 1, words.per);
        boolean scaled = after != null && after.kind() == Kind.SCALE && !after.plural() && !after.ordinal();
        return !vague && (scaled || before != null && before.kind() == Kind.FRACTION_CUE);
    }

    /** "two point five", "nought point eleven": takes in the digits behind "point". */
    void decimals(Document d, Reading r) {
        if (!words.is(d, r.end, words.point) || r.isOrdinal()) {
            return;
        }
        NumberWord first = words.at(d, r.end + 1);
        boolean two = first != null && !first.ordinal() && (first.kind() == Kind.TEEN || first.kind() == Kind.TENS);
        if (!two && !isDigit(d, r.end + 1)) {
            return;
        }
        r.end++;
        if (two) {
            hundredths(d, first, r);
            return;
        }
        while (isDigit(d, r.end) && r.exponent > -9) {
            r.mantissa = 10 * r.mantissa + words.at(d, r.end).value();
            r.exponent--;
            r.end++;
        }
        r.flags = r.flags & ~Numbers.ONE | Numbers.DECIMAL;
    }

    /** "seventy-one" of "two hundred point seventy-one". */
    private void hundredths(Document d, NumberWord first, Reading r) {
        int unit = d.isFolded(r.end + 1, '-') ? r.end + 2 : r.end + 1;
        boolean joined = first.kind() == Kind.TENS
                && isDigit(d, unit)
                && words.at(d, unit).value() > 0;
        r.end = joined ? unit + 1 : r.end + 1;
        r.set(r.worth() + (first.value() + (joined ? words.at(d, unit).value() : 0)) / 100.0);
        r.flags = r.flags & ~Numbers.ONE | Numbers.DECIMAL;
    }

    private boolean isDigit(Document d, int token) {
        NumberWord word = words.at(d, token);
        return word != null && !word.ordinal() && (word.kind() == Kind.UNIT || word.kind() == Kind.ZERO);
    }

    private static boolean isMultiplier(NumberWord word) {
        return word.kind() == Kind.HUNDRED || word.kind() == Kind.SCALE || word.kind() == Kind.DOZEN;
    }

    /** Whether a word can go on with a number that ends in a word of kind {@code last}. */
    private static boolean fits(NumberWord word, Kind last, Reading r, int lastScale) {
        return switch (word.kind()) {
            case ZERO -> last == null;
            case UNIT -> last == null || last == Kind.TENS || last == Kind.HUNDRED || last == Kind.SCALE;
            case TEEN, TENS -> last == null || last == Kind.HUNDRED || last == Kind.SCALE;
            case HUNDRED -> r.mantissa > 0 && r.mantissa < 100 && last != Kind.SCALE || last == null && word.ordinal();
            case SCALE ->
                last == Kind.SCALE && word.value() >= lastScale && r.sum < 1e15
                        || r.mantissa > 0 && last != Kind.SCALE && word.value() < lastScale
                        || last == null && word.ordinal();
            case DOZEN -> last == Kind.UNIT || last == Kind.TEEN || last == null;
            default -> false;
        };
    }

    /** Takes the word in; gives the power of ten that later multipliers must stay below. */
    private static int apply(NumberWord word, Kind last, int lastScale, Reading r) {
        switch (word.kind()) {
            case HUNDRED -> r.mantissa = Math.max(1, r.mantissa) * 100;
            case DOZEN -> r.mantissa = Math.max(1, r.mantissa) * word.value();
            case SCALE -> {
                if (last == Kind.SCALE) {
                    // "three lakh crore": a multiplier of what already has one.
                    r.sum *= Math.pow(10, word.value());
                    r.flags |= Numbers.SCALED;
                    return lastScale;
                }
                r.mantissa = Math.max(1, r.mantissa);
                r.scale(word.value());
                r.carry();
                return word.value();
            }
            default -> r.mantissa += word.value();
        }
        return lastScale;
    }

    /** The token of the next word of the number, past a hyphen, an "and" or a comma; or -1. */
    private int goesOn(Document d, Reading r, Kind last, boolean joinsWithAnd) {
        int next = r.end;
        if (next >= d.size() || d.paragraphOf(next) != d.paragraphOf(r.first)) {
            return -1;
        }
        if (d.isFolded(next, '-') && d.glued(next) && d.glued(next + 1)) {
            next++;
            return words.is(d, next, words.and) && d.isFolded(next + 1, '-') ? behindAnd(d, next + 2, last) : next;
        }
        if (words.is(d, next, words.and) || d.is(next, '&')) {
            return joinsWithAnd ? behindAnd(d, next + 1, last) : -1;
        }
        if (d.is(next, ',') && last == Kind.SCALE && isRest(d, next + 1)) {
            return next + 1;
        }
        return next;
    }

    /** "hundred and five" goes on, "hundred and two hundred" and "five and six" do not. */
    private int behindAnd(Document d, int token, Kind last) {
        if (last != Kind.HUNDRED && last != Kind.SCALE) {
            return -1;
        }
        NumberWord word = words.at(d, token);
        if (word == null
                || word.plural()
                || word.kind() != Kind.UNIT && word.kind() != Kind.TEEN && word.kind() != Kind.TENS) {
            return -1;
        }
        NumberWord after = words.at(d, token + 1);
        // "two thousand and three hundred" goes on too, but not before a further multiplier.
        boolean hundreds = last == Kind.SCALE && word.kind() == Kind.UNIT && !words.is(d, token + 2, Kind.SCALE);
        boolean anotherNumber = after != null
                && (after.kind() == Kind.HUNDRED && !hundreds
                        || after.kind() == Kind.DENOMINATOR
                        || after.kind() == Kind.DOZEN
                        || after.plural() && after.ordinal() && last == Kind.SCALE
                        || last == Kind.SCALE && after.kind() == Kind.SCALE);
        return anotherNumber ? -1 : token;
    }

    /** "one million, two hundred thousand": what follows the comma is the smaller rest of the same number. */
    private boolean isRest(Document d, int token) {
        NumberWord word = words.at(d, token);
        if (word == null || word.ordinal() || word.plural()) {
            return false;
        }
        NumberWord after = words.at(d, token + 1);
        return (word.kind() == Kind.UNIT || word.kind() == Kind.TEEN || word.kind() == Kind.TENS)
                && after != null
                && (after.kind() == Kind.HUNDRED || after.kind() == Kind.SCALE);
    }
}
