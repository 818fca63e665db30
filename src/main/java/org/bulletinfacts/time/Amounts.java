package org.bulletinfacts.time;

import org.bulletinfacts.number.Numbers;
import org.bulletinfacts.text.Document;
import org.bulletinfacts.text.Layer;
import org.bulletinfacts.time.TimeWord.Amount;

/** How many units: "30", "two and a half", "a few", and ranges of numbers, "two to three", "5-10". */
final class Amounts implements Layer {
    private final TimeLexicon lexicon;

    Amounts(TimeLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * @param low NaN where the words do not tell
     * @param high the same as {@code low} unless a range is written
     */
    record Range(double low, double high) {
        boolean isVague() {
            return Double.isNaN(low);
        }

        boolean isWhole() {
            return low == high && low == Math.rint(low);
        }
    }

    @Override
    public int end(Document d, int token) {
        int first = numberEnd(d, token);
        if (first < 0) {
            return lexicon.at(d, token, Amount.class) != null ? vagueEnd(d, token) : -1;
        }
        int second = rangeEnd(d, first);
        return second > 0 ? second : first;
    }

    /** "a few", "a few hundred". */
    private int vagueEnd(Document d, int token) {
        int end = lexicon.words.end(d, token);
        boolean scale = Double.isNaN(lexicon.at(d, token, Amount.class).value())
                && (d.is(end, "hundred") || d.is(end, "thousand") || d.is(end, "million") || d.is(end, "dozen"));
        return scale ? end + 1 : end;
    }

    private static int numberEnd(Document d, int token) {
        Numbers numbers = d.get(Numbers.SLOT);
        int n = numbers.startingAt(token);
        if (n < 0 || !isAmount(numbers, n)) {
            return -1;
        }
        // "hundreds of years"
        boolean of = numbers.is(n, Numbers.MAGNITUDE) && d.is(numbers.end(n), "of") && !d.is(numbers.end(n) - 1, "of");
        return of ? numbers.end(n) + 1 : numbers.end(n);
    }

    private static boolean isAmount(Numbers numbers, int n) {
        return !numbers.is(n, Numbers.ORDINAL) && !numbers.is(n, Numbers.JOINED) && !numbers.is(n, Numbers.FRACTION);
    }

    private static int rangeEnd(Document d, int link) {
        boolean linked = d.is(link, "to") || d.is(link, "or") || Digits.dashEnd(d, link) > 0;
        return linked ? numberEnd(d, link + 1) : -1;
    }

    /** The amount at a token where {@link #end} found one. */
    Range at(Document d, int token) {
        Numbers numbers = d.get(Numbers.SLOT);
        int n = numbers.startingAt(token);
        if (n < 0 || !isAmount(numbers, n)) {
            double value = lexicon.at(d, token, Amount.class).value();
            return new Range(value, value);
        }
        if (numbers.is(n, Numbers.MAGNITUDE)) {
            return new Range(Double.NaN, Double.NaN);
        }
        int link = numbers.end(n);
        double low = numbers.value(n);
        return new Range(low, rangeEnd(d, link) > 0 ? numbers.value(numbers.startingAt(link + 1)) : low);
    }
}
