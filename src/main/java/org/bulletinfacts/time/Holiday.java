package org.bulletinfacts.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** A named day, or month of fasting, that comes once a year, by the country whose sources speak of it. */
final class Holiday {
    private final Map<String, List<Rule>> byCountry = new HashMap<>();

    /** When it is in a year of the common calendar. */
    @FunctionalInterface
    interface Rule {
        /** The first such days that begin in a year; null where the rule does not know. */
        CalendarPeriod in(int year);
    }

    /**
     * Adds how a holiday is dated; what was told first for a country stays.
     *
     * @param country alpha-2 code of the country whose sources mean it so, or null for all others
     * @param written {@code 05-01}, {@code third monday 01}, {@code fourth thursday 11 +1}, {@code easter -2}, {@code orthodox},
     *     {@code hijri 10-01} (Umm al-Qura calendar, from which the sighting of the moon in other countries may differ by a day;
     *     without a day the whole month), {@code hebrew passover}, the days themselves, year by year, {@code none}, or two of these
     *     joined by {@code or}, of which the nearer one is meant
     */
    void add(String country, String written) {
        byCountry.putIfAbsent(
                country, Stream.of(written.split(" or ")).map(Holiday::rule).toList());
    }

    /** How the sources of a country (or of none, null) date it; empty where nobody knows. */
    List<Rule> of(String country) {
        List<Rule> own = byCountry.get(country);
        return own != null ? own : byCountry.getOrDefault(null, List.of());
    }

    /** Whether countries date it differently, so that another country's is another day. */
    boolean isNational() {
        return byCountry.keySet().stream().anyMatch(country -> country != null);
    }

    private static Rule rule(String written) {
        String[] parts = written.split(" ");
        int offset = parts[parts.length - 1].matches("[+-]\\d+") ? Integer.parseInt(parts[parts.length - 1]) : 0;
        return switch (parts[0]) {
            case "none" -> year -> null;
            case "easter" -> moved(Holiday::easter, offset);
            case "orthodox" -> moved(Holiday::orthodoxEaster, offset);
            case "hebrew" ->
                switch (parts[1]) {
                    case "new-year" -> moved(HebrewCalendar::newYear, offset);
                    case "passover" -> moved(HebrewCalendar::passover, offset);
                    case "hanukkah" -> moved(HebrewCalendar::hanukkah, offset);
                    default -> throw new IllegalArgumentException("no feast is called " + written);
                };
            case "hijri" -> hijri(parts[1]);
            case "first", "second", "third", "fourth", "last" -> {
                int rank = List.of("last", "first", "second", "third", "fourth").indexOf(parts[0]);
                DayOfWeek day = DayOfWeek.valueOf(parts[1].toUpperCase(Locale.ROOT));
                int month = Integer.parseInt(parts[2]);
                yield moved(
                        year -> LocalDate.of(year, month, 1)
                                .with(TemporalAdjusters.dayOfWeekInMonth(rank == 0 ? -1 : rank, day)),
                        offset);
            }
            default -> parts[0].length() == 5 ? fixed(MonthDay.parse("--" + written)) : listed(parts);
        };
    }

    private static Rule moved(IntFunction<LocalDate> day, int offset) {
        return year -> CalendarPeriod.day(day.apply(year).plusDays(offset));
    }

    private static Rule fixed(MonthDay day) {
        return year -> CalendarPeriod.day(day.atYear(year));
    }

    private static Rule listed(String[] days) {
        Map<Integer, CalendarPeriod> byYear = new HashMap<>();
        for (String written : days) {
            LocalDate day = LocalDate.parse(written);
            byYear.putIfAbsent(day.getYear(), CalendarPeriod.day(day));
        }
        return byYear::get;
    }

    private static Rule hijri(String monthAndDay) {
        int dash = monthAndDay.indexOf('-');
        int month = Integer.parseInt(dash < 0 ? monthAndDay : monthAndDay.substring(0, dash));
        int day = dash < 0 ? 0 : Integer.parseInt(monthAndDay.substring(dash + 1));
        return year -> {
            if (year < 1900 || year > 2070) {
                return null;
            }
            // Two Hijri years begin in or before any common year and reach into it.
            int hijriYear =
                    HijrahChronology.INSTANCE.date(LocalDate.of(year, 1, 1)).get(ChronoField.YEAR);
            for (int y = hijriYear; y <= hijriYear + 1; y++) {
                HijrahDate first = HijrahDate.of(y, month, Math.max(1, day));
                LocalDate start = LocalDate.from(first);
                if (start.getYear() == year) {
                    return day > 0
                            ? CalendarPeriod.day(start)
                            : CalendarPeriod.range(
                                    CalendarPeriod.day(start),
                                    CalendarPeriod.day(start.plusDays(first.lengthOfMonth() - 1L)));
                }
            }
            return null;
        };
    }

    /** Gregorian Easter (Meeus, Jones, Butcher). */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }

    /** Easter of the Julian calendar, as a day of the Gregorian (Meeus; 1900 to 2099). */
    static LocalDate orthodoxEaster(int year) {
        int d = (19 * (year % 19) + 15) % 30;
        int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
        int n = d + e + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1).plusDays(13);
    }
}
