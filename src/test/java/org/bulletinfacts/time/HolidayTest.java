package org.bulletinfacts.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Computed feasts against their announced days and against the laws of their calendars. */
class HolidayTest {
    static IntStream years() {
        return IntStream.rangeClosed(1990, 2050);
    }

    private static CalendarPeriod in(String rule, int year) {
        Holiday holiday = new Holiday();
        holiday.add(null, rule);
        return holiday.of("KZ").get(0).in(year);
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

    @ParameterizedTest
    @MethodSource("years")
    void bothEastersAreSundaysInTheirTime(int year) {
        LocalDate western = Holiday.easter(year);
        LocalDate eastern = Holiday.orthodoxEaster(year);
        assertEquals(DayOfWeek.SUNDAY, western.getDayOfWeek());
        assertTrue(!western.isBefore(LocalDate.of(year, 3, 22)) && !western.isAfter(LocalDate.of(year, 4, 25)));
        assertEquals(DayOfWeek.SUNDAY, eastern.getDayOfWeek());
        assertTrue(!eastern.isBefore(western) && ChronoUnit.WEEKS.between(western, eastern) <= 5);
    }

    /** First days of the feasts by the Umm al-Qura calendar. */
    @ParameterizedTest
    @CsvSource({
        "hijri 10-01,2022,2022-05-02",
        "hijri 10-01,2024,2024-04-10",
        "hijri 10-01,2025,2025-03-30",
        "hijri 12-10,2023,2023-06-28",
        "hijri 12-10,2024,2024-06-16",
        "hijri 12-10,2025,2025-06-06",
        "hebrew new-year,2023,2023-09-16",
        "hebrew new-year,2024,2024-10-03",
        "hebrew new-year +9,2023,2023-09-25",
        "hebrew passover,2024,2024-04-23",
        "hebrew passover,2025,2025-04-13",
        "hebrew hanukkah,2023,2023-12-08",
        "hebrew hanukkah,2024,2024-12-26",
        "second sunday 05,2025,2025-05-11",
        "fourth thursday 11 +1,2025,2025-11-28",
        "last monday 05,2024,2024-05-27"
    })
    void announcedDays(String rule, int year, LocalDate day) {
        assertEquals(CalendarPeriod.day(day), in(rule, year));
    }

    @ParameterizedTest
    @MethodSource("years")
    void feastsOfTheMoonKeepTheirDistances(int year) {
        CalendarPeriod fast = in("hijri 9", year);
        CalendarPeriod afterFast = in("hijri 10-01", fast.end().plusDays(1).getYear());
        assertTrue(ChronoUnit.DAYS.between(fast.start(), fast.end()) >= 28);
        assertTrue(ChronoUnit.DAYS.between(fast.start(), fast.end()) <= 29);
        boolean twice = fast.end().plusDays(1).getDayOfYear() > 330;
        assertTrue(twice || afterFast.start().equals(fast.end().plusDays(1)), fast + " " + afterFast);
        // The Hebrew new year is no Sunday, Wednesday or Friday, and its year has 353 to 355 or 383 to 385 days.
        LocalDate newYear = HebrewCalendar.newYear(year);
        assertTrue(!List.of(DayOfWeek.SUNDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY)
                .contains(newYear.getDayOfWeek()));
        long length = ChronoUnit.DAYS.between(newYear, HebrewCalendar.newYear(year + 1));
        assertTrue(length >= 353 && length <= 355 || length >= 383 && length <= 385, year + ": " + length);
        assertEquals(163, ChronoUnit.DAYS.between(HebrewCalendar.passover(year), newYear));
    }

    @Test
    void countriesDateTheirOwn() {
        Holiday easter = new Holiday();
        easter.add(null, "easter");
        easter.add("GR", "orthodox");
        easter.add("GR", "none");
        assertEquals(LocalDate.of(2024, 5, 5), easter.of("GR").get(0).in(2024).start());
        assertEquals(LocalDate.of(2024, 3, 31), easter.of(null).get(0).in(2024).start());
        Holiday national = new Holiday();
        national.add("IN", "08-15");
        assertTrue(national.isNational());
        assertEquals(List.of(), national.of("PK"));
    }

    @Test
    void daysThatNobodyToldAreNone() {
        assertNull(in("2024-02-10 2025-01-29", 2026));
        assertNull(in("none", 2024));
        assertNull(in("hijri 10-01", 1700));
        assertThrows(IllegalArgumentException.class, () -> in("hebrew sabbath", 2024));
    }
}
