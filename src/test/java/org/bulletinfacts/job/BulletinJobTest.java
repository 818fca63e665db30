package org.bulletinfacts.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bulletinfacts.extract.Cascade;
import org.bulletinfacts.extract.Rule;
import org.bulletinfacts.observation.Indicator;
import org.bulletinfacts.run.RunFolder;
import org.bulletinfacts.run.RunRecord;
import org.bulletinfacts.run.RunRecord.Outcome;
import org.bulletinfacts.run.RunRecord.SourceResult;
import org.bulletinfacts.text.LexiconRows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run loads, and what it leaves alone. */
class BulletinJobTest {
    private static final String CONTENTS =
            "SELECT headline, body, revision, bulletin_uri, position FROM published.articles ORDER BY ALL";

    @TempDir
    Path root;

    private JobFolder folder;

    @BeforeEach
    void oneSource() throws Exception {
        folder = new JobFolder(root, "kz");
    }

    private RunRecord run() {
        RunResult result = folder.run();
        assertEquals(0, result.exitCode(), result.message());
        return result.record();
    }

    private static SourceResult source(RunRecord run) {
        return run.sources().get(0);
    }

    @Test
    void loadsAndPublishes() throws Exception {
        folder.write(
                "kz",
                "a.txt",
                new Digest()
                        .article("01.06.2025", "Minister Met 3 Delegations", "The talks lasted 5 hours.")
                        .article("02.06.2025", "Second headline", "A body 😀 with 17 words.")
                        .toString());
        RunRecord run = run();
        assertEquals(Outcome.PUBLISHED, run.outcome());
        assertEquals(2, source(run).added());
        assertEquals(
                List.of("survey", "ingest", "resolve", "check", "publish", "report"),
                run.steps().stream().map(RunRecord.Step::name).toList());
        assertEquals(
                List.of("17 | 30 | 32", "3 | 13 | 14", "5 | 44 | 45"),
                folder.query("SELECT mention, start_char, end_char FROM figures ORDER BY mention"));
        assertEquals(3, run.rows().get("figures"));
        assertEquals(run, new RunFolder(folder.output()).all().get(0));
        assertEquals(
                List.of("PUBLISHED | 2 | 2 | 9"),
                folder.query("SELECT outcome, articles_read, articles_new, facts FROM runs"));
    }

    @Test
    void measuresAreThoseOfTheLexicon() throws Exception {
        folder.write(
                "kz",
                "a.txt",
                new Digest()
                        .article("01.06.2025", "Jobs", "The unemployment rate was 5.1 percent in May.")
                        .toString());
        assertEquals(0, folder.run(Cascade.english()).exitCode());
        assertEquals(
                List.of("unemployment rate | percent | true"),
                folder.query(
                        "SELECT m.name, m.unit_kind, contains(m.synonyms, '; jobless rate; ') FROM published.figures f JOIN published.measures m"
                                + " USING (measure_id)"));
        assertEquals(
                List.of(String.valueOf(Indicator.all(LexiconRows.BUILT_IN).size())),
                folder.query("SELECT count(DISTINCT measure_id) FROM published.measures HAVING count(*) ="
                        + " count(DISTINCT measure_id)"));
        Map<String, String> published = Published.hashes(folder.output());
        assertEquals(Outcome.NOTHING_NEW, folder.run(Cascade.english()).record().outcome());
        assertEquals(published, Published.hashes(folder.output()));
    }

    /** Facts of a rule that the release does not know keep a row for it. */
    @Test
    void rulesAreThoseOfTheReleaseAndOfTheFacts() throws Exception {
        folder.write(
                "kz",
                "a.txt",
                new Digest().article("01.06.2025", "Jobs", "Ann had 300.").toString());
        assertEquals(0, folder.run().exitCode());
        assertEquals(
                List.of("words-1 | figures | " + (Rule.all().size() + 1)),
                folder.query("SELECT rule, fact, (SELECT count(*) FROM published.rules) FROM published.rules"
                        + " WHERE starts_with(rule, 'words')"));
        assertEquals(List.of("300 | joined"), folder.query("SELECT mention, reason FROM published.numbers_unread"));
        Map<String, String> published = Published.hashes(folder.output());
        assertEquals(Outcome.NOTHING_NEW, folder.run().record().outcome());
        assertEquals(published, Published.hashes(folder.output()));
    }

    @Test
    void aSecondRunLoadsNothing() throws Exception {
        folder.write(
                "kz",
                "a.txt",
                new Digest().article("01.06.2025", "Headline", "Body 1.").toString());
        run();
        Map<String, String> published = Published.hashes(folder.output());
        RunRecord second = run();
        assertEquals(Outcome.NOTHING_NEW, second.outcome());
        assertEquals(0, source(second).articlesRead());
        assertEquals(1, source(second).filesUnchanged());
        assertEquals(published, Published.hashes(folder.output()));
    }

    @Test
    void aTouchedFileIsNotReadAgain() throws Exception {
        folder.write(
                "kz",
                "a.txt",
                new Digest().article("01.06.2025", "Headline", "Body 1.").toString());
        run();
        Instant touched = Instant.parse("2025-06-05T00:00:00Z");
        Files.setLastModifiedTime(folder.in("kz").resolve("a.txt"), FileTime.from(touched));
        assertEquals(Outcome.NOTHING_NEW, run().outcome());
        assertEquals(List.of("2025-06-05 00:00:00"), folder.query("SELECT modified_at::VARCHAR FROM bulletins"));
    }

    @Test
    void aCorrectionReplacesTheArticleAndItsFacts() throws Exception {
        Digest june = new Digest().article("01.06.2025", "Harvest", "Farmers reaped 10 tons.");
        folder.write("kz", "june.txt", june.toString());
        folder.write(
                "kz",
                "july.txt",
                new Digest().article("01.07.2025", "Rain", "It rained 3 days.").toString());
        run();
        Object july = fileKey("figures/figures-2025-07.parquet");
        Object before = fileKey("figures/figures-2025-06.parquet");

        folder.write(
                "kz",
                "june.txt",
                new Digest()
                        .article("01.06.2025", "Harvest", "Farmers reaped 12 tons.")
                        .toString());
        RunRecord run = run();
        assertEquals(1, source(run).changed());
        assertEquals(0, source(run).added());
        assertEquals(
                List.of(
                        "Harvest | Farmers reaped 12 tons. | 2 | june.txt | 1",
                        "Rain | It rained 3 days. | 1 | july.txt | 1"),
                folder.query(CONTENTS));
        assertEquals(List.of("12", "3"), folder.query("SELECT mention FROM figures ORDER BY mention"));
        assertEquals(
                List.of("2"),
                folder.query("SELECT count(*) FROM published.loads WHERE article_id ="
                        + " (SELECT article_id FROM articles WHERE headline = 'Harvest')"));
        assertEquals(july, fileKey("figures/figures-2025-07.parquet"), "an unchanged month is written anew");
        assertNotEquals(before, fileKey("figures/figures-2025-06.parquet"));
    }

    private Object fileKey(String parquet) throws Exception {
        return Files.getAttribute(
                folder.output().resolve("parquet").toRealPath().resolve(parquet), "unix:ino");
    }

    @Test
    void anOriginalAndItsCorrectionDoNotAlternate() throws Exception {
        String original = new Digest()
                .article("01.06.2025", "Harvest", "Farmers reaped 10 tons.")
                .toString();
        String correction = new Digest()
                .article("01.06.2025", "Harvest", "Farmers reaped 12 tons.")
                .toString();
        folder.write("kz", "1-original.txt", original);
        folder.write("kz", "2-correction.txt", correction);
        List<String> newest = List.of("Harvest | Farmers reaped 12 tons. | 2 | 2-correction.txt | 1");
        run();
        assertEquals(newest, folder.query(CONTENTS));
        Map<String, String> published = Published.hashes(folder.output());

        // Both files are read again, since their bytes changed; nothing of their articles did.
        folder.write("kz", "1-original.txt", original + "\n");
        RunRecord second = run();
        assertEquals(1, source(second).unchanged());
        assertEquals(newest, folder.query(CONTENTS));
        folder.write("kz", "2-correction.txt", correction + "\n");
        run();
        assertEquals(newest, folder.query(CONTENTS));
        published.remove("bulletins/bulletins.parquet");
        Map<String, String> now = Published.hashes(folder.output());
        now.remove("bulletins/bulletins.parquet");
        assertEquals(published, now);
    }

    @Test
    void anArticleSeenAgainElsewhereTakesTheFirstPlace() throws Exception {
        String seen = new Digest()
                .article("01.06.2025", "Harvest", "Farmers reaped 10 tons.")
                .toString();
        folder.write("kz", "m.txt", seen);
        run();
        folder.write("kz", "z.txt", seen);
        assertEquals(1, source(run()).unchanged());
        assertEquals(List.of("Harvest | Farmers reaped 10 tons. | 1 | m.txt | 1"), folder.query(CONTENTS));
        folder.write("kz", "a.txt", new Digest().article("02.06.2025", "Other", "Body.") + seen);
        run();
        assertEquals(
                List.of("Harvest | Farmers reaped 10 tons. | 1 | a.txt | 2", "Other | Body. | 1 | a.txt | 1"),
                folder.query(CONTENTS));
        assertEquals(
                List.of("a.txt | 2"),
                folder.query("SELECT bulletin_uri, position FROM '"
                        + folder.output().resolve("parquet").toRealPath()
                        + "/articles/*.parquet' WHERE headline = 'Harvest'"));
    }

    @Test
    void placesFollowAFileThatGrowsAtItsTop() throws Exception {
        String first = new Digest().article("01.06.2025", "First", "Body 1.").toString();
        folder.write("kz", "a.txt", first);
        run();
        folder.write("kz", "a.txt", new Digest().article("02.06.2025", "Second", "Body 2.") + first);
        run();
        assertEquals(
                List.of("First | Body 1. | 1 | a.txt | 2", "Second | Body 2. | 1 | a.txt | 1"), folder.query(CONTENTS));
    }

    @Test
    void oneArticleTwiceInAChunkKeepsTheLast() throws Exception {
        folder.write(
                "kz",
                "a.txt",
                new Digest()
                        .article("01.06.2025", "Harvest", "Farmers reaped 10 tons.")
                        .toString());
        folder.write(
                "kz",
                "b.txt",
                new Digest()
                        .article("01.06.2025", "Harvest", "Farmers reaped 11 tons.")
                        .toString());
        folder.write(
                "kz",
                "c.txt",
                new Digest()
                        .article("01.06.2025", "Harvest", "Farmers reaped 12 tons.")
                        .toString());
        RunRecord run = run();
        assertEquals(1, source(run).added());
        assertEquals(2, source(run).changed());
        assertEquals(List.of("Harvest | Farmers reaped 12 tons. | 3 | c.txt | 1"), folder.query(CONTENTS));
        assertEquals(List.of("12"), folder.query("SELECT mention FROM figures"));
    }

    @Test
    void anArticleTheExtractorFailsOnIsLoadedWithoutFactsAndListed() throws Exception {
        folder.write(
                "kz",
                "a.txt",
                new Digest()
                        .article("01.06.2025", "Good", "Body 1.")
                        .article("01.06.2025", "Bad", "These words explode.")
                        .toString());
        RunRecord run = run();
        assertEquals(2, source(run).added());
        assertEquals(1, source(run).rejected());
        assertEquals(1, run.olderArticles());
        assertTrue(run.next().contains("--rebuild"), run.next());
        List<String> rejects = folder.query("SELECT reason FROM rejects");
        assertEquals(1, rejects.size());
        assertTrue(rejects.get(0).contains("makes the extractor fail"), rejects.get(0));
        assertEquals(
                List.of("Bad | none", "Good | words-1"),
                folder.query("SELECT headline, extractor_version FROM articles ORDER BY headline"));
    }

    @Test
    void aFailedCheckHoldsBackThePublicationAndTheNextRunMakesUpForIt() throws Exception {
        folder.write(
                "kz",
                "a.txt",
                new Digest().article("01.06.2025", "First", "Body 1.").toString());
        run();
        Map<String, String> published = Published.hashes(folder.output());
        Path check = root.resolve("no-second.sql");
        Files.writeString(
                check, "-- No article is called Second\nSELECT headline FROM articles WHERE headline = 'Second'");
        folder.check(check);
        folder.write(
                "kz",
                "b.txt",
                new Digest().article("02.06.2025", "Second", "Body 2.").toString());
        RunResult failed = folder.run();
        assertEquals(3, failed.exitCode());
        assertEquals(Outcome.CHECKS_FAILED, failed.record().outcome());
        assertEquals(
                List.of(Map.of("headline", "Second")),
                failed.record().failedChecks().get(0).examples());
        assertEquals(published, Published.hashes(folder.output()));
        assertEquals(List.of("2025-06"), folder.query("SELECT month FROM changed_months"));

        Files.writeString(check, "-- Nothing is wrong\nSELECT 1 WHERE false");
        RunRecord next = run();
        assertEquals(Outcome.PUBLISHED, next.outcome());
        assertEquals(2, next.rows().get("articles"));
    }

    @Test
    void aRunThatFailsSaysWhyAndTheNextGoesOn() throws Exception {
        folder.write(
                "kz",
                "a.txt",
                new Digest().article("01.06.2025", "First", "Body 1.").toString());
        Path check = root.resolve("broken.sql");
        Files.writeString(check, "SELECT nothing FROM nowhere");
        folder.check(check);
        RunResult failed = folder.run();
        assertEquals(1, failed.exitCode());
        assertEquals(Outcome.FAILED, failed.record().outcome());
        assertTrue(failed.message().contains("nowhere"), failed.message());
        assertEquals(List.of("FAILED"), folder.query("SELECT outcome FROM runs"));
        Files.writeString(check, "SELECT 1 WHERE false");
        RunRecord next = run();
        assertEquals(Outcome.PUBLISHED, next.outcome());
        assertEquals(0, source(next).articlesRead());
        assertNull(next.message());
    }

    @Test
    void refusesAWorkingDatabaseOfANewerRelease() throws Exception {
        folder.write(
                "kz",
                "a.txt",
                new Digest().article("01.06.2025", "First", "Body 1.").toString());
        run();
        folder.query("INSERT INTO schema_version VALUES (99, 'V99__later.sql', now()) RETURNING version");
        RunResult result = folder.run();
        assertEquals(1, result.exitCode());
        assertTrue(result.message().contains("newer release"), result.message());
    }
}
