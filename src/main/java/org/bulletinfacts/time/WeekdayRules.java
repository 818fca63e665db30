package org.bulletinfacts.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.bulletinfacts.text.Document;
import org.bulletinfacts.text.Match;
import org.bulletinfacts.text.Rules;
import org.bulletinfacts.time.TimeWord.Shift;
import org.bulletinfacts.time.TimeWord.WeekdayName;
import org.bulletinfacts.time.TimeWord.Writing;

/** "Monday", "last Friday", "Monday of next week", "Friday the 13th". */
final class WeekdayRules {
    private final TimeLexicon lexicon;

    WeekdayRules(TimeLexicon lexicon) {
        this.lexicon = lexicon;
    }

    void addTo(Rules.Builder<Timex> rules) {
        rules.rule("date-weekday", "<weekday>", this::weekday)
                .rule("date-weekday-day", "<weekday> ,? the? <day>", this::weekdayWithDay)
                .rule("date-shift-weekday", "<shift> <weekday>", this::shiftedWeekday)
                .rule("date-weekday-of-week", "<weekday> (of)? <shift> <unit>", this::weekdayOfWeek)
                .rule("date-weekday-of-week", "<shift> <unit> (on)? <weekday>", this::weekdayOfWeek);
    }

    /** A weekday alone; abbreviated only where a preposition leads to it. */
    private Timex weekday(Match m) {
        WeekdayName name = (WeekdayName) m.value("weekday", lexicon.words);
        Document d = m.document();
        if (name.writing() == Writing.PLURAL) {
            return Timex.set("XXXX-WXX-" + name.day().getValue(), Precision.DAY);
        }
        boolean disaster =
                d.isCapital(m.start() - 1) && (d.is(m.start() - 1, "black") || d.is(m.start() - 1, "bloody"));
        if (disaster || lexicon.isNameHead(d, m.end())) {
            return null;
        }
        // "It fell on a Friday" tells of no certain day.
        if (d.is(m.start() - 1, "a") || name.writing() == Writing.SHORT && !lexicon.isLed(d, m.start())) {
            return null;
        }
        return Timex.relative(Reading.of(m).weekday(name.day(), m.start(), m.end()));
    }

    /** "Friday the 13th": the nearest month where the two agree. */
    private Timex weekdayWithDay(Match m) {
        WeekdayName name = (WeekdayName) m.value("weekday", lexicon.words);
        Document d = m.document();
        int number = Digits.day(d, m.start("day"));
        boolean plain = m.end() == m.start("day") + 1 && d.isDigits(m.start("day"));
        boolean apart = plain && (!lexicon.isPreposition(d, m.start() - 1) || d.is(m.start("day") - 1, ','));
        boolean goesOn = d.is(m.end(), '%')
                || d.glued(m.end()) && (Digits.dashEnd(d, m.end()) > 0 || d.is(m.end(), '/'))
                || d.is(m.end(), ':')
                || d.is(m.end(), '.') && d.glued(m.end() + 1)
                || d.isWord(m.end())
                        && d.sentenceOf(m.end()) == d.sentenceOf(m.start())
                        && !lexicon.isFunctionWord(d, m.end());
        if (apart || goesOn || name.writing() == Writing.PLURAL) {
            return null;
        }
        LocalDate published = Reading.of(m).publishedOn();
        CalendarPeriod best = null;
        for (int months = -6; months <= 6; months++) {
            LocalDate month = published.plusMonths(months);
            CalendarPeriod day = CalendarPeriod.day(month.getYear(), month.getMonthValue(), number);
            if (day != null && day.start().getDayOfWeek() == name.day()) {
                best = best == null || isNearer(day, best, published) ? day : best;
            }
        }
        return Timex.relative(best);
    }

    private static boolean isNearer(CalendarPeriod a, CalendarPeriod b, LocalDate day) {
        return Math.abs(ChronoUnit.DAYS.between(day, a.start())) < Math.abs(ChronoUnit.DAYS.between(day, b.start()));
    }

    private Timex shiftedWeekday(Match m) {
        WeekdayName name = (WeekdayName) m.value("weekday", lexicon.words);
        Shift shift = lexicon.shift(m);
        Reading r = Reading.of(m);
        CalendarPeriod anchor = shift.ofText() ? r.anchors().last(m.start()) : null;
        LocalDate from = anchor == null ? r.publishedOn() : anchor.start();
        int back = Math.floorMod(from.getDayOfWeek().getValue() - name.day().getValue(), 7);
        boolean ofWeek = anchor == null && shift.ofText() && shift.amount() != 0;
        if (ofWeek) {
            // "the previous Wednesday" of a text without another date is that of the week before.
            LocalDate week = CalendarPeriod.weekOf(from).start().plusWeeks(shift.amount());
            return Timex.relative(CalendarPeriod.day(week.plusDays(name.day().getValue() - 1L)));
        }
        if (shift.amount() == 0) {
            return Timex.relative(CalendarPeriod.day(
                    CalendarPeriod.weekOf(from).start().plusDays(name.day().getValue() - 1L)));
        }
        return Timex.relative(CalendarPeriod.day(
                shift.amount() < 0 ? from.minusDays(back == 0 ? 7 : back) : from.plusDays(7L - back)));
    }

    private Timex weekdayOfWeek(Match m) {
        WeekdayName name = (WeekdayName) m.value("weekday", lexicon.words);
        if (lexicon.unit(m).precision() != Precision.WEEK || lexicon.unit(m).plural()) {
            return null;
        }
        LocalDate monday = CalendarPeriod.weekOf(Reading.of(m).publishedOn())
                .start()
                .plusWeeks(lexicon.shift(m).amount());
        return Timex.relative(CalendarPeriod.day(monday.plusDays(name.day().getValue() - 1L)));
    }
}
