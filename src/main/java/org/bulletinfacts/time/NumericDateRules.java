package org.bulletinfacts.time;

import org.bulletinfacts.bulletin.DateOrder;
import org.bulletinfacts.text.Document;
import org.bulletinfacts.text.Match;
import org.bulletinfacts.text.Rules;

/** Dates in digits alone: "2025-06-04", "04.06.2025", "6/4/25", "06/2025". */
final class NumericDateRules {
    private final TimeLexicon lexicon;

    NumericDateRules(TimeLexicon lexicon) {
        this.lexicon = lexicon;
    }

    void addTo(Rules.Builder<Timex> rules) {
        rules.rule("date-numeric", "<y:year> ~- ~<m:small> ~- ~<d:small>", this::numericYearFirst)
                .rule("date-numeric", "<y:year> ~. ~<m:small> ~. ~<d:small>", this::numericYearFirst)
                .rule("date-numeric", "<y:year> ~/ ~<m:small> ~/ ~<d:small>", this::numericYearFirst)
                .rule("date-numeric", "<a:small> ~. ~<b:small> ~. ~<y:year>", m -> numericYearLast(m, true))
                .rule("date-numeric", "<a:small> ~- ~<b:small> ~- ~<y:year>", m -> numericYearLast(m, false))
                .rule("date-numeric", "<a:small> ~/ ~<b:small> ~/ ~<y:year>", m -> numericYearLast(m, false))
                .rule("date-numeric", "<a:small> ~. ~<b:small> ~. ~<y:small>", m -> numericShort(m, true))
                .rule("date-numeric", "<a:small> ~/ ~<b:small> ~/ ~<y:small>", m -> numericShort(m, false))
                .rule(
                        "date-range-days",
                        "<a:small> ~. ~<b:small> ~. ~<y:year> <dash> <c:small> ~. ~<d:small> ~. ~<z:year>",
                        m -> range(m, true))
                .rule(
                        "date-range-days",
                        "<a:small> ~/ ~<b:small> ~/ ~<y:year> <dash> <c:small> ~/ ~<d:small> ~/ ~<z:year>",
                        m -> range(m, false))
                .rule(
                        "date-range-days",
                        "<a:small> ~. ~<b:small> (~.)? <dash> <c:small> ~. ~<d:small> ~. ~<z:year>",
                        m -> range(m, true))
                .rule(
                        "date-range-days",
                        "<a:small> ~/ ~<b:small> <dash> <c:small> ~/ ~<d:small> ~/ ~<z:year>",
                        m -> range(m, false))
                .rule("date-numeric-month", "<y:year> ~- ~<m:small>", this::yearThenMonth)
                .rule("date-numeric-month", "<y:year> ~/ ~<m:small>", this::yearThenMonth)
                .rule("date-numeric-month", "<m:small> ~- ~<y:year>", this::hyphenMonth)
                .rule("date-numeric-month", "<m:small> ~/ ~<y:year>", this::numericMonth)
                .rule("date-numeric-month", "<m:small> ~. ~<y:year>", this::numericMonth);
    }

    private Timex numericYearFirst(Match m) {
        if (runsOn(m)) {
            return null;
        }
        return Timex.date(CalendarPeriod.day(value(m, "y"), value(m, "m"), value(m, "d")));
    }

    private Timex numericYearLast(Match m, boolean dotted) {
        if (runsOn(m)) {
            return null;
        }
        return Timex.date(ordered(m, value(m, "y"), "a", "b", dotted));
    }

    /** 04.06.25, 6/4/25: two digits of a year; with dots all three parts need two, or it may be a version or a section. */
    private Timex numericShort(Match m, boolean dotted) {
        Document d = m.document();
        if (runsOn(m) || Digits.length(d, m.start("y")) != 2) {
            return null;
        }
        if (dotted && (Digits.length(d, m.start("a")) != 2 || Digits.length(d, m.start("b")) != 2)) {
            return null;
        }
        return Timex.date(ordered(m, Digits.fullYear(value(m, "y")), "a", "b", dotted));
    }

    /** "01.06.2025 - 15.06.2025", "01.06-15.06.2025". */
    private Timex range(Match m, boolean dotted) {
        if (runsOn(m)) {
            return null;
        }
        int last = value(m, "z");
        int first = m.has("y") ? value(m, "y") : last;
        return Timex.date(
                CalendarPeriod.range(ordered(m, first, "a", "b", dotted), ordered(m, last, "c", "d", dotted)));
    }

    /** "2025-06": two digits that are no later year of a range ("2009-11"). */
    private Timex yearThenMonth(Match m) {
        int year = value(m, "y");
        int month = value(m, "m");
        boolean fits = Digits.length(m.document(), m.start("m")) == 2
                && month >= 1
                && month <= 12
                && month <= year % 100
                && year >= 1900;
        return runsOn(m) || !fits || isNamed(m) ? null : Timex.date(CalendarPeriod.month(year, month));
    }

    /** "in 11-2016": both digits of the month, and no noun before that is told apart by a number. */
    private Timex hyphenMonth(Match m) {
        return isNamed(m) ? null : numericMonth(m);
    }

    /** "Resolution 2016-11", "case no. 11-2016": something that bears the number. */
    private boolean isNamed(Match m) {
        Document d = m.document();
        int before = m.start() - 1;
        boolean sameSentence = before >= 0 && d.sentenceOf(before) == d.sentenceOf(m.start());
        boolean number = d.is(before, "no")
                || d.is(before, '№')
                || d.is(before, '.') && (d.is(before - 1, "no") || lexicon.isNumbered(d, before - 1));
        boolean noun = lexicon.isNoun(d, before) && !d.is(before, "out") && !d.is(before, "back");
        return sameSentence
                && !lexicon.isLed(d, m.start())
                && (number || noun || d.isCapital(before) && !lexicon.isFunctionWord(d, before));
    }

    /** Dots are European; else the source's order holds, unless only the other one gives a day. */
    private static CalendarPeriod ordered(Match m, int year, String first, String second, boolean dotted) {
        int a = value(m, first);
        int b = value(m, second);
        boolean monthFirst = !dotted && Reading.of(m).conventions().dateOrder() == DateOrder.MDY;
        CalendarPeriod usual = monthFirst ? CalendarPeriod.day(year, a, b) : CalendarPeriod.day(year, b, a);
        if (usual != null) {
            return usual;
        }
        return monthFirst ? CalendarPeriod.day(year, b, a) : CalendarPeriod.day(year, a, b);
    }

    private Timex numericMonth(Match m) {
        int month = value(m, "m");
        int year = value(m, "y");
        boolean plausible = Digits.length(m.document(), m.start("m")) == 2 && month >= 1 && month <= 12;
        return runsOn(m) || !plausible || year < 1900 || year > 2100
                ? null
                : Timex.date(CalendarPeriod.month(year, month));
    }

    /** More digits follow or precede, joined by marks: an address, a version, a telephone number. */
    private boolean runsOn(Match m) {
        Document d = m.document();
        if (lexicon.isNumbered(d, m.start() - 1)) {
            return true;
        }
        boolean behind = d.glued(m.end())
                && !d.is(m.end(), ',')
                && d.glued(m.end() + 1)
                && d.isDigits(m.end() + 1)
                && !d.isWord(m.end());
        boolean letters = d.glued(m.end()) && d.isWord(m.end()) && !d.is(m.end(), "t");
        int before = m.start() - 1;
        boolean joined = d.glued(m.start())
                && (d.is(before, '.')
                        || d.is(before, '-')
                        || d.is(before, '/')
                        || d.is(before, '+')
                        || d.is(before, '#')
                        || d.isWord(before));
        return behind || letters || joined;
    }

    private static int value(Match m, String name) {
        return Digits.value(m.document(), m.start(name));
    }
}
