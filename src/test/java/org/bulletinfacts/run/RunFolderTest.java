package org.bulletinfacts.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bulletinfacts.run.RunRecord.Outcome;
import org.bulletinfacts.run.RunRecord.SourceResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFolderTest {
    @TempDir
    Path output;

    private RunLog run() {
        RunLog log = new RunLog(new RunFolder(output), "nightly", "v1", 2);
        log.sources(List.of(new SourceResult("kz", 1, 2, 3, 4, 5, 6, 7, 8, false, "a \"problem\"\n")));
        log.facts(Map.of("figures", 7L));
        log.step("survey", "COMPLETED", Instant.now());
        return log;
    }

    @Test
    void readsWhatItWrote() throws Exception {
        RunLog log = run();
        log.outcome(Outcome.PUBLISHED, 0, null, "nothing");
        log.save();
        assertEquals(List.of(log.record()), new RunFolder(output).all());
    }

    @Test
    void idsSortByTimeAndAreNeverTakenTwice() throws Exception {
        Instant now = Instant.parse("2025-06-04T03:15:00.123Z");
        RunFolder folder = new RunFolder(output);
        assertEquals("20250604-031500-123", folder.newId(now));
        RunLog first = run();
        first.save();
        assertNotEquals(first.id(), folder.newId(first.record().started()));
    }

    @Test
    void runsThatSayTheyAreRunningAreDead() throws Exception {
        RunFolder folder = new RunFolder(output);
        RunLog dead = run();
        dead.save();
        folder.markDeadRuns();
        RunRecord marked = folder.all().get(0);
        assertEquals(Outcome.KILLED, marked.outcome());
        assertNull(marked.exitCode());
        assertNull(marked.finished());
        assertEquals(dead.record().sources(), marked.sources());
    }

    @Test
    void passesOverWhatIsNoRecord() throws Exception {
        Path runs = Files.createDirectories(output.resolve("runs"));
        Files.writeString(runs.resolve("0.json"), "{\"id\": ");
        Files.writeString(runs.resolve("1.json"), "{\"id\": \"20250604-031500-123\", \"of_a_later_release\": 1}");
        Files.writeString(runs.resolve("notes.txt"), "mine");
        assertEquals(
                List.of("20250604-031500-123"),
                new RunFolder(output).all().stream().map(RunRecord::id).toList());
    }

    @Test
    void leavesNoHalfWrittenFile() throws Exception {
        run().save();
        try (Stream<Path> files = Files.list(output.resolve("runs"))) {
            assertEquals(1, files.count());
        }
    }
}
