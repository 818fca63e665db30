package org.bulletinfacts.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bulletinfacts.run.RunRecord.FailedCheck;

/**
 * Queries over what is about to be published; a row returned is a failure. A check is a file with one query; its first
 * line is a comment that says what it means. Tables are those of schema {@code published}; {@code main} has the working ones.
 */
public final class QualityChecks {
    private static final int EXAMPLES = 10;

    /** The files of {@code sql/checks}. */
    private static final List<String> BUILT_IN = List.of(
            "ids-unique",
            "spans",
            "sentences",
            "articles",
            "facts-of-articles",
            "references",
            "links",
            "values",
            "ranges",
            "bulletins");

    private QualityChecks() {}

    /**
     * Runs the built-in checks and those of the user, all reading only.
     *
     * @param userChecks files of SQL
     * @return the checks that found something, each with its first ten rows; empty where all is well
     * @throws SQLException where a check cannot run; the message names it
     */
    public static List<FailedCheck> run(Connection working, List<Path> userChecks) throws SQLException {
        List<FailedCheck> failed = new ArrayList<>();
        try (Connection connection = Sql.another(working)) {
            Sql.execute(connection, "SET search_path = 'published'");
            for (String check : BUILT_IN) {
                run(connection, check, Sql.script("checks/" + check + ".sql"), failed);
            }
            for (Path file : userChecks) {
                run(connection, file.toString(), read(file), failed);
            }
        }
        return failed;
    }

    /**
     * Whether a publication would take articles away. No run deletes one: the working database was lost, or is an older one,
     * and bulletins that made it are gone from the sources.
     *
     * @param output the output folder
     * @return the check that failed, or nothing where all published articles are there
     */
    public static Optional<FailedCheck> fewerArticles(Connection working, Path output)
            throws IOException, SQLException {
        OutputFolder folder = new OutputFolder(output);
        Manifest last = Manifest.read(folder.manifest());
        Manifest.Table published = last == null ? null : last.tables().get("articles");
        long known = Sql.number(working, "SELECT count(*) FROM published.articles");
        if (published == null || published.rows() <= known) {
            return Optional.empty();
        }
        String description = published.rows() + " articles are published, and the working database has only " + known
                + ": restore .work from a backup, or the bulletins that are gone; or remove " + folder.manifest()
                + " to publish fewer";
        return Optional.of(new FailedCheck("fewer-articles", description, published.rows() - known, List.of()));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("the quality check " + file + " cannot be read", e);
        }
    }

    private static void run(Connection connection, String check, String script, List<FailedCheck> failed)
            throws SQLException {
        String query = script.strip().replaceFirst(";$", "");
        try {
            // A check that writes, whoever wrote it, fails.
            Sql.execute(connection, "BEGIN TRANSACTION READ ONLY");
            long rows = Sql.number(connection, "SELECT count(*) FROM (\n" + query + "\n)");
            if (rows > 0) {
                failed.add(new FailedCheck(check, description(script), rows, examples(connection, query)));
            }
        } catch (SQLException e) {
            throw new SQLException("the quality check " + check + " cannot run: " + e.getMessage(), e);
        } finally {
            Sql.execute(connection, "ROLLBACK");
        }
    }

    private static String description(String script) {
        String first = script.strip().lines().findFirst().orElse("");
        return first.startsWith("--") ? first.substring(2).strip() : "";
    }

    private static List<Map<String, String>> examples(Connection connection, String query) throws SQLException {
        List<Map<String, String>> examples = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("FROM (\n" + query + "\n) LIMIT " + EXAMPLES)) {
            ResultSetMetaData columns = rows.getMetaData();
            while (rows.next()) {
                Map<String, String> example = new LinkedHashMap<>();
                for (int i = 1; i <= columns.getColumnCount(); i++) {
                    example.put(columns.getColumnName(i), rows.getString(i));
                }
                examples.add(example);
            }
        }
        return examples;
    }
}
