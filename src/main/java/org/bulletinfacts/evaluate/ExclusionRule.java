package org.bulletinfacts.evaluate;

import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/** Why an item of a suite is left out: the suite wants what our definitions do not. {@code suite-exclusions.csv} has the reasons. */
enum ExclusionRule {
    /** "next", "the last but one". */
    RELATIVE_ORDINAL((one, item) -> item.type().equals("ORDINAL.RELATIVE")),
    /** A time zone alone. */
    TIME_ZONE((one, item) -> item.type().equals("TIMEZONE")),
    /** "a small percent". */
    NO_NUMBER((one, item) -> item.value() == null
                    && item.meanings().isEmpty()
                    && !one.dimension().equals("time")
            || "null".equals(item.value()));

    private final BiPredicate<SuiteCase, SuiteItem> test;

    ExclusionRule(BiPredicate<SuiteCase, SuiteItem> test) {
        this.test = test;
    }

    boolean leavesOut(SuiteCase one, SuiteItem item) {
        return test.test(one, item);
    }

    /** As the table of exclusions names it. */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Pattern words(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }
}
