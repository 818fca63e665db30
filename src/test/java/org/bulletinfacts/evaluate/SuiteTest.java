package org.bulletinfacts.evaluate;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.bulletinfacts.bulletin.Article;
import org.bulletinfacts.bulletin.Conventions;
import org.bulletinfacts.text.Examples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What of suites is left out, and when what was read means what they want. */
class SuiteTest {
    /** An empty rule says that the item stays. */
    @Test
    void itemsAreLeftOutByRule() {
        Set<String> tried = new HashSet<>();
        assertAll(Examples.rows("suite-exclusions.csv").map(row -> () -> {
            String text = row.get("text");
            int start = text.indexOf(row.get("mention"));
            TimeResolution meaning = new TimeResolution(
                    empty(row.get("timex")), null, row.get("kind"), null, clock(row), null, null, true, null);
            boolean isTime = row.get("dimension").equals("time");
            SuiteItem item = new SuiteItem(
                    start,
                    start + row.get("mention").length(),
                    row.get("mention"),
                    row.get("type"),
                    row.get("kind"),
                    value(row.get("value")),
                    empty(row.get("unit")),
                    isTime && meaning.timex() != null ? List.of(meaning) : List.of(),
                    LocalDate.of(2025, 6, 4));
            tried.add(row.get("rule"));
            assertEquals(
                    row.get("rule"),
                    Exclusions.ruleFor(suite(text, row.get("dimension"), item), item)
                            .orElse(""),
                    row.toString());
        }));
        Set<String> all = new HashSet<>(Set.of(""));
        for (ExclusionRule rule : ExclusionRule.values()) {
            all.add(rule.label());
        }
        assertEquals(all, tried, "each rule has an example, and there are some that are not left out");
    }

    @Test
    void eachRuleHasItsReason() {
        assertEquals(Set.of(), Exclusions.withoutReason());
    }

    private static LocalTime clock(Map<String, String> row) {
        return row.get("timex").matches(".*T\\d.*") ? LocalTime.NOON : null;
    }

    private static Object value(String text) {
        return text.isEmpty() ? null : text.matches("-?[\\d.]+") ? (Object) Double.valueOf(text) : text;
    }

    private static String empty(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    private static SuiteCase suite(String text, String dimension, SuiteItem item) {
        Article article =
                new Article("1", "suite", null, "test", 1, LocalDate.of(2025, 6, 4), "", text, text, "en", "");
        return new SuiteCase(
                new Place("test", 1, "1"), article, Conventions.of("US"), dimension, "suite", List.of(item));
    }

    @TempDir
    Path folder;

    /** {@code read} has rows parted by {@code ;}, of fields parted by blanks. */
    @Test
    void valuesAreComparedByMeaning() throws Exception {
        for (Map<String, String> row : Examples.rows("suite-values.csv").toList()) {
            Path file = folder.resolve("suite.jsonl");
            Files.writeString(file, row.get("line"));
            SuiteCase one = (SuiteCase) AnnotatedFiles.read(file, null, null).get(0);
            Map<FactTable, List<Row>> read = new HashMap<>();
            for (FactTable fact : FactTable.values()) {
                read.put(
                        fact,
                        fact.label().equals(row.get("fact")) ? rows(one.items().get(0), row) : List.of());
            }
            Finding finding = SuiteComparison.compare(one, read, List.of(), new SuiteScope(List.of(one)))
                    .get(0);
            assertEquals(
                    row.get("right"),
                    String.valueOf(finding.right().getOrDefault(SuiteComparison.VALUE, false)),
                    row.toString());
        }
    }

    @Test
    void falseAlarmsAreOfTheKindThatTheSuiteLooksFor() throws Exception {
        String line = "{\"text\":\"%s\",\"dimension\":\"quantity\",\"suite\":\"ages\",\"gold\":[%s]}\n";
        Path file = Files.writeString(
                folder.resolve("ages.jsonl"),
                line.formatted(
                                "six years old",
                                "{\"start\":0,\"end\":13,\"text\":\"six years old\",\"type\":\"AGE\",\"value\":6}")
                        + line.formatted("Eva, 7, weighs 20 kg", ""));
        List<AnnotatedText> texts = AnnotatedFiles.read(file, null, null);
        Row age = new Row(5, 6, "7", "rule", Map.of("kind", "age", "value", 7.0));
        Row weight = new Row(15, 20, "20 kg", "rule", Map.of("kind", "measure", "unit", "kg", "value", 20.0));
        List<Finding> findings = SuiteComparison.compare(
                (SuiteCase) texts.get(1),
                Map.of(FactTable.FIGURES, List.of(age, weight), FactTable.DATES, List.of()),
                List.of(),
                new SuiteScope(texts));
        assertEquals(List.of(age), findings.stream().map(Finding::read).toList());
    }

    /** Rows of equal length, side by side in the item's span. */
    private static List<Row> rows(SuiteItem item, Map<String, String> example) {
        String[] rows = example.get("read").split(";");
        int length = (item.end() - item.start()) / rows.length;
        return IntStream.range(0, rows.length)
                .mapToObj(i -> {
                    Map<String, Object> fields = new HashMap<>();
                    for (String field : rows[i].strip().split(" ")) {
                        String[] pair = field.split("=");
                        boolean isNumber = pair[0].startsWith("value");
                        fields.put(pair[0], isNumber ? (Object) Double.valueOf(pair[1]) : pair[1]);
                    }
                    int start = item.start() + i * length;
                    return new Row(start, start + length, "", "rule", fields);
                })
                .toList();
    }
}
