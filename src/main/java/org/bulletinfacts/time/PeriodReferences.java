package org.bulletinfacts.time;

import org.bulletinfacts.number.Numbers;
import org.bulletinfacts.text.Document;
import org.bulletinfacts.text.Layer;
import org.bulletinfacts.time.TimeWord.MonthName;
import org.bulletinfacts.time.TimeWord.Shift;
import org.bulletinfacts.time.TimeWord.Unit;
import org.bulletinfacts.time.TimeWord.Writing;

/** What a part may be a part of: "June", "June 2025", "2025", "FY25", "the 1990s", "last month", "the year". */
final class PeriodReferences implements Layer {
    private final TimeLexicon lexicon;
    private final YearReferences years;
    private final FiscalYearReferences fiscal;

    PeriodReferences(TimeLexicon lexicon, YearReferences years, FiscalYearReferences fiscal) {
        this.fiscal = fiscal;
        this.lexicon = lexicon;
        this.years = years;
    }

    @Override
    public int end(Document d, int token) {
        int wide = Math.max(fiscal.end(d, token), Math.max(decadeEnd(d, token), centuryEnd(d, token)));
        if (wide > 0) {
            return wide;
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

    /** Behind "the 1990s", or -1. */
    private static int decadeEnd(Document d, int token) {
        int year = d.is(token, "the") ? token + 1 : token;
        boolean decade = Digits.yearEnd(d, year) > 0 && Digits.value(d, year) % 10 == 0;
        return decade && d.is(year + 1, "s") && d.glued(year + 1) ? year + 2 : -1;
    }

    /** Behind "the 20th century", or -1. */
    private static int centuryEnd(Document d, int token) {
        int first = d.is(token, "the") ? token + 1 : token;
        int end = Numbers.ORDINALS.end(d, first);
        boolean century = end > 0 && d.is(end, "century");
        return century && Digits.ordinal(d, first) <= CalendarPeriod.LAST_CENTURY ? end + 1 : -1;
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
        if (fiscal.end(d, token) > 0) {
            return fiscal.at(d, token, r);
        }
        int digits = d.is(token, "the") ? token + 1 : token;
        if (decadeEnd(d, token) > 0) {
            return Timex.date(CalendarPeriod.decade(Digits.value(d, digits)));
        }
        if (centuryEnd(d, token) > 0) {
            return Timex.date(CalendarPeriod.century(Digits.ordinal(d, digits)));
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
        boolean inside = unit.precision() == Precision.MONTH || unit.precision() == Precision.YEAR;
        CalendarPeriod told = shift == null && inside ? r.told().inSentence(token, unit.precision()) : null;
        if (told != null
                && told.precision() == unit.precision()
                && !told.isRange()
                && told.end().isBefore(r.publishedOn())) {
            // "in May, with most visitors in the last week of the month"
            return Timex.relative(told);
        }
        CalendarPeriod anchor = shift != null && shift.ofText() ? r.anchors().last(token) : null;
        return Timex.relative(CalendarPeriod.shifted(
                unit.precision(),
                anchor == null ? r.publishedOn() : anchor.start(),
                shift == null ? 0 : shift.amount()));
    }
}
