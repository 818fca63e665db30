package org.bulletinfacts.bench;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.bulletinfacts.bench.FiguresAndDates.Forms;
import org.bulletinfacts.bulletin.Article;
import org.bulletinfacts.bulletin.Conventions;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Text read into figures and dates alone, on one core: articles, bytes and facts a second, and bytes allocated an article. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 1,
        jvmArgs = {MeasuredProcess.HEAP})
public class FiguresAndDatesBenchmark {
    private static final int ARTICLES = 5000;

    @Param({"OWN", "ALL"})
    public String forms;

    private FiguresAndDates readers;
    private List<Article> articles;
    private int[] bytes;
    private int next;

    @Setup
    public void generate() throws IOException {
        readers = new FiguresAndDates(Forms.valueOf(forms));
        articles = GeneratedArticles.read(ARTICLES);
        bytes = GeneratedArticles.bytes(articles);
    }

    @Benchmark
    public int read(Counts counts) {
        int number = next++ % ARTICLES;
        int facts = readers.read(articles.get(number), Conventions.DEFAULT);
        counts.bytes += bytes[number];
        counts.facts += facts;
        return facts;
    }

    /** By the forms that are looked for. */
    static Map<Forms, Throughput> measure() throws RunnerException {
        Map<Forms, Throughput> measured = new EnumMap<>(Forms.class);
        for (RunResult result : new Runner(new OptionsBuilder()
                        .include(FiguresAndDatesBenchmark.class.getName())
                        .addProfiler(GCProfiler.class)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run()) {
            measured.put(Forms.valueOf(result.getParams().getParam("forms")), Throughput.of(result));
        }
        return measured;
    }
}
