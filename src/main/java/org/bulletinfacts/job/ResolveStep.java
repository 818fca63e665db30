package org.bulletinfacts.job;

import java.sql.Connection;
import java.sql.SQLException;
import org.bulletinfacts.extract.Rule;
import org.bulletinfacts.publish.Resolver;
import org.bulletinfacts.warehouse.CorrectionRows;
import org.bulletinfacts.warehouse.MeasureRows;
import org.bulletinfacts.warehouse.OwnActorRows;
import org.bulletinfacts.warehouse.RuleRows;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** Step {@code resolve}: what the facts refer to. Finds the same actor in all articles, and lists measures and rules. */
final class ResolveStep implements Tasklet {
    private static final Logger LOG = LoggerFactory.getLogger(ResolveStep.class);

    private final Run run;

    ResolveStep(Run run) {
        this.run = run;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) throws SQLException {
        try (Connection connection = run.warehouse.connection()) {
            MeasureRows.write(connection, run.extractor.indicators());
            RuleRows.write(connection, Rule.all());
            OwnActorRows.write(connection, run.extractor.ownActors());
            CorrectionRows.write(connection, run.job.corrections());
            Resolver.resolve(connection);
            CorrectionRows.unmet(connection).forEach(unmet -> LOG.warn("corrections, {}: it corrects nothing", unmet));
        }
        return RepeatStatus.FINISHED;
    }
}
