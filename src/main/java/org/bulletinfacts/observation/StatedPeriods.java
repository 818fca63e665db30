package org.bulletinfacts.observation;

import java.time.LocalDate;
import java.util.List;
import org.bulletinfacts.text.Document;
import org.bulletinfacts.time.Period;
import org.bulletinfacts.time.TimeExpression;
import org.bulletinfacts.time.TimexMod;
import org.bulletinfacts.time.TimexType;

/** The days that a date means together with the words around it: "since May", "from 1992 to 2024", "over the past week". */
final class StatedPeriods {
    private static final int HOURS = 24;
    private static final int LONGEST_COUNT = 3;

    private StatedPeriods() {}

    /** The days meant by the i-th date, or null where it has no place in time. */
    static Period of(Document d, List<TimeExpression> dates, int i, int first, int dateEnd, LocalDate publishedOn) {
        TimeExpression date = dates.get(i);
        Period period = date.period();
        if (date.type() == TimexType.DURATION) {
            return past(d, date, first, publishedOn);
        }
        if (period == null || date.type() == TimexType.TIME && date.timex().startsWith("PT")) {
            return null;
        }
        if (i + 1 < dates.size() && dates.get(i + 1).period() != null) {
            int next = d.tokenAt(dates.get(i + 1).span().start());
            Period end = dates.get(i + 1).period();
            if (joins(d, dates, i, next) && !end.end().isBefore(period.start())) {
                return new Period(period.start(), end.end());
            }
        }
        boolean untilEnd = d.is(first - 1, "at") || d.is(first - 1, "by") || d.is(first - 1, "of");
        if (date.modifier() == TimexMod.END && untilEnd) {
            return Period.day(period.end());
        }
        boolean running = d.is(first - 1, "since")
                || d.is(first - 1, "far") && d.is(first - 2, "so")
                || d.is(dateEnd, "so") && d.is(dateEnd + 1, "far")
                || d.is(dateEnd, "to") && d.is(dateEnd + 1, "date");
        if (running && !publishedOn.isBefore(period.start())) {
            return new Period(period.start(), publishedOn);
        }
        boolean up = d.is(first - 1, "through") || d.is(first - 1, "until") || d.is(first - 1, "till");
        return up && period.start().isAfter(publishedOn) ? new Period(publishedOn, period.end()) : period;
    }

    /** "over the past week", "in the last 24 hours": the days up to the publication; of months and years only the words tell. */
    private static Period past(Document d, TimeExpression date, int first, LocalDate publishedOn) {
        boolean past = false;
        for (int t = first - 1; t <= first + 1; t++) {
            past |= d.is(t, "past") || d.is(t, "last");
        }
        boolean led = d.is(first - 1, "over")
                || d.is(first - 1, "in")
                || d.is(first - 1, "during")
                || d.is(first - 1, "within")
                || d.is(first - 1, "past")
                || d.is(first - 1, "last")
                || d.is(first - 1, "the");
        long days = past && led && date.modifier() == null ? days(date.timex()) : 0;
        return days > 0 ? new Period(publishedOn.minusDays(days), publishedOn) : null;
    }

    /** The days of PT24H, P3D or P1W; 0 of others. */
    private static long days(String timex) {
        boolean clock = timex.startsWith("PT");
        int from = clock ? 2 : 1;
        int last = timex.length() - 1;
        if (last <= from || last - from > LONGEST_COUNT) {
            return 0;
        }
        long count = 0;
        for (int i = from; i < last; i++) {
            if (timex.charAt(i) < '0' || timex.charAt(i) > '9') {
                return 0;
            }
            count = 10 * count + timex.charAt(i) - '0';
        }
        return switch (timex.charAt(last)) {
            case 'H' -> clock ? count / HOURS : 0;
            case 'D' -> count;
            case 'W' -> 7 * count;
            default -> 0;
        };
    }

    /** The same days a year before; the end of February stays one. */
    static Period yearBefore(Period period) {
        LocalDate end = period.end().minusYears(1);
        boolean monthEnd = period.end().plusDays(1).getDayOfMonth() == 1;
        return new Period(period.start().minusYears(1), monthEnd ? end.withDayOfMonth(end.lengthOfMonth()) : end);
    }

    /** The second date of "from 1992 to 2024": told together with the first. */
    static boolean isEndOfRange(Document d, List<TimeExpression> dates, int i, int first) {
        return i > 0 && joins(d, dates, i - 1, first);
    }

    private static boolean joins(Document d, List<TimeExpression> dates, int i, int nextFirst) {
        int first = d.tokenAt(dates.get(i).span().start());
        int end = d.tokenAt(dates.get(i).span().end() - 1) + 1;
        boolean from = d.is(first - 1, "from")
                && (d.is(end, "to") || d.is(end, "till") || d.is(end, "until") || d.is(end, "through"));
        boolean between = d.is(first - 1, "between") && d.is(end, "and");
        return (from || between) && nextFirst == end + 1 && dates.get(i).period() != null;
    }
}
