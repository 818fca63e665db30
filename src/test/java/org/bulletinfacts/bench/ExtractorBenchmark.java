package org.bulletinfacts.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bulletinfacts.bulletin.Article;
import org.bulletinfacts.bulletin.BulletinFile;
import org.bulletinfacts.bulletin.BulletinFiles;
import org.bulletinfacts.bulletin.BulletinItem;
import org.bulletinfacts.bulletin.BulletinReader;
import org.bulletinfacts.bulletin.BulletinReaders;
import org.bulletinfacts.bulletin.Conventions;
import org.bulletinfacts.bulletin.Source;
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
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Text read into facts, on one core: articles, characters and facts a second. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(
        value = 1,
        jvmArgs = {MeasuredProcess.HEAP})
public class ExtractorBenchmark {
    private static final int ARTICLES = 5000;
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

    /**
     * A second on one core.
     *
     * @param characters UTF-16 units of text
     */
    record Throughput(double articles, double characters, double facts) {}

    @Setup
    public void generate() throws IOException {
        Path folder = Files.createTempDirectory("bulletins");
        Path bulletin = new BulletinGenerator(7, 365).write(folder, 1, ARTICLES).get(0);
        Source source = BenchmarkJob.source(folder);
        for (BulletinFile file : BulletinFiles.find(source, Instant.now()).ready()) {
            try (BulletinReader reader = BulletinReaders.open(source, file)) {
                for (BulletinItem item = reader.next(); item != null; item = reader.next()) {
                    articles.add((Article) item);
                }
            }
        }
        Files.delete(bulletin);
        Files.delete(folder);
    }

    @Benchmark
    public int extract(Counts counts) {
        Article article = articles.get(next++ % ARTICLES);
        int facts = CASCADE.extract(article, Conventions.DEFAULT).count();
        counts.characters += article.text().length();
        counts.facts += facts;
        return facts;
    }

    static Throughput measure() throws RunnerException {
        RunResult result = new Runner(new OptionsBuilder()
                        .include(ExtractorBenchmark.class.getName())
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .runSingle();
        return new Throughput(
                result.getPrimaryResult().getScore(),
                result.getSecondaryResults().get("characters").getScore(),
                result.getSecondaryResults().get("facts").getScore());
    }

    /** Prints all that JMH tells. */
    public static void main(String[] args) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(ExtractorBenchmark.class.getName())
                        .build())
                .run();
    }
}
