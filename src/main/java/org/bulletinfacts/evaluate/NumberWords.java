package org.bulletinfacts.evaluate;

import java.util.List;
import java.util.Locale;

/** Words that say a number. */
final class NumberWords {
    private static final List<String> SMALL = List.of(
            ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
                            + " seventeen eighteen nineteen")
                    .split(" "));
    private static final List<String> TENS =
            List.of("zero ten twenty thirty forty fifty sixty seventy eighty ninety".split(" "));

    private NumberWords() {}

    /** Whether {@link #value} knows it. */
    static boolean isNumber(String word) {
        return !Double.isNaN(value(word));
    }

    /** What digits, or a cardinal number below a hundred in words, with or without hyphens, say; else not a number. */
    static double value(String word) {
        if (word.matches("\\d+(\\.\\d+)?")) {
            return Double.parseDouble(word);
        }
        double sum = 0;
        for (String part : word.toLowerCase(Locale.ROOT).split("-", -1)) {
            if (SMALL.contains(part)) {
                sum += SMALL.indexOf(part);
            } else if (TENS.contains(part)) {
                sum += 10 * TENS.indexOf(part);
            } else {
                return part.equals("hundred") ? 100 : Double.NaN;
            }
        }
        return sum;
    }
}
