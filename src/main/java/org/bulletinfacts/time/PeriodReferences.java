package org.bulletinfacts.time;

import org.bulletinfacts.text.Document;
import org.bulletinfacts.text.Layer;
import org.bulletinfacts.time.TimeWord.MonthName;
import org.bulletinfacts.time.TimeWord.Shift;
import org.bulletinfacts.time.TimeWord.Unit;
import org.bulletinfacts.time.TimeWord.Writing;

/** What a part may be a part of: "June", "June 2025", "2025", "last month", "the year", "the month". */
final class PeriodReferences implements Layer {
    private final TimeLexicon lexicon;
    private final YearReferences years;

    PeriodReferences(TimeLexicon lexicon, YearReferences years) {
        this.lexicon = lexicon;
        this.years = years;
    }

    @Override
    public int end(Document d, int token) {
        int named = namedFiscalEnd(d, token);
        if (named > 0) {
            return named;
        }
        int fiscal = fiscalEnd(d, token);
        if (fiscal > 0) {
            return fiscal;
        }
        int month = monthEnd(d, token);
        if (month > 0) {
            int year = yearAfter(d, month);
            return year > 0 ? years.end(d, year) : month;
        }
        int year = years.end(d, token);
        if (year > 0) {
            return year;
        }
        int unit = unitToken(d, token);
        return unit > 0 ? lexicon.words.end(d, unit) : -1;
    }

    /** "fiscal year 2025", "the financial year 2025-26", "FY2025". */
    private static int fiscalYearToken(Document d, int token) {
        int at = d.is(token, "the") ? token + 1 : token;
        if (d.is(at, "fiscal") || d.is(at, "financial")) {
            at = d.is(at + 1, "year") ? at + 2 : at + 1;
        } else if (d.is(at, "fy")) {
            at++;
        } else {
            return -1;
        }
        return Digits.yearEnd(d, at) > 0 ? at : -1;
    }

    /** "the 2024/25 financial year", "the 2017 Ethiopian fiscal year": the token behind it, or -1. */
    static int namedFiscalEnd(Document d, int token) {
        int year = d.is(token, "the") ? token + 1 : token;
        if (Digits.yearEnd(d, year) < 0) {
            return -1;
        }
        int at = isSplit(d, year) ? year + 3 : year + 1;
        at = d.isCapital(at) && d.shape(at) == Document.TITLE && !d.is(at, "fiscal") && !d.is(at, "financial")
                ? at + 1
                : at;
        boolean kind = d.is(at, "fiscal") || d.is(at, "financial") || d.is(at, "budget") || d.is(at, "tax");
        return kind && d.is(at + 1, "year") ? at + 2 : -1;
    }

    /** The fiscal year at a token where {@link #namedFiscalEnd} found one. */
    static Timex namedFiscal(Document d, int token, Reading r) {
        int year = d.is(token, "the") ? token + 1 : token;
        boolean split = isSplit(d, year);
        return Timex.date(r.fiscalYear(Digits.value(d, year) + (split ? 1 : 0), split));
    }

    private static int fiscalEnd(Document d, int token) {
        int year = fiscalYearToken(d, token);
        return year < 0 ? -1 : isSplit(d, year) ? year + 3 : year + 1;
    }

    private static boolean isSplit(Document d, int year) {
        return (Digits.dashEnd(d, year + 1) > 0 || d.is(year + 1, '/')) && d.glued(year + 1) && d.isDigits(year + 2);
    }

    private int monthEnd(Document d, int token) {
        MonthName name = lexicon.at(d, token, MonthName.class);
        return name == null || name.writing() == Writing.LOWER ? -1 : lexicon.words.end(d, token);
    }

    /** Where the year behind a month stands, or -1. */
    private int yearAfter(Document d, int token) {
        int at = d.is(token, "of") || d.is(token, ',') ? token + 1 : token;
        return years.end(d, at) > 0 && !(d.is(token, ',') && !d.isDigits(at)) ? at : -1;
    }

    private int unitToken(Document d, int token) {
        boolean shift = lexicon.at(d, token, Shift.class) != null;
        int at = shift ? lexicon.words.end(d, token) : d.is(token, "the") ? token + 1 : -1;
        Unit unit = at < 0 ? null : lexicon.at(d, at, Unit.class);
        boolean fits = unit != null && !unit.plural() && !unit.ofClock() && unit.precision() != Precision.DAY;
        return fits ? at : -1;
    }

    /** The period at a token where {@link #end} found one; null where the calendar has none. */
    Timex at(Document d, int token, Reading r) {
        if (namedFiscalEnd(d, token) > 0) {
            return namedFiscal(d, token, r);
        }
        int fiscal = fiscalYearToken(d, token);
        if (fiscal > 0) {
            boolean split = isSplit(d, fiscal);
            return Timex.date(r.fiscalYear(Digits.value(d, fiscal) + (split ? 1 : 0), split));
        }
        int month = monthEnd(d, token);
        if (month > 0) {
            int number = lexicon.at(d, token, MonthName.class).month();
            int year = yearAfter(d, month);
            if (year < 0) {
                return Timex.relative(r.yearly(y -> CalendarPeriod.month(y, number), token, month));
            }
            YearReferences.YearOf of = years.at(d, year, r);
            return Timex.date(CalendarPeriod.month(of.year(), number), of.relative());
        }
        if (years.end(d, token) > 0) {
            YearReferences.YearOf of = years.at(d, token, r);
            return Timex.date(CalendarPeriod.year(of.year()), of.relative());
        }
        Shift shift = lexicon.at(d, token, Shift.class);
        Unit unit = lexicon.at(d, unitToken(d, token), Unit.class);
        CalendarPeriod anchor = shift != null && shift.ofText() ? r.anchor(token) : null;
        return Timex.relative(CalendarPeriod.shifted(
                unit.precision(),
                anchor == null ? r.publishedOn() : anchor.start(),
                shift == null ? 0 : shift.amount()));
    }
}
