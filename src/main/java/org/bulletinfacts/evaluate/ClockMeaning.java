package org.bulletinfacts.evaluate;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Whether dates say the time of the day that a suite wants. */
final class ClockMeaning {
    /** The parts of a day in the suites' letters, and in those of TIMEX3. */
    private static final Map<String, String> DAY_PARTS =
            Map.of("TMO", "TMO", "TAF", "TAF", "TEV", "TEV", "TNI", "TNI", "TDT", "TDT", "TNT", "TNI", "TMI", "TMI");

    private ClockMeaning() {}

    static boolean hasSameDay(SuiteItem item, TimeResolution meaning, List<Row> dates) {
        LocalDate start = dates.stream()
                .map(row -> TimeMeaning.day(row, "start_date"))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        LocalDate wanted = meaning.start() == null ? meaning.end() : meaning.start();
        return start != null
                && (wanted == null || start.equals(wanted) || NearWeekday.isEitherReading(item, wanted, start));
    }

    static boolean isSameClock(TimeResolution meaning, List<Row> dates) {
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
        String read = TimeMeaning.canonical(timex).substring(1);
        if (clock == null || !read.matches("\\d\\d(:\\d\\d){0,2}")) {
            return false;
        }
        String time = read.startsWith("24") ? "00" + read.substring(2) : read;
        return LocalTime.parse(time.length() == 2 ? time + ":00" : time).equals(clock);
    }

    /** "The end of today" is today with a modifier here, and its last second there. */
    static boolean isEndOfDays(TimeResolution meaning, List<Row> dates) {
        boolean isLastSecond = LocalTime.of(23, 59, 59).equals(meaning.startClock());
        Row last = dates.get(dates.size() - 1);
        return isLastSecond && meaning.start() != null && meaning.start().equals(TimeMeaning.day(last, "end_date"));
    }
}
