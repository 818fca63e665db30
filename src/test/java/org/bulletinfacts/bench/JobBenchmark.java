package org.bulletinfacts.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.bulletinfacts.bench.MeasuredProcess.Task;

/**
 * The benchmark command: prints how fast the extractor is alone, the whole job, and the job without extraction, each in a
 * process of its own. It judges nothing: ratios hold on a busy machine, seconds do not.
 */
public final class JobBenchmark {
    private static final long SEED = 7;
    private static final int ARTICLES_A_BULLETIN = 100;
    private static final int DAYS = 365;
    private static final List<String> STEPS = List.of("survey", "ingest", "resolve", "check", "publish", "report");

    private final Path folder;
    private final PrintStream out;

    private JobBenchmark(Path folder, PrintStream out) {
        this.folder = folder;
        this.out = out;
    }

    /**
     * @param arguments a folder to work in, whose content goes; how many articles the job reads, 0 for none; how many articles
     *     a single digest has that is read alone, 0 for none; "true" to measure the extractor alone; "true" to measure texts
     *     of 1 kB to 10 MB
     */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]).toAbsolutePath();
        int articles = Integer.parseInt(arguments[1]);
        int readAlone = Integer.parseInt(arguments[2]);
        JobBenchmark benchmark = new JobBenchmark(folder, new PrintStream(System.out, true, StandardCharsets.UTF_8));
        benchmark.print("machine: %s%n", Machine.describe());
        benchmark.print("load at the start: %.1f, heap: %s%n", Machine.load(), MeasuredProcess.HEAP);
        if (Boolean.parseBoolean(arguments[3])) {
            benchmark.extractor();
        }
        if (Boolean.parseBoolean(arguments[4])) {
            benchmark.print("%ncost by length of text%n");
            new LinearityBenchmark(benchmark.out).print(LinearityBenchmark.texts());
        }
        if (articles > 0) {
            benchmark.job(articles);
        }
        if (readAlone > 0) {
            benchmark.reading(readAlone);
        }
        delete(folder);
    }

    private void print(String format, Object... values) {
        out.printf(Locale.ROOT, format, values);
    }

    private void extractor() throws Exception {
        print("%nextractor alone, a second of one core (JMH)%n");
        print("  %-22s%s%n", "all facts:", ExtractorBenchmark.measure());
        print("%nfigures and dates alone, with tokens, lexicon and sentences, a second of one core (JMH)%n");
        FiguresAndDatesBenchmark.measure().forEach((forms, throughput) -> {
            String label = forms == FiguresAndDates.Forms.ALL ? "forms of all readers:" : "their own forms:";
            print("  %-22s%s%n", label, throughput);
        });
    }

    private void job(int articles) throws Exception {
        Path bulletins = fresh().resolve("bulletins");
        List<Path> files = new BulletinGenerator(SEED, DAYS)
                .write(bulletins, Math.max(1, articles / ARTICLES_A_BULLETIN), articles);
        double megabytes = megabytes(files);
        MeasuredProcess.run(Task.KEEP, bulletins, folder);
        Profile load = MeasuredProcess.run(Task.LOAD, bulletins, folder);
        delete(folder.resolve("output"));
        Profile job = MeasuredProcess.run(Task.JOB, bulletins, folder);

        print("%nwhole job: %,d articles, %.0f MB in %,d digests%n", articles, megabytes, files.size());
        print(
                "  %,.0f rows of articles and facts loaded, %,.0f rows published, %,.0f different actors%n",
                articles + job.measures().get("facts"),
                job.measures().get("published"),
                job.measures().get("actors"));
        print("%n%-48s%12s%12s%10s%n", "", "whole job", "facts given", "ratio");
        Comparison comparison = new Comparison(job, load);
        comparison.row("articles/s", profile -> articles / profile.measures().get("seconds"));
        comparison.row("MB/s", profile -> megabytes / profile.measures().get("seconds"));
        comparison.row(
                "rows/s",
                profile -> (articles + profile.measures().get("facts"))
                        / profile.measures().get("seconds"));
        comparison.row("seconds", profile -> profile.measures().get("seconds"));
        for (String step : STEPS) {
            comparison.row("  " + step, profile -> profile.measures().get("step." + step));
        }
        comparison.row("  begin and end", JobBenchmark::besideSteps);
        comparison.row(
                "seconds of the thread that writes, in ingest",
                profile -> profile.measures().get("step.ingest"));
        comparison.row("  reading, asking the ledger", Profile::reading);
        comparison.row("  waiting for the extractor", Profile::waiting);
        comparison.row("  handing rows to the database", Profile::writing);
        comparison.row("  batch metadata and commit", Profile::committing);
        comparison.row("milliseconds a commit", profile -> 1000 * profile.committing() / profile.commits());
        comparison.row("processor seconds", profile -> profile.measures().get("processor"));
        comparison.row("  begin", profile -> profile.measures().get("processor.begin"));
        for (String step : STEPS) {
            String name = step.equals("report") ? "report and end" : step;
            comparison.row("  " + name, profile -> profile.measures().get("processor." + step));
        }
        comparison.row(
                "  of ingest in the extractor", profile -> profile.measures().get("extraction"));
        comparison.row("peak resident memory, MB", profile -> profile.measures().get("resident") / 1e6);
        comparison.row("fullest heap, MB", profile -> profile.peakHeap() / 1e6);

        print("%nthe extractor's time by reader (samples)%n");
        job.stages().entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .forEach(stage -> print("  %-24s%5.1f %%%n", stage.getKey(), 100 * stage.getValue()));
    }

    /** Seconds before the first step and after the last: lexicons are read, the database is opened and closed. */
    private static double besideSteps(Profile profile) {
        double steps = STEPS.stream()
                .mapToDouble(step -> profile.measures().get("step." + step))
                .sum();
        return profile.measures().get("seconds") - steps;
    }

    /** Prints a number of two profiles, and how many times the second the first is. */
    private final class Comparison {
        private final Profile job;
        private final Profile load;

        Comparison(Profile job, Profile load) {
            this.job = job;
            this.load = load;
        }

        void row(String name, ToDoubleFunction<Profile> number) {
            double first = number.applyAsDouble(job);
            double second = number.applyAsDouble(load);
            String format = Math.max(first, second) < 1000 ? "%-48s%,12.1f%,12.1f%10s%n" : "%-48s%,12.0f%,12.0f%10s%n";
            print(format, name, first, second, second == 0 ? "" : String.format(Locale.ROOT, "%.2f", first / second));
        }
    }

    private void reading(int articles) throws Exception {
        Path bulletins = fresh().resolve("bulletins");
        double megabytes = megabytes(new BulletinGenerator(SEED, DAYS).write(bulletins, 1, articles));
        Profile read = MeasuredProcess.run(Task.READ, bulletins, folder);
        double seconds = read.measures().get("seconds");
        print(
                "%nreading alone: %,.0f articles, %.0f MB in one digest%n",
                read.measures().get("articles"), megabytes);
        print("  %.1f s, %,.0f articles/s, %.1f MB/s%n", seconds, articles / seconds, megabytes / seconds);
        print(
                "  peak resident memory %.0f MB, fullest heap %.0f MB%n",
                read.measures().get("resident") / 1e6, read.peakHeap() / 1e6);
    }

    private static double megabytes(List<Path> files) throws IOException {
        long bytes = 0;
        for (Path file : files) {
            bytes += Files.size(file);
        }
        return bytes / 1e6;
    }

    private Path fresh() throws IOException {
        delete(folder);
        return Files.createDirectories(folder);
    }

    private static void delete(Path tree) throws IOException {
        if (Files.exists(tree)) {
            try (Stream<Path> paths = Files.walk(tree)) {
                for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
