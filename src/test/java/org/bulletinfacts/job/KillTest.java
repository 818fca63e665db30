package org.bulletinfacts.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.bulletinfacts.extract.Cascade;
import org.bulletinfacts.job.ChildJob.Then;
import org.bulletinfacts.run.RunFolder;
import org.bulletinfacts.run.RunRecord.Outcome;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that is killed at any moment loses nothing and doubles nothing: the next one goes on. */
class KillTest {
    @TempDir
    Path root;

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);

    @Test
    void killedFiveTimes() throws Exception {
        killed(5, 30, 1_500);
    }

    @Test
    @Tag("soak")
    void killedThirtyTimes() throws Exception {
        killed(30, 100, 20_000);
    }

    private void killed(int kills, int bulletins, int articles) throws Exception {
        Map<String, String> expected = undisturbed(bulletins, articles);
        Path folder = root.resolve("killed");
        JobFolder job = new JobFolder(folder, "kz");
        job.generate("kz", bulletins, articles);
        int publishing = kills / 3;
        int loading = kills - publishing;
        for (int kill = 0; kill < kills; kill++) {
            // Each run killed while it loads comes a bit further; those killed later hit publishing.
            int share = articles / (loading + 1);
            int after = kill < loading ? share / 2 + random.nextInt(share) : Integer.MAX_VALUE;
            try (ChildJob child = ChildJob.start(folder, Then.GO_ON)) {
                child.await(line -> line.equals("step publish") || reached(line, after));
                Thread.sleep(random.nextInt(kill < loading ? 20 : 400));
            }
        }
        long killed = new RunFolder(job.output())
                .all().stream().filter(run -> run.finished() == null).count();
        assertTrue(killed >= 2, killed + " runs were killed before they ended, seed " + seed);
        try (ChildJob child = ChildJob.start(folder, Then.GO_ON)) {
            assertEquals(0, child.exitCode(), "seed " + seed);
        }
        assertEquals(
                List.of(articles + " | " + articles),
                job.query("SELECT count(*), count(DISTINCT article_id) FROM articles"),
                "seed " + seed);
        assertEquals(
                List.of("true"), job.query("SELECT count(*) = count(DISTINCT figure_id) FROM figures"), "seed " + seed);
        assertEquals(expected, Published.hashes(job.output()), "seed " + seed);
        assertEquals(
                List.of(),
                job.query(
                        "SELECT status FROM batch.BATCH_JOB_EXECUTION WHERE status NOT IN ('ABANDONED', 'COMPLETED')"));
        assertNothingLeftOver(job.output());
    }

    private static boolean reached(String line, int articles) {
        return line.startsWith("articles ") && Integer.parseInt(line.substring("articles ".length())) >= articles;
    }

    /** What the same bulletins give where nobody disturbs the run. */
    private Map<String, String> undisturbed(int bulletins, int articles) throws Exception {
        Path folder = root.resolve("undisturbed");
        JobFolder job = new JobFolder(folder, "kz");
        job.generate("kz", bulletins, articles);
        assertEquals(0, job.run(Cascade.english()).exitCode());
        return Published.hashes(job.output());
    }

    private static void assertNothingLeftOver(Path output) throws Exception {
        long running = new RunFolder(output)
                .all().stream().filter(run -> run.outcome() == Outcome.RUNNING).count();
        assertEquals(0, running, "runs that say they are running");
        try (Stream<Path> files = Files.walk(output)) {
            List<Path> leftOver = files.filter(
                            file -> file.getFileName().toString().matches(".*\\.tmp|\\.publishing"))
                    .toList();
            assertEquals(List.of(), leftOver);
        }
        String manifest = Files.readString(output.resolve("manifest.json"));
        try (Stream<Path> versions = Files.list(output.resolve("versions"))) {
            assertEquals(
                    List.of(),
                    versions.filter(version ->
                                    !manifest.contains(version.getFileName().toString()))
                            .toList(),
                    "versions that were never published");
        }
    }

    @Test
    void sigtermFinishesTheChunkAndTheNextRunGoesOn() throws Exception {
        Map<String, String> expected = undisturbed(10, 500);
        Path folder = root.resolve("stopped");
        JobFolder job = new JobFolder(folder, "kz");
        job.generate("kz", 10, 500);
        try (ChildJob child = ChildJob.start(folder, Then.TERMINATE)) {
            assertEquals(143, child.exitCode());
        }
        assertEquals(Outcome.STOPPED, new RunFolder(job.output()).all().get(0).outcome());
        List<String> loaded = job.query("SELECT count(*) BETWEEN 100 AND 400 FROM articles");
        assertEquals(List.of("true"), loaded);
        try (ChildJob child = ChildJob.start(folder, Then.GO_ON)) {
            assertEquals(0, child.exitCode());
        }
        assertEquals(expected, Published.hashes(job.output()));
    }

    @Test
    void theSecondOfTwoRunsTouchesNothing() throws Exception {
        JobFolder job = new JobFolder(root, "kz");
        job.generate("kz", 10, 500);
        try (ChildJob first = ChildJob.start(root, Then.WAIT)) {
            assertTrue(first.await(line -> reached(line, 100)));
            RunResult second = job.run();
            assertEquals(75, second.exitCode());
            assertTrue(second.message().contains(job.output().toString()), second.message());
            assertEquals(1, new RunFolder(job.output()).all().size());
            first.goOn();
            assertEquals(0, first.exitCode());
        }
    }
}
