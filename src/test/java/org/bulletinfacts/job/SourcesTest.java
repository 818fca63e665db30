package org.bulletinfacts.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.bulletinfacts.jobfile.JobFileReader;
import org.bulletinfacts.run.RunRecord.Outcome;
import org.bulletinfacts.run.RunRecord.SourceResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A source that has something wrong does not hold up the others; what it cannot give is kept and told. */
class SourcesTest {
    @TempDir
    Path root;

    private static String good(int articles) {
        Digest digest = new Digest();
        for (int i = 1; i <= articles; i++) {
            digest.article("01.06.2025", "Headline " + i, "Body " + i + ".");
        }
        return digest.toString();
    }

    private static List<String> rejectFiles(JobFolder folder) throws Exception {
        Path rejects = folder.output().resolve("rejects");
        if (!Files.isDirectory(rejects)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(rejects)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString().replaceFirst("-[0-9a-f]{16}", ""))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void fewRejectsAreKeptAndTold() throws Exception {
        JobFolder folder = new JobFolder(root, "kz");
        folder.write("kz", "a.txt", good(20) + new Digest().broken());
        RunResult result = folder.run();
        assertEquals(0, result.exitCode(), result.message());
        SourceResult source = result.record().sources().get(0);
        assertEquals(20, source.added());
        assertEquals(1, source.rejected());
        assertEquals(List.of("a.txt-81.rejected", "a.txt-81.rejected.reason.txt"), rejectFiles(folder));
        Path piece =
                folder.output().resolve(folder.query("SELECT file FROM rejects").get(0));
        assertTrue(Files.readString(piece).startsWith("31.02.2025\nBroken headline\n"), Files.readString(piece));
        assertTrue(Files.readString(Path.of(piece + ".reason.txt")).contains("a.txt"));
        assertEquals(List.of("20 | 1"), folder.query("SELECT articles, rejects FROM bulletins"));
    }

    @Test
    void anArticleThatIsTooLongIsKeptAndToldAndTheOthersAreLoaded() throws Exception {
        // A letter beyond the first plane is one character, as offsets count it.
        String longest = "\uD801\uDC28".repeat(2048);
        Path in = Files.createDirectories(root.resolve("in"));
        Files.writeString(
                in.resolve("a.txt"),
                new Digest()
                        .article("01.06.2025", "At the limit", longest)
                        .article("01.06.2025", "Over it", longest + "!")
                        .article("01.06.2025", "Behind it", "Body.")
                        .toString());
        Files.writeString(in.resolve("b.jsonl"), """
                {"published_on": "2025-06-01", "headline": "Long", "body": "%s"}
                {"published_on": "2025-06-01", "headline": "Short", "body": "Body."}
                """.formatted("x".repeat(301)));
        Path file = Files.writeString(root.resolve("job.yaml"), """
                name: test
                output: out
                sources:
                  - {name: digest, files: in/*.txt, format: digest, max-rejects: 50%, longest-article: 2 KiB}
                  - {name: lines, files: in/*.jsonl, format: jsonl, max-rejects: 50%, longest-article: 300}
                """);
        RunResult result = new BulletinJob(new WordExtractor()).run(JobFileReader.read(file), Options.DEFAULT);
        assertEquals(0, result.exitCode(), result.message());
        JobFolder folder = new JobFolder(root);
        assertEquals(
                List.of("At the limit", "Behind it", "Short"),
                folder.query("SELECT headline FROM articles ORDER BY headline"));
        assertEquals(
                List.of("digest | a.txt | 5", "lines | b.jsonl | 1"),
                folder.query("SELECT source, bulletin_uri, line FROM rejects ORDER BY source"));
        List<String> reasons = folder.query("SELECT reason FROM rejects ORDER BY source");
        assertTrue(reasons.get(0).contains("2049 characters; up to 2048 are right"), reasons.get(0));
        assertTrue(reasons.get(1).contains("301 characters; up to 300 are right"), reasons.get(1));
        Path piece = folder.output()
                .resolve(
                        folder.query("SELECT file FROM rejects ORDER BY source").get(0));
        assertEquals("01.06.2025\nOver it\n" + longest + "!\n\n", Files.readString(piece));
    }

    @Test
    void aFileThatVanishesBeforeItIsLoadedIsToldAndTheOthersAreLoaded() throws Exception {
        JobFolder folder = new JobFolder(root, "kz");
        folder.write("kz", "a.txt", good(2));
        folder.write("kz", "b.txt", good(3));
        RunResult result = new BulletinJob(new WordExtractor()).run(folder.job(), new Options(false, new Progress() {
            @Override
            public void step(String name) {
                if (name.equals("ingest")) {
                    assertTrue(folder.in("kz").resolve("a.txt").toFile().delete());
                }
            }
        }));
        assertEquals(2, result.exitCode());
        assertTrue(result.message().contains("a.txt cannot be read"), result.message());
        assertEquals(
                result.message(),
                "source kz: " + result.record().sources().get(0).problem());
        assertEquals(Outcome.PUBLISHED, result.record().outcome());
        assertEquals(List.of("b.txt"), folder.query("SELECT bulletin_uri FROM bulletins"));
    }

    @Test
    void rejectsGoWhenTheirBulletinIsPutRight() throws Exception {
        JobFolder folder = new JobFolder(root, "kz");
        folder.write("kz", "a.txt", good(20) + new Digest().broken());
        assertEquals(0, folder.run().exitCode());
        folder.write("kz", "a.txt", good(20) + "\n" + new Digest().broken());
        assertEquals(0, folder.run().exitCode());
        assertEquals(List.of("82"), folder.query("SELECT line FROM rejects"));
        assertEquals(List.of("a.txt-82.rejected", "a.txt-82.rejected.reason.txt"), rejectFiles(folder));
        folder.write("kz", "a.txt", good(21));
        assertEquals(0, folder.run().exitCode());
        assertEquals(List.of(), folder.query("SELECT line FROM rejects"));
        assertEquals(List.of(), rejectFiles(folder));
    }

    @Test
    void aSourceWithTooManyRejectsIsHeldBack() throws Exception {
        JobFolder folder = new JobFolder(root, "kz", "uz");
        folder.write("kz", "a.txt", good(3));
        folder.write("uz", "b.txt", good(2) + new Digest().broken());
        RunResult result = folder.run();
        assertEquals(4, result.exitCode());
        assertEquals(Outcome.HELD_BACK, result.record().outcome());
        assertTrue(result.message().contains("uz"), result.message());
        SourceResult held = result.record().sources().get(1);
        assertTrue(held.heldBack());
        assertEquals(2, held.articlesRead());
        assertEquals(0, held.added());
        assertEquals(1, held.rejected());
        assertEquals(3, result.record().rows().get("articles"));
        assertEquals(List.of("kz"), folder.query("SELECT DISTINCT source FROM articles"));
        assertEquals(List.of("kz"), folder.query("SELECT source FROM bulletins"));
        assertEquals(List.of("uz"), folder.query("SELECT source FROM rejects"));

        // It is looked at again each night, and its rejects are not doubled.
        assertEquals(4, folder.run().exitCode());
        assertEquals(List.of("1"), folder.query("SELECT count(*) FROM rejects"));
        folder.write("uz", "b.txt", good(2));
        assertEquals(0, folder.run().exitCode());
        assertEquals(List.of("kz", "uz"), folder.query("SELECT DISTINCT source FROM articles ORDER BY source"));
        assertEquals(List.of(), rejectFiles(folder));
    }

    @Test
    void theShareOfRejectsMayBeMetExactly() throws Exception {
        JobFolder folder = new JobFolder(root).add("kz", 0.25);
        folder.write("kz", "a.txt", good(3) + new Digest().broken());
        assertEquals(0, folder.run().exitCode());
    }

    @Test
    void aSourceWithoutFilesDoesNotHoldUpTheOthers() throws Exception {
        JobFolder folder = new JobFolder(root, "kz", "uz");
        folder.write("kz", "a.txt", good(3));
        Files.delete(folder.in("uz"));
        RunResult result = folder.run();
        assertEquals(2, result.exitCode());
        assertEquals(Outcome.PUBLISHED, result.record().outcome());
        assertEquals(3, result.record().rows().get("articles"));
        String problem = result.record().sources().get(1).problem();
        assertTrue(problem.contains(folder.in("uz").toString()), problem);
    }

    @Test
    void noSourceAtAllEndsTheRun() throws Exception {
        JobFolder folder = new JobFolder(root, "kz", "uz");
        RunResult result = folder.run();
        assertEquals(2, result.exitCode());
        assertEquals(Outcome.FAILED, result.record().outcome());
        assertTrue(result.message().contains("kz") && result.message().contains("uz"), result.message());
        assertFalse(Files.exists(folder.output().resolve("bulletins.duckdb")));
    }
}
