package org.bulletinfacts.warehouse;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;

/** The few turns of phrase that all statements of this package share. */
final class Sql {
    private Sql() {}

    /** A list parameter: {@code WHERE x IN (SELECT unnest(?))}. */
    static Array array(Connection connection, Collection<String> values) throws SQLException {
        return connection.createArrayOf("VARCHAR", values.toArray());
    }

    /**
     * Runs a statement. Collections of strings become lists. Where a clause USING has parameters they are numbered, $1:
     * DuckDB does not count them in the order in which they stand.
     */
    static void update(Connection connection, String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            set(connection, statement, parameters);
            statement.execute();
        }
    }

    /** What {@link #inTransaction} does. */
    @FunctionalInterface
    interface Statements {
        void run() throws SQLException;
    }

    /** Runs statements in a transaction of their own, all or none, on a connection that else commits by itself. */
    static void inTransaction(Connection connection, Statements statements) throws SQLException {
        connection.setAutoCommit(false);
        try {
            statements.run();
            connection.commit();
            connection.setAutoCommit(true);
        } catch (SQLException | RuntimeException e) {
            try {
                connection.rollback();
                connection.setAutoCommit(true);
            } catch (SQLException alsoBroken) {
                e.addSuppressed(alsoBroken);
            }
            throw e;
        }
    }

    /** The only number that a query gives. */
    static long number(Connection connection, String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            set(connection, statement, parameters);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static void set(Connection connection, PreparedStatement statement, Object... parameters)
            throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            if (parameters[i] instanceof Collection<?> values) {
                statement.setArray(i + 1, connection.createArrayOf("VARCHAR", values.toArray()));
            } else {
                statement.setObject(i + 1, parameters[i]);
            }
        }
    }

    /** A moment as the tables have it: UTC, microseconds. */
    static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
    }
}
