package org.bulletinfacts.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.bulletinfacts.bulletin.Conventions;
import org.bulletinfacts.bulletin.Format;
import org.bulletinfacts.bulletin.Source;
import org.bulletinfacts.jobfile.Job;

/** The job that the benchmark runs: one source of digests, all else as a job file leaves it. */
final class BenchmarkJob {
    /** Articles a transaction: the default of a job file. */
    static final int CHUNK_SIZE = 500;

    private BenchmarkJob() {}

    /** The digests of one folder. */
    static Source source(Path bulletins) {
        return new Source(
                "bench",
                List.of(bulletins + "/*.txt"),
                bulletins,
                Format.DIGEST,
                StandardCharsets.UTF_8,
                DateTimeFormatter.ofPattern("dd.MM.uuuu"),
                Conventions.DEFAULT,
                Map.of(),
                ',',
                0.1,
                Source.USUAL_LONGEST_ARTICLE,
                Duration.ZERO,
                null,
                false);
    }

    static Job of(Path bulletins, Path output, int threads) {
        return new Job(
                "bench",
                output.resolveSibling("bench.yaml"),
                output,
                List.of(source(bulletins)),
                List.of(),
                null,
                List.of(),
                threads,
                CHUNK_SIZE);
    }
}
