package org.bulletinfacts.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bulletinfacts.run.RunFolder;
import org.bulletinfacts.warehouse.OutputLock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command alone; what a run does is the job's own test. */
class RunCommandTest {
    @TempDir
    Path home;

    @BeforeEach
    void makeJob() throws IOException {
        home = home.toRealPath();
        Files.createDirectories(home.resolve("jobs/in"));
        Files.writeString(home.resolve("jobs/in/1.txt"), "04.06.2025\nHeadline\nBody.\n");
        Files.writeString(
                home.resolve("jobs/sample.yaml"),
                "name: sample\nsources:\n  - name: a\n    files: [\"in/*.txt\"]\n    format: digest\n");
    }

    @Test
    void runsTheSampleWhereNothingIsSaid() throws IOException {
        Run.of(home).exits(0).shows("a           1     1    1").shows("Output: " + home.resolve("output"));
        assertEquals(1, new RunFolder(home.resolve("output")).all().size());
        Run.of(home, "sql", "SELECT headline FROM articles", "--csv").exits(0).prints("headline\nHeadline\n");
        Run.of(home, "status").exits(0).shows("published");
        Run.of(home, "healthcheck").exits(0).shows("OK: last good run");
    }

    @Test
    void readsOtherFilesIntoAnotherFolder() throws IOException {
        Path input = Files.writeString(home.resolve("other.txt"), "05.06.2025\nAnother\nBody.\n");
        String output = home.resolve("else").toString();
        Run.of(home, "run", "sample", "--input", input.toString(), "--output", output, "--quiet")
                .exits(0)
                .prints("");
        Run.of(home, "sql", "SELECT headline FROM articles", "--output", output, "--csv")
                .exits(0)
                .prints("headline\nAnother\n");
        assertTrue(Files.notExists(home.resolve("output")));
        String id = Run.of(home, "sql", "SELECT article_id FROM articles", "--output", output, "--csv")
                .out()
                .split("\n")[1];
        Run.of(home, "explain", "--article", id, "--output", output).exits(0).shows("Another\nBody.\n");
        Run.of(home, "explain", "--article", "none", "--output", output)
                .exits(2)
                .tells("--article none");
    }

    @Test
    void tellsOfAPathThatMatchesNothing() {
        Run.of(home, "run", "sample", "--input", home.resolve("nothing/*.txt").toString())
                .exits(2)
                .tells("nothing/*.txt");
    }

    @Test
    void tellsOfAnOutputThatCanBeNoFolder() throws IOException {
        Path file = Files.writeString(home.resolve("file"), "mine");
        Run.of(home, "run", "--output", file.toString()).exits(2).tells("output: " + file + " is no folder");
        assertEquals("mine", Files.readString(file));
        for (String settings : List.of("out;threads=1", "out?threads=1")) {
            Run.of(home, "run", "--output", home.resolve(settings).toString())
                    .exits(2)
                    .tells("semicolon");
        }
        Path job = Files.writeString(
                home.resolve("jobs/odd.yaml"),
                Files.readString(home.resolve("jobs/sample.yaml"))
                        .replace("sources:", "output: " + file + "\nsources:"));
        Run.of(home, "validate", job.toString()).exits(2).tells("output: " + file + " is no folder");
    }

    @Test
    void isUnknownToAMonitorWhereNothingCanBeTold() {
        Run.of(home, "healthcheck").exits(3).prints("UNKNOWN: the job has never run\n");
        Run.of(home, "healthcheck", "no-such-job").exits(3).shows("UNKNOWN: job \"no-such-job\"");
        Run.of(home, "healthcheck", "--nonsense").exits(3).tells("--nonsense");
    }

    @Test
    void waitsForNobody() throws IOException {
        try (OutputLock held = OutputLock.take(home.resolve("output"))) {
            Run.of(home).exits(75).tells("another run holds");
            assertTrue(Files.exists(home.resolve("output/.work/lock")), held.toString());
        }
    }

    @Test
    void readsTheRunOfAJobFileGivenByPath() {
        Run.of(home, "run", home.resolve("jobs/sample.yaml").toString()).exits(0);
    }
}
