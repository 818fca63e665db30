package org.bulletinfacts.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws of the calendar, on seeded random days from 1000 to 2199. */
class CalendarPeriodTest {
    private static final LocalDate FIRST = LocalDate.of(1000, 1, 1);
    private static final int DAYS = 438_000;

    static Stream<LocalDate> days() {
        Random random = new Random(20250604);
        return Stream.concat(
                Stream.of("2024-02-29", "2000-02-29", "1900-02-28", "2020-12-31", "2021-01-01", "2015-12-28")
                        .map(LocalDate::parse),
                random.ints(300, 0, DAYS).mapToObj(FIRST::plusDays));
    }

    @ParameterizedTest
    @MethodSource("days")
    void everyStretchHoldsItsDayAndMeetsItsNeighbours(LocalDate day) {
        for (Precision precision : Precision.values()) {
            CalendarPeriod period = CalendarPeriod.of(precision, day);
            if (precision == Precision.SEASON) {
                assertNull(period);
                continue;
            }
            assertFalse(day.isBefore(period.start()) || day.isAfter(period.end()), precision + " of " + day);
            CalendarPeriod next = CalendarPeriod.shifted(precision, period.start(), 1);
            assertEquals(period.end().plusDays(1), next.start(), precision + " after " + day);
            CalendarPeriod back = CalendarPeriod.shifted(precision, next.start(), -1);
            assertEquals(period, back, precision + " before " + next.start());
        }
    }

    @ParameterizedTest
    @MethodSource("days")
    void valuesAreThoseOfIso8601(LocalDate day) {
        CalendarPeriod week = CalendarPeriod.weekOf(day);
        assertEquals(day.format(DateTimeFormatter.ISO_WEEK_DATE).substring(0, 8), week.timex());
        int year = Integer.parseInt(week.timex().substring(0, 4));
        assertEquals(
                week, CalendarPeriod.week(year, Integer.parseInt(week.timex().substring(6))));
        YearMonth month = YearMonth.from(day);
        CalendarPeriod whole = CalendarPeriod.month(day.getYear(), day.getMonthValue());
        assertEquals(month.atEndOfMonth(), whole.end());
        assertEquals(month.toString(), whole.timex());
        assertEquals(
                day.format(DateTimeFormatter.ofPattern("uuuu-'Q'q")),
                CalendarPeriod.of(Precision.QUARTER, day).timex());
        assertEquals(day.toString(), CalendarPeriod.day(day).timex());
    }

    @ParameterizedTest
    @MethodSource("days")
    void anotherYearKeepsThePlaceInTheYear(LocalDate day) {
        assertEquals(day.minusYears(1), CalendarPeriod.day(day).plusYears(-1).start());
        CalendarPeriod month = CalendarPeriod.of(Precision.MONTH, day);
        assertEquals(
                YearMonth.from(day).plusYears(3).atEndOfMonth(),
                month.plusYears(3).end());
        CalendarPeriod range = CalendarPeriod.range(
                CalendarPeriod.month(day.getYear(), 1), CalendarPeriod.month(day.getYear(), day.getMonthValue()));
        CalendarPeriod before = range.plusYears(-1);
        assertEquals(LocalDate.of(day.getYear() - 1, 1, 1), before.start());
        assertEquals(YearMonth.from(day).minusYears(1).atEndOfMonth(), before.end());
    }

    @ParameterizedTest
    @MethodSource("days")
    void onlyRealDaysAreDays(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        assertNotNull(CalendarPeriod.day(day.getYear(), day.getMonthValue(), month.lengthOfMonth()));
        assertNull(CalendarPeriod.day(day.getYear(), day.getMonthValue(), month.lengthOfMonth() + 1));
        assertNull(CalendarPeriod.day(day.getYear(), 13, 1));
        assertNull(CalendarPeriod.day(day.getYear(), day.getMonthValue(), 0));
    }

    @Test
    void yearsWithoutWeek53HaveNone() {
        assertNotNull(CalendarPeriod.week(2020, 53));
        assertNull(CalendarPeriod.week(2021, 53));
        assertNull(CalendarPeriod.week(2021, 0));
    }

    @Test
    void rangesDoNotRunBackwards() {
        assertNull(CalendarPeriod.range(CalendarPeriod.year(2025), CalendarPeriod.year(2024)));
        CalendarPeriod range = CalendarPeriod.range(CalendarPeriod.year(2021), CalendarPeriod.year(2023));
        assertTrue(range.isRange());
        assertEquals("2021/2023", range.timex());
    }

    /** Gregorian and Orthodox Easter as the churches announced them. */
    @ParameterizedTest
    @CsvSource({
        "2000,2000-04-23,2000-04-30",
        "2017,2017-04-16,2017-04-16",
        "2023,2023-04-09,2023-04-16",
        "2024,2024-03-31,2024-05-05",
        "2025,2025-04-20,2025-04-20",
        "2026,2026-04-05,2026-04-12"
    })
    void easter(int year, LocalDate western, LocalDate eastern) {
        assertEquals(western, Holiday.easter(year));
        assertEquals(eastern, Holiday.orthodoxEaster(year));
    }
}
