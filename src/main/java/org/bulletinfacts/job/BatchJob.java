package org.bulletinfacts.job;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.bulletinfacts.warehouse.LoadItem;
import org.bulletinfacts.warehouse.Rebuild;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.configuration.support.MapJobRegistry;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.builder.SimpleJobBuilder;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.support.TaskExecutorJobOperator;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** The Spring Batch job of one run: its steps in order, told to the run's record as they end. */
final class BatchJob {
    private static final Logger LOG = LoggerFactory.getLogger(BatchJob.class);
    private static final String NAME = "bulletins";

    private final Run run;
    private final JdbcTransactionManager transactions;
    private final JobRepository repository;

    BatchJob(Run run) throws Exception {
        this.run = run;
        this.transactions = new JdbcTransactionManager(run.warehouse.dataSource());
        this.repository = BatchRepository.open(run.warehouse, transactions);
    }

    /**
     * Runs all steps. Every run is a job instance of its own, told apart by the run's id: where an earlier one broke off is
     * told by the ledger.
     */
    JobExecution execute() throws Exception {
        BatchRepository.markDeadExecutions(repository, NAME);
        TaskExecutorJobOperator operator = new TaskExecutorJobOperator();
        operator.setJobRepository(repository);
        operator.setJobRegistry(new MapJobRegistry());
        operator.afterPropertiesSet();
        JobParameters parameters =
                new JobParametersBuilder().addString("run.id", run.log.id()).toJobParameters();
        return operator.start(job(), parameters);
    }

    private Job job() throws SQLException {
        SimpleJobBuilder job = new JobBuilder(NAME, repository).start(step("survey", new SurveyStep(run)));
        if (run.options.rebuild() || rebuildIsUnderWay()) {
            job.next(step("rebuild", new RebuildStep(run))).next(step("exchange", new ExchangeStep(run)));
        }
        return job.next(step("ingest", new IngestStep(run)))
                .next(step("resolve", new ResolveStep(run)))
                .next(step("check", new CheckStep(run)))
                .next(step("publish", new PublishStep(run)))
                .next(step("report", new ReportStep(run)))
                .build();
    }

    private boolean rebuildIsUnderWay() throws SQLException {
        try (Connection connection = run.warehouse.connection()) {
            return Rebuild.isUnderWay(connection);
        }
    }

    /** A step of one piece. Once it is decided how the run ends, all but the report is left out. */
    private Step step(String name, Tasklet work) {
        Tasklet unlessDecided = (contribution, context) -> {
            if (run.verdict() != null && !(work instanceof ReportStep)) {
                contribution.setExitStatus(ExitStatus.NOOP);
                return RepeatStatus.FINISHED;
            }
            return work.execute(contribution, context);
        };
        return new StepBuilder(name, repository)
                .tasklet(unlessDecided)
                .listener(new StepLog())
                .build();
    }

    private Step step(String name, ChunkStep work) {
        return new StepBuilder(name, repository)
                .<Block, List<LoadItem>>chunk(1)
                .reader(work.reader())
                .processor(Block::await)
                .writer(work.writer())
                .transactionManager(transactions)
                .interruptionPolicy(this::stopIfAsked)
                .listener(new StepLog())
                .build();
    }

    private void stopIfAsked(StepExecution step) {
        if (run.stop.requested()) {
            step.setTerminateOnly();
        }
    }

    /** Tells the run's record, and a person, of each step; a step does not begin once the run was asked to stop. */
    private final class StepLog implements StepExecutionListener {
        private Instant started;

        @Override
        public void beforeStep(StepExecution step) {
            started = Instant.now();
            stopIfAsked(step);
            run.options.progress().step(step.getStepName());
        }

        @Override
        public ExitStatus afterStep(StepExecution step) {
            run.log.step(step.getStepName(), step.getStatus().name(), started);
            long millis = Duration.between(started, Instant.now()).toMillis();
            LOG.info("step {} {} after {} s", step.getStepName(), step.getStatus(), millis / 1000.0);
            run.note();
            run.log.save();
            return step.getExitStatus();
        }
    }
}
