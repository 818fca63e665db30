package org.bulletinfacts.warehouse;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.bulletinfacts.observation.Indicator;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** The table {@code measures}: the indicators of today's lexicon. */
public final class MeasureRows {
    private MeasureRows() {}

    /**
     * Writes the indicators in place of those of an earlier run. One that the lexicon has no more stays as long as figures of
     * an older extractor refer to it. The connection commits by itself.
     */
    public static void write(Connection connection, List<Indicator> indicators) throws SQLException {
        Sql.inTransaction(connection, () -> {
            Sql.update(
                    connection,
                    "DELETE FROM measures WHERE measure_id IN (SELECT unnest(?))"
                            + " OR measure_id NOT IN (SELECT measure_id FROM figures WHERE measure_id IS NOT NULL)",
                    indicators.stream().map(Indicator::id).toList());
            append(connection, indicators);
        });
    }

    private static void append(Connection connection, List<Indicator> indicators) throws SQLException {
        try (DuckDBAppender rows = connection.unwrap(DuckDBConnection.class).createAppender("measures")) {
            for (Indicator indicator : indicators) {
                String synonyms = indicator.synonyms();
                rows.beginRow()
                        .append(indicator.id())
                        .append(indicator.name())
                        .append(synonyms == null ? null : synonyms.replace("|", "; "))
                        .append(indicator.unitKind())
                        .endRow();
            }
            rows.flush();
        }
    }
}
