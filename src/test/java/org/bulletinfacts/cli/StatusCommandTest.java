package org.bulletinfacts.cli;

import static org.bulletinfacts.cli.Runs.run;
import static org.bulletinfacts.cli.Runs.source;
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
import org.bulletinfacts.run.RunFolder;
import org.bulletinfacts.run.RunRecord;
import org.bulletinfacts.run.RunRecord.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class StatusCommandTest {
    @TempDir
    Path output;

    private void write(RunRecord... runs) throws IOException {
        for (RunRecord run : runs) {
            new RunFolder(output).write(run);
        }
    }

    private Run status(String... more) {
        String[] args = new String[more.length + 3];
        args[0] = "status";
        args[1] = "--output";
        args[2] = output.toString();
        System.arraycopy(more, 0, args, 3, more.length);
        return Run.of(output, args);
    }

    @Test
    void showsTheRunsNewestFirstAndTheLastInDetail() throws IOException {
        write(
                run("2025-06-09T03:00:00Z", Outcome.PUBLISHED, source("a", 7, 1, false, null)),
                run("2025-06-10T03:00:00Z", Outcome.FAILED, source("a", 3, 0, false, "folder\u001Bmissing")));
        status().exits(0).prints("""
                started (UTC)        outcome    exit  read  new  changed  unchanged  rejected  facts  seconds
                -------------------  ---------  ----  ----  ---  -------  ---------  --------  -----  -------
                2025-06-10 03:00:00  failed        0     3    3        0          0         0      7     10.0
                2025-06-09 03:00:00  published     0     7    7        0          0         1      7     10.0

                source  files  read  new  changed  unchanged  rejected  remark
                ------  -----  ----  ---  -------  ---------  --------  -------------------
                a           1     3    3        0          0         0  folder\\u001Bmissing
                Facts: 5 figures, 2 dates, 0 mentions, 0 quotes, 0 events
                Numbers not understood: 3 (table numbers_unread)
                Run 20250610-030000-000: failed after 10.0 s: no space left on device
                Next: make room, then start the job again
                Output: %s
                """.formatted(output));
    }

    @Test
    void showsFailedChecks() throws IOException {
        write(run("2025-06-09T03:00:00Z", Outcome.CHECKS_FAILED));
        status().exits(0).shows("Failed check spans: 3 rows, a span is not its mention; first: {id=x}");
    }

    @Test
    void limitsTheRuns() throws IOException {
        for (int day = 10; day < 25; day++) {
            write(run("2025-06-" + day + "T03:00:00Z", Outcome.NOTHING_NEW));
        }
        assertEquals(
                10,
                status().out().lines().filter(line -> line.startsWith("2025-")).count());
        assertEquals(
                3,
                status("--runs", "3")
                        .out()
                        .lines()
                        .filter(line -> line.startsWith("2025-"))
                        .count());
    }

    @Test
    void saysThatThereWasNoRun() {
        status().exits(0).shows("No run yet in " + output);
    }

    @Test
    void printsJson() throws IOException {
        write(run("2025-06-09T03:00:00Z", Outcome.PUBLISHED, source("a", 7, 1, false, null)));
        JsonNode json = Jsons.COMPACT.readTree(status("--json").exits(0).out());
        assertEquals(output.toString(), json.get("output").asString());
        assertFalse(json.get("running").asBoolean());
        assertEquals("20250609-030000-000", json.get("runs").get(0).get("id").asString());
        assertEquals(
                "2025-06-09T03:00:10Z", json.get("runs").get(0).get("finished").asString());
    }

    @Test
    void takesARunWithoutAProcessAsKilled() throws IOException {
        write(run("2025-06-09T03:00:00Z", Outcome.RUNNING));
        Path lock = output.resolve(".work/lock");
        Files.createDirectories(lock.getParent());
        Files.createFile(lock);
        status().exits(0).shows("2025-06-09 03:00:00  killed");
        status("--json").shows("\"running\" : false");
    }

    @Test
    void seesARunInAnotherProcess() throws Exception {
        write(run("2025-06-08T03:00:00Z", Outcome.RUNNING), run("2025-06-09T03:00:00Z", Outcome.RUNNING));
        Path lock = output.resolve(".work/lock");
        Files.createDirectories(lock.getParent());
        Process holder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        LockHolder.class.getName(),
                        lock.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            assertEquals('L', holder.getInputStream().read());
            Run run = status().exits(0);
            assertTrue(run.out().contains("2025-06-09 03:00:00  running"), run.out());
            assertTrue(run.out().contains("2025-06-08 03:00:00  killed"), run.out());
        } finally {
            holder.destroy();
            holder.waitFor();
        }
        status().shows("2025-06-09 03:00:00  killed");
    }

    @Test
    void countsArticlesOfAnOlderExtractor() throws IOException, SQLException {
        write(run("2025-06-09T03:00:00Z", Outcome.PUBLISHED));
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + output.resolve("bulletins.duckdb"));
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE articles AS SELECT * FROM (VALUES ('0123456789abcdef'), ('old'), ('old'))"
                    + " v(extractor_version)");
        }
        status().exits(0).shows("2 published articles were extracted with other rules or another lexicon");
    }

    @Test
    void leavesOutFilesThatAreNoRecords() throws IOException {
        write(run("2025-06-09T03:00:00Z", Outcome.PUBLISHED));
        Files.writeString(output.resolve("runs/notes.json"), "{\"id\": ");
        status().exits(0).shows("2025-06-09 03:00:00  published");
    }
}
