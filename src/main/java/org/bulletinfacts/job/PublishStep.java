package org.bulletinfacts.job;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import org.bulletinfacts.publish.Publisher;
import org.bulletinfacts.warehouse.RunRows;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/**
 * Step {@code publish}. The run's own row is published with the rest, so it says how the run ends before it has; should
 * publishing fail, the row is written again, and the last publication stays as it was. A stop waits until this step is done.
 */
final class PublishStep implements Tasklet {
    private final Run run;

    PublishStep(Run run) {
        this.run = run;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) throws SQLException, IOException {
        try (Connection connection = run.warehouse.connection()) {
            boolean nothingNew = run.survey().files() == 0 && run.warehouse.nothingToPublish();
            long older = run.warehouse.olderArticles(run.extractor.version());
            run.log.olderArticles(older);
            run.verdict(Verdict.good(run.survey(), nothingNew, older));
            RunRows.write(connection, run.log.record());
            run.log.rows(new Publisher().publish(connection, run.job, run.log.record()));
        }
        return RepeatStatus.FINISHED;
    }
}
