package org.bulletinfacts.job;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import org.bulletinfacts.warehouse.Warehouse;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.support.JdbcJobRepositoryFactoryBean;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.core.io.ClassPathResource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Isolation;

/**
 * Spring Batch's JobRepository inside the working database, in a schema of its own, so that a chunk's rows and the batch's
 * metadata commit together.
 *
 * <p>Spring Batch does not list DuckDB. It takes PostgreSQL's statements as they are, but knows no isolation level
 * SERIALIZABLE by that name, which is the repository's default.
 */
final class BatchRepository {
    private static final String SCHEMA = "batch";
    private static final String STOCK_DDL = "org/springframework/batch/core/schema-postgresql.sql";

    private BatchRepository() {}

    static JobRepository open(Warehouse warehouse, PlatformTransactionManager transactions) throws Exception {
        createTables(warehouse);
        JdbcJobRepositoryFactoryBean factory = new JdbcJobRepositoryFactoryBean();
        factory.setDataSource(warehouse.dataSource());
        factory.setTransactionManager(transactions);
        factory.setDatabaseType("POSTGRES");
        factory.setIsolationLevelForCreateEnum(Isolation.REPEATABLE_READ);
        factory.setTablePrefix(SCHEMA + ".BATCH_");
        factory.afterPropertiesSet();
        return factory.getObject();
    }

    private static void createTables(Warehouse warehouse) throws Exception {
        try (Connection connection = warehouse.connection();
                Statement statement = connection.createStatement()) {
            if (tablesExist(statement)) {
                return;
            }
            String ddl = new ClassPathResource(STOCK_DDL).getContentAsString(StandardCharsets.UTF_8);
            connection.setAutoCommit(false);
            statement.execute("CREATE SCHEMA " + SCHEMA);
            statement.execute("SET schema = '" + SCHEMA + "'");
            statement.execute(ddl);
            connection.commit();
        }
    }

    private static boolean tablesExist(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery(
                "SELECT count(*) FROM duckdb_schemas() WHERE schema_name = '" + SCHEMA + "' AND NOT internal")) {
            row.next();
            return row.getInt(1) > 0;
        }
    }

    /**
     * Marks executions that say they are running as failed. Only one run holds the output's lock, so they are dead; what they
     * did is in the ledger, so none of them is restarted.
     */
    static void markDeadExecutions(JobRepository repository, String jobName) {
        for (JobExecution execution : repository.findRunningJobExecutions(jobName)) {
            LocalDateTime now = LocalDateTime.now();
            for (StepExecution step : execution.getStepExecutions()) {
                if (step.getStatus().isRunning()) {
                    step.setStatus(BatchStatus.ABANDONED);
                    step.setExitStatus(new ExitStatus("KILLED"));
                    step.setEndTime(now);
                    repository.update(step);
                }
            }
            execution.setStatus(BatchStatus.ABANDONED);
            execution.setExitStatus(new ExitStatus("KILLED"));
            execution.setEndTime(now);
            repository.update(execution);
        }
    }
}
