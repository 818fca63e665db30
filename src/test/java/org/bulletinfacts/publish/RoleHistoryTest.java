package org.bulletinfacts.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.bulletinfacts.actor.ActorKind;
import org.bulletinfacts.actor.OwnActor;
import org.bulletinfacts.actor.OwnActor.Tenure;
import org.bulletinfacts.warehouse.Migrations;
import org.bulletinfacts.warehouse.OwnActorRows;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The view role_history over resolved articles. Days are those of June 2025. */
class RoleHistoryTest {
    private static final String OFFICE = "Prime Minister of Kazakhstan";
    private static final String TENURES =
            "SELECT concat_ws(' ', name, held_from, held_until, first_seen, last_seen, is_former, article_count)"
                    + " FROM role_history WHERE office = ";

    private Connection working;
    private int articles;

    @BeforeEach
    void open() throws SQLException {
        working = DriverManager.getConnection("jdbc:duckdb:");
        new Migrations().apply(working);
        Sql.execute(working, Sql.script("published.sql"));
    }

    @AfterEach
    void close() throws SQLException {
        working.close();
    }

    private void report(int day, String person, String role, String office, boolean former) throws SQLException {
        String article = String.format("a%03d", articles++);
        String date = "DATE '2025-05-31' + " + day;
        insert(
                "INSERT INTO main.articles SELECT ?, 'north', NULL, " + date + ", '', 'text', NULL, 'en', 'h', 1, 'x'",
                article);
        insert(
                "INSERT INTO main.article_actors SELECT ?, 0, " + date + ", 'north', 'person', ?, NULL, ?, NULL",
                article,
                person,
                person);
        insert(
                "INSERT INTO main.article_actors SELECT ?, 1, " + date
                        + ", 'north', 'place', 'Kazakhstan', 'KZ', 'Kazakhstan', NULL",
                article);
        insert(
                "INSERT INTO main.mentions SELECT 'm' || ?, ?, " + date
                        + ", 'north', 0, 1, 'x', 'x', 'person', 0, 'name', ?, ?, 1, " + former + ", 'r'",
                article,
                article,
                role,
                office);
    }

    private void report(int day, String person) throws SQLException {
        report(day, person, "Prime Minister", OFFICE, false);
    }

    private void insert(String sql, String... values) throws SQLException {
        try (PreparedStatement insert = working.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                insert.setString(i + 1, values[i]);
            }
            insert.executeUpdate();
        }
    }

    private void resolve(OwnActor... own) throws SQLException {
        Sql.execute(working, "SET schema = 'main'");
        OwnActorRows.write(working, List.of(own));
        Resolver.resolve(working);
        Sql.execute(working, "SET schema = 'published'");
        Sql.execute(working, Sql.script("views.sql"));
    }

    private List<String> tenures(String office) throws SQLException {
        return Sql.texts(working, TENURES + Sql.literal(office) + " ORDER BY held_from, name");
    }

    private String onDay(String office, String day) throws SQLException {
        return String.join(
                ", ",
                Sql.texts(
                        working,
                        "SELECT name FROM role_history WHERE office = " + Sql.literal(office) + " AND DATE '" + day
                                + "' BETWEEN held_from AND held_until ORDER BY name"));
    }

    @Test
    void oneHolderAfterTheOther() throws SQLException {
        report(2, "Asel Omarova");
        report(2, "Asel Omarova");
        report(9, "Asel Omarova");
        report(20, "Timur Saken");
        resolve();
        assertEquals(
                List.of(
                        "Asel Omarova 2025-06-02 2025-06-19 2025-06-02 2025-06-09 true 3",
                        "Timur Saken 2025-06-20 9999-12-31 2025-06-20 2025-06-20 false 1"),
                tenures(OFFICE));
        assertEquals("", onDay(OFFICE, "2025-06-01"));
        assertEquals("Asel Omarova", onDay(OFFICE, "2025-06-12"));
        assertEquals("Timur Saken", onDay(OFFICE, "2030-01-01"));
    }

    @Test
    void whoComesBackHasTwoTenures() throws SQLException {
        report(2, "Asel Omarova");
        report(5, "Asel Omarova");
        report(9, "Timur Saken");
        report(11, "Timur Saken");
        report(15, "Asel Omarova");
        report(16, "Timur Saken", "former Prime Minister", OFFICE, true);
        report(21, "Asel Omarova");
        resolve();
        assertEquals(
                List.of(
                        "Asel Omarova 2025-06-02 2025-06-08 2025-06-02 2025-06-05 true 2",
                        "Timur Saken 2025-06-09 2025-06-14 2025-06-09 2025-06-11 true 2",
                        "Asel Omarova 2025-06-15 9999-12-31 2025-06-15 2025-06-21 false 2"),
                tenures(OFFICE));
    }

    @Test
    void aHandoverOnOneDayIsOneTenureEach() throws SQLException {
        report(2, "Asel Omarova");
        report(5, "Asel Omarova");
        report(5, "Timur Saken");
        report(8, "Timur Saken");
        resolve();
        assertEquals(
                List.of(
                        "Asel Omarova 2025-06-02 2025-06-05 2025-06-02 2025-06-05 true 2",
                        "Timur Saken 2025-06-05 9999-12-31 2025-06-05 2025-06-08 false 2"),
                tenures(OFFICE));
    }

    @Test
    void whoIsReportedAsFormerHoldsItNoMore() throws SQLException {
        report(2, "Asel Omarova");
        report(7, "Asel Omarova", "former Prime Minister", OFFICE, true);
        report(3, "Daria Kim", "former Prime Minister", OFFICE, true);
        resolve();
        assertEquals(List.of("Asel Omarova 2025-06-02 2025-06-06 2025-06-02 2025-06-02 true 1"), tenures(OFFICE));
    }

    @Test
    void severalHoldOneOfficeAtOnce() throws SQLException {
        String deputy = "Deputy Minister of Health of Kazakhstan";
        String seats = "Judge of Kazakhstan";
        for (int day = 1; day <= 4; day++) {
            report(day, day % 2 == 0 ? "Asel Omarova" : "Timur Saken", "Deputy Minister of Health", deputy, false);
            report(day, "Asel Omarova", "Judge", seats, false);
            report(day, "Timur Saken", "Judge", seats, false);
        }
        report(5, "Asel Omarova", "Minister", "Minister of Kazakhstan", false);
        report(6, "Timur Saken", "Minister", "Minister of Kazakhstan", false);
        report(7, "Asel Omarova", "Minister", "Minister of Kazakhstan", false);
        report(6, "Asel Omarova", "analyst", null, false);
        report(7, "Timur Saken", "analyst", null, false);
        report(8, "Asel Omarova", "analyst", null, false);
        resolve();
        assertEquals(
                List.of(
                        "Timur Saken 2025-06-01 9999-12-31 2025-06-01 2025-06-03 false 2",
                        "Asel Omarova 2025-06-02 9999-12-31 2025-06-02 2025-06-04 false 2"),
                tenures(deputy));
        assertEquals(2, tenures(seats).size());
        assertEquals(2, tenures("analyst").size());
        assertEquals(2, tenures("Minister of Kazakhstan").size());
    }

    @Test
    void twoSpellingsOfOneOfficeAreOneSeat() throws SQLException {
        report(1, "Asel Omarova", "Minister of Health", "Health Minister of Kazakhstan", false);
        report(2, "Asel Omarova", "Minister of Health", "Health Minister of Kazakhstan", false);
        report(3, "Asel Omarova", "minister", "Minister of Health of Kazakhstan", false);
        report(4, "Timur Saken", "minister", "Minister of Health of Kazakhstan", false);
        report(4, "Timur Saken", "health minister", "Health Minister of Kazakhstan", false);
        resolve();
        assertEquals(
                List.of(
                        "Asel Omarova 2025-06-01 2025-06-03 2025-06-01 2025-06-03 true 3",
                        "Timur Saken 2025-06-04 9999-12-31 2025-06-04 2025-06-04 false 2"),
                tenures("Health Minister of Kazakhstan"));
    }

    @Test
    void theLexiconStandsInThePlaceOfReports() throws SQLException {
        report(2, "Asel Omarova");
        report(9, "Timur Saken");
        Sql.execute(working, "UPDATE main.article_actors SET own_id = 'P-1' WHERE name = 'Asel Omarova'");
        LocalDate end = LocalDate.of(2025, 6, 4);
        resolve(
                new OwnActor(
                        "P-1",
                        "Asel B. Omarova",
                        ActorKind.PERSON,
                        List.of(),
                        "KZ",
                        List.of(
                                new Tenure("Prime Minister", OFFICE, "Kazakhstan", null, LocalDate.of(2020, 1, 31)),
                                new Tenure("Prime Minister", OFFICE, "Kazakhstan", LocalDate.of(2024, 5, 1), end))),
                new OwnActor(
                        "P-2",
                        "Nobody Reported",
                        ActorKind.PERSON,
                        List.of(),
                        "KZ",
                        List.of(new Tenure("Prime Minister", OFFICE, null, LocalDate.of(2020, 2, 1), null))));
        assertEquals(
                List.of(
                        "Asel B. Omarova 0001-01-01 2020-01-31 true 0",
                        "Nobody Reported 2020-02-01 9999-12-31 false 0",
                        "Asel B. Omarova 2024-05-01 2025-06-04 2025-06-02 2025-06-02 true 1",
                        "Timur Saken 2025-06-09 9999-12-31 2025-06-09 2025-06-09 false 1"),
                tenures(OFFICE));
        assertEquals(
                List.of("Kazakhstan", "Kazakhstan"),
                Sql.texts(working, "SELECT organization FROM role_history WHERE actor_id = 'P-1'"));
    }
}
