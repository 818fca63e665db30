package org.bulletinfacts.warehouse;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.bulletinfacts.run.RunRecord;
import org.bulletinfacts.run.RunRecord.SourceResult;

/** The table {@code runs}. */
public final class RunRows {
    private RunRows() {}

    /** Writes the row of a run in place of the one it had. The connection commits by itself. */
    public static void write(Connection connection, RunRecord run) throws SQLException {
        Sql.inTransaction(connection, () -> replace(connection, run));
    }

    private static void replace(Connection connection, RunRecord run) throws SQLException {
        long read = 0;
        long added = 0;
        long changed = 0;
        long unchanged = 0;
        long rejected = 0;
        for (SourceResult source : run.sources()) {
            read += source.articlesRead();
            added += source.added();
            changed += source.changed();
            unchanged += source.unchanged();
            rejected += source.rejected();
        }
        long facts = run.facts().entrySet().stream()
                .filter(table -> FactWriter.FACTS.contains(table.getKey()))
                .mapToLong(table -> table.getValue())
                .sum();
        Sql.update(connection, "DELETE FROM runs WHERE run_id = ?", run.id());
        Sql.update(
                connection,
                "INSERT INTO runs VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                run.id(),
                run.job(),
                Sql.utc(run.started()),
                run.finished() == null ? null : Sql.utc(run.finished()),
                run.outcome().name(),
                read,
                added,
                changed,
                unchanged,
                rejected,
                facts,
                run.extractorVersion());
    }

    /** Marks the runs that ended without a word. For whoever holds the output's lock: nobody else runs. */
    public static void markDeadRuns(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("UPDATE runs SET outcome = 'KILLED' WHERE outcome = 'RUNNING'");
        }
    }
}
