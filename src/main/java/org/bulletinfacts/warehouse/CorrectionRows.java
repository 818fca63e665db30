package org.bulletinfacts.warehouse;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.bulletinfacts.jobfile.Correction;
import org.bulletinfacts.jobfile.Correction.Action;

/** The table {@code corrections}: what the job's analysts say today. */
public final class CorrectionRows {
    private CorrectionRows() {}

    /** Puts today's corrections in the place of those before. The connection commits by itself. */
    public static void write(Connection connection, List<Correction> corrections) throws SQLException {
        Map<String, String> merges = new HashMap<>();
        Set<String> given = new HashSet<>();
        for (Correction one : corrections) {
            given.add(one.newId());
            if (one.action() == Action.MERGE) {
                merges.put(one.id(), one.newId());
            }
        }
        Sql.inTransaction(connection, () -> {
            Sql.update(connection, "DELETE FROM corrections");
            Sql.update(
                    connection,
                    "INSERT INTO corrections SELECT CAST(unnest(?) AS INTEGER), unnest(?), unnest(?), unnest(?), unnest(?),"
                            + " unnest(?), unnest(?), CAST(unnest(?) AS BOOLEAN)",
                    column(corrections, Correction::line),
                    column(corrections, one -> one.action().name().toLowerCase(Locale.ROOT)),
                    column(corrections, Correction::id),
                    column(corrections, one -> one.action() == Action.MERGE ? last(merges, one.id()) : one.newId()),
                    column(corrections, Correction::name),
                    column(corrections, Correction::source),
                    column(corrections, Correction::articleId),
                    // An id that another correction gives is met; of the others the resolve step tells.
                    column(corrections, one -> given.contains(one.id())));
        });
    }

    /** The corrections of actors that no article has, after the resolve step; each as words that begin with its line. */
    public static List<String> unmet(Connection connection) throws SQLException {
        List<String> unmet = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT 'line ' || line || ': no article names an actor with the id \"' || actor_id || '\"'"
                                + " FROM corrections WHERE NOT is_met ORDER BY line")) {
            while (row.next()) {
                unmet.add(row.getString(1));
            }
        }
        return unmet;
    }

    /** Where the merges of an id end; they were checked to do so. */
    private static String last(Map<String, String> merges, String id) {
        String last = id;
        while (merges.containsKey(last)) {
            last = merges.get(last);
        }
        return last;
    }

    private static Collection<String> column(List<Correction> rows, Function<Correction, ?> cell) {
        return rows.stream().map(row -> Objects.toString(cell.apply(row), null)).toList();
    }
}
