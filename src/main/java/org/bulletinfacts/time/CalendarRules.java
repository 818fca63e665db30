package org.bulletinfacts.time;

import org.bulletinfacts.number.Numbers;
import org.bulletinfacts.text.Document;
import org.bulletinfacts.text.Match;
import org.bulletinfacts.text.Rules;
import org.bulletinfacts.time.TimeWord.MonthName;

/** Days of the calendar: "4 June 2025", "June 4", "the 15th of this month". */
final class CalendarRules {
    /** The rule of "June 4": days of the same month may follow. */
    static final String MONTH_DAY = "date-month-day";

    private static final String DAY_OF_MONTH = "date-day-of-month";
    private static final String WEEKDAY = "(<shift>? <weekday> (~.)? ,?)? ";

    private final TimeLexicon lexicon;
    private final YearReferences years;
    private final PeriodReferences periods;
    private final DayListRules lists;

    CalendarRules(TimeLexicon lexicon, YearReferences years, PeriodReferences periods, DayListRules lists) {
        this.periods = periods;
        this.lists = lists;
        this.lexicon = lexicon;
        this.years = years;
    }

    void addTo(Rules.Builder<Timex> rules) {
        rules.rule(
                        "date-day-month-year",
                        WEEKDAY + "the? <day> (~.)? (of|-|/)? <month> (of|in|-|/)? <yr>",
                        this::dayOfYear)
                .rule("date-day-month-year", WEEKDAY + "the? <day> of? <month> , <year>", this::dayOfYear)
                .rule("date-month-day-year", WEEKDAY + "<month> -? the? <day> (,|of|in|-)? <year>", this::dayOfYear)
                .rule("date-day-month-year", "<day> ~- ~<month> ~- ~<yy:small>", this::dayOfShortYear)
                .rule("date-month-day-year", WEEKDAY + "<month> the? <day> of? <yr>", this::dayOfYear)
                .rule("date-day-month-year", WEEKDAY + "the? <day> of? <month> , <yr:spelled>", this::dayOfYear)
                .rule("date-month-day-year", WEEKDAY + "<month> the? <day> , <yr:spelled>", this::dayOfYear)
                .rule("date-month-day-year", WEEKDAY + "<month> <spelled:number> ,? <yr>", this::spelledDay)
                .rule("date-day-month-year", "<spelled:number> <month> ,? <yr>", this::spelledDay)
                .rule("date-year-month-day", "<year> (-|,|/)? <month> (-|,|/)? <day>", this::dayOfYear)
                .rule("date-day-month", "<day> ~- ~<month>", this::dayOfMonth)
                .rule("date-day-month", WEEKDAY + "the? <day> (~.)? of? <month>", this::dayOfMonth)
                .rule(MONTH_DAY, WEEKDAY + "<month> (~(-|/) ~)? the? <day>", this::dayOfMonth)
                .rule("date-day-of-month", "the? <day> of? <period>", this::dayOfPeriod)
                .rule(DAY_OF_MONTH, "the <day>", this::dayAlone);
    }

    private Timex dayOfYear(Match m) {
        YearReferences.YearOf year = years.of(m);
        int day = Digits.day(m.document(), m.start("day"));
        return Timex.date(CalendarPeriod.day(year.year(), lexicon.month(m).month(), day), year.relative());
    }

    /** "January twenty-five, 1986": a cardinal in words is a day beside a month with its year. */
    private Timex spelledDay(Match m) {
        Document d = m.document();
        int day = Digits.ordinal(d, m.start("spelled"));
        YearReferences.YearOf year = years.of(m);
        return d.isWord(m.start("spelled"))
                ? Timex.date(CalendarPeriod.day(year.year(), lexicon.month(m).month(), day), year.relative())
                : null;
    }

    /** "04-Jun-24". */
    private Timex dayOfShortYear(Match m) {
        Document d = m.document();
        int year = Digits.fullYear(Digits.value(d, m.start("yy")));
        boolean fits = Digits.length(d, m.start("yy")) == 2 && !d.glued(m.start());
        return fits
                ? Timex.date(CalendarPeriod.day(year, lexicon.month(m).month(), Digits.day(d, m.start("day"))))
                : null;
    }

    private Timex dayOfMonth(Match m) {
        Document d = m.document();
        int month = lexicon.month(m).month();
        int day = Digits.day(d, m.start("day"));
        boolean impossible = Digits.yearEnd(d, d.is(m.end(), ',') ? m.end() + 1 : m.end()) > 0;
        if (impossible || isCount(m, d) || isPrice(d, m.start())) {
            // With a year behind it, it would have been read with the year, were it a day: 29 February 2025.
            return null;
        }
        RangeEnd end = m.document().is(m.end(), "and") && !d.is(m.start() - 1, "between") ? null : rangeEnd(d, m.end());
        if (end != null) {
            return Timex.date(firstOfRange(m, month, day, end), end.year() < 0);
        }
        int ofList = lists.yearBehindRest(d, m.end());
        if (ofList > 0) {
            return Timex.date(CalendarPeriod.day(ofList, month, day));
        }
        Reading r = Reading.of(m);
        TimeWord.WeekdayName weekday = (TimeWord.WeekdayName) m.value("weekday", lexicon.words);
        CalendarPeriod likely = r.yearly(y -> CalendarPeriod.day(y, month, day), m.start(), m.end());
        CalendarPeriod onWeekday = weekday == null
                ? null
                : r.yearly(y -> onWeekday(CalendarPeriod.day(y, month, day), weekday), m.start(), m.end());
        // A weekday that no year nearby has is a slip of the pen.
        boolean near = onWeekday != null
                && Math.abs(onWeekday.start().getYear() - r.publishedOn().getYear()) <= 1;
        return Timex.relative(near ? onWeekday : likely);
    }

    /**
     * The end of "from 26 June to 28 July 2020".
     *
     * @param year -1 where none is told
     */
    private record RangeEnd(int month, int day, int year) {}

    /** What a range ends with whose first day ends before a token, or null where no range goes on. */
    private RangeEnd rangeEnd(Document d, int token) {
        boolean linked = d.is(token, "to")
                || d.is(token, "and")
                || d.is(token, "through")
                || d.is(token, "until")
                || d.is(token, "till")
                || Digits.dashEnd(d, token) > 0;
        int at = d.is(token + 1, "the") ? token + 2 : token + 1;
        if (!linked || d.sentenceOf(at) != d.sentenceOf(token)) {
            return null;
        }
        boolean monthFirst = lexicon.at(d, at, MonthName.class) != null;
        int monthAt = monthFirst ? at : Digits.dayEnd(d, at);
        monthAt = !monthFirst && d.is(monthAt, "of") ? monthAt + 1 : monthAt;
        MonthName month = monthAt < 0 ? null : lexicon.at(d, monthAt, MonthName.class);
        if (month == null) {
            return null;
        }
        int behind = lexicon.words.end(d, monthAt);
        int dayAt = monthFirst ? behind : at;
        behind = monthFirst ? Digits.dayEnd(d, behind) : behind;
        if (behind < 0) {
            return null;
        }
        int yearAt = d.is(behind, ',') || d.is(behind, "in") ? behind + 1 : behind;
        int year = Digits.yearEnd(d, yearAt) > 0 ? Digits.value(d, yearAt) : -1;
        return new RangeEnd(month.month(), Digits.day(d, dayAt), year);
    }

    /** The first day of a range, in the year that its end tells, else so that the whole range is the likeliest; null for none. */
    private static CalendarPeriod firstOfRange(Match m, int month, int day, RangeEnd end) {
        int over = month > end.month() || month == end.month() && day > end.day() ? 1 : 0;
        if (end.year() > 0) {
            return CalendarPeriod.day(end.year() - over, month, day);
        }
        CalendarPeriod range = Reading.of(m)
                .yearly(
                        y -> CalendarPeriod.range(
                                CalendarPeriod.day(y, month, day),
                                CalendarPeriod.day(y + over, end.month(), end.day())),
                        m.start(),
                        m.end());
        return range == null ? null : CalendarPeriod.day(range.start());
    }

    /** "from the 15th and 16th centuries": ordinals that a noun behind them shares. */
    private boolean isRank(Document d, int token) {
        boolean linked = d.is(token, "and") || d.is(token, "to") || d.is(token, "or") || Digits.dashEnd(d, token) > 0;
        int second = linked ? Numbers.ORDINALS.end(d, d.is(token + 1, "the") ? token + 2 : token + 1) : -1;
        return second > 0 && lexicon.isNoun(d, second);
    }

    /** "on the 27th", "from the 10th to the 22nd", "by the 15th". */
    private static boolean isLedDay(Document d, int token, Reading.Found last) {
        boolean end = (d.is(token - 1, "to") || d.is(token - 1, "and"))
                && last != null
                && last.end() == token - 1
                && last.rule().equals(DAY_OF_MONTH);
        boolean goesOn = d.is(token - 1, "between") && Numbers.ORDINALS.end(d, token + 1) > 0;
        return end
                || goesOn
                || d.is(token - 1, "on")
                || d.is(token - 1, "from")
                || d.is(token - 1, "by")
                || d.is(token - 1, "until")
                || d.is(token - 1, "till")
                || d.is(token - 1, "since");
    }

    /** "Sunday, 8 June": only of a year in which the day is a Sunday. */
    private static CalendarPeriod onWeekday(CalendarPeriod day, TimeWord.WeekdayName weekday) {
        return day != null && day.start().getDayOfWeek() == weekday.day() ? day : null;
    }

    /** "sold for $12 December 27". */
    private static boolean isPrice(Document d, int token) {
        return token > 0 && d.isDigits(token) && "$€£¥₸₽₹₺₩".indexOf(d.charAt(d.start(token - 1))) >= 0;
    }

    /** "in May 12 people died": "in" goes with months, and a plain number before a noun counts it. */
    private boolean isCount(Match m, Document d) {
        boolean numberLast = m.start("day") > m.start("month") && m.end("day") == m.start("day") + 1;
        if (m.start("day") < m.start("month") || !numberLast) {
            return false;
        }
        int next = m.end();
        if (d.is(next, '%') || d.is(next, "percent") || d.is(next, "per") || d.is(next, "pct")) {
            return true;
        }
        boolean counts = d.isWord(next) && d.shape(next) == Document.LOWER && !lexicon.isFunctionWord(d, next);
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
        boolean ordinal = !d.isDigits(m.start("day")) || m.end("day") == m.start("day") + 2;
        // "killed 12 last month": without "of" only an ordinal is a day.
        return d.is(m.end("day"), "of") || ordinal
                ? Timex.relative(CalendarPeriod.day(first.getYear(), first.getMonthValue(), day))
                : null;
    }

    /** "on the 27th": of the month the text speaks of, else of the month of publication. */
    private Timex dayAlone(Match m) {
        Document d = m.document();
        boolean ordinal = d.isDigits(m.start("day")) && m.end() == m.start("day") + 2;
        boolean noun = d.isWord(m.end())
                && d.sentenceOf(m.end()) == d.sentenceOf(m.start())
                && !lexicon.isFunctionWord(d, m.end());
        if (!ordinal
                || noun
                || isRank(d, m.end())
                || !isLedDay(d, m.start(), Reading.of(m).last())) {
            return null;
        }
        Reading r = Reading.of(m);
        CalendarPeriod anchor = r.anchors().last(m.start());
        var month =
                anchor == null || anchor.precision().compareTo(Precision.MONTH) > 0 ? r.publishedOn() : anchor.start();
        return Timex.relative(
                CalendarPeriod.day(month.getYear(), month.getMonthValue(), Digits.day(d, m.start("day"))));
    }
}
