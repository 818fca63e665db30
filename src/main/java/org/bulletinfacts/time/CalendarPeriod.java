package org.bulletinfacts.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/**
 * A stretch of the calendar with its TIMEX3 value: a day, an ISO week, a month, a quarter and so on, or everything from one such
 * stretch to another.
 *
 * @param precision of a range the precision of its ends
 * @param start the first day
 * @param end the last day, included
 * @param timex TIMEX3 value; of a range both ends parted by a slash, as ISO 8601 writes intervals
 */
record CalendarPeriod(Precision precision, LocalDate start, LocalDate end, String timex) {
    /** The last century that is believed. */
    static final int LAST_CENTURY = 30;

    private static final int MONTHS_OF_SEASON = 3;
    private static final String WEEKEND = "-WE";

    static CalendarPeriod day(LocalDate day) {
        return new CalendarPeriod(Precision.DAY, day, day, day.toString());
    }

    /** The day, or null where the month has no such day. */
    static CalendarPeriod day(int year, int month, int day) {
        return day >= 1
                        && month >= 1
                        && month <= 12
                        && YearMonth.of(year, month).isValidDay(day)
                ? day(LocalDate.of(year, month, day))
                : null;
    }

    /** The ISO week that holds a day. */
    static CalendarPeriod weekOf(LocalDate day) {
        LocalDate monday = day.minusDays(day.getDayOfWeek().getValue() - 1L);
        return new CalendarPeriod(Precision.WEEK, monday, monday.plusDays(6), isoWeek(monday));
    }

    /** ISO week {@code week} of a week-based year, or null where that year has no such week. */
    static CalendarPeriod week(int year, int week) {
        LocalDate first = LocalDate.of(year, 1, 4).plusWeeks(week - 1L);
        return week >= 1 && first.get(IsoFields.WEEK_BASED_YEAR) == year ? weekOf(first) : null;
    }

    /** Seven days: an ISO week where they begin on a Monday, else a range of days that is as exact as a week. */
    static CalendarPeriod sevenDays(LocalDate first) {
        LocalDate last = first.plusDays(6);
        return first.getDayOfWeek() == DayOfWeek.MONDAY
                ? weekOf(first)
                : new CalendarPeriod(Precision.WEEK, first, last, first + "/" + last);
    }

    /** Saturday and Sunday of the ISO week that holds a day. */
    static CalendarPeriod weekendOf(LocalDate day) {
        LocalDate sunday = weekOf(day).end;
        return new CalendarPeriod(Precision.WEEK, sunday.minusDays(1), sunday, isoWeek(sunday) + WEEKEND);
    }

    static CalendarPeriod month(int year, int month) {
        LocalDate first = LocalDate.of(year, month, 1);
        return new CalendarPeriod(
                Precision.MONTH,
                first,
                first.with(TemporalAdjusters.lastDayOfMonth()),
                YearMonth.of(year, month).toString());
    }

    static CalendarPeriod quarter(int year, int quarter) {
        return months(Precision.QUARTER, year, 3 * quarter - 2, 3, year + "-Q" + quarter);
    }

    static CalendarPeriod half(int year, int half) {
        return months(Precision.HALF, year, 6 * half - 5, 6, year + "-H" + half);
    }

    /**
     * A season after its meteorological months.
     *
     * @param code SP, SU, FA or WI
     * @param firstMonth the month it begins in; the season bears the year of this month
     */
    static CalendarPeriod season(int year, String code, int firstMonth) {
        return months(Precision.SEASON, year, firstMonth, MONTHS_OF_SEASON, year + "-" + code);
    }

    static CalendarPeriod year(int year) {
        return months(Precision.YEAR, year, 1, 12, Digits.four(year));
    }

    /** The fiscal year that is named after {@code year}, where fiscal years begin on the first of {@code firstMonth}. */
    static CalendarPeriod fiscalYear(int year, LocalDate start) {
        return new CalendarPeriod(Precision.YEAR, start, start.plusYears(1).minusDays(1), "FY" + year);
    }

    /** A year of twelve months that is none of the calendar, as a crop year: from July to June. */
    static CalendarPeriod twelveMonths(LocalDate first) {
        LocalDate last = first.plusYears(1).minusDays(1);
        boolean months = first.getDayOfMonth() == 1;
        String timex = months ? YearMonth.from(first) + "/" + YearMonth.from(last) : first + "/" + last;
        return new CalendarPeriod(Precision.YEAR, first, last, timex);
    }

    /** Whether {@link #weekendOf} made it: two days, told as a week tells its days. */
    boolean isWeekend() {
        return timex.endsWith(WEEKEND) && !isRange();
    }

    /** Whether {@link #twelveMonths} made it. */
    boolean isTwelveMonths() {
        return precision == Precision.YEAR && isRange() && timex.indexOf('/') > 4;
    }

    /** Whether it is a fiscal year, a crop year or another year that is none of the calendar. */
    boolean isYearOfItsOwn() {
        return precision == Precision.YEAR && (isFiscal() || isTwelveMonths());
    }

    /** The ten years that begin with {@code firstYear}: 1990 for the 1990s. */
    static CalendarPeriod decade(int firstYear) {
        return new CalendarPeriod(
                Precision.DECADE,
                LocalDate.of(firstYear, 1, 1),
                LocalDate.of(firstYear + 9, 12, 31),
                Integer.toString(firstYear / 10));
    }

    /** A century as people count: the 20th is 1900 to 1999, TIMEX3 value 19. */
    static CalendarPeriod century(int ordinal) {
        int firstYear = 100 * (ordinal - 1);
        return new CalendarPeriod(
                Precision.CENTURY,
                LocalDate.of(firstYear, 1, 1),
                LocalDate.of(firstYear + 99, 12, 31),
                Digits.two(ordinal - 1));
    }

    /** Everything from the start of one stretch to the end of another, or null where it would end before it starts. */
    static CalendarPeriod range(CalendarPeriod from, CalendarPeriod to) {
        if (from == null || to == null || to.end.isBefore(from.start)) {
            return null;
        }
        return new CalendarPeriod(to.precision, from.start, to.end, from.timex + "/" + to.timex);
    }

    /** The stretch of a precision that holds a day; seasons and fiscal years are no such grid and give null. */
    static CalendarPeriod of(Precision precision, LocalDate day) {
        return switch (precision) {
            case DAY, TIME -> day(day);
            case WEEK -> weekOf(day);
            case MONTH -> month(day.getYear(), day.getMonthValue());
            case QUARTER -> quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
            case HALF -> half(day.getYear(), day.getMonthValue() <= 6 ? 1 : 2);
            case YEAR -> year(day.getYear());
            case DECADE -> decade(day.getYear() / 10 * 10);
            case CENTURY -> century(day.getYear() / 100 + 1);
            case SEASON -> null;
        };
    }

    /** The stretch of a precision {@code amount} such stretches after the one that holds a day. */
    static CalendarPeriod shifted(Precision precision, LocalDate day, long amount) {
        LocalDate first = day.withDayOfMonth(1);
        return switch (precision) {
            case DAY, TIME -> day(day.plusDays(amount));
            case WEEK -> weekOf(day.plusWeeks(amount));
            case MONTH -> of(precision, first.plusMonths(amount));
            case QUARTER -> of(precision, first.plusMonths(3 * amount));
            case HALF -> of(precision, first.plusMonths(6 * amount));
            case YEAR -> of(precision, first.plusYears(amount));
            case DECADE -> of(precision, first.plusYears(10 * amount));
            case CENTURY -> of(precision, first.plusYears(100 * amount));
            case SEASON -> null;
        };
    }

    /** The same stretch of another year: May for May, the 23rd week for the 23rd week, 28 February for the 29th. */
    CalendarPeriod plusYears(int years) {
        if (isTwelveMonths()) {
            return twelveMonths(start.plusYears(years));
        }
        if (isRange()) {
            return range(
                    of(precision, start).plusYears(years), of(precision, end).plusYears(years));
        }
        if (isFiscal()) {
            int part = timex.indexOf('-');
            int year = Integer.parseInt(part < 0 ? timex.substring(2) : timex.substring(2, part)) + years;
            String of = part < 0 ? "" : timex.substring(part);
            LocalDate last = end.plusDays(1).plusYears(years).minusDays(1);
            return new CalendarPeriod(precision, start.plusYears(years), last, "FY" + year + of);
        }
        return switch (precision) {
            case SEASON -> season(start.getYear() + years, timex.substring(timex.length() - 2), start.getMonthValue());
            case WEEK -> weekOf(start.plusWeeks(52L * years));
            default -> of(precision, start.plusYears(years));
        };
    }

    /** Whether it is a whole fiscal year, or the half or quarter of one. */
    boolean isFiscal() {
        return timex.startsWith("FY");
    }

    /**
     * A half or a quarter of this fiscal year.
     *
     * @param months 6 or 3
     * @param number from 1 on
     */
    CalendarPeriod partOfFiscalYear(int months, int number) {
        Precision part = months == 6 ? Precision.HALF : Precision.QUARTER;
        LocalDate first = start.plusMonths((long) months * (number - 1));
        LocalDate behind = start.plusMonths((long) months * number);
        return new CalendarPeriod(part, first, behind.minusDays(1), timex + (months == 6 ? "-H" : "-Q") + number);
    }

    /** The fiscal year that this one is, or is a half or quarter of. */
    CalendarPeriod wholeFiscalYear() {
        int part = timex.indexOf('-');
        if (part < 0) {
            return this;
        }
        int months = precision == Precision.HALF ? 6 : 3;
        int number = Integer.parseInt(timex.substring(part + 2));
        return fiscalYear(Integer.parseInt(timex.substring(2, part)), start.minusMonths((long) months * (number - 1)));
    }

    boolean isRange() {
        return timex.indexOf('/') > 0;
    }

    Period period() {
        return new Period(start, end);
    }

    private static CalendarPeriod months(Precision precision, int year, int firstMonth, int count, String timex) {
        LocalDate first = LocalDate.of(year, firstMonth, 1);
        return new CalendarPeriod(precision, first, first.plusMonths(count).minusDays(1), timex);
    }

    private static String isoWeek(LocalDate day) {
        return Digits.four(day.get(IsoFields.WEEK_BASED_YEAR))
                + "-W"
                + Digits.two(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
