package org.bulletinfacts.evaluate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Reads what suites say a time expression means. They have four forms for it. */
final class TimeResolutions {
    private TimeResolutions() {}

    /**
     * All meanings of an item.
     *
     * @param item has {@code raw_type}, {@code value} and {@code resolution}, or {@code type}, {@code value} and {@code modifier}
     */
    static List<TimeResolution> of(JsonNode item) {
        String kind = text(item, "raw_type");
        JsonNode resolution = item.path("resolution");
        List<TimeResolution> meanings = new ArrayList<>();
        if (resolution.isArray()) {
            resolution.forEach(value -> meanings.add(value(kind, value)));
        } else if (resolution.has("values")) {
            resolution.get("values").forEach(value -> meanings.add(value(kind, value)));
        } else if (resolution.has("FutureResolution")) {
            String timex = first(resolution, "Timex", "timex");
            String mod = text(resolution, "Mod");
            meanings.add(directed(kind, timex, mod, resolution.get("FutureResolution")));
            meanings.add(directed(kind, timex, mod, resolution.get("PastResolution")));
        } else if (item.path("value").isString()) {
            meanings.add(plain(item));
        }
        return meanings;
    }

    /** {@code {"timex", "type", "Mod", "start", "end", "value"}}. */
    private static TimeResolution value(String kind, JsonNode value) {
        String type = text(value, "type") == null ? kind : text(value, "type");
        String start = first(value, "start", "value");
        String end = value.has("end") || value.has("start") ? text(value, "end") : text(value, "value");
        boolean isRange = value.has("end") || value.has("start");
        return new TimeResolution(
                text(value, "timex"),
                text(value, "Mod"),
                type,
                value.has("end") && !value.has("start") ? null : day(start),
                value.has("end") && !value.has("start") ? null : clock(start),
                day(end),
                clock(end),
                isRange,
                "duration".equals(type) ? seconds(start) : null);
    }

    /** What a phrase means of the time to come, or of the past: {@code {"date"}}, {@code {"startDate", "endDate"}} and so on. */
    private static TimeResolution directed(String kind, String timex, String mod, JsonNode values) {
        String start = first(values, "startDate", "startDateTime", "startTime", "date", "dateTime", "time");
        String end = first(values, "endDate", "endDateTime", "endTime");
        boolean isRange = end != null || first(values, "startDate", "startDateTime", "startTime") != null;
        String last = isRange ? end : start;
        return new TimeResolution(
                timex,
                mod,
                kind,
                day(start),
                clock(start),
                day(last),
                clock(last),
                isRange,
                seconds(text(values, "duration")));
    }

    /** A TIMEX value alone: {@code 2017-07}, {@code 2017-07-10/2017-07-16} (both days included), {@code 2010-09-04T22:30:00}. */
    private static TimeResolution plain(JsonNode item) {
        String value = text(item, "value");
        String[] ends = value.split("/", -1);
        String first = ends[0];
        String last = ends[ends.length - 1];
        boolean isTime = "TIME".equals(text(item, "type"));
        TimexDays from = TimexDays.of(first);
        TimexDays to = TimexDays.of(last);
        return new TimeResolution(
                ends.length == 1 ? value : null,
                null,
                isTime ? from == null ? "time" : "datetime" : "daterange",
                from == null ? null : from.start(),
                isTime ? clock(first) : null,
                to == null ? null : to.end(),
                isTime ? clock(last) : null,
                false,
                null);
    }

    private static String first(JsonNode node, String... keys) {
        for (String key : keys) {
            if (text(node, key) != null) {
                return text(node, key);
            }
        }
        return null;
    }

    private static String text(JsonNode node, String key) {
        JsonNode value = node.path(key);
        return value.isString() || value.isNumber() ? value.asString() : null;
    }

    private static LocalDate day(String text) {
        try {
            return text == null || text.length() < 10 ? null : LocalDate.parse(text.substring(0, 10));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static LocalTime clock(String text) {
        String time = text == null ? "" : text.replaceFirst("^\\d{4}-\\d\\d-\\d\\d[ T]?", "");
        try {
            return time.isEmpty() ? null : LocalTime.parse(time);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static Double seconds(String text) {
        try {
            return text == null ? null : Double.valueOf(text);
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
