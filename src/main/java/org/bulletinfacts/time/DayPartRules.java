package org.bulletinfacts.time;

import org.bulletinfacts.text.Document;
import org.bulletinfacts.text.Match;
import org.bulletinfacts.text.Rules;
import org.bulletinfacts.time.TimeWord.DayReference;
import org.bulletinfacts.time.TimeWord.Shift;
import org.bulletinfacts.time.TimeWord.WeekdayName;
import org.bulletinfacts.time.TimeWord.Writing;

/** Parts of a day: "this morning", "last night", "Monday evening", "in the afternoon". */
final class DayPartRules {
    private final TimeLexicon lexicon;

    DayPartRules(TimeLexicon lexicon) {
        this.lexicon = lexicon;
    }

    void addTo(Rules.Builder<Timex> rules) {
        rules.rule("time-day-part", "<shift> <part>", this::shiftedPart)
                .rule("time-day-part", "(early|late)? <weekday> (-)? <part>", this::weekdayPart)
                .rule("time-day-part", "<today> <part>", this::dayPart)
                .rule("time-day-part", "the <part>", this::barePart)
                .rule("time-day-part", "the early <part>", m -> with(m, TimexMod.START))
                .rule("time-day-part", "the late <part>", m -> with(m, TimexMod.END))
                .rule(
                        "time-day-part",
                        "the night (from|of)? <weekday> (to|on|<dash>) <next:weekday>",
                        this::nightBetween)
                .rule("time-day-part", "overnight into <weekday>", this::overnight)
                .rule("time-day-part", "overnight", this::bareOvernight)
                .rule("time-day-part", "tonight", m -> part(m, 0, "NI"));
    }

    /** "in the morning", "on the evening of 5 June": of the day that the sentence names, else of the publication day. */
    private Timex barePart(Match m) {
        Document d = m.document();
        int before = m.start() - 1;
        boolean dated = d.is(m.end(), "of") && isDate(d, m.end() + 1);
        boolean led = d.is(before, "in") || d.is(before, "during") || d.is(before, "on") && d.is(m.end(), "of");
        return led || dated ? ClockRules.at(m, "T" + code(m)) : null;
    }

    private boolean isDate(Document d, int token) {
        return Digits.dayEnd(d, token) > 0 && lexicon.at(d, Digits.dayEnd(d, token), TimeWord.MonthName.class) != null
                || lexicon.at(d, token, TimeWord.MonthName.class) != null && Digits.dayEnd(d, token + 1) > 0
                || lexicon.at(d, token, WeekdayName.class) != null;
    }

    /** "the night from Saturday to Sunday": that of the first day. */
    private Timex nightBetween(Match m) {
        WeekdayName name = (WeekdayName) m.value("weekday", lexicon.words);
        WeekdayName next = (WeekdayName) m.value("next", lexicon.words);
        boolean nights = name.writing() == Writing.NAME
                && next.writing() == Writing.NAME
                && name.day().plus(1) == next.day();
        return nights ? Timex.time(Reading.of(m).weekday(name.day(), m.start(), m.end()), "TNI", true) : null;
    }

    /** "the Late Night Show" is a name. */
    private Timex with(Match m, TimexMod mod) {
        Timex timex = m.document().isCapital(m.end() - 1) ? null : barePart(m);
        return timex == null ? null : timex.with(mod);
    }

    /** "this morning", "last night", "the same evening". */
    private Timex shiftedPart(Match m) {
        Shift shift = lexicon.shift(m);
        if (shift.ofText()) {
            CalendarPeriod anchor = Reading.of(m).anchors().last(m.start());
            return anchor == null || anchor.precision() != Precision.DAY
                    ? null
                    : Timex.time(CalendarPeriod.day(anchor.start().plusDays(shift.amount())), "T" + code(m), true);
        }
        return part(m, shift.amount(), code(m));
    }

    private static Timex part(Match m, int days, String code) {
        return Timex.time(CalendarPeriod.day(Reading.of(m).publishedOn().plusDays(days)), "T" + code, true);
    }

    private Timex weekdayPart(Match m) {
        WeekdayName name = (WeekdayName) m.value("weekday", lexicon.words);
        if (name.writing() == Writing.PLURAL || name.writing() == Writing.SHORT) {
            return null;
        }
        return Timex.time(Reading.of(m).weekday(name.day(), m.start(), m.end()), "T" + code(m), true);
    }

    /** "overnight into Thursday": the night that ends on it. */
    private Timex overnight(Match m) {
        WeekdayName name = (WeekdayName) m.value("weekday", lexicon.words);
        return name.writing() == Writing.PLURAL
                ? null
                : Timex.time(Reading.of(m).weekday(name.day(), m.start(), m.end()), "TNI", true);
    }

    /** "fires spread overnight": the adverb, not "an overnight train"; the night that ends on the day told. */
    private Timex bareOvernight(Match m) {
        Document d = m.document();
        int before = m.start() - 1;
        boolean sameSentence = d.sentenceOf(m.end()) == d.sentenceOf(m.start());
        boolean ends = !sameSentence || !d.isWord(m.end()) || lexicon.isFunctionWord(d, m.end());
        boolean name = d.isCapital(m.start()) && !d.beginsSentence(m.start());
        boolean noun = lexicon.isDeterminer(d, before) || Digits.dashEnd(d, m.end()) > 0 && d.glued(m.end());
        return ends && !name && !noun ? Timex.time(Reading.of(m).told().dayHere(m.start()), "TNI", true) : null;
    }

    private Timex dayPart(Match m) {
        DayReference reference = (DayReference) m.value("today", lexicon.words);
        return part(m, reference.days(), code(m));
    }

    private String code(Match m) {
        return ((TimeWord.DayPart) m.value("part", lexicon.words)).code();
    }
}
