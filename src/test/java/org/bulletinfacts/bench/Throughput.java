package org.bulletinfacts.bench;

import java.util.Locale;
import org.openjdk.jmh.results.RunResult;

/**
 * What one core reads in a second of its time, whatever else the machine does meanwhile.
 *
 * @param bytes of text in UTF-8
 * @param allocated bytes of heap an article
 */
record Throughput(double articles, double bytes, double facts, double allocated) {
    static Throughput of(RunResult result) {
        double share = score(result, "processor") / 1e9;
        return new Throughput(
                result.getPrimaryResult().getScore() / share,
                score(result, "bytes") / share,
                score(result, "facts") / share,
                score(result, "gc.alloc.rate.norm"));
    }

    /** What JMH calls by a name; in some releases names of profilers' results begin with a mark. */
    private static double score(RunResult result, String name) {
        return result.getSecondaryResults().entrySet().stream()
                .filter(entry -> entry.getKey().endsWith(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("JMH tells nothing of " + name))
                .getValue()
                .getScore();
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%,.0f articles/s, %.1f MB/s, %,.0f facts/s, %,.0f bytes allocated an article",
                articles,
                bytes / 1e6,
                facts,
                allocated);
    }
}
