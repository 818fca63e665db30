package org.bulletinfacts.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.bulletinfacts.bulletin.Article;
import org.bulletinfacts.bulletin.Conventions;
import org.bulletinfacts.extract.Extractor;
import org.bulletinfacts.extract.Facts;
import org.bulletinfacts.run.RunRecord.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Extracting everything again with today's rules: all of it or nothing is published. */
class RebuildTest {
    private static final String RULES = "SELECT rule, count(*) FROM figures GROUP BY rule";

    @TempDir
    Path root;

    private JobFolder folder;
    private long figures;

    @BeforeEach
    void sixtyArticles() throws Exception {
        folder = new JobFolder(root, "kz");
        folder.generate("kz", 3, 60);
        assertEquals(0, folder.run().exitCode());
        figures = Long.parseLong(folder.query("SELECT count(*) FROM figures").get(0));
    }

    /** Counts what it extracts. */
    private static final class Counting implements Extractor {
        private final Extractor extractor;
        private final AtomicInteger articles = new AtomicInteger();

        Counting(String version) {
            extractor = new WordExtractor(version);
        }

        @Override
        public Facts extract(Article article, Conventions conventions) {
            articles.incrementAndGet();
            return extractor.extract(article, conventions);
        }

        @Override
        public String version() {
            return extractor.version();
        }
    }

    private RunResult rebuild(Extractor extractor, Progress progress) {
        return new BulletinJob(extractor).run(folder.job(), new Options(true, progress));
    }

    /** The run fails once so many articles are written. */
    private static Progress failAfter(int articles) {
        return new Progress() {
            @Override
            public void articles(long done, long total) {
                if (done >= articles) {
                    throw new IllegalStateException("the disk went away");
                }
            }
        };
    }

    /** What the published figures were made by. */
    private List<String> published() throws Exception {
        return folder.query("SELECT rule, count(*) FROM '"
                + folder.output().resolve("parquet").toRealPath() + "/figures/*.parquet' GROUP BY rule");
    }

    @Test
    void replacesAllFacts() throws Exception {
        RunResult plain = folder.run(new WordExtractor("words-2"));
        assertEquals(0, plain.exitCode());
        assertEquals(60, plain.record().olderArticles());
        assertTrue(plain.record().next().contains("--rebuild"), plain.record().next());
        assertEquals(List.of("words-1 | " + figures), published());

        RunResult result = rebuild(new WordExtractor("words-2"), Progress.NONE);
        assertEquals(0, result.exitCode(), result.message());
        assertEquals(Outcome.PUBLISHED, result.record().outcome());
        assertEquals(0, result.record().olderArticles());
        assertEquals(List.of("words-2 | " + figures), published());
        assertEquals(
                List.of("words-2 | 60"),
                folder.query("SELECT extractor_version, count(*) FROM articles GROUP BY extractor_version"));
        assertEquals(List.of("1 | 60"), folder.query("SELECT max(revision), count(*) FROM contents"));
    }

    @Test
    void givesTheSameAsAFreshLoad() throws Exception {
        rebuild(new WordExtractor("words-2"), Progress.NONE);
        JobFolder fresh = new JobFolder(root.resolve("fresh"), "kz");
        fresh.generate("kz", 3, 60);
        assertEquals(0, fresh.run(new WordExtractor("words-2")).exitCode());
        assertEquals(Published.hashes(fresh.output()), Published.hashes(folder.output()));
    }

    @Test
    void oneThatBreaksOffPublishesNoMixAndGoesOnByItself() throws Exception {
        Map<String, String> before = Published.hashes(folder.output());
        RunResult broken = rebuild(new Counting("words-2"), failAfter(20));
        assertEquals(1, broken.exitCode());
        assertEquals(before, Published.hashes(folder.output()));
        assertEquals(List.of("words-1 | " + figures), folder.query(RULES));

        // Meanwhile another bulletin comes in.
        folder.write(
                "kz",
                "new.txt",
                new Digest().article("01.02.2025", "New", "Body 7.").toString());
        Counting rest = new Counting("words-2");
        RunResult next = folder.run(rest);
        assertEquals(0, next.exitCode(), next.message());
        assertEquals(41, rest.articles.get());
        assertEquals(List.of("words-2 | " + (figures + 1)), published());
        assertEquals(0, next.record().olderArticles());
        assertEquals(
                Outcome.NOTHING_NEW,
                folder.run(new WordExtractor("words-2")).record().outcome());
    }

    @Test
    void oneThatBrokeOffUnderOtherRulesBeginsAnew() throws Exception {
        assertEquals(1, rebuild(new WordExtractor("words-2"), failAfter(20)).exitCode());
        Counting third = new Counting("words-3");
        assertEquals(0, folder.run(third).exitCode());
        assertEquals(60, third.articles.get());
        assertEquals(List.of("words-3 | " + figures), published());
    }

    @Test
    void articlesOfASourceThatIsGoneStayAsTheyAre() throws Exception {
        JobFolder other = new JobFolder(root, "uz");
        other.write(
                "uz",
                "a.txt",
                new Digest().article("01.02.2025", "New", "Body 7.").toString());
        RunResult result =
                new BulletinJob(new WordExtractor("words-2")).run(other.job(), new Options(true, Progress.NONE));
        assertEquals(0, result.exitCode(), result.message());
        assertEquals(60, result.record().olderArticles());
        assertEquals(List.of("words-1 | " + figures, "words-2 | 1"), other.query(RULES + " ORDER BY rule"));
    }

    @Test
    void triesArticlesAgainThatTheExtractorFailedOn() throws Exception {
        folder.write(
                "kz",
                "bad.txt",
                new Digest()
                        .article("01.02.2025", "Bad", "These 5 words explode.")
                        .toString());
        assertEquals(1, folder.run().record().sources().get(0).rejected());
        Extractor mended = new Extractor() {
            @Override
            public Facts extract(Article article, Conventions conventions) {
                return Facts.NONE;
            }

            @Override
            public String version() {
                return "words-4";
            }
        };
        RunResult result = rebuild(mended, Progress.NONE);
        assertEquals(0, result.record().olderArticles());
        assertEquals(List.of(), folder.query("SELECT reason FROM rejects"));
        assertEquals(List.of(), folder.query(RULES));
    }
}
