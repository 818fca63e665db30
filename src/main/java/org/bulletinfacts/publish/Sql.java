package org.bulletinfacts.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.duckdb.DuckDBConnection;

/** Text as SQL: literals and names quoted, scripts from the class path. */
final class Sql {
    private Sql() {}

    /** A text as a string literal. */
    static String literal(Object text) {
        return "'" + text.toString().replace("'", "''") + "'";
    }

    static String identifier(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /** A path in which no character is read as a wildcard. */
    static String noWildcards(Path path) {
        return path.toString().replaceAll("[*?\\[]", "[$0]");
    }

    /** A script of {@code src/main/resources/sql}. */
    static String script(String name) {
        try (InputStream in = Sql.class.getResourceAsStream("/sql/" + name)) {
            if (in == null) {
                throw new IllegalStateException("/sql/" + name + " is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static long number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** The first column of all rows. */
    static List<String> texts(Connection connection, String sql) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }

    /** Another connection to the same database, outside the given one's transaction. */
    static Connection another(Connection connection) throws SQLException {
        return connection.unwrap(DuckDBConnection.class).duplicate();
    }
}
