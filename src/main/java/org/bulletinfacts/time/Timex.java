package org.bulletinfacts.time;

import org.bulletinfacts.text.Span;

/**
 * What a rule makes of a match: a TIMEX3 value without its place.
 *
 * @param days the stretch of the calendar; null for durations, sets and references without a place
 * @param precision null where the value has none
 * @param relative resolved against the publication date or another date of the text
 * @param mod or null
 * @param base the date of the text that it was counted from, or null
 */
record Timex(
        TimexType type,
        String value,
        CalendarPeriod days,
        Precision precision,
        boolean relative,
        TimexMod mod,
        CalendarPeriod base) {

    /** A stated date, or null for none. */
    static Timex date(CalendarPeriod days) {
        return days == null ? null : new Timex(TimexType.DATE, days.timex(), days, days.precision(), false, null, null);
    }

    /** A date resolved against another, or null for none. */
    static Timex relative(CalendarPeriod days) {
        return days == null ? null : new Timex(TimexType.DATE, days.timex(), days, days.precision(), true, null, null);
    }

    static Timex date(CalendarPeriod days, boolean relative) {
        return relative ? relative(days) : date(days);
    }

    /** A date counted from another of the text ({@code base}, or null for the publication day), or null for none. */
    static Timex counted(CalendarPeriod days, CalendarPeriod base) {
        return days == null ? null : new Timex(TimexType.DATE, days.timex(), days, days.precision(), true, null, base);
    }

    /** PRESENT_REF, PAST_REF, FUTURE_REF. */
    static Timex reference(String value) {
        return new Timex(TimexType.DATE, value, null, null, true, null, null);
    }

    static Timex duration(String value, Precision precision) {
        return new Timex(TimexType.DURATION, value, null, precision, false, null, null);
    }

    static Timex set(String value, Precision precision) {
        return new Timex(TimexType.SET, value, null, precision, false, null, null);
    }

    /**
     * A time of one day.
     *
     * @param clock from the T on: T14:30, TMO
     */
    static Timex time(CalendarPeriod day, String clock, boolean relative) {
        return day == null
                ? null
                : new Timex(TimexType.TIME, day.timex() + clock, day, Precision.TIME, relative, null, null);
    }

    Timex asRelative() {
        return relative ? this : new Timex(type, value, days, precision, true, mod, base);
    }

    Timex with(TimexMod newMod) {
        return newMod == null ? this : new Timex(type, value, days, precision, relative, newMod, base);
    }

    TimeExpression at(Span span, String rule) {
        boolean weekend = type == TimexType.DATE && days != null && days.isWeekend();
        return new TimeExpression(
                span,
                type,
                value,
                days == null ? null : days.period(),
                weekend ? Precision.DAY : precision,
                relative,
                mod,
                rule);
    }
}
