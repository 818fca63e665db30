package org.bulletinfacts.time;

import org.bulletinfacts.text.Document;
import org.bulletinfacts.text.Match;
import org.bulletinfacts.text.Rules;

/** The first hour of a range whose end alone tells the half of the day: "from 9 to 10:30 a.m.", "between 5 and 6pm", "8:30-9 am". */
final class ClockRangeRules {
    private static final int NOON = 12;

    void addTo(Rules.Builder<Timex> rules) {
        rules.rule("time-clock", "<hour:small>", this::first)
                .rule("time-clock", "<hour:small> ~(:|.) ~<mm:small>", this::first);
    }

    private Timex first(Match m) {
        Document d = m.document();
        int minute = m.has("mm") ? Digits.value(d, m.start("mm")) : 0;
        int hour = Digits.value(d, m.start("hour"));
        int behind = behindLink(d, m.start(), m.end());
        boolean runsOn = d.glued(m.start()) && m.start() > 0;
        if (behind < 0 || runsOn || hour < 1 || hour > NOON || minute > 59) {
            return null;
        }
        int last = Digits.smallEnd(d, behind) > 0 ? Digits.value(d, behind) : -1;
        boolean exact = (d.is(behind + 1, ':') || d.is(behind + 1, '.'))
                && d.glued(behind + 1)
                && d.glued(behind + 2)
                && Digits.smallEnd(d, behind + 2) > 0;
        int half = exact ? behind + 3 : behind + 1;
        boolean afternoon = Digits.halfOfDayEnd(d, half, 'p') > 0;
        if (last < 1 || last > NOON || !afternoon && Digits.halfOfDayEnd(d, half, 'a') < 0) {
            return null;
        }
        // "from 11 to 3 p.m." begins in the morning, "from 11 to 3 a.m." in the evening.
        boolean over = hour % NOON > last % NOON;
        int of24 = hour % NOON + (afternoon != over ? NOON : 0);
        return ClockRules.at(m, "T" + Digits.two(of24) + ":" + Digits.two(minute));
    }

    /** Behind the word or dash that links two hours, or -1. */
    private static int behindLink(Document d, int first, int end) {
        boolean from = d.is(first - 1, "from") || d.is(first - 1, "between");
        boolean word = from && (d.is(end, "to") || d.is(end, "and") || d.is(end, "until") || d.is(end, "till"));
        return word || Digits.dashEnd(d, end) > 0 ? end + 1 : -1;
    }
}
