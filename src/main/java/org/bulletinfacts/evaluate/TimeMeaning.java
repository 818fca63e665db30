package org.bulletinfacts.evaluate;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Whether dates say what a suite of time expressions wants: by the days that are covered, the moments of a day, the length of a
 * duration, the TIMEX3 value of a set. Where a suite gives several meanings, any of them is right.
 */
final class TimeMeaning {
    private static final Set<String> SEASONS = Set.of("SP", "SU", "FA", "WI");

    private TimeMeaning() {}

    /** @param dates those that share something with the item, in the order of the text */
    static boolean isRight(SuiteItem item, List<Row> dates) {
        return !dates.isEmpty() && item.meanings().stream().anyMatch(meaning -> isRight(item, meaning, dates));
    }

    private static boolean isRight(SuiteItem item, TimeResolution meaning, List<Row> dates) {
        if (dates.size() == 1 && DayMeaning.isUnitOfShift(item, meaning, dates.get(0))) {
            return true;
        }
        if (dates.stream().anyMatch(row -> isSameTimex(meaning, row) || isSameLength(meaning, row))) {
            return true;
        }
        if (dates.size() == 1 && UnplacedTimex.isPlacedBy(meaning.timex(), dates.get(0), item.day())) {
            return true;
        }
        return switch (meaning.finestKind()) {
            case "date", "daterange" -> DayMeaning.coversSameDays(item, meaning, dates);
            case "time", "timerange" -> ClockMeaning.isSameClock(meaning, dates);
            case "datetime", "datetimerange" ->
                ClockMeaning.hasSameDay(item, meaning, dates) && ClockMeaning.isSameClock(meaning, dates)
                        || ClockMeaning.isEndOfDays(meaning, dates);
            case "set" -> SetMeaning.isRight(meaning, dates);
            default -> false;
        };
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

    static LocalDate day(Row row, String field) {
        String day = row.text(field);
        return day == null ? null : LocalDate.parse(day);
    }
}
