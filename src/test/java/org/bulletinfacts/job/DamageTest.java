package org.bulletinfacts.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.bulletinfacts.extract.Cascade;
import org.bulletinfacts.job.ChildJob.Then;
import org.bulletinfacts.run.RunFolder;
import org.bulletinfacts.run.RunRecord;
import org.bulletinfacts.run.RunRecord.Outcome;
import org.bulletinfacts.warehouse.Warehouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What breaks a run leaves the publication as it was, and a record that says what is wrong. */
class DamageTest {
    @TempDir
    Path root;

    @Test
    void aDamagedWorkingDatabaseIsARunThatFailed() throws Exception {
        JobFolder folder = new JobFolder(root, "kz").generate("kz", 1, 5);
        assertEquals(0, folder.run().exitCode());
        Map<String, String> published = Published.hashes(folder.output());
        Files.writeString(Warehouse.file(folder.output()), "no database ".repeat(2000));

        RunResult result = folder.run();
        assertEquals(1, result.exitCode());
        List<RunRecord> runs = new RunFolder(folder.output()).all();
        assertEquals(2, runs.size());
        assertEquals(Outcome.FAILED, runs.get(1).outcome());
        assertTrue(result.message().contains("warehouse.duckdb"), result.message());
        assertTrue(runs.get(1).next().contains(".work"), runs.get(1).next());
        assertEquals(published, Published.hashes(folder.output()));
    }

    @Test
    void aLostWorkingDatabaseTakesNoArticleAway() throws Exception {
        JobFolder folder = new JobFolder(root, "kz");
        folder.write("kz", "a.txt", "01.06.2025\nThe first\nKazakhstan paid $3 million.\n");
        folder.write("kz", "b.txt", "02.06.2025\nThe second\nKenya paid $4 million.\n");
        assertEquals(0, folder.run().exitCode());
        Map<String, String> published = Published.hashes(folder.output());
        Files.delete(Warehouse.file(folder.output()));
        Path archived = Files.move(folder.in("kz").resolve("a.txt"), root.resolve("archived"));

        RunResult result = folder.run();
        assertEquals(3, result.exitCode(), result.message());
        assertEquals("fewer-articles", result.record().failedChecks().get(0).check());
        assertEquals(published, Published.hashes(folder.output()));

        Files.move(archived, folder.in("kz").resolve("a.txt"));
        assertEquals(0, folder.run().exitCode());
        assertEquals(published, Published.hashes(folder.output()));
    }

    @Test
    void aFullDiskIsARunThatFailedAndTheNextGoesOn() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/prlimit")), "prlimit of Linux fills the disk");
        JobFolder folder = new JobFolder(root, "kz");
        folder.write("kz", "first.txt", "01.06.2025\nThe first\nKazakhstan paid $3 million.\n");
        assertEquals(0, folder.run(Cascade.english()).exitCode());
        Map<String, String> published = Published.hashes(folder.output());
        folder.generate("kz", 10, 500);
        try (ChildJob child = ChildJob.start(root, Then.FILL)) {
            assertEquals(1, child.exitCode());
        }
        RunRecord failed = new RunFolder(folder.output()).all().get(1);
        assertEquals(Outcome.FAILED, failed.outcome());
        assertTrue(failed.message().contains("File too large"), failed.message());
        assertEquals(published, Published.hashes(folder.output()));
        assertEquals(0, folder.run(Cascade.english()).exitCode());
        assertEquals(List.of("501"), folder.query("SELECT count(*) FROM articles"));
    }
}
