package org.bulletinfacts.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bulletinfacts.bulletin.Article;
import org.bulletinfacts.bulletin.Conventions;
import org.bulletinfacts.extract.Cascade;
import org.bulletinfacts.extract.Fact;
import org.bulletinfacts.extract.Facts;
import org.bulletinfacts.text.Examples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The examples of events, read by the whole extractor as published on 4 June 2025. Rows with the same text are all its events; a
 * text with an empty trigger tells of none; {@code \n} in a text ends its headline.
 */
class EventReaderTest {
    /** Without the trained tagger, of which the examples must not hang. */
    private static final Cascade RULES = Cascade.byRulesAlone();

    private static final LocalDate PUBLISHED = LocalDate.of(2025, 6, 4);

    static Stream<List<Map<String, String>>> examples() {
        Map<String, List<Map<String, String>>> byText = new LinkedHashMap<>();
        Examples.rows("events.csv")
                .forEach(row -> byText.computeIfAbsent(row.get("text"), t -> new ArrayList<>())
                        .add(row));
        return byText.values().stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void reads(List<Map<String, String>> rows) {
        List<String> expected = new ArrayList<>();
        for (Map<String, String> row : rows) {
            if (!row.get("trigger").isEmpty()) {
                expected.add(String.join(
                        " | ",
                        row.get("trigger"),
                        row.get("type"),
                        row.get("actor"),
                        row.get("recipient"),
                        row.get("status"),
                        row.get("start_date"),
                        row.get("place")));
            }
        }
        Facts facts = read(rows.get(0).get("text"));
        List<String> found = new ArrayList<>();
        for (Fact<Event> fact : facts.events()) {
            Event event = fact.value();
            found.add(String.join(
                    " | ",
                    fact.mention(),
                    event.type(),
                    name(facts, event.actor()),
                    name(facts, event.recipient()),
                    event.status(),
                    event.period() == null ? "" : event.period().start().toString(),
                    name(facts, event.place())));
        }
        assertEquals(String.join("\n", expected), String.join("\n", found));
    }

    @Test
    void headlineAndBodyTellOfOneAct() {
        Facts facts = read("Ruto Meets Museveni in Entebbe\\nPresident William Ruto met President Yoweri Museveni"
                + " in Entebbe on Monday. Ruto later visited Rwanda.");
        List<Integer> happenings =
                facts.events().stream().map(fact -> fact.value().happening()).toList();
        assertEquals(List.of(1, 1, 2), happenings);
    }

    @Test
    void everyRecipientOfATriggerHasARowInOneHappening() {
        Facts facts = read("Qatar called on Israel and Hamas to stop.");
        assertEquals(2, facts.events().size());
        Fact<Event> first = facts.events().get(0);
        Fact<Event> second = facts.events().get(1);
        assertEquals(first.startChar(), second.startChar());
        assertEquals(first.value().happening(), second.value().happening());
        assertNotEquals(first.id(), second.id());
    }

    @Test
    void idsDoNotHangOnTheNumberingOfActors() {
        Fact<Event> alone = read("Ghana signed a treaty with Togo.").events().get(0);
        Fact<Event> behind =
                read("Benin grew. Ghana signed a treaty with Togo.").events().get(0);
        assertNotEquals(alone.value().actor(), behind.value().actor());
        assertEquals(alone.id(), behind.id());
    }

    private static String name(Facts facts, Integer actor) {
        return actor == null ? "" : facts.actors().get(actor).name();
    }

    private static Facts read(String written) {
        String whole = written.replace("\\n", "\n");
        int end = whole.indexOf('\n');
        String headline = end < 0 ? "" : whole.substring(0, end);
        String body = whole.substring(end + 1);
        Article article = new Article(
                "a1",
                "examples",
                null,
                "examples.txt",
                1,
                PUBLISHED,
                headline,
                body,
                Article.text(headline, body),
                "en",
                "0");
        return RULES.extract(article, Conventions.DEFAULT);
    }
}
