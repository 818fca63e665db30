package org.bulletinfacts.number;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.bulletinfacts.text.Document;
import org.bulletinfacts.text.Lexicon;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the examples of {@code examples/numbers.csv}; all rows of one text are all its numbers. */
class NumberReaderTest {
    private final NumberReader reader;
    private final Lexicon lexicon;

    NumberReaderTest() {
        Lexicon.Builder builder = new Lexicon.Builder();
        reader = new NumberReader(builder);
        lexicon = builder.build();
    }

    private record Example(String mention, double value, String flag) {
        @Override
        public String toString() {
            return mention + " = " + value + (flag.isEmpty() ? "" : " " + flag);
        }
    }

    @TestFactory
    Stream<DynamicTest> readsTheExamples() throws IOException {
        Map<String, List<CSVRecord>> texts = new LinkedHashMap<>();
        try (Reader in = new InputStreamReader(
                NumberReaderTest.class.getResourceAsStream("/examples/numbers.csv"), StandardCharsets.UTF_8)) {
            for (CSVRecord row : CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(in)) {
                texts.computeIfAbsent(row.get("decimal_comma") + row.get("text"), text -> new ArrayList<>())
                        .add(row);
            }
        }
        return texts.values().stream()
                .map(rows -> DynamicTest.dynamicTest(rows.get(0).get("text"), () -> check(rows)));
    }

    private void check(List<CSVRecord> rows) {
        Document d = lexicon.newDocument();
        lexicon.read(rows.get(0).get("text"), 0, d);
        reader.read(d, rows.get(0).get("decimal_comma").equals("true"));
        Numbers numbers = d.get(Numbers.SLOT);
        List<Example> found = new ArrayList<>();
        List<Example> wanted = new ArrayList<>();
        int at = 0;
        for (int n = 0; n < numbers.size(); n++) {
            if (!numbers.is(n, Numbers.JOINED)) {
                String flag = at < rows.size() ? flags(rows.get(at), numbers, n) : "";
                found.add(new Example(d.text(numbers.first(n), numbers.end(n)), rounded(numbers.value(n)), flag));
                at++;
            }
        }
        for (CSVRecord row : rows) {
            if (!row.get("mention").isEmpty()) {
                wanted.add(new Example(
                        row.get("mention"), rounded(Double.parseDouble(row.get("value"))), row.get("flags")));
            }
        }
        assertEquals(wanted, found);
    }

    /** Those of the wanted flags that the number has. */
    private static String flags(CSVRecord row, Numbers numbers, int n) {
        List<String> has = new ArrayList<>();
        for (String flag : row.get("flags").split("\\+")) {
            if (!flag.isEmpty() && numbers.is(n, FLAGS.get(flag))) {
                has.add(flag);
            }
        }
        return String.join("+", has);
    }

    private static double rounded(double value) {
        return Math.round(value * 1e9) / 1e9;
    }

    private static final Map<String, Integer> FLAGS = Map.ofEntries(
            Map.entry("ordinal", Numbers.ORDINAL),
            Map.entry("spelled", Numbers.SPELLED),
            Map.entry("decimal", Numbers.DECIMAL),
            Map.entry("grouped", Numbers.GROUPED),
            Map.entry("scaled", Numbers.SCALED),
            Map.entry("fraction", Numbers.FRACTION),
            Map.entry("magnitude", Numbers.MAGNITUDE),
            Map.entry("signed", Numbers.SIGNED),
            Map.entry("joined", Numbers.JOINED),
            Map.entry("one", Numbers.ONE),
            Map.entry("fold", Numbers.FOLD));
}
