package org.bulletinfacts.job;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.bulletinfacts.publish.QualityChecks;
import org.bulletinfacts.run.RunRecord.FailedCheck;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** Step {@code check}: runs the quality checks. Where one finds something, nothing is published. */
final class CheckStep implements Tasklet {
    private static final Logger LOG = LoggerFactory.getLogger(CheckStep.class);

    private final Run run;

    CheckStep(Run run) {
        this.run = run;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) throws IOException, SQLException {
        try (Connection connection = run.warehouse.connection()) {
            List<FailedCheck> failed = new ArrayList<>(QualityChecks.run(connection, run.job.checks()));
            QualityChecks.fewerArticles(connection, run.job.output()).ifPresent(failed::add);
            run.log.failedChecks(failed);
            for (FailedCheck check : failed) {
                LOG.error("quality check {} failed with {} rows: {}", check.check(), check.rows(), check.description());
            }
            if (!failed.isEmpty()) {
                run.verdict(Verdict.checksFailed(failed, run.log.id()));
            }
        }
        return RepeatStatus.FINISHED;
    }
}
