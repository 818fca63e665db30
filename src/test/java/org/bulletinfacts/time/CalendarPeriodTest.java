package org.bulletinfacts.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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

    @ParameterizedTest
    @MethodSource("days")
    void halvesDecadesAndCenturiesAreWholeYearsApart(LocalDate day) {
        CalendarPeriod half = CalendarPeriod.of(Precision.HALF, day);
        assertEquals(day.getYear() + "-H" + (day.get(IsoFields.QUARTER_OF_YEAR) <= 2 ? 1 : 2), half.timex());
        assertEquals(half.start().plusMonths(6).minusDays(1), half.end());
        CalendarPeriod decade = CalendarPeriod.of(Precision.DECADE, day);
        assertEquals(Integer.toString(day.getYear()).substring(0, 3), decade.timex());
        assertEquals(
                Year.of(decade.start().getYear() + 9).atDay(1).with(TemporalAdjusters.lastDayOfYear()), decade.end());
        CalendarPeriod century = CalendarPeriod.of(Precision.CENTURY, day);
        assertEquals(Integer.toString(day.getYear()).substring(0, 2), century.timex());
        assertEquals(99, ChronoUnit.YEARS.between(century.start(), century.end()));
    }

    @ParameterizedTest
    @MethodSource("days")
    void seasonsAreThreeWholeMonthsAlsoOverNewYear(LocalDate day) {
        for (int firstMonth : new int[] {3, 6, 9, 12}) {
            CalendarPeriod season = CalendarPeriod.season(day.getYear(), "WI", firstMonth);
            assertEquals(YearMonth.of(day.getYear(), firstMonth).atDay(1), season.start());
            assertEquals(YearMonth.of(day.getYear(), firstMonth).plusMonths(2).atEndOfMonth(), season.end());
            assertEquals(season.start().plusYears(1), season.plusYears(1).start());
            assertEquals(
                    YearMonth.from(season.end()).plusYears(1).atEndOfMonth(),
                    season.plusYears(1).end());
        }
    }

    @ParameterizedTest
    @MethodSource("days")
    void fiscalYearsFollowEachOtherAndTheirPartsFillThem(LocalDate day) {
        for (LocalDate start : List.of(day.withDayOfMonth(1), LocalDate.of(day.getYear(), 7, 8))) {
            CalendarPeriod year = CalendarPeriod.fiscalYear(day.getYear(), start);
            assertEquals(year.end().plusDays(1), year.plusYears(1).start());
            assertEquals("FY" + (day.getYear() - 2), year.plusYears(-2).timex());
            for (int months : new int[] {3, 6}) {
                LocalDate next = start;
                for (int number = 1; number <= 12 / months; number++) {
                    CalendarPeriod part = year.partOfFiscalYear(months, number);
                    assertEquals(next, part.start());
                    assertEquals(year.timex() + (months == 3 ? "-Q" : "-H") + number, part.timex());
                    assertEquals(
                            part.end().plusDays(1),
                            part.plusYears(1).start().minusYears(1).plusMonths(months));
                    next = part.end().plusDays(1);
                }
                assertEquals(year.end().plusDays(1), next);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("days")
    void sevenDaysAreAWeekOnlyFromMonday(LocalDate day) {
        CalendarPeriod seven = CalendarPeriod.sevenDays(day);
        assertEquals(6, ChronoUnit.DAYS.between(seven.start(), seven.end()));
        assertEquals(day.getDayOfWeek() == DayOfWeek.MONDAY, !seven.isRange());
        CalendarPeriod weekend = CalendarPeriod.weekendOf(day);
        assertEquals(DayOfWeek.SATURDAY, weekend.start().getDayOfWeek());
        assertEquals(CalendarPeriod.weekOf(day).end(), weekend.end());
    }
}
