package org.bulletinfacts.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.bulletinfacts.jobfile.Correction;
import org.bulletinfacts.warehouse.CorrectionRows;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ResolverTest {
    private static final String NAMES =
            "SELECT concat_ws('|', name, kind, country, aliases, first_seen, last_seen, article_count) FROM actors ORDER BY name";

    private Connection working;

    @BeforeEach
    void open() throws SQLException {
        working = DriverManager.getConnection("jdbc:duckdb:");
        Sql.execute(working, Sql.script("migrations/V1__warehouse.sql"));
        Sql.execute(working, Sql.script("migrations/V4__own_actors.sql"));
    }

    @AfterEach
    void close() throws SQLException {
        working.close();
    }

    static Stream<Arguments> examples() throws IOException {
        Map<String, List<CSVRecord>> cases = new LinkedHashMap<>();
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader file = Files.newBufferedReader(Path.of("src/test/resources/examples/resolve.csv"))) {
            for (CSVRecord row : format.parse(file)) {
                cases.computeIfAbsent(row.get("case"), name -> new ArrayList<>())
                        .add(row);
            }
        }
        return cases.entrySet().stream().map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
    }

    /** Each row is the only actor of an article of its own; equal numbers in the last column are one actor. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void tellsWhoIsWho(String name, List<CSVRecord> rows) throws SQLException {
        for (int i = 0; i < rows.size(); i++) {
            CSVRecord row = rows.get(i);
            String forms = row.get("forms").isEmpty() ? row.get("name") : row.get("forms");
            String country = row.get("country").isEmpty() ? null : row.get("country");
            actor("a" + i, 1, row.get("source"), row.get("kind"), row.get("name"), country, forms);
        }
        Resolver.resolve(working);
        List<String> ids = Sql.texts(working, "SELECT actor_id FROM actor_links ORDER BY article_id");
        for (int i = 0; i < rows.size(); i++) {
            for (int j = 0; j < i; j++) {
                boolean same = rows.get(i).get("actor").equals(rows.get(j).get("actor"));
                assertEquals(same, ids.get(i).equals(ids.get(j)), rows.get(j) + " and " + rows.get(i));
            }
        }
        assertTrue(ids.stream().allMatch(id -> id.matches("[0-9a-f]{20}")), ids::toString);
    }

    @Test
    void namesActorsByTheFullestForm() throws SQLException {
        actor("a1", 1, "north", "person", "ARU BEKETOVA", "KZ", "ARU BEKETOVA; BEKETOVA");
        actor("a2", 2, "north", "person", "Aru Beketova", "SE", "Aru Beketova; Beketova");
        actor("a3", 3, "north", "person", "Beketova", "KZ", "Beketova");
        actor("a3", 3, "north", "place", "Oslo", null, "Oslo");
        Resolver.resolve(working);
        assertEquals(
                List.of(
                        "Aru Beketova|person|KZ|ARU BEKETOVA; BEKETOVA; Beketova|2025-06-01|2025-06-03|3",
                        "Oslo|place|2025-06-03|2025-06-03|1"),
                Sql.texts(working, NAMES));
    }

    @Test
    void gathersRolesAsReported() throws SQLException {
        for (int day = 1; day <= 4; day++) {
            actor("a" + day, day, "north", "person", "Aru Beketova", null, "Aru Beketova");
            actor("a" + day, day, "north", "organization", "Harbour Board", null, "Harbour Board");
        }
        role("a1", 1, "Director", "Director of the Harbour Board", false);
        role("a2", 2, "director", null, false);
        role("a3", 3, "Director", null, false);
        role("a4", 4, "former Director", null, true);
        Resolver.resolve(working);
        assertEquals(
                List.of(
                        "Director|Director of the Harbour Board|false|2025-06-01|2025-06-03|3",
                        "former Director|true|2025-06-04|2025-06-04|1"),
                Sql.texts(
                        working,
                        "SELECT concat_ws('|', role, office, is_former, first_seen, last_seen, article_count) FROM roles"
                                + " WHERE organization_id IS NOT NULL ORDER BY role"));
    }

    @Test
    void theIdsOfAUsersLexiconGoToAllThatIsTheSameActor() throws SQLException {
        actor("a1", 1, "north", "person", "Aru Beketova", "KZ", "Aru Beketova");
        actor("a2", 2, "north", "person", "Beketova", null, "Beketova");
        actor("a3", 3, "north", "person", "Kofi Oduya", null, "Kofi Oduya");
        actor("a4", 3, "south", "person", "Kofi Oduya", null, "Kofi Oduya");
        Resolver.resolve(working);
        Sql.execute(working, "DELETE FROM changed_months");
        Sql.execute(working, "INSERT INTO own_actors VALUES ('P-1', 'A. Beketova', 'person', 'SE')");
        Sql.execute(working, "UPDATE article_actors SET own_id = 'P-1' WHERE name = 'Aru Beketova'");
        Sql.execute(working, "UPDATE article_actors SET own_id = 'P-2' WHERE article_id = 'a3'");
        Sql.execute(working, "UPDATE article_actors SET own_id = 'P-3' WHERE article_id = 'a4'");
        Resolver.resolve(working);
        assertEquals(
                List.of("P-1", "P-1", "P-2", "P-3"),
                Sql.texts(working, "SELECT actor_id FROM actor_links ORDER BY article_id"));
        assertEquals(
                List.of(
                        "A. Beketova|person|SE|Aru Beketova; Beketova|2025-06-01|2025-06-02|2",
                        "Kofi Oduya|person|2025-06-03|2025-06-03|1",
                        "Kofi Oduya|person|2025-06-03|2025-06-03|1"),
                Sql.texts(working, NAMES));
        assertEquals(List.of("2025-06"), Sql.texts(working, "SELECT month FROM changed_months"));
    }

    @Test
    void tellsWhichCorrectionsMeetNobody() throws SQLException {
        actor("a1", 1, "north", "person", "Aru Beketova", "KZ", "Aru Beketova");
        Resolver.resolve(working);
        String id = Sql.texts(working, "SELECT actor_id FROM actors").get(0);
        CorrectionRows.write(
                working,
                List.of(
                        new Correction(2, Correction.Action.RENAME, "X-1", null, "Nobody", null, null),
                        new Correction(3, Correction.Action.MERGE, id, "X-2", null, null, null),
                        new Correction(4, Correction.Action.MERGE, "X-2", "X-3", null, null, null)));
        Resolver.resolve(working);
        assertEquals(List.of("X-3"), Sql.texts(working, "SELECT actor_id FROM actors"));
        assertEquals(List.of("line 2: no article names an actor with the id \"X-1\""), CorrectionRows.unmet(working));
    }

    @Test
    void marksTheMonthsWhoseLinksChange() throws SQLException {
        actor("a1", 1, "north", "person", "Oduya", null, "Oduya");
        Resolver.resolve(working);
        assertEquals(List.of("2025-06"), Sql.texts(working, "SELECT month FROM changed_months"));
        Sql.execute(working, "DELETE FROM changed_months");

        Resolver.resolve(working);
        assertEquals(List.of(), Sql.texts(working, "SELECT month FROM changed_months"), "nothing new");

        actor("a2", 40, "north", "place", "Oslo", null, "Oslo");
        Sql.execute(working, "INSERT INTO changed_months VALUES ('2025-07')");
        Resolver.resolve(working);
        assertEquals(List.of("2025-07"), Sql.texts(working, "SELECT month FROM changed_months"), "not again");

        actor("a3", 80, "north", "person", "Kofi Oduya", null, "Kofi Oduya");
        Resolver.resolve(working);
        assertEquals(
                List.of("2025-06", "2025-07", "2025-08"),
                Sql.texts(working, "SELECT month FROM changed_months ORDER BY month"),
                "the surname of June now has a bearer");
    }

    @Test
    void dependsOnTheSetOfArticlesAlone() throws SQLException {
        List<Integer> numbers = new ArrayList<>(Warehouse.numbers(60));
        List<List<String>> results = new ArrayList<>();
        for (int nights = 1; nights <= 3; nights++) {
            Collections.reverse(numbers);
            for (int night = 0; night < nights; night++) {
                for (int number : numbers.subList(night * 60 / nights, (night + 1) * 60 / nights)) {
                    String surname = "Surname" + number % 7;
                    String name = number % 3 == 0 ? surname : "Given" + number % 11 + " " + surname;
                    actor("a" + number, 1 + number, number % 2 == 0 ? "north" : "south", "person", name, null, name);
                }
                Resolver.resolve(working);
            }
            List<String> result = Sql.texts(working, "SELECT CAST(l AS VARCHAR) FROM actor_links l ORDER BY ALL");
            result.addAll(Sql.texts(working, "SELECT CAST(a AS VARCHAR) FROM actors a ORDER BY ALL"));
            results.add(result);
            Sql.execute(working, "DELETE FROM article_actors; DELETE FROM articles;");
        }
        assertEquals(results.get(0), results.get(1));
        assertEquals(results.get(0), results.get(2));
    }

    @Test
    void leavesAnOpenTransactionToItsOwner() throws SQLException {
        working.setAutoCommit(false);
        actor("a1", 1, "north", "place", "Oslo", null, "Oslo");
        Resolver.resolve(working);
        assertFalse(working.getAutoCommit());
        working.rollback();
        working.setAutoCommit(true);
        assertEquals(0, Sql.number(working, "SELECT count(*) FROM actors"));
    }

    /** @param day 1 is 1 June 2025 */
    private void actor(String article, int day, String source, String kind, String name, String country, String forms)
            throws SQLException {
        String date = "DATE '2025-05-31' + " + day;
        insert(
                "INSERT INTO articles SELECT ?, ?, NULL, " + date + ", '', 'text', NULL, 'en', 'h', 1, 'x'"
                        + " WHERE NOT EXISTS (SELECT 1 FROM articles WHERE article_id = '" + article + "')",
                article,
                source);
        insert(
                "INSERT INTO article_actors SELECT ?, (SELECT count(*) FROM article_actors WHERE article_id = '"
                        + article + "'), " + date + ", ?, ?, ?, ?, ?, NULL",
                article,
                source,
                kind,
                name,
                country,
                forms);
    }

    private void role(String article, int day, String role, String office, boolean former) throws SQLException {
        insert(
                "INSERT INTO mentions VALUES ('m' || ?, '" + article + "', DATE '2025-05-31' + " + day
                        + ", 'north', 0, 1, 'x', 'x', 'person', 0, 'name', ?, ?, 1, " + former + ", 'r')",
                article,
                role,
                office);
    }

    private void insert(String sql, String... values) throws SQLException {
        try (PreparedStatement insert = working.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                insert.setString(i + 1, values[i]);
            }
            insert.executeUpdate();
        }
    }
}
