package org.bulletinfacts.figure;

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
import org.bulletinfacts.bulletin.Conventions;
import org.bulletinfacts.number.NumberReader;
import org.bulletinfacts.text.Document;
import org.bulletinfacts.text.Lexicon;
import org.bulletinfacts.text.Taken;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs the examples of {@code examples/figures*.csv}; all rows of one text are all its figures, and a row without a mention says
 * that there is none. Nothing is claimed by other readers here: dates and durations must not become counts by themselves.
 */
class FigureReaderTest {
    private final NumberReader numbers;
    private final FigureReader figures;
    private final Lexicon lexicon;

    FigureReaderTest() {
        Lexicon.Builder builder = new Lexicon.Builder();
        numbers = new NumberReader(builder);
        figures = new FigureReader(builder);
        lexicon = builder.build();
    }

    @TestFactory
    Stream<DynamicTest> readsFigures() throws IOException {
        return tests("/examples/figures.csv");
    }

    @TestFactory
    Stream<DynamicTest> readsNumbers() throws IOException {
        return tests("/examples/figures-numbers.csv");
    }

    @TestFactory
    Stream<DynamicTest> tellsFormsOfChange() throws IOException {
        return tests("/examples/figures-change-forms.csv");
    }

    @TestFactory
    Stream<DynamicTest> tellsShares() throws IOException {
        return tests("/examples/figures-shares.csv");
    }

    @TestFactory
    Stream<DynamicTest> multiples() throws IOException {
        return tests("/examples/figures-multiples.csv");
    }

    @TestFactory
    Stream<DynamicTest> elided() throws IOException {
        return tests("/examples/figures-elided.csv");
    }

    @TestFactory
    Stream<DynamicTest> readsMoney() throws IOException {
        return tests("/examples/figures-money.csv");
    }

    @TestFactory
    Stream<DynamicTest> readsMeasures() throws IOException {
        return tests("/examples/figures-measures.csv");
    }

    @TestFactory
    Stream<DynamicTest> tellsChangesFromLevels() throws IOException {
        return tests("/examples/figures-changes.csv");
    }

    @TestFactory
    Stream<DynamicTest> readsAgesOrdinalsScoresAndRatios() throws IOException {
        return tests("/examples/figures-kinds.csv");
    }

    @TestFactory
    Stream<DynamicTest> leavesOutWhatIsNoFigure() throws IOException {
        return tests("/examples/figures-none.csv");
    }

    /** Constructions of the other files, in bulletins of other countries. */
    @TestFactory
    Stream<DynamicTest> readsTheSameInOtherCountries() throws IOException {
        return tests("/examples/figures-countries.csv");
    }

    @TestFactory
    Stream<DynamicTest> readsHeadlines() throws IOException {
        return tests("/examples/figures-headlines.csv");
    }

    private Stream<DynamicTest> tests(String file) throws IOException {
        Map<String, List<CSVRecord>> texts = new LinkedHashMap<>();
        try (Reader in =
                new InputStreamReader(FigureReaderTest.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            for (CSVRecord row : CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(in)) {
                texts.computeIfAbsent(row.get("country") + row.get("text"), text -> new ArrayList<>())
                        .add(row);
            }
        }
        return texts.values().stream()
                .map(rows -> DynamicTest.dynamicTest(
                        rows.get(0).get("text"), () -> check(rows, file.contains("headlines"))));
    }

    private void check(List<CSVRecord> rows, boolean headline) {
        String text = rows.get(0).get("text");
        String country = rows.get(0).get("country");
        Document d = lexicon.newDocument();
        lexicon.read(text, headline ? text.length() : 0, d);
        numbers.read(d, false);
        List<String> wanted = new ArrayList<>();
        for (CSVRecord row : rows) {
            if (!row.get("mention").isEmpty()) {
                wanted.add(String.join(
                        " | ",
                        row.get("mention"),
                        row.get("kind"),
                        number(row.get("value")),
                        number(row.get("value_max")),
                        row.get("unit"),
                        row.get("per_unit"),
                        row.get("modifier"),
                        row.get("basis"),
                        row.get("change")));
            }
        }
        List<String> found = figures.read(d, Conventions.of(country.isEmpty() ? null : country), new Taken()).stream()
                .map(figure -> shown(figure, text))
                .toList();
        assertEquals(String.join("\n", wanted), String.join("\n", found));
    }

    private static String shown(Figure f, String text) {
        return String.join(
                " | ",
                f.span().of(text),
                f.kind().label(),
                number(Double.toString(f.value())),
                f.valueMax() == null ? "" : number(Double.toString(f.valueMax())),
                f.unit() == null ? "" : f.unit(),
                f.perUnit() == null ? "" : f.perUnit(),
                f.modifier() == null ? "" : f.modifier().label(),
                f.basis().label(),
                f.change() == null ? "" : f.change().label());
    }

    /** Nine decimals are enough to tell values apart. */
    private static String number(String cell) {
        return cell.isEmpty() ? "" : Double.toString(Math.round(Double.parseDouble(cell) * 1e9) / 1e9);
    }
}
