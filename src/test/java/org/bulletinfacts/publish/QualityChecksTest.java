package org.bulletinfacts.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.bulletinfacts.run.RunRecord.FailedCheck;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class QualityChecksTest {
    private static final List<String> TABLES = List.of(
            "articles",
            "contents",
            "sightings",
            "bulletins",
            "figures",
            "dates",
            "mentions",
            "quotes",
            "events",
            "numbers_unread",
            "rules",
            "article_actors",
            "actor_links",
            "actors",
            "roles");

    @TempDir
    static Path folder;

    private static Warehouse warehouse;

    @BeforeAll
    static void load() throws SQLException {
        warehouse = new Warehouse(folder);
        warehouse.load(Warehouse.numbers(12));
        Sql.execute(warehouse.connection, "CREATE SCHEMA good");
        for (String table : TABLES) {
            Sql.execute(warehouse.connection, "CREATE TABLE good." + table + " AS FROM main." + table);
        }
    }

    @AfterEach
    void mend() throws SQLException {
        for (String table : TABLES) {
            Sql.execute(
                    warehouse.connection,
                    "DELETE FROM main." + table + "; INSERT INTO main." + table + " FROM good." + table);
        }
    }

    @AfterAll
    static void close() throws SQLException {
        warehouse.close();
    }

    private static List<FailedCheck> run(Path... userChecks) throws SQLException {
        return QualityChecks.run(warehouse.connection, List.of(userChecks));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "/examples/quality-checks.csv", numLinesToSkip = 1)
    void findWhatIsBroken(String check, String brokenBy) throws SQLException {
        assertEquals(List.of(), run());
        Sql.execute(warehouse.connection, brokenBy);
        List<String> failed = run().stream().map(FailedCheck::check).toList();
        if (check == null) {
            assertEquals(List.of(), failed);
        } else {
            assertTrue(failed.contains(check), failed::toString);
        }
    }

    @Test
    void showTheFirstTenRows() throws SQLException {
        Sql.execute(warehouse.connection, "UPDATE figures SET period_end = published_on");
        FailedCheck failed = run().get(0);
        assertEquals("ranges", failed.check());
        assertEquals("Ranges do not end before they begin, and have both ends or none", failed.description());
        assertEquals(12, failed.rows());
        assertEquals(10, failed.examples().size());
        assertTrue(failed.examples().get(0).keySet().containsAll(List.of("table", "column", "id")));
    }

    @Test
    void runThoseOfTheUserOverThePublishedTables() throws Exception {
        Path check = Files.writeString(
                folder.resolve("long.sql"),
                "-- No road is long\nSELECT subject_id, value FROM figures WHERE value > 110 ORDER BY value -- metres?;\n;");
        FailedCheck failed = run(check).get(0);
        assertEquals(check.toString(), failed.check());
        assertEquals("No road is long", failed.description());
        assertEquals(1, failed.rows());
        assertEquals("111.0", failed.examples().get(0).get("value"));
    }

    @Test
    void refuseOnesThatCannotRunOrThatWrite() throws Exception {
        Path broken = Files.writeString(folder.resolve("broken.sql"), "SELECT no_such FROM figures");
        String message = assertThrows(SQLException.class, () -> run(broken)).getMessage();
        assertTrue(message.contains("broken.sql") && message.contains("no_such"), message);

        Path writing =
                Files.writeString(folder.resolve("writing.sql"), "SELECT 1); DELETE FROM main.figures; SELECT (1");
        assertThrows(SQLException.class, () -> run(writing));
        assertEquals(12, Sql.number(warehouse.connection, "SELECT count(*) FROM main.figures"));
        assertEquals(List.of(), run());
    }
}
