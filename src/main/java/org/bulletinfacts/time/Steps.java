package org.bulletinfacts.time;

import java.time.LocalDate;
import org.bulletinfacts.time.TimeWord.Unit;

/** Steps of a unit from a day: "two weeks ago" is the week two weeks before, "a year and a half ago" the month 18 before. */
final class Steps {
    private static final int YEARS_OF_CENTURY = 100;
    private static final int YEARS_OF_DECADE = 10;
    private static final int HOURS = 24;
    /** Further away than this no calendar year of the text can be meant. */
    private static final double MOST = 9_000;

    private Steps() {}

    /** As exact as the unit, or as the smaller one where the amount is no whole number; null where it leaves the calendar. */
    static CalendarPeriod from(LocalDate day, Unit unit, double amount) {
        if (Math.abs(amount) > MOST) {
            return null;
        }
        return switch (unit.code()) {
            case "TS", "TM" -> CalendarPeriod.day(day);
            case "TH" -> CalendarPeriod.day(day.plusDays((long) (amount / HOURS)));
            case "2W" -> CalendarPeriod.shifted(Precision.WEEK, day, Math.round(2 * amount));
            case "WE" -> CalendarPeriod.weekendOf(day.plusWeeks(Math.round(amount)));
            case "6M" -> months(day, 6 * amount);
            case "3M" -> isWhole(amount) ? CalendarPeriod.shifted(Precision.QUARTER, day, (long) amount) : null;
            case "Y" -> years(day, amount);
            case "DE" -> years(day, YEARS_OF_DECADE * amount);
            case "CE" -> years(day, YEARS_OF_CENTURY * amount);
            case "ML" -> years(day, 10 * YEARS_OF_CENTURY * amount);
            case "M" -> months(day, amount);
            case "W" -> CalendarPeriod.shifted(Precision.WEEK, day, Math.round(amount));
            default -> CalendarPeriod.day(day.plusDays(Math.round(amount)));
        };
    }

    /** The day that many units away, as exact as a day; null where the unit has no such step. */
    static CalendarPeriod exactly(LocalDate day, Unit unit, double amount) {
        long steps = (long) amount;
        if (Math.abs(amount) > MOST) {
            return null;
        }
        return switch (unit.code()) {
            case "Y" -> CalendarPeriod.day(day.plusYears(steps));
            case "M" -> CalendarPeriod.day(day.plusMonths(steps));
            case "W" -> CalendarPeriod.day(day.plusWeeks(steps));
            default -> null;
        };
    }

    /**
     * The day that a whole duration leads to ({@code P3D}, {@code P2W}), or null for others.
     *
     * @param back before the day, not after it
     */
    static CalendarPeriod along(LocalDate day, String duration, boolean back) {
        boolean whole = duration.matches("P\\d{1,4}[DWMY]");
        if (!whole) {
            return null;
        }
        java.time.Period period = java.time.Period.parse(duration);
        return CalendarPeriod.day(back ? day.minus(period) : day.plus(period));
    }

    private static CalendarPeriod years(LocalDate day, double amount) {
        if (!isWhole(amount)) {
            return months(day, 12 * amount);
        }
        int year = day.getYear() + (int) amount;
        return year < 1 || year > 9999 ? null : CalendarPeriod.year(year);
    }

    private static CalendarPeriod months(LocalDate day, double amount) {
        return CalendarPeriod.shifted(Precision.MONTH, day, Math.round(amount));
    }

    private static boolean isWhole(double amount) {
        return amount == Math.rint(amount);
    }
}
