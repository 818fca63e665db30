package org.bulletinfacts.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Publishing that breaks off: the last publication stays, byte for byte, and the next one completes. */
class FailureTest {
    @TempDir
    Path folder;

    @Test
    void leavesTheLastPublicationAsItWas() throws Exception {
        try (Warehouse warehouse = new Warehouse(folder)) {
            warehouse.load(Warehouse.numbers(8));
            warehouse.publish("figures", "actors");
            Map<String, String> before = published(folder);
            warehouse.load(List.of(0, 1, 9), 2);
            for (PublishStep broken : EnumSet.complementOf(EnumSet.of(PublishStep.CLEAN_UP))) {
                Publisher breaking = new Publisher(failingAt(broken), Duration.ZERO);
                assertThrows(
                        IllegalStateException.class,
                        () -> breaking.publish(
                                warehouse.connection, warehouse.job("figures", "quotes"), warehouse.run()));
                assertEquals(before, published(folder), broken.name());
            }
            assertEquals(9, warehouse.publish("figures", "quotes").get("articles"));
            assertTrue(Files.exists(folder.resolve("csv/quotes.csv")));
            assertFalse(Files.exists(folder.resolve("csv/actors.csv")), "the job asks for it no more");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PLACE_VERSION", "RECORD"})
    void leavesNothingWhereNothingWasPublishedBefore(PublishStep broken) throws Exception {
        try (Warehouse warehouse = new Warehouse(folder)) {
            warehouse.load(Warehouse.numbers(3));
            Publisher breaking = new Publisher(failingAt(broken), Duration.ZERO);
            assertThrows(
                    IllegalStateException.class,
                    () -> breaking.publish(warehouse.connection, warehouse.job("figures"), warehouse.run()));
            assertEquals(Map.of(), published(folder));
            assertEquals(3, warehouse.publish().get("articles"));
        }
    }

    @Test
    void isNoFailureWhereOnlyCleaningUpFails() throws Exception {
        try (Warehouse warehouse = new Warehouse(folder)) {
            warehouse.load(Warehouse.numbers(3));
            new Publisher(failingAt(PublishStep.CLEAN_UP), Duration.ZERO)
                    .publish(warehouse.connection, warehouse.job(), warehouse.run());
            Map<String, String> before = published(folder);
            Publisher.recover(folder);
            assertEquals(before, published(folder));
            assertFalse(Files.exists(folder.resolve(".publishing")));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"SWITCH_SNAPSHOT", "RECORD"})
    void isTakenBackOrFinishedAfterAKill(PublishStep killed) throws Exception {
        try (Warehouse warehouse = new Warehouse(folder)) {
            warehouse.load(Warehouse.numbers(8));
            warehouse.publish("figures");
        }
        Map<String, String> before = published(folder);
        assertEquals(Dying.EXIT_CODE, die(killed));

        Publisher.recover(folder);
        Map<String, String> after = published(folder);
        boolean finished = killed.compareTo(PublishStep.SWITCH_MANIFEST) > 0;
        assertEquals(!finished, before.equals(after), "taken back");
        String run = Manifest.read(folder.resolve("manifest.json")).runId();
        assertEquals(finished ? Dying.RUN : "20250604-031501-000", run);
        try (Stream<Path> versions = Files.list(folder.resolve("versions"))) {
            assertEquals(finished ? 2 : 1, versions.count());
        }

        Map<String, String> published;
        try (Warehouse warehouse = new Warehouse(folder)) {
            warehouse.publish("figures");
            published = PublisherTest.parquet(folder);
        }
        try (Warehouse undisturbed = new Warehouse(Files.createDirectory(folder.resolve("undisturbed")))) {
            Dying.load(undisturbed);
            undisturbed.publish();
            assertEquals(PublisherTest.parquet(undisturbed.output), published);
        }
    }

    private static PublishStep.Listener failingAt(PublishStep broken) {
        return step -> {
            if (step == broken) {
                throw new IllegalStateException("broken before " + step);
            }
        };
    }

    private int die(PublishStep step) throws IOException, InterruptedException {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Dying.class.getName(),
                        folder.toString(),
                        step.name())
                .inheritIO()
                .start();
        assertTrue(child.waitFor(60, TimeUnit.SECONDS));
        return child.exitValue();
    }

    /** A process that publishes the same articles with two more, and dies at a step. */
    static final class Dying {
        static final int EXIT_CODE = 9;
        static final String RUN = "20250605-031500-000";

        private Dying() {}

        static void load(Warehouse warehouse) throws SQLException {
            warehouse.load(Warehouse.numbers(10));
        }

        public static void main(String[] arguments) throws Exception {
            PublishStep last = PublishStep.valueOf(arguments[1]);
            try (Warehouse warehouse = new Warehouse(Path.of(arguments[0]))) {
                warehouse.load(List.of(8, 9));
                Publisher publisher = new Publisher(
                        step -> {
                            if (step == last) {
                                Runtime.getRuntime().halt(EXIT_CODE);
                            }
                        },
                        Duration.ofHours(1));
                publisher.publish(warehouse.connection, warehouse.job("figures"), Warehouse.run(RUN));
            }
        }
    }

    /** All that readers find, with the hash and (of files) the inode; not the working database. */
    private static Map<String, String> published(Path output) throws IOException {
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(output)) {
            for (Path path : paths.toList()) {
                String name = output.relativize(path).toString();
                if (Files.isSymbolicLink(path)) {
                    found.put(name, Files.readSymbolicLink(path).toString());
                } else if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS) && !name.startsWith("work.duckdb")) {
                    found.put(name, DurableFiles.sha256(path) + " " + Files.getAttribute(path, "unix:ino"));
                }
            }
        }
        return found;
    }
}
