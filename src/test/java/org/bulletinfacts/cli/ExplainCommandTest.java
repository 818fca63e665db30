package org.bulletinfacts.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.bulletinfacts.actor.ActorKind;
import org.bulletinfacts.actor.ArticleActor;
import org.bulletinfacts.actor.Mention;
import org.bulletinfacts.actor.MentionForm;
import org.bulletinfacts.actor.Role;
import org.bulletinfacts.extract.Fact;
import org.bulletinfacts.extract.Facts;
import org.bulletinfacts.figure.Basis;
import org.bulletinfacts.figure.Figure;
import org.bulletinfacts.figure.FigureKind;
import org.bulletinfacts.figure.Modifier;
import org.bulletinfacts.figure.UnreadNumber;
import org.bulletinfacts.figure.UnreadReason;
import org.bulletinfacts.observation.Observation;
import org.bulletinfacts.observation.Status;
import org.bulletinfacts.quote.Quote;
import org.bulletinfacts.text.Span;
import org.bulletinfacts.text.Spanned;
import org.bulletinfacts.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ExplainCommandTest {
    private static final String TEXT = "Minister Ana Reyes said \"over 232 thousand people\" came.";
    private static final Facts FACTS = new Facts(
            null,
            List.of(new ArticleActor(ActorKind.PERSON, "Ana Reyes", null, List.of("Ana Reyes"))),
            List.of(fact(TEXT, "232 thousand", ExplainCommandTest::figure)),
            List.of(),
            List.of(fact(
                    TEXT,
                    "Ana Reyes",
                    span -> new Mention(
                            span,
                            ActorKind.PERSON,
                            0,
                            MentionForm.NAME,
                            new Role("Minister", null, null, false),
                            "role-name"))),
            List.of(fact(
                    TEXT,
                    "over 232 thousand people",
                    span -> new Quote(span, "Ana Reyes", 0, "said", true, "quote-after"))),
            List.of(),
            List.of());

    @TempDir
    Path home;

    private static Observation figure(Span span) {
        Figure figure = new Figure(
                span,
                FigureKind.COUNT,
                232_000,
                null,
                null,
                null,
                Modifier.MORE_THAN,
                Basis.LEVEL,
                null,
                "number-multiplier");
        Period may = new Period(LocalDate.of(2025, 5, 1), LocalDate.of(2025, 5, 31));
        return new Observation(figure, "people", null, may, null, Status.ACTUAL, null, null, null, 0, null);
    }

    private static <T extends Spanned> Fact<T> fact(
            String text, String mention, java.util.function.Function<Span, T> value) {
        int start = text.indexOf(mention);
        Span span = new Span(start, start + mention.length());
        return new Fact<>("id", span.start(), span.end(), mention, text, value.apply(span));
    }

    private Run explain(Terminal terminal, String... more) {
        String[] args = new String[more.length + 2];
        args[0] = "explain";
        args[1] = TEXT;
        System.arraycopy(more, 0, args, 2, more.length);
        return Run.of(home, terminal, () -> new FixedExtractor(FACTS), args);
    }

    @Test
    void numbersTheFactsInBrackets() {
        explain(Terminal.NONE).exits(0).prints("""
                Minister [1:Ana Reyes] said "[2:over [3:232 thousand] people]" came.

                no  fact     mention                   rule               fields
                --  -------  ------------------------  -----------------  %s
                 1  mention  Ana Reyes                 role-name          kind=person  actor="Ana Reyes"  form=name  role=Minister
                 2  quote    over 232 thousand people  quote-after        speaker="Ana Reyes"  speaker_actor="Ana Reyes"  verb=said  is_direct=true
                 3  figure   232 thousand              number-multiplier  %s
                """.formatted("-".repeat(40), FIGURE));
    }

    private static final String FIGURE = "kind=count  value=232000  modifier=more_than  basis=level  measure=people"
            + "  period_start=2025-05-01  period_end=2025-05-31  status=actual  reported_by=\"Ana Reyes\"";

    @Test
    void coloursTheFactsOnATerminal() {
        Run run = explain(new Terminal(true, true, true, 120)).exits(0);
        assertTrue(
                run.out()
                        .startsWith("Minister \u001B[33mAna Reyes\u001B[0m said \"\u001B[4mover \u001B[0m"
                                + "\u001B[4m\u001B[1;32m232 thousand\u001B[0m\u001B[4m people\u001B[0m\" came.\n"),
                run.out());
    }

    @Test
    void printsJson() {
        JsonNode json = Jsons.COMPACT.readTree(explain(Terminal.NONE, "--json", "--date", "2025-06-04")
                .exits(0)
                .out());
        assertEquals("2025-06-04", json.get("published_on").asString());
        assertEquals("0123456789abcdef", json.get("extractor_version").asString());
        JsonNode figure = json.get("facts").get(2);
        assertEquals("figure", figure.get("fact").asString());
        assertEquals(30, figure.get("start_char").asInt());
        assertEquals(232000, figure.get("value").asInt());
        assertFalse(figure.has("unit"));
        assertEquals("Ana Reyes", json.get("actors").get(0).get("name").asString());
    }

    @Test
    void showsNumbersThatWereNotUnderstood() {
        Facts unread = new Facts(
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(fact("Open 24/7.", "24/7", span -> new UnreadNumber(span, null, UnreadReason.JOINED))));
        Run.of(home, Terminal.NONE, () -> new FixedExtractor(unread), "explain", "Open 24/7.")
                .exits(0)
                .prints("""
                        Open [1:24/7].

                        no  fact    mention  rule  fields
                        --  ------  -------  ----  -------------
                         1  unread  24/7           reason=joined
                        """);
        JsonNode json = Jsons.COMPACT.readTree(
                Run.of(home, Terminal.NONE, () -> new FixedExtractor(unread), "explain", "Open 24/7.", "--json")
                        .exits(0)
                        .out());
        assertEquals(0, json.get("facts").size());
        assertEquals("joined", json.get("numbers_unread").get(0).get("reason").asString());
    }

    @Test
    void saysThatThereIsNothing() {
        Run.of(home, "explain", "Nothing here.").exits(0).prints("Nothing here.\n\nNo facts.\n");
    }

    @Test
    void tellsWhatIsWrong() {
        Run.of(home, "explain").exits(2).tells("TEXT");
        Run.of(home, "explain", "x", "--country", "ZZ").exits(2).tells("--country ZZ");
        Run.of(home, "explain", "x", "--date", "04.06.2025")
                .exits(2)
                .tells("--date")
                .tells("\"04.06.2025\" is no day; one written as 2025-06-04 is right");
    }
}
