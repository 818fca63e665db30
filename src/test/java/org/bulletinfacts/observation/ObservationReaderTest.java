package org.bulletinfacts.observation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bulletinfacts.actor.ActorReader;
import org.bulletinfacts.actor.Actors;
import org.bulletinfacts.bulletin.Conventions;
import org.bulletinfacts.figure.Figure;
import org.bulletinfacts.figure.FigureReader;
import org.bulletinfacts.number.NumberReader;
import org.bulletinfacts.quote.QuoteReader;
import org.bulletinfacts.text.Document;
import org.bulletinfacts.text.Examples;
import org.bulletinfacts.text.Lexicon;
import org.bulletinfacts.text.Taken;
import org.bulletinfacts.time.Period;
import org.bulletinfacts.time.TimeExpression;
import org.bulletinfacts.time.TimeReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The time, the base of comparison and the status of single figures; an empty cell must stay empty. */
class ObservationReaderTest {
    private static final Lexicon.Builder BUILDER = new Lexicon.Builder();
    private static final NumberReader NUMBERS = new NumberReader(BUILDER);
    private static final TimeReader TIMES = new TimeReader(BUILDER);
    private static final ActorReader ACTORS = new ActorReader(BUILDER, null);
    private static final FigureReader FIGURES = new FigureReader(BUILDER);
    private static final QuoteReader QUOTES = new QuoteReader(BUILDER);
    private static final ObservationReader OBSERVATIONS = new ObservationReader(BUILDER);
    private static final Lexicon LEXICON = BUILDER.build();

    static Stream<Map<String, String>> examples() {
        return Examples.rows("observations.csv");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void tellsTimeBaseAndStatus(Map<String, String> row) {
        String text = row.get("text");
        String found = read(text, LocalDate.parse(row.get("date"))).stream()
                .filter(one -> one.figure().span().of(text).equals(row.get("mention")))
                .map(ObservationReaderTest::cells)
                .collect(Collectors.joining("; "));
        String expected = Stream.of("period_start", "period_end", "compared_start", "compared_end", "status")
                .map(row::get)
                .collect(Collectors.joining(" | "));
        assertEquals(expected, found, text);
    }

    static Stream<Map<String, String>> statuses() {
        return Examples.rows("status.csv");
    }

    /** {@code status.csv}: what governs a figure, and what stays as it is inside plans and forecasts. */
    @ParameterizedTest
    @MethodSource("statuses")
    void tellsStatus(Map<String, String> row) {
        String text = row.get("text");
        String found = read(text, LocalDate.parse(row.get("date"))).stream()
                .filter(one -> one.figure().span().of(text).equals(row.get("mention")))
                .map(one -> one.status().label())
                .collect(Collectors.joining("; "));
        assertEquals(row.get("status"), found, text);
    }

    private static String cells(Observation one) {
        return days(one.period())
                + " | "
                + days(one.compared())
                + " | "
                + one.status().name().toLowerCase(Locale.ROOT);
    }

    private static String days(Period period) {
        return period == null ? " | " : period.start() + " | " + period.end();
    }

    private static List<Observation> read(String text, LocalDate day) {
        Document d = LEXICON.newDocument();
        LEXICON.read(text, 0, d);
        NUMBERS.read(d, false);
        Actors actors = ACTORS.read(d, day, Conventions.DEFAULT);
        Taken taken = new Taken();
        taken.takeAll(d, actors.mentions());
        List<TimeExpression> dates = TIMES.read(d, day, Conventions.DEFAULT);
        taken.takeAll(d, dates);
        List<Figure> figures = FIGURES.read(d, Conventions.DEFAULT, taken);
        return OBSERVATIONS.read(d, day, figures, dates, actors, QUOTES.read(d, actors), Conventions.DEFAULT);
    }
}
