package org.bulletinfacts.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublisherTest {
    @TempDir
    Path folder;

    @Test
    void publishesEveryTableWithTheColumnsOfTheContract() throws Exception {
        List<String> contract = Files.readAllLines(Path.of("src/test/resources/contract.csv"));
        try (Warehouse warehouse = new Warehouse(folder)) {
            warehouse.load(Warehouse.numbers(30));
            Map<String, Long> rows = warehouse.publish();
            assertEquals(30, rows.get("articles"));
            assertEquals(0, rows.get("measures"));
        }
        List<String> snapshot = new ArrayList<>(List.of("table,column,type"));
        List<String> parquet = new ArrayList<>(List.of("table,column,type"));
        List<String> uncommented;
        try (Connection reader = open(folder.resolve("bulletins.duckdb"));
                Connection live = DriverManager.getConnection("jdbc:duckdb:")) {
            Sql.execute(live, Files.readString(folder.resolve("live.sql")));
            for (String table : contract.stream()
                    .skip(1)
                    .map(line -> line.split(",")[0])
                    .distinct()
                    .toList()) {
                String columns =
                        "SELECT '" + table + ",' || column_name || ',' || data_type FROM duckdb_columns() WHERE"
                                + " NOT internal AND table_name = '" + table + "' ORDER BY column_index";
                snapshot.addAll(Sql.texts(reader, columns));
                parquet.addAll(Sql.texts(live, columns));
            }
            uncommented = Sql.texts(
                    reader,
                    "SELECT table_name || '.' || column_name FROM duckdb_columns() WHERE NOT internal AND comment IS NULL"
                            + " UNION ALL SELECT table_name FROM duckdb_tables() WHERE comment IS NULL"
                            + " UNION ALL SELECT view_name FROM duckdb_views() WHERE NOT internal AND comment IS NULL");
        }
        assertTrue(snapshot.containsAll(contract), () -> missing(contract, snapshot));
        assertTrue(parquet.containsAll(contract), () -> missing(contract, parquet));
        assertEquals(List.of(), uncommented);
        assertTrue(Files.readString(folder.resolve("dictionary.md")).contains("| `end_char` | INTEGER |"));
    }

    private static String missing(List<String> contract, List<String> found) {
        return contract.stream().filter(line -> !found.contains(line)).toList().toString();
    }

    @Test
    void givesTheSameBytesForEveryOrderOfLoadingAndNumberOfThreads() throws Exception {
        Map<String, String> once;
        try (Warehouse warehouse = new Warehouse(Files.createDirectory(folder.resolve("once")))) {
            warehouse.load(Warehouse.numbers(120));
            warehouse.publish();
            once = parquet(warehouse.output);
        }
        try (Warehouse warehouse = new Warehouse(Files.createDirectory(folder.resolve("nights")))) {
            Sql.execute(warehouse.connection, "SET threads = 4");
            List<Integer> numbers = Warehouse.shuffled(120, 7);
            for (int from = 0; from < 120; from += 40) {
                warehouse.load(numbers.subList(from, from + 40));
                warehouse.publish();
            }
            assertEquals(once, parquet(warehouse.output));
        }
        assertTrue(once.containsKey("figures/figures-2025-05.parquet"), once::toString);
        assertTrue(once.containsKey("measures/measures.parquet"), once::toString);
    }

    @Test
    void writesOnlyTheMonthsThatChanged() throws Exception {
        try (Warehouse warehouse = new Warehouse(folder)) {
            warehouse.load(Warehouse.numbers(120));
            warehouse.publish();
            Map<String, Object> before = fileKeys(folder);
            warehouse.publish();
            assertEquals(before, fileKeys(folder), "nothing changed");

            warehouse.load(List.of(1), 2);
            warehouse.publish();
            Map<String, Object> after = fileKeys(folder);
            List<String> written = after.keySet().stream()
                    .filter(file -> !after.get(file).equals(before.get(file)))
                    .toList();
            assertEquals(
                    List.of(
                            "articles/articles-2025-06.parquet",
                            "dates/dates-2025-06.parquet",
                            "figures/figures-2025-06.parquet",
                            "loads/loads.parquet",
                            "mentions/mentions-2025-06.parquet"),
                    written);
            try (Connection reader = open(folder.resolve("bulletins.duckdb"))) {
                assertEquals(120, Sql.number(reader, "SELECT count(*) FROM articles"));
                assertEquals(
                        201,
                        Sql.number(reader, "SELECT value FROM figures WHERE article_id = '" + Warehouse.id(1) + "'"));
            }
        }
    }

    static Connection open(Path database) throws SQLException {
        Properties readOnly = new Properties();
        readOnly.setProperty("duckdb.read_only", "true");
        return DriverManager.getConnection("jdbc:duckdb:" + database, readOnly);
    }

    /** Hashes of the current Parquet files but those that tell of the machine's work. */
    static Map<String, String> parquet(Path output) throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        Path current = output.resolve("parquet").toRealPath();
        try (Stream<Path> files = Files.walk(current)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = current.relativize(file).toString();
                if (!name.matches("(runs|rejects|loads)/.*")) {
                    hashes.put(name, DurableFiles.sha256(file));
                }
            }
        }
        return hashes;
    }

    /** What tells files apart on their file system: the inode. */
    private static Map<String, Object> fileKeys(Path output) throws IOException {
        Map<String, Object> keys = new TreeMap<>();
        Path current = output.resolve("parquet").toRealPath();
        try (Stream<Path> files = Files.walk(current)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                keys.put(current.relativize(file).toString(), Files.getAttribute(file, "unix:ino"));
            }
        }
        return keys;
    }
}
