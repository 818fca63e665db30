package org.bulletinfacts.cli;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.bulletinfacts.jobfile.Job;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code healthcheck [JOB]}: for Nagios and its kin. Whatever cannot be told is UNKNOWN. */
@Command(
        name = HealthcheckCommand.NAME,
        description = "Prints one line and ends with a Nagios code: 0 OK, 1 WARNING, 2 CRITICAL, 3 UNKNOWN.",
        footer = {
            "",
            "CRITICAL: the last good run is older than --critical-age, or there was none.",
            "WARNING: it is older than --warn-age; the last run failed, was killed, failed a quality check, held a source"
                    + " back or met a problem in one; more than --warn-rejects of its articles were rejected; a source gave"
                    + " nothing new for longer than its expect-every.",
            "UNKNOWN: the job has never run, or its file is wrong.",
            "Only the records of the runs are read (OUTPUT/runs), so it answers during a run and after a crash."
        })
final class HealthcheckCommand implements Callable<Integer> {
    static final String NAME = "healthcheck";

    @ParentCommand
    private BulletinFacts program;

    @Parameters(index = "0", arity = "0..1", paramLabel = "JOB", description = JobWord.DESCRIPTION)
    private String job = JobWord.DEFAULT;

    @Mixin
    private OutputOption output;

    @Option(
            names = "--warn-age",
            paramLabel = "HOURS",
            description = "Age of the last good run from which on to warn (default: 26).")
    private long warnAge = 26;

    @Option(
            names = "--critical-age",
            paramLabel = "HOURS",
            description = "Age of the last good run from which on it is critical (default: 50).")
    private long criticalAge = 50;

    @Option(
            names = "--warn-rejects",
            paramLabel = "PERCENT",
            description = "Rejected articles of the last run from which on to warn (default: 5).")
    private double warnRejects = 5;

    @Override
    public Integer call() {
        Health health = health();
        program.out().println(Printable.line(health.line()));
        return health.level().exitCode();
    }

    /** A monitor takes 1 and 2 for the state of the job: what keeps us from telling that is UNKNOWN. */
    private Health health() {
        try {
            Job described = program.job(job);
            RunHistory history = RunHistory.read(output.of(described));
            Health.Limits limits =
                    new Health.Limits(Duration.ofHours(warnAge), Duration.ofHours(criticalAge), warnRejects / 100);
            return Health.of(history, described.sources(), Instant.now(), limits);
        } catch (IOException | RuntimeException e) {
            return new Health(Health.Level.UNKNOWN, "UNKNOWN: " + e.getMessage());
        }
    }
}
