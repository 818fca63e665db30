package org.bulletinfacts.observation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.bulletinfacts.figure.FigureKind;
import org.bulletinfacts.text.Document;
import org.bulletinfacts.text.Examples;
import org.bulletinfacts.text.Lexicon;
import org.bulletinfacts.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IndicatorReaderTest {
    private static final Lexicon.Builder BUILDER = new Lexicon.Builder();
    private static final IndicatorReader READER = new IndicatorReader(BUILDER, new ClauseWords(BUILDER));
    private static final Lexicon LEXICON = BUILDER.build();

    static Stream<Map<String, String>> examples() {
        return Examples.rows("measure-ids.csv");
    }

    /** An example without a kind is a percentage, which any indicator may come in; one that begins with {@code #} is a headline. */
    @ParameterizedTest
    @MethodSource("examples")
    void reads(Map<String, String> row) {
        boolean headline = row.get("measure").startsWith("#");
        String measure = headline ? row.get("measure").substring(1) : row.get("measure");
        FigureKind kind = row.get("kind").isEmpty()
                ? FigureKind.PERCENT
                : FigureKind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
        Document d = LEXICON.newDocument();
        LEXICON.read(measure, headline ? measure.length() : 0, d);
        String found = READER.read(d, new Span(0, measure.length()), kind);
        assertEquals(row.get("measure_id"), found == null ? "" : found, measure);
    }
}
