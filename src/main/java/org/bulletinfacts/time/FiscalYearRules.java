package org.bulletinfacts.time;

import java.time.LocalDate;
import java.time.MonthDay;
import org.bulletinfacts.text.Document;
import org.bulletinfacts.text.Match;
import org.bulletinfacts.text.Rules;
import org.bulletinfacts.time.TimeWord.MonthName;
import org.bulletinfacts.time.TimeWord.Writing;

/** Fiscal years and their quarters and halves: "fiscal 2025", "FY25", "Q2 FY2025", "the first half of FY25". */
final class FiscalYearRules {
    private static final MonthDay NEW_YEAR = MonthDay.of(1, 1);

    /** So many months a fiscal year is new. */
    private static final int MONTHS_OF_NEW = 5;

    private final TimeLexicon lexicon;
    private final FiscalYearReferences fiscal;
    private final StatedBounds bounds;

    FiscalYearRules(TimeLexicon lexicon, FiscalYearReferences fiscal) {
        this.lexicon = lexicon;
        this.fiscal = fiscal;
        bounds = new StatedBounds(lexicon);
    }

    void addTo(Rules.Builder<Timex> rules) {
        rules.rule("date-fiscal-year", "<fiscal>", this::whole)
                .rule("date-fiscal-year", "the new (fiscal|financial|budget) year", FiscalYearRules::newYear)
                .rule("date-year-to", "the? year to (<day>)? <month> (<day>)? ,? <year>", this::yearTo)
                .rule(
                        "date-fiscal-year",
                        "the? (fiscal|financial) year (ending|ended|to|that ended|that ends) (on|in)? (<day>)? <month> (<day>)? ,? <year>",
                        this::ending)
                .rule("date-fiscal-quarter", "Q ~<n:small> (of|in|,)? <fiscal>", m -> part(m, 3))
                .rule("date-fiscal-quarter", "<n:small> ~Q (of|in|,)? <fiscal>", m -> part(m, 3))
                .rule("date-fiscal-quarter", "<n:small> ~QFY ~<yy:small>", m -> joined(m, 3))
                .rule("date-fiscal-half", "<n:small> ~HFY ~<yy:small>", m -> joined(m, 6))
                .rule("date-fiscal-months", "<n:small> ~MFY ~<yy:small>", FiscalYearRules::months)
                .rule("date-fiscal-quarter", "the? <ordinal> (-)? quarter (of|in|,)? <fiscal>", m -> part(m, 3))
                .rule("date-fiscal-quarter", "Q ~<n:small> (of|in|,|:)? <split>", m -> ofSplit(m, 3))
                .rule("date-fiscal-quarter", "the? <ordinal> (-)? quarter (of|in|,)? <split>", m -> ofSplit(m, 3))
                .rule("date-fiscal-half", "the? <ordinal> (-)? half (of|in|,)? <split>", m -> ofSplit(m, 6))
                .rule("date-fiscal-half", "H ~<n:small> (of|in|,)? <fiscal>", m -> part(m, 6))
                .rule("date-fiscal-half", "<n:small> ~H (of|in|,)? <fiscal>", m -> part(m, 6))
                .rule("date-fiscal-half", "the? <ordinal> (-)? half (of|in|,)? <fiscal>", m -> part(m, 6));
    }

    /** "1QFY26", "1HFY26". */
    private static Timex joined(Match m, int months) {
        Timex whole = ofShortYear(m);
        return whole == null ? null : part(m, months, whole);
    }

    /** "9MFY25": the first nine months. */
    private static Timex months(Match m) {
        Timex whole = ofShortYear(m);
        int count = Digits.value(m.document(), m.start("n"));
        if (whole == null || count < 2 || count > 12) {
            return null;
        }
        LocalDate start = whole.days().start();
        LocalDate last = start.plusMonths(count - 1L);
        return Timex.date(CalendarPeriod.range(
                CalendarPeriod.month(start.getYear(), start.getMonthValue()),
                CalendarPeriod.month(last.getYear(), last.getMonthValue())));
    }

    private static Timex ofShortYear(Match m) {
        Document d = m.document();
        boolean two = Digits.length(d, m.start("yy")) == 2;
        int year = Digits.fullYear(Digits.value(d, m.start("yy")));
        return two && !d.glued(m.start()) ? Timex.date(Reading.of(m).fiscalYear(year, false)) : null;
    }

    /** "the fiscal year" alone tells no year; "the current fiscal year" does. */
    private Timex whole(Match m) {
        if (m.document().is(m.start(), "the") && m.document().is(m.start() + 1, "fy")) {
            // "the FY23 budget": the article is not the year's.
            return null;
        }
        boolean bare = m.end() == m.start() + 3 && m.document().is(m.start(), "the");
        boolean year = m.document().is(m.end() - 1, "year");
        Timex named = bare && year
                ? lexicon.modifiers.startOfFormEnding(m.document(), m.start()) < 0 ? null : ofText(Reading.of(m))
                : fiscal.at(m.document(), m.start(), Reading.of(m));
        MonthDay start = named == null || named.base() != null ? null : bounds.startBehind(m.document(), m.end());
        if (start == null || named.relative()) {
            return named;
        }
        // "fiscal year 2025, which ended on September 30"; where years are named after their beginning, it is near that
        // one.
        int of = Integer.parseInt(named.value().substring(2));
        LocalDate usual = named.days().start();
        boolean ownNames = usual.getDayOfYear() > 1 && usual.getYear() == of;
        boolean sameYear = start.equals(NEW_YEAR) || ownNames;
        return Timex.date(CalendarPeriod.fiscalYear(of, start.atYear(sameYear ? of : of - 1)));
    }

    /** "by the end of the fiscal year": the last that the text has named and that is not over, else the current one. */
    private static Timex ofText(Reading r) {
        for (int i = r.found().size() - 1; i >= r.anchors().oldest(); i--) {
            CalendarPeriod days = r.found().get(i).timex().days();
            if (days != null && days.isFiscal() && !days.end().isBefore(r.publishedOn())) {
                return Timex.relative(days.wholeFiscalYear());
            }
        }
        return Timex.relative(r.currentFiscalYear());
    }

    /** "in the new fiscal year": the one that has just begun, or is about to. */
    private static Timex newYear(Match m) {
        Reading r = Reading.of(m);
        CalendarPeriod current = r.currentFiscalYear();
        boolean begun = r.publishedOn().isBefore(current.start().plusMonths(MONTHS_OF_NEW));
        return Timex.relative(begun ? current : current.plusYears(1));
    }

    /** "the year to June 2024", "the year to 31 March 2025": twelve months, where the words tell their end. */
    private Timex yearTo(Match m) {
        MonthName month = lexicon.month(m);
        Document d = m.document();
        int year = Digits.value(d, m.start("year"));
        CalendarPeriod last = CalendarPeriod.month(year, month.month());
        boolean ends =
                !m.has("day") || Digits.day(d, m.start("day")) == last.end().getDayOfMonth();
        LocalDate first = last.start().minusMonths(11);
        return ends && month.writing() != Writing.LOWER
                ? Timex.date(CalendarPeriod.range(CalendarPeriod.month(first.getYear(), first.getMonthValue()), last))
                : null;
    }

    /** "the fiscal year ending June 2025", "the financial year to 31 March 2026": the twelve months before its end. */
    private Timex ending(Match m) {
        MonthName month = lexicon.month(m);
        if (month.writing() == Writing.LOWER) {
            return null;
        }
        int year = Digits.value(m.document(), m.start("year"));
        LocalDate last = CalendarPeriod.month(year, month.month()).end();
        return Timex.date(CalendarPeriod.fiscalYear(year, last.plusDays(1).minusYears(1)));
    }

    /** "Q1 2024/25": quarters are counted of fiscal years; of "the 2024/25 season" they are not. */
    private Timex ofSplit(Match m, int months) {
        Document d = m.document();
        if (!d.isDigits(m.start("split")) || m.end() != m.start("split") + 3) {
            return null;
        }
        int year = Digits.value(d, m.start("split"));
        return part(m, months, Timex.date(Reading.of(m).fiscalYear(year + 1, true)));
    }

    private Timex part(Match m, int months) {
        return part(m, months, fiscal.at(m.document(), m.start("fiscal"), Reading.of(m)));
    }

    private static Timex part(Match m, int months, Timex whole) {
        int number = m.has("n")
                ? Digits.value(m.document(), m.start("n"))
                : Digits.ordinal(m.document(), m.start("ordinal"));
        return number < 1 || number > 12 / months
                ? null
                : Timex.date(whole.days().partOfFiscalYear(months, number), whole.relative());
    }
}
