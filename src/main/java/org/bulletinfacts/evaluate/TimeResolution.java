package org.bulletinfacts.evaluate;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;

/**
 * One meaning that a suite gives a time expression; ambiguous ones ("May") have several.
 *
 * @param timex in the suite's TIMEX dialect, or null
 * @param mod the suite's modifier (before, since, start …), or null
 * @param kind date, daterange, time, timerange, datetime, datetimerange, duration, set
 * @param start first day, or null; likewise {@code startClock}, the first moment of a day
 * @param end last day, or null
 * @param endIsExclusive whether {@code end} is the day behind the last one. Where a suite names two ends ("from 4 to 22") it gives the
 *     second as stated, so that both are looked at
 * @param seconds of a duration, or null
 */
record TimeResolution(
        String timex,
        String mod,
        String kind,
        LocalDate start,
        LocalTime startClock,
        LocalDate end,
        LocalTime endClock,
        boolean endIsExclusive,
        Double seconds) {

    /** The part of a range in parentheses, from 0: start, end, length; null of other values. */
    String part(int number) {
        if (timex == null || !timex.startsWith("(") || !timex.endsWith(")")) {
            return null;
        }
        String[] parts = timex.substring(1, timex.length() - 1).split(",");
        return number < parts.length ? parts[number] : null;
    }

    /** The kind; of one of several dates ("Monday or Tuesday") whether it has a time of the day. */
    String finestKind() {
        String named = Objects.requireNonNullElse(kind, "");
        boolean isOneOfSeveral = named.equals("datetimealt");
        return !isOneOfSeveral ? named : startClock == null ? "daterange" : "datetimerange";
    }
}
