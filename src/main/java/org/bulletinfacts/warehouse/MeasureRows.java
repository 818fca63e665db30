package org.bulletinfacts.warehouse;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.bulletinfacts.observation.Indicator;

/** The table {@code measures}: the indicators of today's lexicon, and those of older facts that still name them. */
public final class MeasureRows {
    private MeasureRows() {}

    /** Brings the table up to date in one transaction. The connection commits by itself again when this returns. */
    public static void write(Connection connection, List<Indicator> indicators) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("DELETE FROM measures WHERE measure_id NOT IN"
                    + " (SELECT measure_id FROM figures WHERE measure_id IS NOT NULL)");
            Sql.update(
                    connection,
                    "DELETE FROM measures WHERE measure_id IN (SELECT unnest(?))",
                    column(indicators, Indicator::id));
            Sql.update(
                    connection,
                    "INSERT INTO measures SELECT unnest(?), unnest(?), unnest(?), unnest(?)",
                    column(indicators, Indicator::id),
                    column(indicators, Indicator::name),
                    column(indicators, Indicator::synonyms),
                    column(indicators, Indicator::unitKind));
            connection.commit();
        } catch (SQLException | RuntimeException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private static Collection<String> column(List<Indicator> indicators, Function<Indicator, String> field) {
        return indicators.stream().map(field).toList();
    }
}
