package org.bulletinfacts.lexicon;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** When a holiday is, as {@code holidays.csv} writes it. */
final class HolidayRule {
    private static final Pattern FEAST =
            Pattern.compile("none|(easter|orthodox|hebrew (new-year|passover|hanukkah))( [+-]\\d{1,3})?");
    /** Every month of the Umm al-Qura calendar has 29 days; only some have 30. */
    private static final Pattern HIJRI = Pattern.compile("hijri (0?[1-9]|1[0-2])(-(0[1-9]|[12]\\d))?");

    private static final Pattern WEEKDAY = Pattern.compile(
            "(first|second|third|fourth|last) (monday|tuesday|wednesday|thursday|friday|saturday|sunday)"
                    + " (0[1-9]|1[0-2])( [+-]\\d{1,2})?");

    private HolidayRule() {}

    /** What is wrong with a rule, or null. */
    static String fault(String rule) {
        boolean right = Stream.of(rule.split(" or ", -1)).allMatch(HolidayRule::isRight);
        return right
                ? null
                : "is no day of every year; right are 05-01, third monday 01, fourth thursday 11 +1, easter -2, orthodox,"
                        + " hijri 10-01, hebrew passover, the days themselves (2025-02-01 2026-02-19), none, or two of these"
                        + " joined by or";
    }

    private static boolean isRight(String rule) {
        return FEAST.matcher(rule).matches()
                || HIJRI.matcher(rule).matches()
                || WEEKDAY.matcher(rule).matches()
                || areDays(rule);
    }

    /** One day of every year, or days year by year. */
    private static boolean areDays(String rule) {
        try {
            if (rule.length() == 5) {
                MonthDay.parse("--" + rule);
                return true;
            }
            for (String day : rule.split(" ")) {
                LocalDate.parse(day);
            }
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
