package org.bulletinfacts.evaluate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.WeekFields;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The days that a TIMEX3 value covers.
 *
 * @param start first day
 * @param end last day, included
 */
record TimexDays(LocalDate start, LocalDate end) {
    private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d\\d)(-WE|-\\d)?");
    private static final Pattern PART = Pattern.compile("(\\d{4})-([QH])(\\d)");

    /** Null where it has none, or not these: durations, sets, values with unknown digits. */
    static TimexDays of(String timex) {
        String value = timex.replaceFirst("T.*", "");
        try {
            if (value.matches("\\d{4}")) {
                int year = Integer.parseInt(value);
                return new TimexDays(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
            }
            if (value.matches("\\d{4}-\\d\\d")) {
                YearMonth month = YearMonth.parse(value);
                return new TimexDays(month.atDay(1), month.atEndOfMonth());
            }
            if (value.matches("\\d{4}-\\d\\d-\\d\\d")) {
                return new TimexDays(LocalDate.parse(value), LocalDate.parse(value));
            }
            return weekOrPart(value);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static TimexDays weekOrPart(String value) {
        Matcher week = WEEK.matcher(value);
        if (week.matches()) {
            LocalDate monday = LocalDate.of(Integer.parseInt(week.group(1)), 1, 4)
                    .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(week.group(2)))
                    .with(WeekFields.ISO.dayOfWeek(), 1);
            if (week.group(3) == null) {
                return new TimexDays(monday, monday.plusDays(6));
            }
            if (week.group(3).equals("-WE")) {
                return new TimexDays(monday.plusDays(5), monday.plusDays(6));
            }
            LocalDate day = monday.plusDays(week.group(3).charAt(1) - '1');
            return new TimexDays(day, day);
        }
        Matcher part = PART.matcher(value);
        if (part.matches()) {
            int months = part.group(2).equals("Q") ? 3 : 6;
            LocalDate start = LocalDate.of(Integer.parseInt(part.group(1)), 1, 1)
                    .plusMonths(months * (Integer.parseInt(part.group(3)) - 1L));
            return new TimexDays(start, start.plusMonths(months).minusDays(1));
        }
        return null;
    }
}
