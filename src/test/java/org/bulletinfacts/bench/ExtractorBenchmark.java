package org.bulletinfacts.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bulletinfacts.bulletin.Article;
import org.bulletinfacts.bulletin.Conventions;
import org.bulletinfacts.extract.Cascade;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Text read into facts, on one core: characters and facts a second. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx512m"})
public class ExtractorBenchmark {
    private static final int ARTICLES = 2000;
    private static final Cascade CASCADE = Cascade.english();
    private final List<Article> articles = new ArrayList<>();
    private int next;

    /** Counted beside the articles. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Counts {
        public long characters;
        public long facts;

        @Setup(Level.Iteration)
        public void clean() {
            characters = 0;
            facts = 0;
        }
    }

    @Setup
    public void generate() {
        BulletinGenerator generator = new BulletinGenerator(7, 700);
        for (int i = 0; i < ARTICLES; i++) {
            String[] parts = generator.article(i, ARTICLES).split("\n", 3);
            String text = Article.text(parts[1], parts[2]);
            articles.add(new Article(
                    "a" + i,
                    "bench",
                    null,
                    "bench.txt",
                    i,
                    LocalDate.of(2025, 6, 4),
                    parts[1],
                    parts[2],
                    text,
                    "en",
                    "hash"));
        }
    }

    @Benchmark
    public int extract(Counts counts) {
        Article article = articles.get(next++ % ARTICLES);
        int facts = CASCADE.extract(article, Conventions.DEFAULT).count();
        counts.characters += article.text().length();
        counts.facts += facts;
        return facts;
    }

    public static void main(String[] args) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(ExtractorBenchmark.class.getSimpleName())
                        .build())
                .run();
    }
}
