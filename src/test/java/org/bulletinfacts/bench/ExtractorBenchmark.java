package org.bulletinfacts.bench;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bulletinfacts.bulletin.Article;
import org.bulletinfacts.bulletin.Conventions;
import org.bulletinfacts.extract.Cascade;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Text read into facts, on one core: articles, bytes and facts a second, and bytes allocated an article. */
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
    private List<Article> articles;
    private int[] bytes;
    private int next;

    @Setup
    public void generate() throws IOException {
        articles = GeneratedArticles.read(ARTICLES);
        bytes = GeneratedArticles.bytes(articles);
    }

    @Benchmark
    public int extract(Counts counts) {
        int number = next++ % ARTICLES;
        int facts = CASCADE.extract(articles.get(number), Conventions.DEFAULT).count();
        counts.bytes += bytes[number];
        counts.facts += facts;
        return facts;
    }

    static Throughput measure() throws RunnerException {
        return Throughput.of(new Runner(new OptionsBuilder()
                        .include(ExtractorBenchmark.class.getName())
                        .addProfiler(GCProfiler.class)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .runSingle());
    }

    /** Prints all that JMH tells. */
    public static void main(String[] args) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(ExtractorBenchmark.class.getName())
                        .build())
                .run();
    }
}
