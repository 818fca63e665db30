package org.bulletinfacts.warehouse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Brings the schema of a working database up to date: numbered SQL files, each in a transaction of its own together with its
 * row in {@code schema_version}, so that a broken one leaves nothing behind.
 */
public final class Migrations {
    /** Every migration of this release, in order. A released file never changes. */
    static final List<String> FILES =
            List.of("V1__warehouse.sql", "V2__rebuild.sql", "V3__rules_and_unread_numbers.sql", "V4__own_actors.sql");

    private static final Pattern NAME = Pattern.compile("V([0-9]+)__[a-z0-9_]+\\.sql");

    private final List<String> files;
    private final Function<String, String> sqlOf;

    public Migrations() {
        this(FILES, file -> resource("/sql/migrations/" + file));
    }

    /**
     * @param files names V1__what.sql, V2__what.sql … without gaps
     * @param sqlOf the statements of a file
     */
    Migrations(List<String> files, Function<String, String> sqlOf) {
        this.files = files;
        this.sqlOf = sqlOf;
        for (int i = 0; i < files.size(); i++) {
            Matcher name = NAME.matcher(files.get(i));
            if (!name.matches() || Integer.parseInt(name.group(1)) != i + 1) {
                throw new IllegalArgumentException(
                        "migration " + files.get(i) + ": expected a name like V" + (i + 1) + "__what.sql");
            }
        }
    }

    /** The schema version that this release works with. */
    public int latest() {
        return files.size();
    }

    /**
     * Applies what is missing and returns the schema version, which is {@link #latest()}.
     *
     * @throws SchemaTooNewException where the database was last written by a newer release
     */
    public int apply(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE IF NOT EXISTS schema_version "
                    + "(version INTEGER NOT NULL, file VARCHAR NOT NULL, applied_at TIMESTAMP NOT NULL)");
        }
        int version = version(connection);
        if (version > latest()) {
            throw new SchemaTooNewException(version, latest());
        }
        for (int next = version + 1; next <= latest(); next++) {
            applyOne(connection, next, files.get(next - 1));
        }
        return latest();
    }

    private static int version(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT coalesce(max(version), 0) FROM schema_version")) {
            row.next();
            return row.getInt(1);
        }
    }

    private void applyOne(Connection connection, int version, String file) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            Sql.inTransaction(connection, () -> {
                statement.execute(sqlOf.apply(file));
                statement.execute("INSERT INTO schema_version VALUES (" + version + ", '" + file
                        + "', CAST(now() AT TIME ZONE 'UTC' AS TIMESTAMP))");
            });
        } catch (SQLException e) {
            throw new SQLException("migration " + file + " failed and was undone: " + e.getMessage(), e);
        }
    }

    /** The text of a file on the class path. */
    static String resource(String path) {
        try (InputStream in = Migrations.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException(path + " is missing from the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
