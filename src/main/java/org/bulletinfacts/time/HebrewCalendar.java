package org.bulletinfacts.time;

import java.time.LocalDate;

/**
 * Feasts of the Hebrew calendar after the arithmetic rules of Reingold and Dershowitz, <i>Calendrical Calculations</i>. A feast that
 * begins at sunset has the day after it.
 */
final class HebrewCalendar {
    /** Years of the common era to years since creation: the Hebrew year that begins in the autumn of 2024 is 5785. */
    private static final int ERA = 3761;
    /** Days from 1 Tishri of the year 1 to 1 January 1970. */
    private static final long EPOCH_DAY = -2_092_590;

    private static final long PARTS_OF_DAY = 25_920;
    private static final int PASSOVER_TO_NEW_YEAR = 163;

    private HebrewCalendar() {}

    /** Rosh Hashanah that falls in a year of the common era. */
    static LocalDate newYear(int year) {
        return LocalDate.ofEpochDay(firstDay(year + ERA));
    }

    /** The first day of Passover. */
    static LocalDate passover(int year) {
        return newYear(year).minusDays(PASSOVER_TO_NEW_YEAR);
    }

    /** The first day of Hanukkah, 25 Kislev: 83 days after the new year, 84 where the month before has 30 days. */
    static LocalDate hanukkah(int year) {
        long length = firstDay(year + ERA + 1) - firstDay(year + ERA);
        boolean longHeshvan = length % 10 == 5;
        return newYear(year).plusDays(longHeshvan ? 84 : 83);
    }

    private static long firstDay(int hebrewYear) {
        long before = elapsedDays(hebrewYear - 1);
        long day = elapsedDays(hebrewYear);
        long after = elapsedDays(hebrewYear + 1);
        int correction = after - day == 356 ? 2 : day - before == 382 ? 1 : 0;
        return EPOCH_DAY + day + correction;
    }

    /** Days from the mean new moon of the first Tishri to that of a year, put off where it would fall on Sunday, Wednesday or Friday. */
    private static long elapsedDays(int hebrewYear) {
        long months = (235L * hebrewYear - 234) / 19;
        long parts = 12_084 + 13_753 * months;
        long days = 29 * months + parts / PARTS_OF_DAY;
        return 3 * (days + 1) % 7 < 3 ? days + 1 : days;
    }
}
