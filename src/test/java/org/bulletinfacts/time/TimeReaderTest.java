package org.bulletinfacts.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.bulletinfacts.bulletin.Conventions;
import org.bulletinfacts.number.NumberReader;
import org.bulletinfacts.text.Document;
import org.bulletinfacts.text.Lexicon;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every text of the example tables gives exactly the expressions of its rows; a text with an empty mention gives none. */
class TimeReaderTest {
    private static final Lexicon.Builder BUILDER = new Lexicon.Builder();
    private static final NumberReader NUMBERS = new NumberReader(BUILDER);
    private static final TimeReader TIMES = new TimeReader(BUILDER);
    private static final Lexicon LEXICON = BUILDER.build();

    @TestFactory
    Stream<DynamicTest> forms() throws IOException {
        return examples("time-forms.csv");
    }

    @TestFactory
    Stream<DynamicTest> news() throws IOException {
        return examples("time-news.csv");
    }

    /** Dates that count from the time that the text tells. */
    @TestFactory
    Stream<DynamicTest> told() throws IOException {
        return examples("time-told.csv");
    }

    /** Words of the examples in random order: whatever is found lies inside the text, in order, and says what it is. */
    @Test
    void randomWordsGiveOrderedSpans() throws IOException {
        List<String> words = cases("time-forms.csv").keySet().stream()
                .flatMap(one -> Arrays.stream(one.text().split(" ")))
                .toList();
        Random random = new Random(20250604);
        for (int round = 0; round < 3000; round++) {
            String text = random.ints(20, 0, words.size())
                    .mapToObj(i -> words.get(i) + (random.nextInt(5) > 0 ? " " : ""))
                    .collect(Collectors.joining());
            LocalDate day = LocalDate.of(1990, 1, 1).plusDays(random.nextInt(22_000));
            int last = 0;
            for (TimeExpression one : read(text, day, Conventions.DEFAULT)) {
                assertTrue(last <= one.span().start() && one.span().end() <= text.length(), text);
                assertTrue(one.span().length() > 0 && !one.timex().isEmpty() && one.rule() != null, text);
                last = one.span().end();
            }
        }
    }

    private record Case(String text, String date, String country) {}

    private static Stream<DynamicTest> examples(String name) throws IOException {
        return cases(name).entrySet().stream()
                .map(one -> DynamicTest.dynamicTest(one.getKey().text(), () -> check(one.getKey(), one.getValue())));
    }

    private static Map<Case, List<String>> cases(String name) throws IOException {
        Map<Case, List<String>> cases = new LinkedHashMap<>();
        var in = TimeReaderTest.class.getResourceAsStream("/examples/" + name);
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            for (CSVRecord row : format.parse(reader)) {
                List<String> expected = cases.computeIfAbsent(
                        new Case(row.get("text"), row.get("date"), row.get("country")), c -> new ArrayList<>());
                if (!row.get("mention").isEmpty()) {
                    List<String> values = row.toList();
                    expected.add(String.join(" | ", values.subList(3, values.size())));
                }
            }
        }
        return cases;
    }

    private static List<TimeExpression> read(String text, LocalDate day, Conventions conventions) {
        Document d = LEXICON.newDocument();
        LEXICON.read(text, 0, d);
        NUMBERS.read(d, false);
        return TIMES.read(d, day, conventions);
    }

    private static void check(Case example, List<String> expected) {
        Conventions conventions = Conventions.of(example.country().isEmpty() ? null : example.country());
        List<String> found = read(example.text(), LocalDate.parse(example.date()), conventions).stream()
                .map(one -> row(example.text(), one))
                .toList();
        assertEquals(String.join("\n", expected), String.join("\n", found));
    }

    private static String row(String text, TimeExpression one) {
        return String.join(
                " | ",
                one.span().of(text),
                one.type().name(),
                one.timex(),
                one.period() == null ? "" : one.period().start().toString(),
                one.period() == null ? "" : one.period().end().toString(),
                one.precision() == null ? "" : one.precision().label(),
                Boolean.toString(one.relative()),
                one.modifier() == null ? "" : one.modifier().name());
    }
}
