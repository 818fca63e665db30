package org.bulletinfacts.time;

import org.bulletinfacts.number.Numbers;
import org.bulletinfacts.text.Document;

/** Years in words: "nineteen seventy-eight", "seventeen hundred thirty-three", "two thousand and fifteen". */
final class SpelledYears {
    private static final int FIRST_CENTURY = 11;
    private static final int LAST_CENTURY = 21;
    private static final int HUNDRED = 100;

    private SpelledYears() {}

    /** Behind the year, or -1; a noun behind it is counted: "two thousand people". */
    static int end(Document d, int token) {
        if (!d.isWord(token)) {
            return -1;
        }
        Numbers numbers = d.get(Numbers.SLOT);
        int first = numbers.startingAt(token);
        if (first < 0 || !isPlain(numbers, first)) {
            return -1;
        }
        int end = numbers.end(first);
        double value = numbers.value(first);
        if (value >= FIRST_CENTURY && value <= LAST_CENTURY) {
            end = behindRest(d, numbers, end);
        } else if (value < FIRST_CENTURY * HUNDRED
                || value >= (LAST_CENTURY + 1) * HUNDRED
                || value != Math.rint(value)) {
            return -1;
        }
        boolean goesOn = end > 0 && d.isWord(end) && d.sentenceOf(end) == d.sentenceOf(token) && !isLink(d, end);
        return goesOn ? -1 : end;
    }

    /** The year at a token where {@link #end} found one. */
    static int at(Document d, int token) {
        Numbers numbers = d.get(Numbers.SLOT);
        int first = numbers.startingAt(token);
        int value = (int) numbers.value(first);
        if (value > LAST_CENTURY) {
            return value;
        }
        int rest = restToken(d, numbers.end(first));
        return HUNDRED * value + (int) numbers.value(numbers.startingAt(rest));
    }

    /** Behind the tens and ones that follow a century: "seventy eight", "oh one", "zero one". */
    private static int behindRest(Document d, Numbers numbers, int token) {
        int rest = restToken(d, token);
        int number = numbers.startingAt(rest);
        boolean fits = number >= 0 && isPlain(numbers, number) && d.isWord(rest) && numbers.value(number) < HUNDRED;
        boolean ones = rest > token && number >= 0 && numbers.value(number) < 10;
        return fits && (rest == token && numbers.value(number) >= 10 || ones) ? numbers.end(number) : -1;
    }

    private static int restToken(Document d, int token) {
        return d.is(token, "oh") || d.is(token, "zero") ? token + 1 : token;
    }

    private static boolean isPlain(Numbers numbers, int n) {
        return !numbers.is(n, Numbers.ORDINAL)
                && !numbers.is(n, Numbers.JOINED)
                && !numbers.is(n, Numbers.FRACTION)
                && !numbers.is(n, Numbers.MAGNITUDE);
    }

    /** A small word with which the sentence goes on behind a year. */
    private static boolean isLink(Document d, int token) {
        return d.is(token, "and")
                || d.is(token, "to")
                || d.is(token, "until")
                || d.is(token, "but")
                || d.is(token, "when")
                || d.is(token, "in")
                || d.is(token, "at")
                || d.is(token, "on")
                || d.is(token, "by")
                || d.is(token, "with")
                || d.is(token, "as")
                || d.is(token, "for")
                || d.is(token, "the")
                || d.is(token, "he")
                || d.is(token, "she")
                || d.is(token, "they")
                || d.is(token, "it")
                || d.is(token, "was")
                || d.is(token, "were");
    }
}
