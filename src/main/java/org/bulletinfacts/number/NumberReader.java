package org.bulletinfacts.number;

import org.bulletinfacts.number.NumberWord.Kind;
import org.bulletinfacts.text.Document;
import org.bulletinfacts.text.Lexicon;

/**
 * Finds the numbers of a text: in digits, in words, in both, with their multipliers. Linear in the text's length. Immutable and
 * safe for many threads.
 */
public final class NumberReader {
    private final NumberWords words;
    private final DigitNumbers digits;
    private final SpelledNumbers spelled;
    private final Fractions fractions;
    private final MixedNumbers mixed;
    private final Multipliers multipliers;

    public NumberReader(Lexicon.Builder lexicon) {
        words = new NumberWords(lexicon);
        digits = new DigitNumbers(words);
        spelled = new SpelledNumbers(words);
        mixed = new MixedNumbers(words);
        fractions = new Fractions(words, mixed);
        multipliers = new Multipliers(words);
    }

    /**
     * Finds the numbers of {@code d} and leaves them in {@link Numbers#SLOT}.
     *
     * @param decimalComma true where 1.234,5 is one thousand two hundred thirty-four and a half
     */
    public void read(Document d, boolean decimalComma) {
        Numbers numbers = d.get(Numbers.SLOT);
        if (numbers == null) {
            numbers = new Numbers();
            d.put(Numbers.SLOT, numbers);
        }
        numbers.clear(d.size());
        Reading r = new Reading();
        int token = 0;
        while (token < d.size()) {
            if (d.isDigits(token)) {
                token = inDigits(d, token, decimalComma, numbers, r);
            } else if (inWords(d, token, r)) {
                numbers.add(r.first, r.end, r.worth(), r.multiplier, r.flags);
                token = r.end;
            } else {
                token++;
            }
        }
    }

    private int inDigits(Document d, int token, boolean decimalComma, Numbers numbers, Reading r) {
        digits.read(d, token, decimalComma, r);
        Powers.extend(d, r);
        fractions.extend(d, r);
        int chainEnd = JoinedDigits.end(d, token, r);
        if (chainEnd >= 0) {
            JoinedDigits.add(d, token, chainEnd, numbers);
            return chainEnd;
        }
        if (r.isTooLong()) {
            return r.end;
        }
        if (!r.isOrdinal()) {
            multipliers.extend(d, r);
            if (r.multiplier > 1) {
                mixed.andHalf(d, r);
            }
            smallerParts(d, decimalComma, r);
        }
        double worth = sign(d, r);
        numbers.add(r.first, r.end, worth * r.worth(), r.multiplier, r.flags);
        return r.end;
    }

    /** "1 billion 200 million", "4 thousand 3 hundred and 21": digits with a smaller multiplier each. */
    private void smallerParts(Document d, boolean decimalComma, Reading r) {
        int exponent = multipliers.scaleAt(d, r.end - 1);
        Reading part = new Reading();
        while (exponent > 2 && d.isDigits(r.end) && d.paragraphOf(r.end) == d.paragraphOf(r.first)) {
            digits.read(d, r.end, decimalComma, part);
            int smaller = multipliers.scaleAt(d, part.end);
            if (part.isOrdinal() || smaller == 0 || smaller >= exponent || part.worth() >= 1000) {
                return;
            }
            part.scale(smaller);
            r.set(r.worth() + part.worth());
            r.end = part.end + 1;
            exponent = smaller;
        }
        if (exponent == 2 && words.is(d, r.end, words.and)) {
            lastPart(d, r);
        }
    }

    /** "and 21" of "3 hundred and 21". */
    private void lastPart(Document d, Reading r) {
        int at = r.end + 1;
        NumberWord word = words.at(d, at);
        boolean small = d.isDigits(at) && d.end(at) - d.start(at) <= 2;
        boolean unit = word != null && word.kind() == Kind.UNIT && !word.ordinal();
        boolean ends = !d.glued(at + 1) || d.kind(at + 1) == Document.MARK && !DigitNumbers.joins(d, at + 1);
        int value = unit ? word.value() : small && ends ? Integer.parseInt(d.text(at, at + 1)) : 0;
        if (value > 0 && !words.is(d, at + 1, Kind.SCALE) && !words.is(d, at + 1, Kind.HUNDRED)) {
            r.set(r.worth() + value);
            r.end = at + 1;
        }
    }

    /** Takes in a sign before the number; gives what to multiply it by. */
    private int sign(Document d, Reading r) {
        int before = r.first - 1;
        if (isMinus(d, before) || isNegative(d, before, r)) {
            r.first = before;
            r.flags |= Numbers.SIGNED;
            return -1;
        }
        boolean plus = d.is(before, '+');
        boolean minus = d.isFolded(before, '-') || d.is(before, '\u2013');
        if (!plus && !minus || !d.glued(r.first) || before > 0 && !isFree(d, before)) {
            return 1;
        }
        r.first = before;
        r.flags |= Numbers.SIGNED;
        return plus ? 1 : -1;
    }

    /** "negative 0.5 percent", "between negative ten and five", but not "tested negative 5 times". */
    private boolean isNegative(Document d, int token, Reading r) {
        if (!d.is(token, "negative")) {
            return false;
        }
        boolean ends = r.end >= d.size() || d.kind(r.end) == Document.MARK;
        return (r.flags & Numbers.DECIMAL) != 0
                || ends
                || d.is(r.end, "percent")
                || words.is(d, token - 1, words.between)
                || words.is(d, token - 1, words.and)
                || d.is(token - 1, "from")
                || d.is(token - 1, "to");
    }

    /** The word before a negative number, but not "plus or minus". */
    private boolean isMinus(Document d, int token) {
        return words.is(d, token, words.minus) && !d.is(token - 1, "or") && !d.isDigits(token - 1);
    }

    /** Whether a mark before digits is their sign: behind a blank, a bracket or a sign, and not behind another number. */
    private static boolean isFree(Document d, int mark) {
        if (d.glued(mark)) {
            char before = d.charAt(d.start(mark - 1));
            return "(\"\u201C<>=~\u2264\u2265".indexOf(before) >= 0
                    || Character.getType(before) == Character.CURRENCY_SYMBOL;
        }
        return !d.isDigits(mark - 1) || d.paragraphOf(mark) != d.paragraphOf(mark - 1);
    }

    private boolean inWords(Document d, int token, Reading r) {
        if (words.at(d, token) == null && !words.isArticle(d, token)) {
            return RomanNumbers.read(d, token, words, r);
        }
        if (isSecondOfTime(d, token)) {
            return false;
        }
        if (spelled.read(d, token, r)) {
            spelled.decimals(d, r);
            fractions.extend(d, r);
            if (!r.isOrdinal()) {
                multipliers.extend(d, r);
            }
            if (isMinus(d, r.first - 1) || isNegative(d, r.first - 1, r)) {
                r.first--;
                r.flags = r.flags & ~Numbers.ONE | Numbers.SIGNED;
                r.mantissa = -r.mantissa;
                r.sum = -r.sum;
                r.fraction = -r.fraction;
            }
            return true;
        }
        if (fractions.read(d, token, r)) {
            multipliers.extend(d, r);
            return true;
        }
        return multipliers.magnitude(d, token, r);
    }

    /** "per second", "metres a second": a unit of time. */
    private boolean isSecondOfTime(Document d, int token) {
        NumberWord word = words.at(d, token);
        return word != null
                && word.kind() == Kind.UNIT
                && word.ordinal()
                && word.value() == 2
                && (d.is(token - 1, "per") || d.is(token - 1, '/') || d.is(token - 1, "split"));
    }
}
