package org.bulletinfacts.evaluate;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long a TIMEX3 duration is: {@code P3Y}, {@code P1Y6M}, {@code PT90M}, {@code P2DE}. A year has twelve months, a week seven days, a
 * day 24 hours; months and days are not compared.
 */
record DurationLength(double months, double seconds) {
    private static final double HOUR = 3600;
    private static final double DAY = 24 * HOUR;
    /** What a suite that gives seconds alone takes for a month. */
    private static final double MONTH = 30 * DAY;

    private static final double YEAR = 365 * DAY;

    private static final Pattern PART = Pattern.compile("(\\d+(?:\\.\\d+)?)(DE|CE|ML|WE|Y|M|W|D|H|S|Q)");

    /** Null where it is no duration of known length. */
    static DurationLength of(String timex) {
        if (timex == null || !timex.startsWith("P")) {
            return null;
        }
        double months = 0;
        double seconds = 0;
        boolean isClock = false;
        int at = 1;
        // Business days, which some suites count, are days.
        Matcher part = PART.matcher(timex = timex.replace("BD", "D"));
        while (at < timex.length()) {
            if (timex.charAt(at) == 'T') {
                isClock = true;
                at++;
                continue;
            }
            if (!part.find(at) || part.start() != at) {
                return null;
            }
            double count = Double.parseDouble(part.group(1));
            months += isClock ? 0 : count * months(part.group(2));
            seconds += count * (isClock ? clock(part.group(2)) : days(part.group(2)) * DAY);
            at = part.end();
        }
        return new DurationLength(months, seconds);
    }

    private static double months(String unit) {
        return switch (unit) {
            case "M" -> 1;
            case "Q" -> 3;
            case "Y" -> 12;
            case "DE" -> 120;
            case "CE" -> 1200;
            case "ML" -> 12000;
            default -> 0;
        };
    }

    private static double days(String unit) {
        return switch (unit) {
            case "D" -> 1;
            case "W" -> 7;
            default -> 0;
        };
    }

    private static double clock(String unit) {
        return switch (unit) {
            case "H" -> HOUR;
            case "M" -> 60;
            case "S" -> 1;
            default -> 0;
        };
    }

    boolean isSameAs(DurationLength other) {
        return other != null && isClose(months, other.months) && isClose(seconds, other.seconds);
    }

    /** Whether it is as long as these seconds, of which a month has 30 days and a year 365. */
    boolean isSeconds(double other) {
        double years = Math.floor(months / 12);
        return isClose(years * YEAR + (months - 12 * years) * MONTH + seconds, other)
                || isClose(months / 12 * YEAR + seconds, other);
    }

    /** Whether one comes from the first day to the second by it. */
    boolean reaches(LocalDate from, LocalDate to) {
        return from.plusMonths((long) months).plusDays((long) (seconds / DAY)).equals(to);
    }

    private static boolean isClose(double a, double b) {
        return Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(b));
    }
}
