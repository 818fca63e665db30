package org.bulletinfacts.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bulletinfacts.run.RunRecord.FailedCheck;
import org.bulletinfacts.run.RunRecord.Outcome;
import org.bulletinfacts.run.RunRecord.SourceResult;
import org.bulletinfacts.run.RunRecord.Step;

/** What is known of a run while it goes on; {@link #save} writes it to the folder of runs. Not for several threads. */
public final class RunLog {
    private final RunFolder folder;
    private final String id;
    private final String job;
    private final Instant started;
    private final String extractorVersion;
    private final int schemaVersion;

    private final List<Step> steps = new ArrayList<>();
    private List<SourceResult> sources = List.of();
    private Map<String, Long> facts = Map.of();
    private Map<String, Long> rows = Map.of();
    private List<FailedCheck> failedChecks = List.of();
    private long olderArticles;
    private Instant finished;
    private Outcome outcome = Outcome.RUNNING;
    private Integer exitCode;
    private String message;
    private String next;

    /** A run that starts now. */
    public RunLog(RunFolder folder, String job, String extractorVersion, int schemaVersion) {
        this.folder = folder;
        this.started = Instant.now();
        this.id = folder.newId(started);
        this.job = job;
        this.extractorVersion = extractorVersion;
        this.schemaVersion = schemaVersion;
    }

    public String id() {
        return id;
    }

    /** A step has ended. {@code status} is Spring Batch's. */
    public void step(String name, String status, Instant started) {
        double seconds = Duration.between(started, Instant.now()).toMillis() / 1000.0;
        steps.add(new Step(name, status, started, seconds));
    }

    public void sources(List<SourceResult> results) {
        sources = List.copyOf(results);
    }

    /** Rows loaded in this run by table. */
    public void facts(Map<String, Long> loaded) {
        facts = new TreeMap<>(loaded);
    }

    /** Rows published by table. */
    public void rows(Map<String, Long> published) {
        rows = new TreeMap<>(published);
    }

    public void failedChecks(List<FailedCheck> failed) {
        failedChecks = List.copyOf(failed);
    }

    public void olderArticles(long count) {
        olderArticles = count;
    }

    /** How the run ends, as far as one can tell now. {@code message} and {@code next} may be null. */
    public void outcome(Outcome outcome, int exitCode, String message, String next) {
        this.outcome = outcome;
        this.exitCode = exitCode;
        this.message = message;
        this.next = next;
        finish();
    }

    /** The run ends now. */
    public void finish() {
        finished = Instant.now();
    }

    /** What is known now. */
    public RunRecord record() {
        return new RunRecord(
                id,
                job,
                started,
                finished,
                outcome,
                exitCode,
                extractorVersion,
                schemaVersion,
                olderArticles,
                List.copyOf(steps),
                sources,
                facts,
                rows,
                failedChecks,
                message,
                next);
    }

    /** Writes what is known now to the run's file. */
    public void save() {
        try {
            folder.write(record());
        } catch (IOException e) {
            throw new UncheckedIOException("the run's record cannot be written: " + e.getMessage(), e);
        }
    }
}
