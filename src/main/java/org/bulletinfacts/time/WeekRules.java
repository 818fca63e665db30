package org.bulletinfacts.time;

import java.time.LocalDate;
import org.bulletinfacts.text.Document;
import org.bulletinfacts.text.Match;
import org.bulletinfacts.text.Rules;
import org.bulletinfacts.time.TimeWord.WeekdayName;

/** Weeks by number or by a day: "week 23 of 2025", "the week of 7 October", "the week ending October 11", "the week to Friday". */
final class WeekRules {
    private static final String LAST = " (ending|ended|that ended|through|to) (on)? ";
    private static final String FIRST = " (beginning|starting|commencing|from) (on)? ";

    private final TimeLexicon lexicon;
    private final YearReferences years;

    WeekRules(TimeLexicon lexicon, YearReferences years) {
        this.lexicon = lexicon;
        this.years = years;
    }

    private enum Place {
        LAST,
        FIRST,
        INSIDE
    }

    void addTo(Rules.Builder<Timex> rules) {
        rules.rule("date-week", "the? (calendar)? week <n:small> (of|,|in)? <yr>", this::numbered)
                .rule("date-week", "(the|calendar)? week <n:small>", this::alone);
        add(rules, LAST, Place.LAST);
        add(rules, FIRST, Place.FIRST);
        add(rules, " of ", Place.INSIDE);
        String weekend = "the? weekend (of|beginning|starting) ";
        rules.rule("date-week-of-day", weekend + "the? <day> (<dash> <to:day>)? of? <month> (,? <yr>)?", this::weekend)
                .rule("date-week-of-day", weekend + "<month> the? <day> (<dash> <to:day>)? (,? <yr>)?", this::weekend);
    }

    private void add(Rules.Builder<Timex> rules, String link, Place place) {
        String head = "(the|this|last)? week" + link;
        rules.rule("date-week-of-day", head + "the? <day> of? <month> (,? <yr>)?", m -> ofDay(m, place))
                .rule("date-week-of-day", head + "<month> the? <day> (,? <yr>)?", m -> ofDay(m, place));
        if (place == Place.LAST) {
            rules.rule("date-week-of-day", head + "<weekday>", this::toWeekday);
        }
    }

    private Timex numbered(Match m) {
        Document d = m.document();
        int number = Digits.value(d, m.start("n"));
        return years.inYear(m, y -> CalendarPeriod.week(y, number));
    }

    /** "in week 9", not "in Week 9 of the season". */
    private Timex alone(Match m) {
        Document d = m.document();
        boolean led = d.is(m.start() - 1, "in") || d.is(m.start() - 1, "by") || d.is(m.start() - 1, "from");
        boolean apposed = d.is(m.start() - 1, ',') && d.is(m.end(), ',');
        boolean the = d.is(m.start(), "the");
        boolean opening = d.beginsSentence(m.start());
        boolean weekday = d.is(m.start() - 1, ',') && lexicon.at(d, m.start() - 2, WeekdayName.class) != null;
        int week = the ? m.start() + 1 : m.start();
        boolean small = d.shape(week) == Document.LOWER && !d.is(m.start() - 1, "of");
        boolean ranged = isRange(d, m.start(), m.end());
        boolean told = d.is(m.start(), "calendar")
                || small && ((led || apposed || weekday) && !the || (the || opening) && !lexicon.isNoun(d, m.end()))
                || ranged;
        return told && !d.is(m.end(), "of") ? numbered(m) : null;
    }

    /** "from Week 31 to Week 35", "between week 3 and week 5". */
    private static boolean isRange(Document d, int first, int end) {
        boolean from = d.is(first - 1, "from") || d.is(first - 1, "between");
        boolean goesOn = from && (d.is(end, "to") || d.is(end, "and") || d.is(end, "until")) && d.is(end + 1, "week");
        boolean ends = (d.is(first - 1, "to") || d.is(first - 1, "and") || d.is(first - 1, "until"))
                && d.isDigits(first - 2)
                && d.is(first - 3, "week");
        return goesOn || ends;
    }

    private Timex weekend(Match m) {
        Timex day = day(m);
        return day == null
                ? null
                : Timex.date(CalendarPeriod.weekendOf(day.days().start()), day.relative());
    }

    private Timex day(Match m) {
        int month = lexicon.month(m).month();
        int day = Digits.day(m.document(), m.start("day"));
        return years.inYear(m, y -> CalendarPeriod.day(y, month, day));
    }

    private Timex ofDay(Match m, Place place) {
        Timex named = day(m);
        if (named == null) {
            return null;
        }
        LocalDate start = named.days().start();
        CalendarPeriod week = switch (place) {
            case LAST -> CalendarPeriod.sevenDays(start.minusDays(6));
            case FIRST -> CalendarPeriod.sevenDays(start);
            case INSIDE -> CalendarPeriod.weekOf(start);
        };
        return Timex.date(week, named.relative());
    }

    /** "the week to Friday", as statistics of the week are dated. */
    private Timex toWeekday(Match m) {
        WeekdayName name = (WeekdayName) m.value("weekday", lexicon.words);
        boolean whole = name.writing() == TimeWord.Writing.NAME && m.document().is(m.start(), "the");
        LocalDate last = Reading.of(m).weekday(name.day(), m.start(), m.end()).start();
        return whole ? Timex.relative(CalendarPeriod.sevenDays(last.minusDays(6))) : null;
    }
}
