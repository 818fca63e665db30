package org.bulletinfacts.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What readers see while publications come and go. Each publication has one revision of two articles in two months. */
class ReadersTest {
    private static final String REVISIONS = "SELECT DISTINCT revision FROM ";

    @TempDir
    Path folder;

    @Test
    void seeOnePublicationWholeWhileTenAreMade() throws Exception {
        Path output = Files.createDirectory(folder.resolve("it's [new] ünd *"));
        AtomicBoolean done = new AtomicBoolean();
        ExecutorService readers = Executors.newFixedThreadPool(2);
        try (Warehouse warehouse = new Warehouse(output)) {
            warehouse.load(List.of(0, 1), 1);
            warehouse.publish();
            Path snapshot = output.resolve("bulletins.duckdb");
            try (Connection old = PublisherTest.open(snapshot);
                    Connection memory = DriverManager.getConnection("jdbc:duckdb:")) {
                Future<Integer> resolving = readers.submit(repeat(done, () -> {
                    Path version = output.resolve("parquet").toRealPath();
                    String files = Sql.literal(Sql.noWildcards(version) + "/articles/*.parquet");
                    assertEquals(
                            1,
                            Sql.texts(memory, REVISIONS + "read_parquet(" + files + ")")
                                    .size());
                }));
                Future<Integer> opening = readers.submit(repeat(done, () -> {
                    try (Connection reader = DriverManager.getConnection("jdbc:duckdb:")) {
                        Sql.execute(reader, "ATTACH " + Sql.literal(snapshot) + " AS published (READ_ONLY)");
                        assertEquals(
                                1,
                                Sql.texts(reader, REVISIONS + "published.articles")
                                        .size());
                        assertEquals(12, Sql.number(reader, "SELECT count(*) FROM published.facts"));
                    }
                }));
                for (int revision = 2; revision <= 11; revision++) {
                    warehouse.load(List.of(0, 1), revision);
                    warehouse.publish();
                }
                done.set(true);
                assertTrue(resolving.get() > 0);
                assertTrue(opening.get() > 0);
                assertEquals(
                        List.of("1"), Sql.texts(old, REVISIONS + "articles"), "an open reader keeps what it opened");
                assertEquals(List.of("11"), Sql.texts(memory, REVISIONS + live(output)));
            }
        } finally {
            done.set(true);
            readers.shutdownNow();
        }
    }

    private static String live(Path output) {
        return "read_parquet(" + Sql.literal(Sql.noWildcards(output) + "/parquet/articles/*.parquet") + ")";
    }

    /** Runs an action until done, and at least once; tells how often it ran. */
    private static Callable<Integer> repeat(AtomicBoolean done, ThrowingAction action) {
        return () -> {
            int times = 0;
            do {
                action.run();
                times++;
                Thread.sleep(5); // leaves the processor to the publisher
            } while (!done.get());
            return times;
        };
    }

    private interface ThrowingAction {
        void run() throws Exception;
    }

    @Test
    void onLiveViewsSeeEachPublication() throws Exception {
        try (Warehouse warehouse = new Warehouse(folder);
                Connection server = DriverManager.getConnection("jdbc:duckdb:")) {
            // The worst that a server may be set to: what was read of a path once is believed for ever.
            Sql.execute(server, "SET validate_external_file_cache = 'NO_VALIDATION'");
            Sql.execute(server, "SET parquet_metadata_cache = true");
            for (int revision = 1; revision <= 3; revision++) {
                warehouse.load(List.of(0, 1), revision);
                warehouse.publish();
                if (revision == 1) {
                    Sql.execute(server, Files.readString(folder.resolve("live.sql")));
                }
                assertEquals(List.of(String.valueOf(revision)), Sql.texts(server, REVISIONS + "articles"));
                assertEquals(
                        100 * revision,
                        Sql.number(server, "SELECT value FROM facts WHERE fact = 'figure' ORDER BY value LIMIT 1"));
                assertEquals(2, Sql.number(server, "SELECT count(*) FROM happenings"));
            }
            warehouse.load(List.of(2), 1);
            warehouse.publish();
            assertEquals(3, Sql.number(server, "SELECT count(*) FROM articles"), "a new article");
        }
    }
}
