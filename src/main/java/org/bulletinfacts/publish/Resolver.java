package org.bulletinfacts.publish;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * Finds the same actor in all articles: fills {@code actor_links}, {@code actors} and {@code roles}, and adds the months of
 * articles whose links changed to {@code changed_months}. The rules stand in {@code sql/resolve.sql}; the result depends on
 * the set of articles alone, not on when or in which order they were loaded.
 */
public final class Resolver {
    private Resolver() {}

    /** Works in the connection's own transaction where it has left auto-commit, else in one of its own. */
    public static void resolve(Connection working) throws SQLException {
        if (!working.getAutoCommit()) {
            resolveInTransaction(working);
            return;
        }
        working.setAutoCommit(false);
        try {
            resolveInTransaction(working);
            working.commit();
        } catch (SQLException | RuntimeException e) {
            working.rollback();
            throw e;
        } finally {
            working.setAutoCommit(true);
        }
    }

    private static void resolveInTransaction(Connection working) throws SQLException {
        Sql.execute(working, Sql.script("resolve.sql"));
        List<String> temporary = Sql.texts(
                working,
                "SELECT table_name FROM duckdb_tables() WHERE temporary AND starts_with(table_name, 'resolve_')");
        for (String table : temporary) {
            Sql.execute(working, "DROP TABLE temp." + Sql.identifier(table));
        }
    }
}
