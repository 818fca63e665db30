package org.bulletinfacts.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.bulletinfacts.text.Match;
import org.bulletinfacts.text.Rules;

/** Weekends that a holiday gives its name: "the Easter weekend", "Labor Day weekend 2025", "the weekend of Thanksgiving". */
final class HolidayWeekendRules {
    private static final String RULE = "date-holiday-weekend";

    private final HolidayRules holidays;

    HolidayWeekendRules(HolidayRules holidays) {
        this.holidays = holidays;
    }

    void addTo(Rules.Builder<Timex> rules) {
        rules.rule(RULE, "(the|this)? <holiday> (<yr>)? (long|holiday)? weekend", this::weekend)
                .rule(RULE, "(the|this)? <holiday> (long|holiday)? weekend <yr>", this::weekend)
                .rule(RULE, "the? weekend of <holiday> (<yr>)?", this::weekend);
    }

    private Timex weekend(Match m) {
        Timex day = holidays.nearest(m);
        return day == null ? null : Timex.date(weekendBeside(day.days().start()), day.relative());
    }

    /** Of its own week; a Monday or a Tuesday goes with the weekend before it. */
    private static CalendarPeriod weekendBeside(LocalDate day) {
        boolean before = day.getDayOfWeek().compareTo(DayOfWeek.TUESDAY) <= 0;
        return CalendarPeriod.weekendOf(before ? day.minusWeeks(1) : day);
    }
}
