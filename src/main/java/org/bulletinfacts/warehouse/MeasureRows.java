package org.bulletinfacts.warehouse;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.bulletinfacts.observation.Indicator;
import org.bulletinfacts.text.LexiconFile;

/** The table {@code measures}: the indicators of today's lexicon, and those of older facts that still name them. */
public final class MeasureRows {
    private static final String NEEDLESS =
            " WHERE measure_id NOT IN (SELECT measure_id FROM figures WHERE measure_id IS NOT NULL)";

    private MeasureRows() {}

    /**
     * Brings the table up to date in one transaction, and leaves it alone where it is. Synonyms are joined with "; ". The
     * connection commits by itself again when this returns.
     */
    public static void write(Connection connection, List<Indicator> indicators) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE OR REPLACE TEMP TABLE lexicon_measures AS SELECT * FROM measures LIMIT 0");
            Sql.update(
                    connection,
                    "INSERT INTO lexicon_measures SELECT unnest(?), unnest(?), unnest(?), unnest(?)",
                    column(indicators, Indicator::id),
                    column(indicators, Indicator::name),
                    column(indicators, indicator -> String.join("; ", LexiconFile.forms(indicator.synonyms()))),
                    column(indicators, Indicator::unitKind));
            statement.execute("UPDATE lexicon_measures SET synonyms = NULL WHERE synonyms = ''");
            // Rows of today's lexicon that the table lacks, and rows of the table that neither it nor an older fact
            // has.
            long wrong = Sql.number(
                    connection,
                    "SELECT (SELECT count(*) FROM (FROM lexicon_measures EXCEPT FROM measures))"
                            + " + (SELECT count(*) FROM (FROM measures EXCEPT FROM lexicon_measures)" + NEEDLESS + ")");
            if (wrong > 0) {
                statement.execute("DELETE FROM measures" + NEEDLESS
                        + " OR measure_id IN (SELECT measure_id FROM lexicon_measures)");
                statement.execute("INSERT INTO measures FROM lexicon_measures");
            }
            statement.execute("DROP TABLE lexicon_measures");
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
