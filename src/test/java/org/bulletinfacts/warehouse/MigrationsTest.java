package org.bulletinfacts.warehouse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationsTest {
    @TempDir
    Path folder;

    private Connection open() throws SQLException {
        return DriverManager.getConnection("jdbc:duckdb:" + folder.resolve("test.duckdb"));
    }

    private static List<String> texts(Connection connection, String sql) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                texts.add(row.getString(1));
            }
        }
        return texts;
    }

    /** Name, type and null-ness of every column outside Spring Batch's schema. */
    private static List<String> schema(Connection connection) throws SQLException {
        return texts(
                connection,
                "SELECT schema_name || '.' || table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable"
                        + " FROM duckdb_columns() WHERE NOT internal ORDER BY schema_name, table_name, column_index");
    }

    @Test
    void listsEveryFileOfTheFolder() throws Exception {
        Path migrations =
                Path.of(Migrations.class.getResource("/sql/migrations").toURI());
        try (Stream<Path> files = Files.list(migrations)) {
            assertEquals(
                    Migrations.FILES,
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void bringsADatabaseOfTheFirstVersionUpToDate() throws Exception {
        List<String> fresh;
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:")) {
            new Migrations().apply(connection);
            fresh = schema(connection);
        }
        try (Connection connection = open();
                Statement statement = connection.createStatement()) {
            statement.execute(Migrations.resource("/warehouse/v1.sql"));
            assertEquals(Migrations.FILES.size(), new Migrations().apply(connection));
            assertEquals(fresh, schema(connection));
            assertEquals(List.of("300"), texts(connection, "SELECT mention FROM figures"));
            assertEquals(
                    List.of("0", "0"),
                    texts(connection, "SELECT count(*) FROM rules UNION ALL SELECT count(*) FROM numbers_unread"));
            assertEquals(
                    List.of("PUBLISHED 2025-06"),
                    texts(connection, "SELECT outcome || ' ' || month FROM runs, changed_months"));
            assertEquals(
                    List.of("1", "2", "3", "4"),
                    texts(connection, "SELECT version FROM schema_version ORDER BY version"));
        }
    }

    @Test
    void doesNothingTheSecondTime() throws Exception {
        try (Connection connection = open()) {
            new Migrations().apply(connection);
            List<String> before = texts(connection, "SELECT applied_at FROM schema_version ORDER BY version");
            new Migrations().apply(connection);
            assertEquals(before, texts(connection, "SELECT applied_at FROM schema_version ORDER BY version"));
        }
    }

    @Test
    void aBrokenMigrationLeavesNothingBehind() throws Exception {
        Map<String, String> sql = Map.of(
                "V1__one.sql", "CREATE TABLE one (i INTEGER); INSERT INTO one VALUES (1);",
                "V2__two.sql",
                        "ALTER TABLE one ADD COLUMN j INTEGER; UPDATE one SET i = 2; INSERT INTO two VALUES (1);");
        try (Connection connection = open()) {
            Migrations broken = new Migrations(List.of("V1__one.sql", "V2__two.sql"), sql::get);
            SQLException e = assertThrows(SQLException.class, () -> broken.apply(connection));
            assertTrue(e.getMessage().contains("V2__two.sql"), e.getMessage());
            assertTrue(connection.getAutoCommit());
        }
        try (Connection connection = open()) {
            assertEquals(List.of("1"), texts(connection, "SELECT i FROM one"));
            assertEquals(
                    List.of("i"),
                    texts(connection, "SELECT column_name FROM duckdb_columns() WHERE table_name = 'one'"));
            assertEquals(List.of("1"), texts(connection, "SELECT version FROM schema_version"));
        }
    }

    @Test
    void refusesADatabaseOfANewerRelease() throws Exception {
        try (Connection connection = open();
                Statement statement = connection.createStatement()) {
            new Migrations().apply(connection);
            statement.execute("INSERT INTO schema_version VALUES (99, 'V99__later.sql', now())");
            SchemaTooNewException e =
                    assertThrows(SchemaTooNewException.class, () -> new Migrations().apply(connection));
            assertTrue(e.getMessage().contains("99"), e.getMessage());
        }
    }

    @Test
    void numbersHaveNoGaps() {
        List<String> gap = List.of("V1__one.sql", "V3__three.sql");
        assertThrows(IllegalArgumentException.class, () -> new Migrations(gap, file -> ""));
    }
}
