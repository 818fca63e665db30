package org.bulletinfacts.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Starts {@code jobs/run} of the unpacked archive as schedulers and people do, in places with awkward names. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class JobsRunIT {
    private static final Map<String, String> BARE = Map.of();

    @TempDir
    static Path folder;

    private static Path home;

    /** What a process printed and how it ended. */
    private record Ended(int exitCode, String out, String err) {
        Ended exits(int expected) {
            assertEquals(expected, exitCode, () -> "out: " + out + "\nerr: " + err);
            return this;
        }
    }

    @BeforeAll
    static void unpack() throws Exception {
        Path place = Files.createDirectories(folder.resolve("Übung, mit Blank 'und' $HOME"));
        run(place, System.getenv(), "tar", "-xzf", System.getProperty("archive.file"))
                .exits(0);
        home = place.resolve("bulletin-facts");
    }

    private static Ended run(Path where, Map<String, String> environment, String... command) throws Exception {
        Path out = Files.createTempFile(folder, "out", ".txt");
        Path err = Files.createTempFile(folder, "err", ".txt");
        Process process = start(where, environment, out, err, command);
        process.getOutputStream().close();
        int exitCode = process.waitFor();
        return new Ended(exitCode, Files.readString(out), Files.readString(err));
    }

    private static Process start(Path where, Map<String, String> environment, Path out, Path err, String... command)
            throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(where.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        return builder.start();
    }

    private static Ended jobsRun(Path where, String... words) throws Exception {
        return jobsRun(home.resolve("jobs/run"), where, words);
    }

    private static Ended jobsRun(Path script, Path where, String... words) throws Exception {
        List<String> command = new ArrayList<>(List.of(script.toString()));
        command.addAll(List.of(words));
        return run(where, BARE, command.toArray(String[]::new));
    }

    @Test
    void startsWithoutAnyEnvironmentFromAnyFolder() throws Exception {
        Ended ended = jobsRun(Path.of("/"), "--version").exits(0);
        assertTrue(ended.out().startsWith("bulletin-facts "), ended.out());
        assertEquals("", ended.err());
    }

    @Test
    void startsThroughSymbolicLinks() throws Exception {
        Path links = Files.createDirectories(folder.resolve("links/deep er"));
        Files.createSymbolicLink(links.resolve("first"), home.resolve("jobs/run"));
        Files.createSymbolicLink(folder.resolve("second"), Path.of("links/deep er/first"));
        Files.createSymbolicLink(folder.resolve("whole"), home);
        jobsRun(folder.resolve("second"), Path.of("/"), "--version").exits(0);
        jobsRun(folder.resolve("whole/jobs/run"), Path.of("/"), "--version").exits(0);
        run(folder, BARE, "sh", "./second", "--version").exits(0);
        run(home.resolve("jobs"), BARE, "sh", "run", "--version").exits(0);
    }

    @Test
    void takesAndPrintsLettersBeyondAscii() throws Exception {
        String text = "қазақша – übung 😀 ‘quoted’ *";
        Ended ended = jobsRun(folder, "explain", text).exits(0);
        assertTrue(ended.out().startsWith(text + "\n"), ended.out());
    }

    @Test
    void runsTheSampleTwiceAndAnswersQueries() throws Exception {
        jobsRun(folder).exits(0);
        Ended count = jobsRun(folder, "sql", "SELECT count(*) AS n FROM articles", "--csv")
                .exits(0);
        assertTrue(Long.parseLong(count.out().split("\n")[1]) >= 80, count.out());
        jobsRun(folder).exits(0);
        assertEquals(
                count.out(),
                jobsRun(folder, "sql", "SELECT count(*) AS n FROM articles", "--csv")
                        .out());
        jobsRun(folder, "status").exits(0);
        jobsRun(folder, "healthcheck").exits(0);
        assertTrue(Files.exists(home.resolve("output/bulletins.duckdb")));
    }

    @Test
    void runsAJobByPathIntoAnotherFolder() throws Exception {
        Path place = Files.createDirectories(folder.resolve("Żółć & co"));
        Files.writeString(place.resolve("día 1.txt"), "04.06.2025\nHarvest\nFarmers brought in 232 thousand tonnes.\n");
        Files.writeString(
                place.resolve("ж.yaml"),
                "name: one\nsources:\n  - name: a\n    files: [\"día*.txt\"]\n    format: digest\n",
                StandardCharsets.UTF_8);
        jobsRun(place, "run", "ж.yaml", "--output", "ö ut", "--quiet").exits(0);
        Ended rows = jobsRun(place, "sql", "SELECT bulletin_uri FROM articles", "ж.yaml", "--output", "ö ut", "--csv")
                .exits(0);
        assertEquals("bulletin_uri\ndía 1.txt\n", rows.out());
    }

    @Test
    void handsSignalsToTheProgram() throws Exception {
        Path out = folder.resolve("signal.out");
        Path err = folder.resolve("signal.err");
        // Waits for a text on standard input.
        Process process = start(folder, BARE, out, err, home.resolve("jobs/run").toString(), "explain", "-");
        while (process.isAlive() && !process.info().command().orElse("").endsWith("/java")) {
            Thread.onSpinWait();
        }
        process.destroy();
        assertEquals(143, process.waitFor(), Files.readString(err));
        assertEquals(0, process.descendants().count());
    }
}
