package org.bulletinfacts.evaluate;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a suite says of one span of a case.
 *
 * @param start in code points
 * @param end exclusive
 * @param text the words of the span
 * @param type NUMBER, NUMBERRANGE, ORDINAL, PERCENTAGE, QUANTITY, DIMENSION, AGE, TEMPERATURE, DATE, TIME, DURATION, SET …
 * @param kind finer, of time expressions: date, daterange, time …; else the type
 * @param value a Double, a String, or null where only the span is annotated
 * @param unit the unit's name, or null
 * @param meanings of a time expression, else empty
 * @param day what "today" means in the case
 */
record SuiteItem(
        int start,
        int end,
        String text,
        String type,
        String kind,
        Object value,
        String unit,
        List<TimeResolution> meanings,
        LocalDate day) {

    /** Whether there is a value to compare. */
    boolean hasValue() {
        return value != null || !meanings.isEmpty();
    }

    /** The span, with value and unit, to be paired and shown. */
    Row row() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("type", kind);
        if (hasValue()) {
            fields.put("value", value == null ? shown() : value);
        }
        if (unit != null) {
            fields.put("unit", unit);
        }
        return new Row(start, end, text, null, fields);
    }

    private String shown() {
        TimeResolution first = meanings.get(0);
        return first.timex() == null ? first.start() + "/" + first.end() : first.timex();
    }

    /** The words in lower case. */
    String words() {
        return text.toLowerCase(Locale.ROOT);
    }
}
