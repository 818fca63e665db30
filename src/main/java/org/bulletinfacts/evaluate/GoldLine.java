package org.bulletinfacts.evaluate;

import java.time.DateTimeException;
import java.time.LocalDate;
import tools.jackson.databind.JsonNode;

/** One line of a file of annotations, which says where and why it is wrong. */
record GoldLine(Place place, JsonNode json) {

    /** A text that must be there. */
    String text(String key) {
        JsonNode value = json.path(key);
        if (!value.isString()) {
            throw fault(key, value.isMissingNode() ? "is missing" : "is " + shown(value), "a text is right");
        }
        return value.asString();
    }

    /** A text that may be missing, or null. */
    String textOrNull(String key) {
        return json.path(key).isNull() || json.path(key).isMissingNode() ? null : text(key);
    }

    LocalDate day(String key) {
        String text = text(key);
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw fault(key, "is \"" + text + "\"", "a day written as 2025-06-04 is right");
        }
    }

    AnnotationException fault(String key, String found, String right) {
        return new AnnotationException(place, key + " " + found + "; " + right);
    }

    /** Fails where the words do not stand at the span. */
    void checkSpan(String text, String key, int start, int end, String words) {
        int length = text.codePointCount(0, text.length());
        if (start < 0 || end <= start || end > length) {
            throw fault(
                    key,
                    "\"" + words + "\" has the span " + start + " to " + end,
                    "code points from 0 to " + length + ", the end behind the start, are right");
        }
        int from = text.offsetByCodePoints(0, start);
        String there = text.substring(from, text.offsetByCodePoints(from, end - start));
        if (!there.equals(words)) {
            throw fault(
                    key,
                    "\"" + words + "\" has the span " + start + " to " + end + ", where \"" + there + "\" stands",
                    hint(text, words));
        }
    }

    private static String hint(String text, String words) {
        int at = words.isEmpty() ? -1 : text.indexOf(words);
        if (at < 0) {
            return "the text does not have these words";
        }
        int start = text.codePointCount(0, at);
        int end = start + words.codePointCount(0, words.length());
        return "its words stand first at " + start + " to " + end;
    }

    static String shown(JsonNode value) {
        String json = value.toString();
        return json.length() > 40 ? json.substring(0, 40) + "…" : json;
    }
}
