package org.bulletinfacts.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bulletinfacts.bulletin.Conventions;
import org.bulletinfacts.number.NumberReader;
import org.bulletinfacts.text.Document;
import org.bulletinfacts.text.Examples;
import org.bulletinfacts.text.Lexicon;
import org.bulletinfacts.text.Span;
import org.bulletinfacts.text.Taken;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs the examples of {@code examples/numbers-unread.csv}; all rows of one text are all its numbers that were not understood,
 * and a row without a mention says that there is none. Nothing is claimed by other readers here: years and durations are left.
 */
class UnreadNumbersTest {
    private final NumberReader numbers;
    private final FigureReader figures;
    private final Lexicon lexicon;

    UnreadNumbersTest() {
        Lexicon.Builder builder = new Lexicon.Builder();
        numbers = new NumberReader(builder);
        figures = new FigureReader(builder);
        lexicon = builder.build();
    }

    @TestFactory
    Stream<DynamicTest> examples() {
        Map<String, List<String>> byText = new LinkedHashMap<>();
        Examples.rows("numbers-unread.csv").forEach(row -> {
            List<String> expected = byText.computeIfAbsent(row.get("text"), text -> new ArrayList<>());
            if (!row.get("mention").isEmpty()) {
                expected.add(String.join(" | ", row.get("mention"), row.get("value"), row.get("reason")));
            }
        });
        return byText.entrySet().stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.getKey(), () -> assertEquals(example.getValue(), rows(example.getKey(), List.of()))));
    }

    /** @param claimed words that another reader has read */
    private List<String> rows(String text, List<String> claimed) {
        Document d = lexicon.newDocument();
        lexicon.read(text, 0, d);
        numbers.read(d, false);
        Taken taken = new Taken();
        for (String words : claimed) {
            int start = text.indexOf(words);
            taken.take(d, new Span(start, start + words.length()));
        }
        List<UnreadNumber> unread = new ArrayList<>();
        figures.read(d, Conventions.DEFAULT, taken, unread);
        return unread.stream().map(number -> row(text, number)).toList();
    }

    private static String row(String text, UnreadNumber number) {
        Double value = number.value();
        return String.join(
                " | ",
                number.span().of(text),
                value == null ? "" : value % 1 == 0 ? Long.toString(value.longValue()) : value.toString(),
                number.reason().label());
    }

    @Test
    void whatIsPartOfADateOrANameIsUnderstood() {
        String text = "In 2017 the open 24/7 crew met twice a week for 30 years.";
        assertEquals(
                List.of("2017 | 2017 | year", "24/7 |  | joined", "twice | 2 | repetition", "30 | 30 | duration"),
                rows(text, List.of()));
        assertEquals(List.of(), rows(text, List.of("2017", "open 24/7", "twice a week", "30 years")));
    }

    @Test
    void ofARangeThatEndsInADateTheBeginIsNotUnderstood() {
        assertEquals(
                List.of("10 | 10 | overlap"), rows("Miners may stay between 10 and 15 nights.", List.of("15 nights")));
    }
}
