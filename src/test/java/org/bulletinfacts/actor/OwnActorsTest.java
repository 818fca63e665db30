package org.bulletinfacts.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bulletinfacts.bulletin.Article;
import org.bulletinfacts.bulletin.Conventions;
import org.bulletinfacts.extract.Cascade;
import org.bulletinfacts.extract.Facts;
import org.bulletinfacts.lexicon.LexiconException;
import org.bulletinfacts.lexicon.OwnLexicon;
import org.bulletinfacts.text.Examples;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the rows of a user's actors.csv do to texts: the folder lexicon/actors, and examples/own-actors.csv. */
class OwnActorsTest {
    private static Cascade cascade;

    @BeforeAll
    static void readLexicon() throws LexiconException {
        cascade = Cascade.with(OwnLexicon.read(Path.of("src/test/resources/lexicon/actors")));
    }

    private static Facts read(String text, String date, String country) {
        return cascade.extract(
                new Article("a", "s", null, "u", 1, LocalDate.parse(date), "", text, text, "en", "h"),
                country.isEmpty() ? Conventions.DEFAULT : Conventions.of(country));
    }

    /** Rows of one text on one day in one country, together: all its mentions. */
    static Stream<Arguments> examples() {
        Map<List<String>, List<Map<String, String>>> texts = Examples.rows("own-actors.csv")
                .collect(Collectors.groupingBy(
                        row -> List.of(row.get("text"), row.get("date"), row.get("country")),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return texts.entrySet().stream().map(text -> Arguments.of(text.getKey(), text.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void findsThemAndLinksTheirTitles(List<String> text, List<Map<String, String>> rows) {
        Facts facts = read(text.get(0), text.get(1), text.get(2));
        TreeSet<String> found = new TreeSet<>();
        facts.mentions().forEach(fact -> {
            Mention mention = fact.value();
            ArticleActor actor = mention.actor() == null ? null : facts.actors().get(mention.actor());
            found.add(String.join(
                    " | ",
                    fact.mention(),
                    mention.rule(),
                    mention.form().label(),
                    actor == null || actor.ownId() == null ? "" : actor.ownId(),
                    actor == null ? "" : actor.name()));
        });
        TreeSet<String> expected = rows.stream()
                .filter(row -> !row.get("mention").isEmpty())
                .map(row -> String.join(
                        " | ", row.get("mention"), row.get("rule"), row.get("form"), row.get("id"), row.get("actor")))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(String.join("\n", expected), String.join("\n", found));
    }

    @Test
    void aCountryOfTheUsersIsTheOneOfItsOffices() {
        Facts facts = read("Uzbek Prime Minister Sardor Umarov spoke.", "2025-06-04", "KZ");
        Role role = facts.mentions().get(0).value().role();
        assertEquals("Prime Minister of Uzbekistan", role.office());
        assertEquals("C-UZ", facts.actors().get(role.organization()).ownId());
    }

    @Test
    void theirOfficesAreNamedAsTextsReportThem() {
        Map<String, List<String>> offices = new LinkedHashMap<>();
        for (OwnActor actor : cascade.ownActors()) {
            offices.put(
                    actor.id(),
                    actor.tenures().stream().map(OwnActor.Tenure::office).toList());
        }
        assertEquals(List.of("Health Minister of Uzbekistan", "Prime Minister of Uzbekistan"), offices.get("P-17"));
        assertEquals(List.of("Governor of Polar Bank"), offices.get("P-19"));
        assertEquals(List.of("President of Norway"), offices.get("P-20"));
        assertEquals(List.of("President of Norway"), offices.get("P-21"));
        assertEquals(List.of("Prime Minister of Norway"), offices.get("P-22"));
        assertEquals(List.of(), offices.get("O-3"));
        assertTrue(Cascade.english().ownActors().isEmpty());
    }

    @Test
    void aFullerNameInTheTextDoesNotRenameThem() {
        Facts facts = read("Sardor Umarov came. Sardor Karimovich Umarov spoke.", "2025-06-04", "UZ");
        assertEquals(1, facts.actors().size(), facts.actors().toString());
        assertEquals("Sardor Umarov", facts.actors().get(0).name());
    }
}
