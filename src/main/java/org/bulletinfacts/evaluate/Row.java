package org.bulletinfacts.evaluate;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A fact as somebody annotated it, or as the extractor read it.
 *
 * @param start in code points of the article's text
 * @param end exclusive
 * @param mention the text of the span
 * @param rule the rule that read it; null of an annotation
 * @param fields by the names of the tables' columns, with names of actors in place of their ids. A value is a String, Double,
 *     Boolean or null; of an annotation, a field that is not there is not annotated
 */
public record Row(int start, int end, String mention, String rule, Map<String, Object> fields) {
    public Row {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** How many code points the two spans share. */
    int overlap(Row other) {
        return Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
    }

    boolean sameSpan(Row other) {
        return start == other.start && end == other.end;
    }

    int length() {
        return end - start;
    }

    /** The field as text, or null. */
    String text(String field) {
        Object value = fields.get(field);
        return value == null ? null : value.toString();
    }

    /** The field as a number, or null. */
    Double number(String field) {
        return fields.get(field) instanceof Double number ? number : null;
    }
}
