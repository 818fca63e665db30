package org.bulletinfacts.number;

import org.bulletinfacts.number.NumberWord.Kind;
import org.bulletinfacts.text.Document;

/**
 * Numbers in digits: thousands in groups of three (or, in India, two) parted by a comma, a blank, an apostrophe or, where the
 * source writes so, a point; decimals behind a point or a comma; ordinals like 30th.
 */
final class DigitNumbers {
    private final NumberWords words;

    DigitNumbers(NumberWords words) {
        this.words = words;
    }

    /** Reads the digits at a token: the longest number they make. */
    void read(Document d, int token, boolean decimalComma, Reading r) {
        r.start(token);
        r.flags = Numbers.DIGITS;
        boolean bare = d.is(token - 1, '.') && d.glued(token) && !d.glued(token - 1);
        if (bare) {
            r.first = token - 1;
            decimals(d, token, r);
            return;
        }
        take(d, token, r);
        r.end = token + 1;
        char separator = length(d, token) > 3 || d.is(token, '0') ? 0 : separator(d, token, decimalComma);
        if (separator != 0) {
            groups(d, separator, r);
        }
        if (isGlued(d, r.end, '.') && separator != '.'
                || isGlued(d, r.end, ',') && separator != ',' && isDecimalComma(d, r, separator, decimalComma)) {
            decimals(d, r.end + 1, r);
        } else {
            ordinal(d, r);
        }
    }

    private static void decimals(Document d, int token, Reading r) {
        int before = r.digits;
        take(d, token, r);
        r.exponent = before - r.digits;
        r.flags |= Numbers.DECIMAL;
        r.end = token + 1;
    }

    private static void take(Document d, int token, Reading r) {
        for (int i = d.start(token); i < d.end(token) && !r.isTooLong(); i++) {
            r.digit(Character.digit(d.charAt(i), 10));
        }
    }

    private static void groups(Document d, char separator, Reading r) {
        while (true) {
            int group = separator == ' ' ? r.end : r.end + 1;
            boolean goesOn = separator == ' ' ? isBlankGroup(d, group) : isGroupMark(d, r.end, separator);
            if (!goesOn || length(d, group) > 3) {
                return;
            }
            take(d, group, r);
            r.end = group + 1;
            r.flags |= Numbers.GROUPED;
        }
    }

    /** What parts the thousands of the number at a token: a mark, a blank, or 0 where nothing does. */
    private char separator(Document d, int token, boolean decimalComma) {
        int next = token + 1;
        if (isGlued(d, next, ',')) {
            boolean several = isGlued(d, next + 2, ',');
            boolean grouped = length(d, next + 1) == 3 && (!decimalComma || several);
            return grouped || length(d, next + 1) == 2 && isIndian(d, next) ? ',' : 0;
        }
        if (isGlued(d, next, '.')) {
            boolean grouped = length(d, next + 1) == 3 && allThree(d, next);
            boolean european = isGlued(d, next + 2, ',') && length(d, next + 3) <= 2;
            return grouped && (decimalComma || european || isGlued(d, next + 2, '.')) ? '.' : 0;
        }
        if (isGroupMark(d, next, '\'')) {
            return length(d, next + 1) == 3 ? '\'' : 0;
        }
        return isBlankGroup(d, next) && !isListing(d, token) ? ' ' : 0;
    }

    /** "12,34,567": groups of two, the last of three. */
    private static boolean isIndian(Document d, int comma) {
        int at = comma;
        while (isGlued(d, at, ',') && length(d, at + 1) == 2) {
            at += 2;
        }
        return isGlued(d, at, ',') && length(d, at + 1) == 3 && !isGlued(d, at + 2, ',');
    }

    /** Whether no group behind a point has other than three digits; at most six groups, so that a megabyte of them is no trouble. */
    private static boolean allThree(Document d, int point) {
        int at = point;
        for (int group = 0; group < 6 && isGlued(d, at, '.'); group++, at += 2) {
            if (length(d, at + 1) != 3) {
                return false;
            }
        }
        return !isGlued(d, at, '.');
    }

    /** Three digits, one blank behind other digits; the blank may be thin or unbreakable. */
    private static boolean isBlankGroup(Document d, int token) {
        return d.isDigits(token)
                && length(d, token) == 3
                && d.start(token) == d.end(token - 1) + 1
                && d.charAt(d.end(token - 1)) != '\n';
    }

    /** "June 10 300 people", "A-12 300": digits that do not begin a number of several groups. */
    private boolean isListing(Document d, int token) {
        return words.is(d, token - 1, Kind.MONTH) || d.is(token - 1, '-') && d.glued(token) && d.glued(token - 1);
    }

    private static boolean isDecimalComma(Document d, Reading r, char separator, boolean decimalComma) {
        if (isGlued(d, r.end + 2, ',') || isGlued(d, r.first - 1, ',')) {
            return false;
        }
        return decimalComma || separator != 0 || d.is(r.first, '0') || length(d, r.end + 1) <= 2;
    }

    private static boolean isGroupMark(Document d, int token, char mark) {
        return mark == '\'' ? d.isFolded(token, '\'') && joins(d, token) : isGlued(d, token, mark);
    }

    /** Whether a token is this mark, with digits glued to both sides. */
    static boolean isGlued(Document d, int token, char mark) {
        return d.is(token, mark) && joins(d, token);
    }

    /** Whether a token touches the one before it and digits behind it. */
    static boolean joins(Document d, int token) {
        return d.glued(token) && d.glued(token + 1) && d.isDigits(token + 1);
    }

    private static int length(Document d, int token) {
        return d.end(token) - d.start(token);
    }

    /** "30th", "21st", also "30-th". */
    private static void ordinal(Document d, Reading r) {
        int suffix = d.is(r.end, '-') && d.glued(r.end) ? r.end + 1 : r.end;
        if (!d.glued(suffix) || !d.isWord(suffix) || length(d, suffix) != 2) {
            return;
        }
        if (d.is(suffix, "th") || d.is(suffix, "st") || d.is(suffix, "nd") || d.is(suffix, "rd")) {
            r.end = suffix + 1;
            r.flags |= Numbers.ORDINAL;
        }
    }
}
