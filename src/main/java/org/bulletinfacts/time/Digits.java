package org.bulletinfacts.time;

import org.bulletinfacts.number.Numbers;
import org.bulletinfacts.text.Document;

/** Runs of digits that stand for days, months and years, and the ordinals beside them. */
final class Digits {
    static final int FIRST_YEAR = 1000;
    static final int LAST_YEAR = 2199;
    private static final int MOST_DIGITS = 9;

    private Digits() {}

    /** What a run of at most nine digits is worth, or -1. */
    static int value(Document d, int token) {
        if (!d.isDigits(token) || d.end(token) - d.start(token) > MOST_DIGITS) {
            return -1;
        }
        int value = 0;
        for (int at = d.start(token); at < d.end(token); at++) {
            value = 10 * value + Character.digit(d.charAt(at), 10);
        }
        return value;
    }

    /** A number of two digits at least, as TIMEX3 writes months, days and hours; the same in every locale. */
    static String two(int number) {
        return number >= 0 && number < 10 ? "0" + number : Integer.toString(number);
    }

    /** A year of four digits at least. */
    static String four(int year) {
        return year < 0 || year >= 1000
                ? Integer.toString(year)
                : Integer.toString(10_000 + year).substring(1);
    }

    /** How many characters the token has. */
    static int length(Document d, int token) {
        return d.end(token) - d.start(token);
    }

    /** Layer: one or two digits. */
    static int smallEnd(Document d, int token) {
        return d.isDigits(token) && length(d, token) <= 2 ? token + 1 : -1;
    }

    /** Layer: four digits that may be a year, and no part of a longer number. */
    static int yearEnd(Document d, int token) {
        if (!d.isDigits(token) || length(d, token) != 4) {
            return -1;
        }
        int value = value(d, token);
        return value >= FIRST_YEAR && value <= LAST_YEAR && isWholeNumber(d, token) ? token + 1 : -1;
    }

    private static boolean isWholeNumber(Document d, int token) {
        Numbers numbers = d.get(Numbers.SLOT);
        int number = numbers.covering(token);
        return number < 0
                || numbers.is(number, Numbers.JOINED)
                || numbers.first(number) == token
                        && numbers.end(number) == token + 1
                        && !numbers.is(number, Numbers.SIGNED);
    }

    /** Layer: four digits that may be a time of day. */
    static int fourEnd(Document d, int token) {
        return d.isDigits(token) && length(d, token) == 4 ? token + 1 : -1;
    }

    /** Layer: "a.m.", "am", "AM" for 'a'; "p.m." and so on for 'p'. */
    static int halfOfDayEnd(Document d, int token, char which) {
        if (d.is(token, which == 'a' ? "am" : "pm")) {
            return token + 1;
        }
        if (!d.isFolded(token, which) || !d.is(token + 1, '.') || !d.isFolded(token + 2, 'm')) {
            return -1;
        }
        return d.is(token + 3, '.') && d.glued(token + 3) ? token + 4 : token + 3;
    }

    /** Layer: the day of a month, in digits ("4", "4th") or as an ordinal in words ("fourth"). */
    static int dayEnd(Document d, int token) {
        int value = value(d, token);
        if (value >= 1 && value <= 31 && length(d, token) <= 2) {
            if (d.glued(token + 1) && d.isWord(token + 1)) {
                return isOrdinalEnding(d, token + 1) ? token + 2 : -1;
            }
            return isWholeNumber(d, token) ? token + 1 : -1;
        }
        if (!d.isWord(token)) {
            return -1;
        }
        int end = Numbers.ORDINALS.end(d, token);
        return end > 0 && ordinal(d, token) <= 31 ? end : -1;
    }

    private static boolean isOrdinalEnding(Document d, int token) {
        return d.is(token, "th") || d.is(token, "st") || d.is(token, "nd") || d.is(token, "rd");
    }

    /** The day of a month at a token that {@link #dayEnd} accepts. */
    static int day(Document d, int token) {
        return d.isDigits(token) ? value(d, token) : ordinal(d, token);
    }

    /** The number that starts at a token, as an integer; -1 where none does. */
    static int ordinal(Document d, int token) {
        Numbers numbers = d.get(Numbers.SLOT);
        int number = numbers.startingAt(token);
        return number < 0 ? -1 : (int) numbers.value(number);
    }

    /** A year of two digits: those up to 49 are of this century. */
    static int fullYear(int twoDigits) {
        return twoDigits < 50 ? 2000 + twoDigits : 1900 + twoDigits;
    }

    /** Layer: a hyphen, a dash or the swung dash of East Asian ranges. */
    static int dashEnd(Document d, int token) {
        return d.is(token, '-')
                        || d.is(token, '~')
                        || d.is(token, '–')
                        || d.is(token, '—')
                        || d.is(token, '‑')
                        || d.is(token, '‐')
                ? token + 1
                : -1;
    }
}
