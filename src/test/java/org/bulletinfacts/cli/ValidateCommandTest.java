package org.bulletinfacts.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bulletinfacts.jobfile.Job;
import org.bulletinfacts.jobfile.JobFileException;
import org.bulletinfacts.jobfile.JobFileReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateCommandTest {
    @TempDir
    Path home;

    @BeforeEach
    void makeFolders() throws IOException {
        home = home.toRealPath();
        Files.createDirectories(home.resolve("jobs/in"));
        Files.writeString(home.resolve("jobs/in/1.txt"), "04.06.2025\nHeadline\nBody.\n");
        Files.writeString(home.resolve("jobs/in/2.txt.part"), "04.06.2025\n");
    }

    private void job(String files, String format) throws IOException {
        Files.writeString(
                home.resolve("jobs/test.yaml"),
                "name: test\nsources:\n  - name: a\n    files: [\"" + files + "\"]\n    format: " + format + "\n");
    }

    @Test
    void countsTheFilesOfEachSource() throws IOException {
        job("in/*", "digest");
        Run.of(home, "validate", "test").exits(0).prints("""
                source  format  files  waiting  bytes  %s
                ------  ------  -----  -------  -----  %s
                a       digest      1        1     26  %s
                ok: %s, output %s
                """.formatted(
                "root",
                "-".repeat(Math.min(40, home.resolve("jobs/in").toString().length())),
                home.resolve("jobs/in"),
                home.resolve("jobs/test.yaml"),
                home.resolve("output/test")));
    }

    @Test
    void tellsWhatMatchesNothing() throws IOException {
        job("missing/*.txt", "digest");
        Run.of(home, "validate", "test")
                .exits(2)
                .tells("source a, files: nothing matches " + home.resolve("jobs/missing/*.txt"))
                .tells("on-empty: ok");
    }

    @Test
    void tellsWhatIsWrongInTheJobFile() throws IOException {
        job("in/*.txt", "xml");
        Run.of(home, "validate", "test")
                .exits(2)
                .tells("test.yaml:5:")
                .tells("xml")
                .tells("digest");
        Run.of(home, "run", "test").exits(2).tells("test.yaml:5:");
    }

    @Test
    void tellsWhichJobsThereAre() throws IOException {
        job("in/*.txt", "digest");
        Run.of(home, "validate", "tset").exits(2).tells("tset").tells("jobs here: test");
        Run.of(home, "validate").exits(2).tells("JOB");
    }

    @Test
    void nightlyIsARightJobFile() throws JobFileException {
        Job nightly = JobFileReader.read(Path.of("jobs/nightly.yaml"));
        assertEquals("nightly", nightly.name());
        assertEquals(3, nightly.sources().size());
    }
}
