package org.bulletinfacts.time;

import java.util.List;
import org.bulletinfacts.text.Document;
import org.bulletinfacts.text.Match;
import org.bulletinfacts.text.Rules;
import org.bulletinfacts.time.TimeWord.DayPart;
import org.bulletinfacts.time.TimeWord.DayReference;
import org.bulletinfacts.time.TimeWord.Shift;
import org.bulletinfacts.time.TimeWord.WeekdayName;
import org.bulletinfacts.time.TimeWord.Writing;

/**
 * An hour that the part of a day beside it makes one of the twenty-four: "4:30 in the afternoon", "at 7 this morning", "tomorrow
 * morning at 7", "at nine on Tuesday evening".
 */
final class ClockOfPartRules {
    private static final String RULE = "time-clock";
    /** Of a night, hours before this one are those of the next day. */
    private static final int MORNING = 5;

    private static final int NOON = 12;

    private final TimeLexicon lexicon;

    ClockOfPartRules(TimeLexicon lexicon) {
        this.lexicon = lexicon;
    }

    void addTo(Rules.Builder<Timex> rules) {
        rules.rule(RULE, "<hour:small> ~(:|.) ~<mm:small> in the <part>", this::bare);
        for (String clock : List.of("<hour:small> ~(:|.) ~<mm:small>", "<hour:number>")) {
            String hour = clock + " (<am>|<pm>|o ~' ~clock)?";
            rules.rule(
                            RULE,
                            hour + " (on)? (early|late)? (<weekday>|<today>|<shift>) (early|late)? <part>",
                            this::ofDay)
                    .rule(RULE, "(<weekday>|<today>|<shift>) <part> at " + hour, this::ofDay);
        }
    }

    private Timex bare(Match m) {
        String clock = clock(m);
        return clock == null ? null : ClockRules.at(m, clock);
    }

    private Timex ofDay(Match m) {
        Document d = m.document();
        int before = m.start() - 1;
        boolean behind = m.start("part") < m.start("hour");
        boolean told = behind || m.has("mm") || m.has("am") || m.has("pm") || ClockRules.isLed(d, before);
        String clock = told ? clock(m) : null;
        CalendarPeriod day = clock == null ? null : day(m);
        if (day == null) {
            return null;
        }
        boolean afterMidnight = part(m).equals("NI") && clock.compareTo("T0" + MORNING) < 0;
        // "at 2 a.m. last night" is this morning; "at 2 on Monday night" is Tuesday.
        return Timex.time(afterMidnight ? CalendarPeriod.day(day.start().plusDays(1)) : day, clock, true);
    }

    private CalendarPeriod day(Match m) {
        Reading r = Reading.of(m);
        if (m.has("weekday")) {
            WeekdayName name = (WeekdayName) m.value("weekday", lexicon.words);
            return name.writing() == Writing.PLURAL ? null : r.weekday(name.day(), m.start(), m.end());
        }
        if (m.has("today")) {
            DayReference day = (DayReference) m.value("today", lexicon.words);
            return CalendarPeriod.day(r.publishedOn().plusDays(day.days()));
        }
        Shift shift = lexicon.shift(m);
        return shift.ofText() ? null : CalendarPeriod.day(r.publishedOn().plusDays(shift.amount()));
    }

    /** Null for no time of day. */
    private String clock(Match m) {
        Document d = m.document();
        int hour = Digits.ordinal(d, m.start("hour"));
        boolean digits = m.has("mm");
        hour = digits ? Digits.value(d, m.start("hour")) : hour;
        int minute = digits ? Digits.value(d, m.start("mm")) : 0;
        boolean fraction = !digits && m.end("hour") != m.start("hour") + 1;
        boolean runsOn = fraction || d.glued(m.start()) && (d.is(m.start() - 1, '.') || d.is(m.start() - 1, ','));
        if (hour < 1 || hour > 23 || minute > 59 || digits && Digits.length(d, m.start("mm")) != 2 || runsOn) {
            return null;
        }
        boolean late = !part(m).equals("MO") && !(part(m).equals("NI") && (hour < MORNING || hour == NOON));
        boolean afternoon = m.has("pm") || !m.has("am") && late;
        int of24 = hour > NOON ? hour : hour % NOON + (afternoon ? NOON : 0);
        return "T" + Digits.two(of24) + ":" + Digits.two(minute);
    }

    private String part(Match m) {
        return ((DayPart) m.value("part", lexicon.words)).code();
    }
}
