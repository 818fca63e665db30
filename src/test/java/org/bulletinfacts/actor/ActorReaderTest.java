package org.bulletinfacts.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.bulletinfacts.bulletin.Conventions;
import org.bulletinfacts.text.Document;
import org.bulletinfacts.text.Lexicon;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The examples of names. A row without text belongs to the text above it; {@code \n} in a text ends its headline; a text with an
 * empty mention names nobody. The rows of a text are all its mentions. An empty cell is not compared; {@code -} means null.
 */
class ActorReaderTest {
    private static final String[] COLUMNS = {"mention", "kind", "form", "name", "role", "organization", "office"};
    private static final Lexicon LEXICON;
    private static final ActorReader READER;

    static {
        Lexicon.Builder builder = new Lexicon.Builder();
        READER = new ActorReader(builder, null);
        LEXICON = builder.build();
    }

    private record Example(String text, String country, String agency, List<CSVRecord> rows) {}

    @TestFactory
    List<DynamicTest> examples() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (String file : List.of("/examples/actors.csv", "/examples/names.csv")) {
            for (Example example : read(file)) {
                tests.add(DynamicTest.dynamicTest(example.text, () -> check(example)));
            }
        }
        return tests;
    }

    private static List<Example> read(String resource) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        List<Example> examples = new ArrayList<>();
        try (Reader in =
                new InputStreamReader(ActorReaderTest.class.getResourceAsStream(resource), StandardCharsets.UTF_8)) {
            for (CSVRecord row : format.parse(in)) {
                if (!row.get("text").isEmpty()) {
                    String country = row.get("country").isEmpty() ? null : row.get("country");
                    examples.add(new Example(
                            row.get("text").replace("\\n", "\n"), country, row.get("agency"), new ArrayList<>()));
                }
                if (!row.get("mention").isEmpty()) {
                    examples.get(examples.size() - 1).rows.add(row);
                }
            }
        }
        return examples;
    }

    private static void check(Example example) {
        Actors found = actors(example.text, example.country);
        List<List<String>> expected = new ArrayList<>();
        List<List<String>> actual = new ArrayList<>();
        for (int i = 0; i < Math.max(example.rows.size(), found.mentions().size()); i++) {
            CSVRecord row = i < example.rows.size() ? example.rows.get(i) : null;
            List<String> cells = i < found.mentions().size() ? cells(example.text, found, i) : null;
            if (row != null) {
                expected.add(expected(row));
            }
            if (cells != null) {
                actual.add(row == null ? cells : compared(row, cells));
            }
        }
        assertEquals(lines(expected), lines(actual));
        if (!example.agency.isEmpty()) {
            assertEquals(example.agency, String.valueOf(found.agency()).replace("null", "-"));
        }
    }

    private static Actors actors(String text, String country) {
        Document d = LEXICON.newDocument();
        int headline = Math.max(0, text.indexOf('\n'));
        LEXICON.read(text, headline, d);
        return READER.read(d, LocalDate.of(2025, 6, 4), Conventions.of(country));
    }

    private static List<String> expected(CSVRecord row) {
        List<String> cells = new ArrayList<>();
        for (String column : COLUMNS) {
            cells.add(row.get(column));
        }
        return cells;
    }

    /** Blanks what the row leaves open. */
    private static List<String> compared(CSVRecord row, List<String> cells) {
        List<String> compared = new ArrayList<>();
        for (int i = 0; i < COLUMNS.length; i++) {
            compared.add(row.get(COLUMNS[i]).isEmpty() ? "" : cells.get(i));
        }
        return compared;
    }

    private static List<String> cells(String text, Actors found, int i) {
        Mention mention = found.mentions().get(i);
        Role role = mention.role();
        return List.of(
                mention.span().of(text),
                mention.kind().label(),
                mention.form().label(),
                name(found, mention.actor()),
                role == null ? "-" : role.asWritten(),
                role == null ? "-" : name(found, role.organization()),
                role == null || role.office() == null ? "-" : role.office());
    }

    private static String name(Actors found, Integer actor) {
        return actor == null ? "-" : found.actors().get(actor).name();
    }

    private static String lines(List<List<String>> rows) {
        StringBuilder lines = new StringBuilder();
        rows.forEach(row -> lines.append(String.join(" | ", row)).append('\n'));
        return lines.toString();
    }

    @Test
    void mentionsAreInOrderAndDoNotOverlap() {
        Actors found = actors(
                "Minister of Health of Kenya Aden Duale met World Bank Vice President Ndiame Diop at State House in Nairobi.",
                "KE");
        int end = 0;
        for (Mention mention : found.mentions()) {
            assertEquals(true, mention.span().start() >= end, mention.toString());
            end = mention.span().end();
        }
    }

    @Test
    void twoPeopleOfOneSurnameAreTwo() {
        Actors found = actors("Senator John Mbeki met trader Grace Mbeki. Mbeki said so.", null);
        Mention last = found.mentions().get(found.mentions().size() - 1);
        assertEquals("Grace Mbeki", found.actors().get(last.actor()).name());
        assertEquals(2, found.actors().size());
    }

    @Test
    void anEmptyTextNamesNobody() {
        assertEquals(Actors.NONE, actors("", null));
    }
}
