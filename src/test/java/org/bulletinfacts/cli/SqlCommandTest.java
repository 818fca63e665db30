package org.bulletinfacts.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class SqlCommandTest {
    @TempDir
    static Path home;

    @BeforeAll
    static void publish() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + home.resolve("bulletins.duckdb"));
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE t (name VARCHAR, n DOUBLE, day DATE)");
            statement.execute("INSERT INTO t VALUES ('wheat', 11.4e9, DATE '2025-06-04'), (NULL, 0.17, NULL),"
                    + " ('=1+1, \"x\"', -1, NULL)");
        }
    }

    private static Run sql(String query, String... options) {
        List<String> args = new ArrayList<>(List.of("sql", query, "--output", home.toString()));
        args.addAll(List.of(options));
        return Run.of(home, args.toArray(String[]::new));
    }

    @Test
    void printsATable() {
        sql("SELECT * FROM t").exits(0).prints("""
                name                 n  day
                ---------  -----------  ----------
                wheat      11400000000  2025-06-04
                                  0.17
                =1+1, "x"           -1
                """);
    }

    @Test
    void printsCsv() {
        sql("SELECT * FROM t", "--csv").exits(0).prints("""
                name,n,day
                wheat,11400000000,2025-06-04
                ,0.17,
                "'=1+1, ""x""\",-1,
                """);
    }

    @Test
    void printsJsonThatParses() {
        Run run = sql(
                        "SELECT *, [1, 2] AS list, {'a': 'ä', 'b': NULL} AS struct, TIMESTAMP '2025-01-02 03:04:05.5' AS at,"
                                + " 1.50::DECIMAL(5,2) AS price, true AS yes, 170141183460469231731687303715884105727::HUGEINT"
                                + " AS big, 'NaN'::DOUBLE AS nan, 1 AS n FROM t LIMIT 1",
                        "--json")
                .exits(0);
        JsonNode row = Jsons.COMPACT.readTree(run.out()).get(0);
        assertEquals("wheat", row.get("name").asString());
        assertTrue(run.out().contains("\"n\":11400000000,"), run.out());
        assertEquals("[1,2]", row.get("list").toString());
        assertEquals("{\"a\":\"ä\",\"b\":null}", row.get("struct").toString());
        assertEquals("2025-01-02 03:04:05.5", row.get("at").asString());
        assertTrue(run.out().contains("\"price\":1.50,"), run.out());
        assertTrue(row.get("yes").asBoolean());
        assertEquals("170141183460469231731687303715884105727", row.get("big").toString());
        assertEquals("NaN", row.get("nan").asString());
        assertEquals(1, row.get("n_1").asInt());
    }

    @Test
    void printsAnEmptyArrayWithoutRows() {
        sql("SELECT * FROM t WHERE false", "--json").exits(0).prints("[]\n");
    }

    @Test
    void streamsManyRows() {
        Run run = sql("SELECT i, 'row ' || i AS s FROM range(100000) r(i)").exits(0);
        assertEquals(100_002, run.out().lines().count());
        assertTrue(run.out().endsWith("99999  row 99999\n"));
    }

    @Test
    void tellsWhatIsWrongWithAQuery() {
        Run wrong = sql("SELECT nothing FROM t").exits(2).tells("nothing");
        assertTrue(wrong.err().startsWith("bulletin-facts: Binder Error"), wrong.err());
        sql("SELEC").exits(2).tells("Parser Error");
        sql("SELECT error('late') FROM range(10)").exits(2).tells("late");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSERT INTO t VALUES ('x', 1, NULL)",
                "CREATE TABLE u AS FROM t",
                "DROP TABLE t",
                "SELECT * FROM read_text('/etc/hostname')",
                "SELECT * FROM '/etc/hostname'",
                "SELECT * FROM read_csv('/etc/hostname')",
                "COPY t TO '%s/leak.csv'",
                "EXPORT DATABASE '%s/leak'",
                "ATTACH '%s/leak.db'",
                "INSTALL httpfs",
                "LOAD httpfs",
                "SET enable_external_access = true",
                "SET lock_configuration = false",
                "RESET enable_external_access",
                "SET temp_directory = '/tmp'",
                "SELECT 1; COPY t TO '%s/leak.csv'"
            })
    void refusesWhatIsNotReadingTheTables(String query) throws IOException {
        Run run = sql(query.formatted(home)).exits(2);
        assertFalse(run.err().isBlank());
        try (var files = Files.list(home)) {
            assertEquals(
                    List.of("bulletins.duckdb"),
                    files.map(f -> f.getFileName().toString()).toList());
        }
    }

    @Test
    void showsNoControlCharacters() {
        Run run = sql("SELECT 'a' || chr(27) || '[31mb' || chr(8238) AS x").exits(0);
        assertEquals("x\n------------------\na\\u001B[31mb\\u202E\n", run.out());
    }

    @Test
    void tellsWhereNothingIsPublished(@TempDir Path empty) {
        Run.of(home, "sql", "SELECT 1", "--output", empty.toString())
                .exits(2)
                .tells("nothing is published yet")
                .tells(empty.toString());
    }

    @Test
    void takesOneFormAlone() {
        sql("SELECT 1", "--csv", "--json").exits(2).tells("mutually exclusive");
    }

    @Test
    void takesAQueryThatBeginsWithAnAtSign() {
        sql("@t").exits(2).tells("Parser Error");
    }
}
