package org.bulletinfacts.job;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import org.bulletinfacts.publish.Report;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** Step {@code report}: writes the page. What is published is published; a page that cannot be written is no reason to fail. */
final class ReportStep implements Tasklet {
    private static final Logger LOG = LoggerFactory.getLogger(ReportStep.class);

    private final Run run;

    ReportStep(Run run) {
        this.run = run;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
        try (Connection connection = run.warehouse.connection()) {
            Report.write(connection, run.job, run.log.record());
        } catch (IOException | SQLException | RuntimeException e) {
            LOG.warn("the report was not written: {}", e.toString());
        }
        return RepeatStatus.FINISHED;
    }
}
