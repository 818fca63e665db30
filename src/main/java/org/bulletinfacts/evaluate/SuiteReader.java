package org.bulletinfacts.evaluate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.bulletinfacts.bulletin.Article;
import org.bulletinfacts.bulletin.Conventions;
import tools.jackson.databind.JsonNode;

/**
 * Reads a line of a public test suite: {@code text}, {@code date} (the day that "today" means, or null), {@code dimension} and
 * {@code gold}, a list of {@code start, end, text, type, value, unit} and, of time expressions, {@code resolution}.
 */
final class SuiteReader {
    /** The day of texts that have none: only spans are annotated in them. */
    private static final LocalDate NO_DAY = LocalDate.of(2020, 1, 1);

    private static final Set<String> DIMENSIONS = Set.of("time", "number", "quantity");

    private SuiteReader() {}

    static boolean isSuite(JsonNode line) {
        return line.has("gold");
    }

    static SuiteCase read(GoldLine line) {
        JsonNode json = line.json();
        String text = line.text("text");
        String dimension = line.text("dimension");
        if (!DIMENSIONS.contains(dimension)) {
            throw line.fault("dimension", "is \"" + dimension + "\"", "time, number or quantity is right");
        }
        LocalDate day = json.path("date").isString() ? line.day("date") : NO_DAY;
        List<SuiteItem> items = new ArrayList<>();
        for (JsonNode item : json.get("gold")) {
            items.add(item(line, text, day, item));
        }
        String suite = json.path("suite").isString() ? line.text("suite") : dimension;
        Article article =
                new Article(line.place().id(), suite, null, line.place().file(), 1, day, "", text, text, "en", "");
        // The suites are written for the United States: month before day, dollars without a country.
        return new SuiteCase(line.place(), article, Conventions.of("US"), dimension, suite, items);
    }

    private static SuiteItem item(GoldLine line, String text, LocalDate day, JsonNode item) {
        int start = item.path("start").asInt(-1);
        int end = item.path("end").asInt(-1);
        String words = item.path("text").asString("");
        String type = item.path("type").asString("");
        line.checkSpan(text, "gold", start, end, words);
        String kind = item.path("raw_type").asString("");
        JsonNode value = item.path("value");
        return new SuiteItem(
                start,
                end,
                words,
                type,
                kind.isEmpty() ? type.toLowerCase(Locale.ROOT) : kind,
                value.isNumber() ? (Object) value.asDouble() : value.isString() ? value.asString() : null,
                item.path("unit").isString() ? item.get("unit").asString() : null,
                isTime(type) ? TimeResolutions.of(item) : List.of(),
                day);
    }

    private static boolean isTime(String type) {
        return Set.of("DATE", "TIME", "DURATION", "SET", "TIMEZONE").contains(type);
    }
}
