package org.bulletinfacts.evaluate;

import java.util.Locale;
import java.util.Set;

/** Words that say a number. */
final class NumberWords {
    private static final Set<String> NUMBERS = Set.of(
            ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
                            + " eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand half")
                    .split(" "));

    private NumberWords() {}

    /** Digits, or a cardinal number in words, with or without hyphens. */
    static boolean isNumber(String word) {
        if (word.matches("\\d+")) {
            return true;
        }
        for (String part : word.toLowerCase(Locale.ROOT).split("-")) {
            if (!NUMBERS.contains(part)) {
                return false;
            }
        }
        return !word.isEmpty();
    }
}
