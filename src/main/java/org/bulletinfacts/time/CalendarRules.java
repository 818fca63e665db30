package org.bulletinfacts.time;

import org.bulletinfacts.text.Document;
import org.bulletinfacts.text.Match;
import org.bulletinfacts.text.Rules;
import org.bulletinfacts.time.TimeWord.MonthName;
import org.bulletinfacts.time.TimeWord.Writing;

/** Days and months of the calendar: "4 June 2025", "June 4", "June of this year", "04.06.2025". */
final class CalendarRules {
    private static final String WEEKDAY = "(<shift>? <weekday> ~.? ,?)? ";

    private final TimeLexicon lexicon;
    private final YearReferences years;
    private final PeriodReferences periods;

    CalendarRules(TimeLexicon lexicon, YearReferences years, PeriodReferences periods) {
        this.periods = periods;
        this.lexicon = lexicon;
        this.years = years;
    }

    void addTo(Rules.Builder<Timex> rules) {
        rules.rule(
                        "date-day-month-year",
                        WEEKDAY + "the? <day> (~.)? (of|-|/)? <month> (of|in|-|/)? <yr>",
                        this::dayOfYear)
                .rule("date-day-month-year", WEEKDAY + "the? <day> of? <month> , <year>", this::dayOfYear)
                .rule("date-month-day-year", WEEKDAY + "<month> the? <day> (,|of|in|-)? <year>", this::dayOfYear)
                .rule("date-month-day-year", WEEKDAY + "<month> the? <day> of? <yr>", this::dayOfYear)
                .rule("date-year-month-day", "<year> (-|,)? <month> (-|,)? <day>", this::dayOfYear)
                .rule("date-day-month", WEEKDAY + "the? <day> (~.)? of? <month>", this::dayOfMonth)
                .rule("date-month-day", WEEKDAY + "<month> the? <day>", this::dayOfMonth)
                .rule("date-day-of-month", "the? <day> of <period>", this::dayOfPeriod)
                .rule("date-day-of-month", "the <day>", this::dayAlone)
                .rule("date-day-in-list", "the? <day>", this::dayInList);
    }

    private Timex dayOfYear(Match m) {
        YearReferences.YearOf year = years.of(m);
        int day = Digits.day(m.document(), m.start("day"));
        return Timex.date(CalendarPeriod.day(year.year(), lexicon.month(m).month(), day), year.relative());
    }

    private Timex dayOfMonth(Match m) {
        Document d = m.document();
        int month = lexicon.month(m).month();
        int day = Digits.day(d, m.start("day"));
        boolean impossible = Digits.yearEnd(d, d.is(m.end(), ',') ? m.end() + 1 : m.end()) > 0;
        if (impossible || isCount(m, d)) {
            // With a year behind it, it would have been read with the year, were it a day: 29 February 2025.
            return null;
        }
        Reading r = Reading.of(m);
        return Timex.relative(r.yearly(y -> CalendarPeriod.day(y, month, day), m.start(), m.end()));
    }

    /** "in May 12 people died": "in" goes with months, and a plain number before a noun counts it. */
    private boolean isCount(Match m, Document d) {
        boolean numberLast = m.start("day") > m.start("month") && m.end("day") == m.start("day") + 1;
        if (m.start("day") < m.start("month") || !numberLast) {
            return false;
        }
        int next = m.end();
        boolean counts = d.is(next, '%')
                || d.isWord(next) && d.shape(next) == Document.LOWER && !lexicon.isFunctionWord(d, next);
        return counts && d.is(m.start() - 1, "in");
    }

    /** "the 15th of this month". */
    private Timex dayOfPeriod(Match m) {
        Document d = m.document();
        Timex month = periods.at(d, m.start("period"), Reading.of(m));
        if (month == null || month.precision() != Precision.MONTH) {
            return null;
        }
        var first = month.days().start();
        int day = Digits.day(d, m.start("day"));
        return Timex.relative(CalendarPeriod.day(first.getYear(), first.getMonthValue(), day));
    }

    /** "on the 27th": of the month the text speaks of, else of the month of publication. */
    private Timex dayAlone(Match m) {
        Document d = m.document();
        boolean ordinal = d.isDigits(m.start("day")) && m.end() == m.start("day") + 2;
        boolean noun = d.isWord(m.end())
                && d.sentenceOf(m.end()) == d.sentenceOf(m.start())
                && !lexicon.isFunctionWord(d, m.end());
        if (!ordinal || noun || !d.is(m.start() - 1, "on")) {
            return null;
        }
        Reading r = Reading.of(m);
        CalendarPeriod anchor = r.anchor(m.start());
        var month =
                anchor == null || anchor.precision().compareTo(Precision.MONTH) > 0 ? r.publishedOn() : anchor.start();
        return Timex.relative(
                CalendarPeriod.day(month.getYear(), month.getMonthValue(), Digits.day(d, m.start("day"))));
    }

    /** "10 and 15 June", "on the 3rd, 5th and 7th of May": a day whose month stands behind the days after it. */
    private Timex dayInList(Match m) {
        Document d = m.document();
        int token = m.end();
        int days = 0;
        while (days < 6) {
            int next = token;
            if (d.is(next, ',')) {
                next++;
            }
            if (d.is(next, "and") || d.is(next, "or") || d.is(next, '&')) {
                next++;
            }
            if (next == token) {
                break;
            }
            next = d.is(next, "the") ? next + 1 : next;
            int end = Digits.dayEnd(d, next);
            if (end < 0) {
                return null;
            }
            days++;
            token = end;
        }
        if (days == 0) {
            return null;
        }
        token = d.is(token, "of") ? token + 1 : token;
        MonthName month = lexicon.at(d, token, MonthName.class);
        if (month == null || month.writing() == Writing.LOWER) {
            return null;
        }
        int behind = lexicon.words.end(d, token);
        int day = Digits.day(d, m.start("day"));
        behind = d.is(behind, ',') && Digits.yearEnd(d, behind + 1) > 0 ? behind + 1 : behind;
        Reading r = Reading.of(m);
        if (years.end(d, behind) > 0) {
            YearReferences.YearOf year = years.at(d, behind, r);
            return Timex.date(CalendarPeriod.day(year.year(), month.month(), day), year.relative());
        }
        return Timex.relative(r.yearly(y -> CalendarPeriod.day(y, month.month(), day), m.start(), behind));
    }
}
