package org.bulletinfacts.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bulletinfacts.extract.Rule;
import org.bulletinfacts.warehouse.RuleRows;
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
                            "mentions/mentions-2025-06.parquet",
                            "numbers_unread/numbers_unread-2025-06.parquet"),
                    written);
            try (Connection reader = open(folder.resolve("bulletins.duckdb"))) {
                assertEquals(120, Sql.number(reader, "SELECT count(*) FROM articles"));
                assertEquals(
                        201,
                        Sql.number(reader, "SELECT value FROM figures WHERE article_id = '" + Warehouse.id(1) + "'"));
            }
        }
    }

    /** A new release comes with new measurements: facts are not extracted anew, and show them all the same. */
    @Test
    void confidenceFollowsTheTableOfRules() throws Exception {
        try (Warehouse warehouse = new Warehouse(folder)) {
            warehouse.load(Warehouse.numbers(120));
            warehouse.publish();
            assertEquals(List.of("0.95"), confidence("figures"));
            assertEquals(List.of("NULL", "0.9"), confidence("mentions"), "nine cases are too few");
            Map<String, Object> before = fileKeys(folder);

            List<Rule> measured = new ArrayList<>(Warehouse.RULES);
            measured.set(0, new Rule("measure/unit", "figures", "A number with a unit: 3 km", 25, 0.96));
            RuleRows.write(warehouse.connection, measured);
            warehouse.publish();
            assertEquals(List.of("0.96"), confidence("figures"));
            assertEquals(List.of("NULL", "0.9"), confidence("mentions"));
            Map<String, Object> after = fileKeys(folder);
            assertEquals(
                    List.of(
                            "figures/figures-2025-05.parquet",
                            "figures/figures-2025-06.parquet",
                            "rules/rules.parquet"),
                    after.keySet().stream()
                            .filter(file -> !after.get(file).equals(before.get(file)))
                            .toList());
            Map<String, String> grown = parquet(folder);

            Path fresh = Files.createDirectory(folder.resolve("fresh"));
            try (Warehouse other = new Warehouse(fresh)) {
                RuleRows.write(other.connection, measured);
                other.load(Warehouse.numbers(120));
                other.publish();
            }
            assertEquals(parquet(fresh), grown);
        }
    }

    /** What snapshot and Parquet files say, which must be the same. */
    private List<String> confidence(String table) throws Exception {
        String query = "SELECT DISTINCT coalesce(confidence::VARCHAR, 'NULL') AS c FROM %s ORDER BY c = 'NULL' DESC, c";
        Path files = folder.resolve("parquet").toRealPath().resolve(table);
        try (Connection reader = open(folder.resolve("bulletins.duckdb"))) {
            List<String> snapshot = Sql.texts(reader, query.formatted(table));
            assertEquals(snapshot, Sql.texts(reader, query.formatted("'" + files + "/*.parquet'")));
            return snapshot;
        }
    }

    @Test
    void revisesTheSnapshotWhereLittleHasChanged() throws Exception {
        Path snapshot = folder.resolve("bulletins.duckdb");
        List<Integer> numbers =
                Warehouse.numbers(48).stream().map(n -> 1000 + n).toList();
        try (Warehouse warehouse = new Warehouse(folder)) {
            warehouse.load(numbers);
            warehouse.publish();
            // Marks the file, so that its copy can be told from a new one; the manifest must know the marked file.
            write(snapshot, "CREATE TABLE marked AS SELECT 1 AS one");
            Path manifest = folder.resolve("manifest.json");
            Manifest.PublishedFile before = Manifest.read(manifest).snapshot();
            Files.writeString(
                    manifest,
                    Files.readString(manifest)
                            .replace(before.sha256(), DurableFiles.sha256(snapshot))
                            .replace(" " + before.bytes() + ",", " " + Files.size(snapshot) + ","));
            warehouse.load(List.of(1005, 1053), 2);
            warehouse.publish();
            try (Connection reader = open(snapshot)) {
                assertEquals(1, Sql.number(reader, "SELECT one FROM marked"));
            }
        }
        Path anew = Files.createDirectory(folder.resolve("anew"));
        try (Warehouse warehouse = new Warehouse(anew)) {
            warehouse.load(numbers);
            warehouse.load(List.of(1005, 1053), 2);
            warehouse.publish();
        }
        assertEquals(contents(anew.resolve("bulletins.duckdb")), contents(snapshot));
        assertEquals(parquet(anew), parquet(folder));
    }

    /** All rows of the tables that tell of the bulletins, in the order in which a reader gets them sorted. */
    private static List<String> contents(Path snapshot) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection reader = open(snapshot)) {
            for (PublishedTable table : PublishedTable.values()) {
                rows.addAll(Sql.texts(
                        reader, "SELECT CAST(t AS VARCHAR) FROM " + table.table() + " t ORDER BY " + table.order));
            }
            rows.addAll(Sql.texts(reader, "SELECT CAST(f AS VARCHAR) FROM facts f ORDER BY fact_id"));
        }
        return rows;
    }

    @Test
    void takesNothingOverThatOthersWroteIntoTheSnapshot() throws Exception {
        Path snapshot = folder.resolve("bulletins.duckdb");
        try (Warehouse warehouse = new Warehouse(folder)) {
            warehouse.load(Warehouse.numbers(3));
            warehouse.publish();
            write(snapshot, "INSERT INTO articles SELECT * FROM articles");
            Files.writeString(folder.resolve("bulletins.duckdb.wal"), "left by a writer that died");
            warehouse.publish();
        }
        try (Connection reader = open(snapshot)) {
            assertEquals(3, Sql.number(reader, "SELECT count(*) FROM articles"));
        }
    }

    private static void write(Path database, String sql) throws SQLException {
        try (Connection writer = DriverManager.getConnection("jdbc:duckdb:" + database)) {
            Sql.execute(writer, sql);
        }
    }

    @Test
    void writesAnewWhatIsMissingOrOfAnotherSchema() throws Exception {
        try (Warehouse warehouse = new Warehouse(folder)) {
            warehouse.load(Warehouse.numbers(6));
            warehouse.publish();
            Map<String, String> before = parquet(folder);
            Map<String, Object> files = fileKeys(folder);
            Files.delete(folder.resolve("parquet/dates/dates-2025-05.parquet").toRealPath());
            Files.writeString(
                    folder.resolve("parquet/dates/dates-2025-06.parquet").toRealPath(), "cut off");
            warehouse.publish();
            assertEquals(before, parquet(folder));

            for (String unreadable : List.of("{ not json", "{}")) {
                Files.writeString(folder.resolve("manifest.json"), unreadable);
                warehouse.publish();
            }
            assertEquals(before, parquet(folder));
            assertNotEquals(files.get("actors/actors.parquet"), fileKeys(folder).get("actors/actors.parquet"));
        }
    }

    @Test
    void exportsTextsThatNoSpreadsheetRuns() throws Exception {
        try (Warehouse warehouse = new Warehouse(folder)) {
            warehouse.load(List.of(0));
            Sql.execute(
                    warehouse.connection,
                    "INSERT INTO measures VALUES ('=1+1', '+plus', '-minus', '@at'), ('tab', chr(9) || 'x', chr(13) || 'x',"
                            + " 'a \"quote\", a comma'), ('plain', 'a = b', '', NULL)");
            Sql.execute(warehouse.connection, "UPDATE figures SET value = -5");
            warehouse.publish("measures", "figures", "facts");
        }
        assertEquals("""
                measure_id,name,synonyms,unit_kind
                '=1+1,'+plus,'-minus,'@at
                plain,a = b,"",
                tab,'\tx,"'\rx","a ""quote"", a comma"
                """, Files.readString(folder.resolve("csv/measures.csv")));
        assertTrue(Files.readString(folder.resolve("csv/figures.csv")).contains(",measure,-5.0,"));
        assertEquals(7, Files.readAllLines(folder.resolve("csv/facts.csv")).size());
    }

    @Test
    void namesTheTableThatCannotBeExported() throws Exception {
        try (Warehouse warehouse = new Warehouse(folder)) {
            String message = assertThrows(IllegalArgumentException.class, () -> warehouse.publish("../../secrets"))
                    .getMessage();
            assertTrue(message.contains("../../secrets"), message);
        }
    }

    @Test
    void listsEveryFileInTheManifest() throws Exception {
        try (Warehouse warehouse = new Warehouse(folder)) {
            warehouse.load(Warehouse.numbers(6));
            Map<String, Long> rows = warehouse.publish("actors", "actors");
            Manifest manifest = Manifest.read(folder.resolve("manifest.json"));
            assertEquals("20250604-031501-000", manifest.runId());
            assertEquals("versions/20250604-031501-000", manifest.version());
            assertEquals(rows.keySet(), manifest.tables().keySet());
            assertEquals(rows.get("actors"), manifest.csv().get(0).rows());
            List<Manifest.PublishedFile> files = new ArrayList<>(manifest.csv());
            files.add(manifest.snapshot());
            manifest.tables().forEach((name, table) -> {
                assertEquals(rows.get(name), table.rows());
                files.addAll(table.files());
            });
            for (Manifest.PublishedFile file : files) {
                assertEquals(Files.size(folder.resolve(file.path())), file.bytes(), file.path());
                assertEquals(DurableFiles.sha256(folder.resolve(file.path())), file.sha256(), file.path());
            }
            assertEquals(
                    List.of("20250604-031501-000"), Sql.texts(warehouse.connection, "SELECT run_id FROM publications"));
            assertEquals(0, Sql.number(warehouse.connection, "SELECT count(*) FROM changed_months"));
        }
    }

    @Test
    void keepsTheVersionBeforeAndYoungOnes() throws Exception {
        try (Warehouse warehouse = new Warehouse(folder)) {
            warehouse.load(List.of(0));
            Publisher impatient = new Publisher(step -> {}, Duration.ZERO);
            for (int i = 0; i < 4; i++) {
                impatient.publish(warehouse.connection, warehouse.job(), warehouse.run());
            }
            assertEquals(List.of("20250604-031503-000", "20250604-031504-000"), versions());
            warehouse.publish();
            assertEquals(
                    List.of("20250604-031503-000", "20250604-031504-000", "20250604-031505-000"),
                    versions(),
                    "replaced less than an hour ago");
            new Publisher().publish(warehouse.connection, warehouse.job(), Warehouse.run("20250604-031505-000"));
            assertEquals(
                    "20250604-031505-000-2",
                    folder.resolve("parquet").toRealPath().getFileName().toString());
        }
    }

    private List<String> versions() throws IOException {
        try (Stream<Path> versions = Files.list(folder.resolve("versions"))) {
            return versions.map(path -> path.getFileName().toString()).sorted().toList();
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
