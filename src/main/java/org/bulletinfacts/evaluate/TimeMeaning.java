package org.bulletinfacts.evaluate;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether dates say what a suite of time expressions wants: by the days that are covered, the moments of a day, the length of a
 * duration, the TIMEX3 value of a set. Where a suite gives several meanings, any of them is right.
 */
final class TimeMeaning {
    /** The parts of a day in the suites' letters, and in those of TIMEX3. */
    private static final Map<String, String> DAY_PARTS =
            Map.of("TMO", "TMO", "TAF", "TAF", "TEV", "TEV", "TNI", "TNI", "TDT", "TDT", "TNT", "TNI", "TMI", "TMI");

    /** A modifier that leaves the days alone here, and moves them in the suites. */
    private static final Set<String> WITHIN = Set.of("start", "mid", "end", "approx");

    private static final Pattern SHIFT =
            Pattern.compile("in .*|.* (ago|later|hence|earlier|before|after|back|from \\w+|after \\w+)");

    private static final Set<String> SEASONS = Set.of("SP", "SU", "FA", "WI");

    private TimeMeaning() {}

    /** @param dates those that share something with the item, in the order of the text */
    static boolean isRight(SuiteItem item, List<Row> dates) {
        return !dates.isEmpty() && item.meanings().stream().anyMatch(meaning -> isRight(item, meaning, dates));
    }

    private static boolean isRight(SuiteItem item, TimeResolution meaning, List<Row> dates) {
        if (dates.size() == 1 && isUnitOfShift(item, meaning, dates.get(0))) {
            return true;
        }
        if (dates.stream().anyMatch(row -> isSameTimex(meaning, row) || isSameLength(meaning, row))) {
            return true;
        }
        if (dates.size() == 1 && UnplacedTimex.isPlacedBy(meaning.timex(), dates.get(0), item.day())) {
            return true;
        }
        return switch (kind(meaning)) {
            case "date", "daterange" -> coversSameDays(item, meaning, dates);
            case "time", "timerange" -> isSameClock(meaning, dates);
            case "datetime", "datetimerange" ->
                hasSameDay(meaning, dates) && isSameClock(meaning, dates) || isEndOfDays(meaning, dates);
            case "set" -> SetMeaning.isRight(meaning, dates);
            default -> false;
        };
    }

    private static String kind(TimeResolution meaning) {
        String kind = Objects.requireNonNullElse(meaning.kind(), "");
        boolean isOneOfSeveral = kind.equals("datetimealt");
        return !isOneOfSeveral ? kind : meaning.startClock() == null ? "daterange" : "datetimerange";
    }

    private static boolean isSameTimex(TimeResolution meaning, Row row) {
        String read = row.text("timex");
        // A season without a year, which is resolved here.
        boolean isSeason = SEASONS.contains(String.valueOf(meaning.timex())) && read.endsWith("-" + meaning.timex());
        return isSeason || meaning.timex() != null && canonical(meaning.timex()).equals(canonical(read));
    }

    /** Without seconds and minutes that are zero, and without the zone, which suites hold apart. */
    static String canonical(String timex) {
        return timex.replaceFirst("(T\\d\\d:\\d\\d(:\\d\\d)?)(Z|[+-]\\d\\d(:\\d\\d)?)$", "$1")
                .replaceFirst("(T\\d\\d:\\d\\d):00$", "$1")
                .replaceFirst("(T\\d\\d):00$", "$1");
    }

    /** Of a duration; also of "within three days" and "the next three days", which are durations here and days there. */
    private static boolean isSameLength(TimeResolution meaning, Row row) {
        DurationLength length = DurationLength.of(row.text("timex"));
        if (length == null) {
            return false;
        }
        String wanted = meaning.part(2) == null ? meaning.timex() : meaning.part(2);
        return length.isSameAs(DurationLength.of(wanted))
                || meaning.seconds() != null && length.isSeconds(meaning.seconds());
    }

    /**
     * "Two weeks ago" is a week here, as in TIMEX3, and a day there; of "in two weeks" the preposition stays outside, and two weeks are a
     * duration.
     */
    private static boolean isUnitOfShift(SuiteItem item, TimeResolution meaning, Row row) {
        String precision = row.text("precision");
        boolean isShift = "date".equals(meaning.kind())
                && meaning.start() != null
                && precision != null
                && SHIFT.matcher(item.words()).matches()
                && item.words().contains(item.words().contains("fortnight") ? "fortnight" : precision);
        if (!isShift) {
            return false;
        }
        DurationLength length = DurationLength.of(row.text("timex"));
        if (length != null) {
            return item.words().startsWith("in ") && length.reaches(item.day(), meaning.start());
        }
        LocalDate start = day(row, "start_date");
        LocalDate end = day(row, "end_date");
        return start != null
                && !meaning.start().isBefore(start)
                && !meaning.start().isAfter(end);
    }

    /** "The end of today" is today with a modifier here, and its last second there. */
    private static boolean isEndOfDays(TimeResolution meaning, List<Row> dates) {
        boolean isLastSecond = LocalTime.of(23, 59, 59).equals(meaning.startClock());
        Row last = dates.get(dates.size() - 1);
        return isLastSecond && meaning.start() != null && meaning.start().equals(day(last, "end_date"));
    }

    private static boolean coversSameDays(SuiteItem item, TimeResolution meaning, List<Row> dates) {
        Row first = dates.get(0);
        Row last = dates.get(dates.size() - 1);
        LocalDate start = isNow(first) ? item.day() : day(first, "start_date");
        LocalDate end = isNow(last) ? item.day() : day(last, "end_date");
        if (start == null || end == null) {
            return false;
        }
        if (meaning.start() == null || meaning.end() == null) {
            return isBound(meaning, first, start, end);
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
        LocalDate start = day(row, "start_date");
        LocalDate end = day(row, "end_date");
        return row.text("modifier") != null && start != null && !day.isBefore(start) && !day.isAfter(end.plusDays(1));
    }

    /** Of "since August" and "before 2010" a suite has one end; here the preposition stays outside, and both ends are those of the date. */
    private static boolean isBound(TimeResolution meaning, Row row, LocalDate start, LocalDate end) {
        LocalDate bound = meaning.start() == null ? meaning.end() : meaning.start();
        return bound != null && (bound.equals(start) || bound.equals(end) || bound.equals(end.plusDays(1)));
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
        return days == null ? day(last, "start_date") : days.start();
    }

    private static boolean hasSameDay(TimeResolution meaning, List<Row> dates) {
        LocalDate start = dates.stream()
                .map(row -> day(row, "start_date"))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        LocalDate wanted = meaning.start() == null ? meaning.end() : meaning.start();
        return start != null && (wanted == null || start.equals(wanted));
    }

    private static boolean isSameClock(TimeResolution meaning, List<Row> dates) {
        List<String> clocks = dates.stream()
                .map(row -> row.text("timex"))
                .filter(timex -> timex.indexOf('T') >= 0 && !timex.startsWith("P"))
                .map(timex -> timex.substring(timex.indexOf('T')))
                .toList();
        if (clocks.isEmpty()) {
            return false;
        }
        String wanted = meaning.timex() == null ? "" : meaning.timex().replaceFirst("^[^T]*", "");
        if (DAY_PARTS.containsKey(wanted)) {
            return clocks.contains(DAY_PARTS.get(wanted));
        }
        LocalTime end = meaning.endClock();
        if (meaning.startClock() == null) {
            return isClock(clocks.get(0), end);
        }
        return isClock(clocks.get(0), meaning.startClock())
                && (end == null || isClock(clocks.get(clocks.size() - 1), end));
    }

    private static boolean isClock(String timex, LocalTime clock) {
        String read = canonical(timex).substring(1);
        if (clock == null || !read.matches("\\d\\d(:\\d\\d){0,2}")) {
            return false;
        }
        String time = read.startsWith("24") ? "00" + read.substring(2) : read;
        return LocalTime.parse(time.length() == 2 ? time + ":00" : time).equals(clock);
    }

    private static LocalDate day(Row row, String field) {
        String day = row.text(field);
        return day == null ? null : LocalDate.parse(day);
    }
}
