package org.bulletinfacts.job;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.bulletinfacts.extract.Extractor;
import org.bulletinfacts.jobfile.Job;
import org.bulletinfacts.publish.Publisher;
import org.bulletinfacts.run.ExitCode;
import org.bulletinfacts.run.RunFolder;
import org.bulletinfacts.run.RunLog;
import org.bulletinfacts.run.RunRecord.Outcome;
import org.bulletinfacts.warehouse.OutputBusyException;
import org.bulletinfacts.warehouse.OutputLock;
import org.bulletinfacts.warehouse.RunRows;
import org.bulletinfacts.warehouse.SchemaTooNewException;
import org.bulletinfacts.warehouse.Warehouse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;

/** The nightly job: reads what is new, extracts, loads, checks, publishes. The entry point of the command line. */
public final class BulletinJob {
    private static final Logger LOG = LoggerFactory.getLogger(BulletinJob.class);

    private final Extractor extractor;

    public BulletinJob(Extractor extractor) {
        this.extractor = extractor;
    }

    /**
     * Runs the job once. SIGTERM and SIGINT are listened to meanwhile. Never throws for what goes wrong in the run: the exit
     * code and the message tell.
     */
    public RunResult run(Job job, Options options) {
        try (OutputLock lock = OutputLock.take(job.output());
                StopSignal stop = new StopSignal()) {
            stop.listen();
            return runAlone(job, options, stop);
        } catch (OutputBusyException e) {
            return new RunResult(ExitCode.BUSY, null, e.getMessage());
        } catch (IOException | SQLException | RuntimeException e) {
            LOG.error("the run failed", e);
            return new RunResult(ExitCode.FAILED, null, "the run failed: " + e);
        }
    }

    private RunResult runAlone(Job job, Options options, StopSignal stop) throws IOException, SQLException {
        RunFolder runs = new RunFolder(job.output());
        runs.markDeadRuns();
        Publisher.recover(job.output());
        Warehouse opened;
        try {
            opened = Warehouse.open(job.output(), job.threads());
        } catch (SQLException | SchemaTooNewException e) {
            return notOpened(new RunLog(runs, job.name(), extractor.version(), 0), e);
        }
        try (Warehouse warehouse = opened) {
            RunLog log = new RunLog(runs, job.name(), extractor.version(), warehouse.schemaVersion());
            Run run = new Run(job, options, extractor, warehouse, stop, log);
            log.save();
            try (Connection connection = warehouse.connection()) {
                RunRows.markDeadRuns(connection);
                RunRows.write(connection, log.record());
                execute(run);
                log.finish();
                RunRows.write(connection, log.record());
            } catch (SQLException e) {
                fail(run, e);
            }
            log.save();
            return new RunResult(
                    log.record().exitCode(), log.record(), log.record().message());
        }
    }

    private static RunResult notOpened(RunLog log, Exception cause) {
        LOG.error("the working database cannot be opened", cause);
        Verdict verdict = Verdict.notOpened(cause);
        log.outcome(verdict.outcome(), verdict.exitCode(), verdict.message(), verdict.next());
        log.save();
        return new RunResult(verdict.exitCode(), log.record(), verdict.message());
    }

    private static void execute(Run run) {
        try {
            JobExecution execution = new BatchJob(run).execute();
            run.note();
            BatchStatus status = execution.getStatus();
            if (status == BatchStatus.STOPPED && run.verdict() == null) {
                run.verdict(Verdict.stopped(run.stop.exitCode()));
            } else if (status == BatchStatus.COMPLETED || status == BatchStatus.STOPPED) {
                sweepRejects(run);
            } else {
                List<Throwable> causes = execution.getAllFailureExceptions();
                fail(run, causes.isEmpty() ? new IllegalStateException(execution.toString()) : causes.get(0));
            }
        } catch (Exception e) {
            fail(run, e);
        }
    }

    /** What fails first is why the run failed: on a full disk, say, closing and recording it fails too. */
    private static void fail(Run run, Throwable cause) {
        LOG.error("the run failed", cause);
        if (run.verdict() == null || run.verdict().outcome() != Outcome.FAILED) {
            run.verdict(Verdict.failed(cause));
        }
    }

    /** Files of rejects that are no more; what stays is harmless, and the next run tries again. */
    private static void sweepRejects(Run run) {
        try {
            run.rejects.sweep(run.warehouse.rejectFiles());
        } catch (IOException | SQLException | RuntimeException e) {
            LOG.warn("old files stay in the folder of rejects: {}", e.toString());
        }
    }
}
