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
                .rule("date-day-in-list", "the? <day>", this::dayInList)
                .rule("date-month-year", "<month> (of|in|,)? <yr>", this::monthOfYear)
                .rule("date-month-year", "<year> (,|-|/)? <month>", this::monthOfYear)
                .rule("date-month", "<month>", this::bareMonth);
    }

    private Timex dayOfYear(Match m) {
        YearReferences.YearOf year = year(m);
        int day = Digits.day(m.document(), m.start("day"));
        return Timex.date(CalendarPeriod.day(year.year(), month(m).month(), day), year.relative());
    }

    private YearReferences.YearOf year(Match m) {
        Document d = m.document();
        int token = m.has("yr") ? m.start("yr") : m.start("year");
        return years.at(d, token, Reading.of(m));
    }

    private MonthName month(Match m) {
        return (MonthName) m.value("month", lexicon.words);
    }

    private Timex dayOfMonth(Match m) {
        Document d = m.document();
        int month = month(m).month();
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

    private Timex monthOfYear(Match m) {
        if (month(m).writing() == Writing.LOWER) {
            return null;
        }
        YearReferences.YearOf year = year(m);
        return Timex.date(CalendarPeriod.month(year.year(), month(m).month()), year.relative());
    }

    /** A month alone; one that is another word too, or abbreviated, only where a preposition leads to it. */
    private Timex bareMonth(Match m) {
        Document d = m.document();
        MonthName name = month(m);
        if (name.writing() == Writing.LOWER
                || name.writing() != Writing.NAME && !lexicon.isLed(d, m.start()) && !isLinked(d, m.end())) {
            return null;
        }
        Reading r = Reading.of(m);
        int year = yearBehindList(d, m.end());
        if (year > 0) {
            YearReferences.YearOf named = years.at(d, year, r);
            boolean yearBefore = name.month() > lastMonthBefore(d, year);
            int ofMonth = yearBefore ? named.year() - 1 : named.year();
            return Timex.date(CalendarPeriod.month(ofMonth, name.month()), named.relative());
        }
        return Timex.relative(r.yearly(y -> CalendarPeriod.month(y, name.month()), m.start(), m.end()));
    }

    /** "May and June": another month follows. */
    private boolean isLinked(Document d, int token) {
        return (d.is(token, "and") || d.is(token, "to") || d.is(token, ',') || Digits.dashEnd(d, token) > 0)
                && lexicon.at(d, token + 1, MonthName.class) != null;
    }

    /** "from December to February 2027": the year is that of the last month. */
    private int lastMonthBefore(Document d, int year) {
        for (int token = year - 1; token >= year - 4; token--) {
            MonthName last = lexicon.at(d, token, MonthName.class);
            if (last != null) {
                return last.month();
            }
        }
        return 12;
    }

    /** Where the year stands that months joined by commas, "and" or "to" share, or -1. */
    private int yearBehindList(Document d, int endToken) {
        int token = endToken;
        for (int months = 0; months < 12; months++) {
            int link = d.is(token, ',') && isLinked(d, token + 1) ? token + 1 : token;
            if (!isLinked(d, link)) {
                break;
            }
            token = lexicon.words.end(d, link + 1);
        }
        if (token == endToken) {
            return -1;
        }
        token = d.is(token, "of") || d.is(token, ',') ? token + 1 : token;
        return years.end(d, token) > 0 ? token : -1;
    }
}
