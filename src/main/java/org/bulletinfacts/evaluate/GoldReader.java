package org.bulletinfacts.evaluate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.bulletinfacts.bulletin.Article;
import org.bulletinfacts.bulletin.Conventions;
import tools.jackson.databind.JsonNode;

/**
 * Reads a line of a gold file: an article with the lists {@code figures}, {@code dates}, {@code mentions}, {@code quotes} and
 * {@code events}, whose keys are the tables' columns. A list or a key that is not there is not annotated.
 */
final class GoldReader {
    /** What the lines of a file leave to the options of the command. */
    record Defaults(String country) {}

    /** Columns that say nothing of what was read in the text. */
    private static final Set<String> IGNORED = Set.of("sentence", "rule", "confidence", "happening_no");

    private GoldReader() {}

    /** A line that has its text. */
    static GoldArticle read(GoldLine line, Defaults defaults) {
        String text = line.text("text");
        int end = text.indexOf('\n');
        String headline = end < 0 ? "" : text.substring(0, end);
        String body = end < 0 ? text : text.substring(end + 1);
        String source = line.textOrNull("source");
        Article article = new Article(
                line.place().id(),
                source == null ? "gold" : source,
                null,
                line.place().file(),
                line.place().line(),
                line.day("published_on"),
                headline,
                body,
                text,
                "en",
                "");
        return read(line, article, defaults);
    }

    /** A line whose text stands in a bulletin. */
    static GoldArticle read(GoldLine line, Article article, Defaults defaults) {
        String country = line.textOrNull("country") == null ? defaults.country() : country(line);
        Map<FactTable, List<Row>> facts = new EnumMap<>(FactTable.class);
        for (FactTable fact : FactTable.values()) {
            JsonNode rows = line.json().path(fact.label());
            if (rows.isArray()) {
                facts.put(fact, rows(line, article.text(), fact, rows));
            } else if (!rows.isMissingNode()) {
                throw line.fault(fact.label(), "is " + GoldLine.shown(rows), "a list […] is right");
            }
        }
        return new GoldArticle(line.place(), article, Conventions.of(country), line.textOrNull("source"), facts);
    }

    private static String country(GoldLine line) {
        String code = line.text("country");
        if (!List.of(Locale.getISOCountries()).contains(code)) {
            throw line.fault("country", "is \"" + code + "\"", "two letters of ISO 3166-1 are right, as KZ");
        }
        return code;
    }

    private static List<Row> rows(GoldLine line, String text, FactTable fact, JsonNode list) {
        List<Row> rows = new ArrayList<>();
        for (JsonNode json : list) {
            String where = fact.label() + "[" + rows.size() + "]";
            if (!json.isObject()) {
                throw line.fault(where, "is " + GoldLine.shown(json), "an object {…} is right");
            }
            rows.add(row(new GoldLine(line.place(), json), where, text, fact));
        }
        return rows;
    }

    private static Row row(GoldLine line, String where, String text, FactTable fact) {
        String mention = line.text(fact.spanField());
        int start = offset(line, where, "start_char");
        int end = offset(line, where, "end_char");
        line.checkSpan(text, where, start, end, mention);
        Map<String, Object> fields = new LinkedHashMap<>();
        for (String key : line.json().propertyNames()) {
            if (isField(key, fact)) {
                Column column = column(line, where, fact, key);
                fields.put(column.name(), value(line, where, key, column));
            }
        }
        return new Row(start, end, mention, null, fields);
    }

    private static boolean isField(String key, FactTable fact) {
        return !key.equals("start_char")
                && !key.equals("end_char")
                && !key.equals(fact.spanField())
                && !key.endsWith("_id") | key.equals("measure_id")
                && !IGNORED.contains(key);
    }

    private static int offset(GoldLine line, String where, String key) {
        JsonNode value = line.json().path(key);
        if (!value.isInt()) {
            String found = value.isMissingNode() ? "is missing" : "is " + GoldLine.shown(value);
            throw line.fault(where + "." + key, found, "a number of code points is right");
        }
        return value.asInt();
    }

    private static Column column(GoldLine line, String where, FactTable fact, String key) {
        String name = fact == FactTable.DATES && key.equals("value") ? "timex" : key;
        List<Column> columns = Column.of(fact);
        return columns.stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow(() -> line.fault(
                        where + "." + key,
                        "is no column of " + fact.label(),
                        "right are "
                                + String.join(
                                        ", ", columns.stream().map(Column::name).toList())));
    }

    private static Object value(GoldLine line, String where, String key, Column column) {
        JsonNode value = line.json().get(key);
        String at = where + "." + key;
        if (value.isNull()) {
            if (!column.nullable()) {
                throw line.fault(at, "is null", "this column always has a value");
            }
            return null;
        }
        return switch (column.comparison()) {
            case NUMBER -> {
                if (!value.isNumber()) {
                    throw line.fault(at, "is " + GoldLine.shown(value), "a number is right");
                }
                yield value.asDouble();
            }
            case FLAG -> {
                if (!value.isBoolean()) {
                    throw line.fault(at, "is " + GoldLine.shown(value), "true or false is right");
                }
                yield value.asBoolean();
            }
            case DAY -> new GoldLine(line.place(), line.json()).day(key).toString();
            case TEXT, HEAD, ACTOR -> text(line, at, value, column);
        };
    }

    private static String text(GoldLine line, String at, JsonNode value, Column column) {
        if (!value.isString()) {
            throw line.fault(at, "is " + GoldLine.shown(value), "a text is right");
        }
        String text = value.asString();
        if (!column.allowed().isEmpty() && !column.allowed().contains(text)) {
            throw line.fault(
                    at,
                    "is \"" + text + "\"",
                    "right are "
                            + String.join(
                                    ", ", column.allowed().stream().sorted().toList()));
        }
        return text;
    }
}
