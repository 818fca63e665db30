package org.bulletinfacts.time;

import org.bulletinfacts.text.Document;
import org.bulletinfacts.text.Match;
import org.bulletinfacts.text.Rules;
import org.bulletinfacts.time.TimeWord.DayPart;
import org.bulletinfacts.time.TimeWord.Zone;

/** Times of day: "14:30 GMT", "10 a.m.", "noon", "Monday morning", "last night". */
final class ClockRules {
    private static final String HALF_OF_DAY = " (<am>|<pm>)";

    private static final String MIDNIGHT = "T00:00";
    private static final String DAWN = "T06";
    private static final String DUSK = "T17";

    private final TimeLexicon lexicon;

    ClockRules(TimeLexicon lexicon) {
        this.lexicon = lexicon;
    }

    void addTo(Rules.Builder<Timex> rules) {
        rules.rule(
                        "time-clock",
                        "<h:small> ~: ~<mm:small> (~: ~<ss:small>)? (<am>|<pm>|noon|midnight|hours|hrs)? <zone>?",
                        this::clock)
                .rule(
                        "time-clock",
                        "<h:small> ~: ~<mm:small> (<am>|<pm>)? \\(? <zone> ~(+|<minus:dash>) ~<plus:small> \\)?",
                        this::clock)
                .rule("time-clock", "<h:small> ~: ~<mm:small> (<am>|<pm>)? \\( <zone> \\)", this::clock)
                .rule("time-clock", "<h:small> ~. ~<mm:small> (<am>|<pm>) <zone>?", this::clock)
                .rule("time-clock", "<h:small> ~. ~<mm:small> <zone>", this::clock)
                .rule("time-clock", "<h:small> ~. ~<mm:small> (hours|hrs) (~.)?", this::clock)
                .rule("time-clock", "<h:small> ~. ~<mm:small>", this::beforeDay)
                .rule("time-clock", "<h:small> ~h ~<mm:small>", this::clock)
                .rule("time-clock", "<h:small>" + HALF_OF_DAY + " <zone>?", this::clock)
                .rule("time-clock", "<four> (hours|hrs|h)? <zone>", this::fourDigits)
                .rule("time-clock", "<four> (hours|hrs|h) (~.)?", this::fourDigits)
                .rule("time-clock", "<number> o ~' ~clock", this::oClock)
                .rule("time-clock", "<number> in the <part>", this::inPart)
                .rule(
                        "time-clock",
                        "(half|quarter|a quarter|<number>) (minutes)? (past|to) <hour:number> (<am>|<pm>|in the <part>)?",
                        this::past)
                .rule("time-noon", "12? (noon|midday)", m -> named(m, "T12:00"))
                .rule("time-noon", "12? midnight", m -> named(m, MIDNIGHT));
    }

    private Timex clock(Match m) {
        Document d = m.document();
        int hour = Digits.value(d, m.start("h"));
        int minute = m.has("mm") ? Digits.value(d, m.start("mm")) : 0;
        boolean twelve = m.has("am") || m.has("pm");
        boolean wellFormed = !m.has("mm") || Digits.length(d, m.start("mm")) == 2;
        if (!wellFormed || minute > 59 || hour > (twelve ? 12 : 24) || twelve && hour == 0 && !m.has("mm")) {
            return null;
        }
        if (!twelve && !m.has("zone") && !isTimeOfDay(d, m.start(), m.end()) || runsOn(m)) {
            return null;
        }
        if (twelve) {
            hour = hour % 12 + (m.has("pm") ? 12 : 0);
        }
        String seconds = m.has("ss") ? ":" + Digits.two(Digits.value(d, m.start("ss"))) : "";
        return at(m, clock(hour, minute) + seconds + zone(m));
    }

    /** "at 10.45 on Friday", "at 9.15 yesterday": between digits a point alone is that of a decimal. */
    private Timex beforeDay(Match m) {
        Document d = m.document();
        int day = d.is(m.end(), "on") ? m.end() + 1 : m.end();
        boolean named = lexicon.at(d, day, TimeWord.WeekdayName.class) != null
                || lexicon.at(d, day, TimeWord.DayReference.class) != null;
        boolean led = d.is(m.start() - 1, "at") || d.is(m.start() - 1, "by") || d.is(m.start() - 1, "until");
        return named && led ? clock(m) : null;
    }

    private static boolean runsOn(Match m) {
        Document d = m.document();
        int before = m.start() - 1;
        return d.glued(m.start()) && (d.is(before, ':') || d.is(before, '.') || d.is(before, ',') || d.isWord(before))
                || d.glued(m.end())
                        && d.glued(m.end() + 1)
                        && d.isDigits(m.end() + 1)
                        && (d.is(m.end(), ':') || d.is(m.end(), '.'));
    }

    /** A colon between digits is a time behind a preposition of time, or beside another time; else it may be a score. */
    private boolean isTimeOfDay(Document d, int start, int end) {
        int before = start - 1;
        boolean ranged =
                (d.is(before, "to") || d.is(before, "and") || Digits.dashEnd(d, before) > 0) && d.is(before - 2, ':');
        boolean hours = d.is(end, "hours")
                || d.is(end, "hrs")
                || d.is(end, "h")
                || d.is(end, "on") && lexicon.words.startsAt(d, end + 1);
        return isLed(d, before)
                || ranged
                || hours
                || Digits.dashEnd(d, end) > 0
                        && d.is(end + 2, ':')
                        && Digits.length(d, end + 3) == 2
                        && (Digits.length(d, start) == 2 || Digits.length(d, end + 1) == 2);
    }

    /** Whether a word that leads to a time of day stands here. */
    static boolean isLed(Document d, int before) {
        return d.is(before, "at")
                || d.is(before, "from")
                || d.is(before, "until")
                || d.is(before, "till")
                || d.is(before, "since")
                || d.is(before, "by")
                || d.is(before, "before")
                || d.is(before, "after")
                || d.is(before, "around")
                || d.is(before, "about")
                || d.is(before, "between")
                || d.is(before, "approximately")
                || d.is(before, "of") && d.is(before - 1, "as");
    }

    private Timex fourDigits(Match m) {
        Document d = m.document();
        int value = Digits.value(d, m.start("four"));
        boolean told = m.has("zone") || isLed(d, m.start() - 1);
        if (value / 100 > 24 || value % 100 > 59 || runsOn(m) || !told) {
            return null;
        }
        return at(m, clock(value / 100, value % 100) + zone(m));
    }

    private Timex oClock(Match m) {
        int hour = Digits.ordinal(m.document(), m.start("number"));
        return hour >= 1 && hour <= 24 ? at(m, clock(hour, 0)) : null;
    }

    /** "7 in the morning". */
    private Timex inPart(Match m) {
        int hour = Digits.ordinal(m.document(), m.start("number"));
        return hour >= 1 && hour <= 12 && isLedHour(m) ? at(m, clock(on24(hour, m), 0)) : null;
    }

    private static boolean isLedHour(Match m) {
        Document d = m.document();
        return d.is(m.start() - 1, "at")
                || d.is(m.start() - 1, "by")
                || d.is(m.start() - 1, "until")
                || d.is(m.start() - 1, "around")
                || d.is(m.start() - 1, "about");
    }

    private int on24(int hour, Match m) {
        boolean afternoon =
                m.has("pm") || m.has("part") && !code(m).equals("MO") && !(code(m).equals("NI") && hour < 5);
        return hour % 12 + (afternoon ? 12 : 0);
    }

    /** "half past seven", "a quarter to eight". */
    private Timex past(Match m) {
        Document d = m.document();
        int hour = Digits.ordinal(d, m.start("hour"));
        int token = m.has("number") ? m.start("number") : m.start();
        int minutes = m.has("number") ? Digits.ordinal(d, token) : d.is(token, "half") ? 30 : 15;
        boolean to = d.is(m.start("hour") - 1, "to");
        // "22.8 to one" is a ratio, "at 20 to one" most likely a time.
        boolean fraction = m.has("number") && m.end("number") != token + 1;
        boolean rounded = minutes % 5 == 0 || d.is(m.end("number"), "minutes");
        if (hour < 1 || hour > 12 || minutes < 1 || minutes > 59 || !isLedHour(m) || fraction || !rounded) {
            return null;
        }
        int of24 = m.has("am") || m.has("pm") || m.has("part") ? on24(hour, m) : hour;
        int total = 60 * of24 + (to ? -minutes : minutes);
        return at(m, clock(Math.floorMod(total, 1440) / 60, Math.floorMod(total, 60)));
    }

    private static String clock(int hour, int minute) {
        return "T" + Digits.two(hour) + ":" + Digits.two(minute);
    }

    private String zone(Match m) {
        Zone zone = m.has("zone") ? (Zone) m.value("zone", lexicon.words) : null;
        if (m.has("plus")) {
            return (m.has("minus") ? "-" : "+") + Digits.two(Digits.value(m.document(), m.start("plus"))) + ":00";
        }
        return zone == null || zone.offset() == null ? "" : zone.offset();
    }

    private static Timex named(Match m, String clock) {
        Document d = m.document();
        int before = m.start() - 1;
        boolean led = d.is(before, "at")
                || d.is(before, "by")
                || d.is(before, "until")
                || d.is(before, "till")
                || d.is(before, "before")
                || d.is(before, "after")
                || d.is(before, "around")
                || d.is(before, "from")
                || d.is(before, "to")
                || d.is(before, "since")
                || d.is(before, "between")
                || d.is(before, "for")
                || d.is(before, "about") && d.is(before - 1, "at")
                || isBehindDay(m);
        Timex time = led ? at(m, clock) : null;
        // "a strike set for midnight": the one that ends the day.
        return d.is(before, "for") && clock.equals(MIDNIGHT)
                ? Timex.time(CalendarPeriod.day(time.days().start().plusDays(1)), clock, true)
                : time;
    }

    /** "by Thursday noon", "tomorrow midday". */
    private static boolean isBehindDay(Match m) {
        Reading.Found last = Reading.of(m).last();
        return last != null
                && last.end() == m.start()
                && last.timex().type() == TimexType.DATE
                && last.timex().precision() == Precision.DAY;
    }

    /** Of the day that the sentence has named before, else of the day that is told of, where the tense agrees. */
    static Timex at(Match m, String clock) {
        Reading r = Reading.of(m);
        boolean ahead = r.direction(m.start(), m.end()) == Direction.FUTURE;
        CalendarPeriod day = ahead ? r.told().dayAhead(m.start()) : r.told().day(m.start());
        return Timex.time(
                isMorningAfter(m, clock, day) ? CalendarPeriod.day(day.start().plusDays(1)) : day, clock, true);
    }

    /** "on Sunday evening … until 3 a.m.": behind the evening or the night of its day a time before dawn is that of the next. */
    private static boolean isMorningAfter(Match m, String clock, CalendarPeriod day) {
        Document d = m.document();
        Reading.Found last = Reading.of(m).last();
        boolean near = last != null
                && last.timex().type() == TimexType.TIME
                && d.sentenceOf(m.start()) - d.sentenceOf(last.first()) <= 1
                && day.equals(last.timex().days());
        if (!near || clock.compareTo(DAWN) >= 0 || d.is(last.first(), "overnight")) {
            return false;
        }
        String before = last.timex().value().substring(last.timex().value().indexOf('T'));
        return before.equals("TEV")
                || before.equals("TNI")
                || before.startsWith("T1") && before.compareTo(DUSK) >= 0
                || before.startsWith("T2");
    }

    private String code(Match m) {
        return ((DayPart) m.value("part", lexicon.words)).code();
    }
}
