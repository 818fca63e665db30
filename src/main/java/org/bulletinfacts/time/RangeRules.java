package org.bulletinfacts.time;

import java.util.function.IntFunction;
import org.bulletinfacts.text.Document;
import org.bulletinfacts.text.Match;
import org.bulletinfacts.text.Rules;
import org.bulletinfacts.time.TimeWord.MonthName;
import org.bulletinfacts.time.TimeWord.Writing;

/**
 * Ranges that are written as one expression: joined by a dash, or with a bare day that borrows month and year from the other end
 * ("10 to 15 June"). "From 1992 to 2024" is two expressions.
 */
final class RangeRules {
    private final TimeLexicon lexicon;
    private final YearReferences years;
    private final PeriodReferences periods;

    RangeRules(TimeLexicon lexicon, YearReferences years, PeriodReferences periods) {
        this.periods = periods;
        this.lexicon = lexicon;
        this.years = years;
    }

    void addTo(Rules.Builder<Timex> rules) {
        String year = " ((of|in|,)? <yr>)?";
        rules.rule(
                        "date-range-days",
                        "the? <from:day> (<dash>|to|through|until|till|and) the? <to:day> (of|in)? <period>",
                        this::ofPeriod)
                .rule(
                        "date-range-days",
                        "<first:month> the? <from:day> (<dash>|to|through|until|till) the? <to:day>" + year,
                        this::days)
                .rule(
                        "date-range-days",
                        "the? <from:day> (<dash>|to|through|until|till) the? <to:day> of? <first:month>" + year,
                        this::days)
                .rule("date-range-days", "the? <from:day> and the? <to:day> of? <first:month>" + year, this::between)
                .rule("date-range-days", "<first:month> the? <from:day> and the? <to:day>" + year, this::between)
                .rule("date-range-days", "<first:month> <from:day> <dash> <second:month> <to:day>" + year, this::days)
                .rule("date-range-days", "<from:day> <first:month> <dash> <to:day> <second:month>" + year, this::days)
                .rule(
                        "date-range-days",
                        "<from:day> <first:month> <y:year> <dash> <to:day> <second:month> <year>",
                        this::years)
                .rule(
                        "date-range-days",
                        "<first:month> <from:day> , <y:year> <dash> <second:month> <to:day> , <year>",
                        this::years)
                .rule("date-range-months", "<first:month> (<dash>|/) <second:month>" + year, this::months)
                .rule("date-range-months", "the <first:month> (<dash>|/) <second:month> period" + year, this::months)
                .rule(
                        "date-range-months",
                        "the <first:month> (<dash>|/) <second:month> quarter" + year,
                        this::quarterOf)
                .rule("date-range-months", "<first:month> <y:year> <dash> <second:month> <year>", this::monthsOfYears)
                .rule("date-range-quarters", "Q ~<from:small> <dash> Q ~<to:small>" + year, this::quarters)
                .rule("date-range-quarters", "Q ~<from:small> <dash> Q ~<to:small> <y:year>", this::quarters);
    }

    private MonthName month(Match m, String name) {
        return (MonthName) m.value(name, lexicon.words);
    }

    private static int day(Match m, String name) {
        return Digits.day(m.document(), m.start(name));
    }

    /** "from 4 to 22 of this month". */
    private Timex ofPeriod(Match m) {
        Document d = m.document();
        boolean led = d.is(m.start() - 1, "between") || d.is(m.start() - 1, "from") || d.is(m.start() - 1, "on");
        boolean named = lexicon.at(d, m.start("period"), MonthName.class) != null;
        Timex month = led && !named ? periods.at(d, m.start("period"), Reading.of(m)) : null;
        if (month == null || month.precision() != Precision.MONTH) {
            return null;
        }
        int year = month.days().start().getYear();
        int number = month.days().start().getMonthValue();
        return Timex.relative(CalendarPeriod.range(
                CalendarPeriod.day(year, number, day(m, "from")), CalendarPeriod.day(year, number, day(m, "to"))));
    }

    private Timex between(Match m) {
        return m.document().is(m.start() - 1, "between") ? days(m) : null;
    }

    private Timex days(Match m) {
        Document d = m.document();
        int first = month(m, "first").month();
        int second = m.has("second") ? month(m, "second").month() : first;
        int from = day(m, "from");
        int to = day(m, "to");
        if (d.is(m.end(), '%') || first == second && to <= from || isParted(m)) {
            return null;
        }
        return resolve(
                m,
                y -> CalendarPeriod.range(
                        CalendarPeriod.day(first > second ? y - 1 : y, first, from),
                        CalendarPeriod.day(y, second, to)));
    }

    /** "from 4 to 6 June", "between June 4 and 6": two prepositions lead to two dates; "4 to 6 June" is one. */
    private static boolean isParted(Match m) {
        Document d = m.document();
        int before = m.start() - 1;
        int second = m.has("second") ? -1 : m.start("to") - 1;
        second = d.is(second, "the") ? second - 1 : second;
        return d.is(before, "from") && DayListRules.isTo(d, second) || d.is(before, "between") && d.is(second, "and");
    }

    private Timex years(Match m) {
        CalendarPeriod from = CalendarPeriod.day(year(m, "y"), month(m, "first").month(), day(m, "from"));
        CalendarPeriod to =
                CalendarPeriod.day(year(m, "year"), month(m, "second").month(), day(m, "to"));
        return Timex.date(CalendarPeriod.range(from, to));
    }

    /** "January–July"; "November–January" begins in the year before. */
    private Timex months(Match m) {
        MonthName first = month(m, "first");
        MonthName second = month(m, "second");
        if (first.writing() == Writing.LOWER || second.writing() == Writing.LOWER || first.month() == second.month()) {
            return null;
        }
        return resolve(
                m,
                y -> CalendarPeriod.range(
                        CalendarPeriod.month(first.month() > second.month() ? y - 1 : y, first.month()),
                        CalendarPeriod.month(y, second.month())));
    }

    /** "the January-March quarter". */
    private Timex quarterOf(Match m) {
        int first = month(m, "first").month();
        boolean fits = first % 3 == 1 && month(m, "second").month() == first + 2;
        return fits ? resolve(m, y -> CalendarPeriod.quarter(y, first / 3 + 1)) : months(m);
    }

    private Timex monthsOfYears(Match m) {
        return Timex.date(CalendarPeriod.range(
                CalendarPeriod.month(year(m, "y"), month(m, "first").month()),
                CalendarPeriod.month(year(m, "year"), month(m, "second").month())));
    }

    private Timex quarters(Match m) {
        int from = Digits.value(m.document(), m.start("from"));
        int to = Digits.value(m.document(), m.start("to"));
        if (from < 1 || to > 4 || to <= from) {
            return null;
        }
        return resolve(m, y -> CalendarPeriod.range(CalendarPeriod.quarter(y, from), CalendarPeriod.quarter(y, to)));
    }

    private static int year(Match m, String name) {
        return Digits.value(m.document(), m.start(name));
    }

    private Timex resolve(Match m, IntFunction<CalendarPeriod> ofYear) {
        Reading r = Reading.of(m);
        if (m.has("y")) {
            return Timex.date(ofYear.apply(year(m, "y")));
        }
        if (m.has("yr")) {
            YearReferences.YearOf year = years.at(m.document(), m.start("yr"), r);
            return Timex.date(ofYear.apply(year.year()), year.relative());
        }
        return Timex.relative(r.yearly(ofYear, m.start(), m.end()));
    }
}
