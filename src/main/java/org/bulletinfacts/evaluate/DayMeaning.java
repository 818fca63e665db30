package org.bulletinfacts.evaluate;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether dates cover the days that a suite wants. */
final class DayMeaning {
    /** A modifier that leaves the days alone here, and moves them in the suites. */
    private static final Set<String> WITHIN = Set.of("start", "mid", "end", "approx");

    private static final Pattern SHIFT =
            Pattern.compile("in .*|.* (ago|later|hence|earlier|before|after|back|from \\w+|after \\w+)");

    private DayMeaning() {}

    /**
     * "Two weeks ago" is a week here, as in TIMEX3, and a day there; of "in two weeks" the preposition stays outside, and two weeks are a
     * duration.
     */
    static boolean isUnitOfShift(SuiteItem item, TimeResolution meaning, Row row) {
        String precision = row.text("precision");
        LocalDate wanted = item.day().equals(meaning.start()) ? meaning.end() : meaning.start();
        boolean isShift = Set.of("date", "daterange").contains(meaning.finestKind())
                && wanted != null
                && precision != null
                && SHIFT.matcher(item.words()).matches()
                && item.words().contains(item.words().contains("fortnight") ? "fortnight" : precision);
        if (!isShift) {
            return false;
        }
        DurationLength length = DurationLength.of(row.text("timex"));
        if (length != null) {
            return item.words().startsWith("in ") && length.reaches(item.day(), wanted);
        }
        LocalDate start = TimeMeaning.day(row, "start_date");
        LocalDate end = TimeMeaning.day(row, "end_date");
        return start != null && !wanted.isBefore(start) && !wanted.isAfter(end);
    }

    /** @param dates not empty, in the order of the text */
    static boolean coversSameDays(SuiteItem item, TimeResolution meaning, List<Row> dates) {
        Row first = dates.get(0);
        Row last = dates.get(dates.size() - 1);
        LocalDate start = isNow(first) ? item.day() : TimeMeaning.day(first, "start_date");
        LocalDate end = isNow(last) ? item.day() : TimeMeaning.day(last, "end_date");
        if (start == null || end == null) {
            return false;
        }
        if (meaning.start() == null || meaning.end() == null) {
            return isBound(meaning, first, start, end);
        }
        if (dates.size() == 1
                && start.equals(end)
                && meaning.finestKind().equals("date")
                && NearWeekday.isEitherReading(item, meaning.start(), start)) {
            return true;
        }
        if (meaning.mod() != null && WITHIN.contains(meaning.mod()) && isPartOf(meaning, start, end)) {
            return true;
        }
        // "The rest of the year" is the year with a modifier here, and begins today there.
        boolean isRest = item.words().matches("(the )?(rest|remainder) .*") && !start.isAfter(meaning.start());
        return (isRest || start.equals(meaning.start()) || isWithin(meaning.start(), first))
                && (isEnd(meaning, last, end) || isWithin(meaning.end(), last));
    }

    private static boolean isNow(Row row) {
        return "PRESENT_REF".equals(row.text("timex"));
    }

    /** "The end of 2007" is 2007 with a modifier here, and a day of it, or the first one behind it, there. */
    private static boolean isWithin(LocalDate day, Row row) {
        LocalDate start = TimeMeaning.day(row, "start_date");
        LocalDate end = TimeMeaning.day(row, "end_date");
        return row.text("modifier") != null && start != null && !day.isBefore(start) && !day.isAfter(end.plusDays(1));
    }

    /** Of "since August" and "before 2010" a suite has one end; here the preposition stays outside, and both ends are those of the date. */
    private static boolean isBound(TimeResolution meaning, Row row, LocalDate start, LocalDate end) {
        LocalDate bound = meaning.start() == null ? meaning.end() : meaning.start();
        return bound != null
                && (bound.equals(start) || bound.equals(end) || bound.equals(end.plusDays(1)) || isWithin(bound, row));
    }

    /** Of "the beginning of June" a suite has the first days, and a TIMEX value of June. */
    private static boolean isPartOf(TimeResolution meaning, LocalDate start, LocalDate end) {
        boolean inside =
                !meaning.start().isBefore(start) && !meaning.end().minusDays(1).isAfter(end);
        TimexDays days = meaning.timex() == null ? null : TimexDays.of(meaning.timex());
        return days == null ? inside : days.start().equals(start) && days.end().equals(end);
    }

    private static boolean isEnd(TimeResolution meaning, Row last, LocalDate end) {
        if (!meaning.endIsExclusive()) {
            return end.equals(meaning.end());
        }
        if (end.plusDays(1).equals(meaning.end())) {
            return true;
        }
        // "from 4 to 22" ends on the 22nd there, though it is the day behind the last one of all other ranges.
        boolean twoEnds = meaning.part(2) != null;
        return twoEnds && (end.equals(meaning.end()) || meaning.end().equals(startOfLast(last)));
    }

    /** The first day of what a date, or the second end of a range of dates, names. */
    private static LocalDate startOfLast(Row last) {
        String timex = last.text("timex");
        TimexDays days = TimexDays.of(timex.substring(timex.indexOf('/') + 1));
        return days == null ? TimeMeaning.day(last, "start_date") : days.start();
    }
}
