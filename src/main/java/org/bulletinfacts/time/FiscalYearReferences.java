package org.bulletinfacts.time;

import org.bulletinfacts.text.Document;
import org.bulletinfacts.text.Layer;
import org.bulletinfacts.time.TimeWord.Shift;

/**
 * Where fiscal years stand: "fiscal year 2025", "the financial year 2025-26", "FY25", "the 2024/25 financial year", "the 2017
 * Ethiopian fiscal year", "the current fiscal year".
 */
final class FiscalYearReferences implements Layer {
    private final TimeLexicon lexicon;

    FiscalYearReferences(TimeLexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public int end(Document d, int token) {
        int year = yearToken(d, token);
        if (year < 0) {
            return shiftedEnd(d, token);
        }
        int behind = isSplit(d, year) ? year + 3 : year + 1;
        return isBefore(d, token) ? behind : kindEnd(d, behind);
    }

    /** The fiscal year at a token where {@link #end} found one. */
    Timex at(Document d, int token, Reading r) {
        int year = yearToken(d, token);
        if (year < 0) {
            int at = d.is(token, "the") && lexicon.at(d, token, Shift.class) == null ? token + 1 : token;
            Shift shift = lexicon.at(d, at, Shift.class);
            CalendarPeriod named =
                    shift != null && shift.ofText() ? r.anchors().last(token, shift.amount(), Precision.YEAR) : null;
            boolean fiscal = named != null && named.isFiscal() && named.precision() == Precision.YEAR;
            CalendarPeriod from = fiscal ? named : r.currentFiscalYear();
            return Timex.counted(from.plusYears(shift == null ? 0 : shift.amount()), fiscal ? named : null);
        }
        int value = Digits.value(d, year);
        boolean split = isSplit(d, year);
        int full = value < 100 ? Digits.fullYear(value) : value;
        return Timex.date(r.fiscalYear(split ? full + 1 : full, split));
    }

    /** The digits of the year, with what says that it is a fiscal one before or behind them; -1 where there are none. */
    private static int yearToken(Document d, int token) {
        int at = d.is(token, "the") ? token + 1 : token;
        if (isKind(d, at)) {
            at += d.is(at + 1, "year") ? 2 : 1;
            return Digits.yearEnd(d, at) > 0 ? at : -1;
        }
        if (d.is(at, "fy")) {
            boolean small = d.isCapital(at) && d.glued(at + 1) && Digits.length(d, at + 1) == 2;
            return Digits.yearEnd(d, at + 1) > 0 || small && d.isDigits(at + 1) ? at + 1 : -1;
        }
        if (Digits.yearEnd(d, at) < 0) {
            return -1;
        }
        return kindEnd(d, isSplit(d, at) ? at + 3 : at + 1) > 0 ? at : -1;
    }

    /** Whether the kind of year stands before its digits. */
    private static boolean isBefore(Document d, int token) {
        int at = d.is(token, "the") ? token + 1 : token;
        return isKind(d, at) || d.is(at, "fy");
    }

    private static boolean isKind(Document d, int token) {
        return d.is(token, "fiscal") || d.is(token, "financial") || d.is(token, "budget") || d.is(token, "tax");
    }

    /** Behind "fiscal year" or "Ethiopian fiscal year", or -1. */
    private static int kindEnd(Document d, int token) {
        int at = !isKind(d, token) && d.shape(token) == Document.TITLE ? token + 1 : token;
        return isKind(d, at) && (d.is(at + 1, "year") || d.is(at + 1, "years")) ? at + 2 : -1;
    }

    private static boolean isSplit(Document d, int year) {
        int second = year + 2;
        return (Digits.dashEnd(d, year + 1) > 0 || d.is(year + 1, '/'))
                && d.glued(year + 1)
                && d.glued(second)
                && d.isDigits(second)
                && (Digits.length(d, second) == 2 || Digits.length(d, second) == 4);
    }

    private int shiftedEnd(Document d, int token) {
        boolean shift = lexicon.at(d, token, Shift.class) != null;
        int the = d.is(token, "the") && !shift ? token + 1 : token;
        boolean shifted = shift || lexicon.at(d, the, Shift.class) != null;
        int at = shifted ? lexicon.words.end(d, the) : the;
        if (shifted && d.is(at, "fiscal") && !d.is(at + 1, "year") && !lexicon.isNoun(d, at + 1)) {
            return at + 1; // "the current fiscal", as India says
        }
        return the > token || shifted ? kindEnd(d, at) == at + 2 ? at + 2 : -1 : -1;
    }
}
