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
    private final Multipliers multipliers;

    public NumberReader(Lexicon.Builder lexicon) {
        words = new NumberWords(lexicon);
        digits = new DigitNumbers(words);
        spelled = new SpelledNumbers(words);
        fractions = new Fractions(words);
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
                fractions.andHalf(d, r);
            }
            smallerParts(d, decimalComma, r);
        }
        double worth = sign(d, r);
        numbers.add(r.first, r.end, worth * r.worth(), r.multiplier, r.flags);
        return r.end;
    }

    /** "1 billion 200 million": digits with a smaller multiplier each. */
    private void smallerParts(Document d, boolean decimalComma, Reading r) {
        int exponent = multipliers.scaleAt(d, r.end - 1);
        while (exponent > 3 && d.isDigits(r.end) && d.paragraphOf(r.end) == d.paragraphOf(r.first)) {
            Reading part = new Reading();
            digits.read(d, r.end, decimalComma, part);
            int smaller = multipliers.scaleAt(d, part.end);
            if (part.isOrdinal() || smaller == 0 || smaller >= exponent || part.worth() >= 1000) {
                return;
            }
            part.scale(smaller);
            r.carry();
            r.sum += part.worth();
            r.end = part.end + 1;
            exponent = smaller;
        }
    }

    /** Takes in a sign before the number; gives what to multiply it by. */
    private int sign(Document d, Reading r) {
        int before = r.first - 1;
        // "negative 0.5 percent", but not "tested negative 5 times"
        boolean negative = d.is(before, "negative")
                && ((r.flags & Numbers.DECIMAL) != 0 || d.is(r.end, '%') || d.is(r.end, "percent"));
        if (isMinus(d, before) || negative) {
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

    /** The word before a negative number, but not "plus or minus". */
    private boolean isMinus(Document d, int token) {
        return words.is(d, token, words.minus) && !d.is(token - 1, "or") && !d.isDigits(token - 1);
    }

    /** Whether a mark before digits is their sign: behind a blank or a bracket, and not behind another number. */
    private static boolean isFree(Document d, int mark) {
        if (d.glued(mark)) {
            return d.is(mark - 1, '(') || d.is(mark - 1, '"') || d.is(mark - 1, '\u201C');
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
            if (isMinus(d, r.first - 1)) {
                r.first--;
                r.flags |= Numbers.SIGNED;
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
