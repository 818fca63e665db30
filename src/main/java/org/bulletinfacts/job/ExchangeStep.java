package org.bulletinfacts.job;

import java.sql.Connection;
import java.sql.SQLException;
import org.bulletinfacts.warehouse.Rebuild;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** Step {@code exchange}: puts what a rebuild made in the place of the old facts, in one transaction. */
final class ExchangeStep implements Tasklet {
    private final Run run;

    ExchangeStep(Run run) {
        this.run = run;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) throws SQLException {
        try (Connection connection = run.warehouse.connection()) {
            Rebuild.exchange(connection);
        }
        return RepeatStatus.FINISHED;
    }
}
