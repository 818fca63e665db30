package org.bulletinfacts.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * The database that analysts open, built as a new file and attached as {@code snapshot} until closed.
 *
 * <p>Where little has changed, a copy of the last one is revised: the cost of a night is then that of copying a file. The
 * copy must have the hash of the manifest, so nothing that anyone else wrote into the published file comes along.
 */
final class Snapshot implements AutoCloseable {
    /** Revising pays while no more than this share of the articles is in changed months. */
    private static final double REVISABLE_SHARE = 0.2;

    private final Connection connection;
    private final Path file;

    private Snapshot(Connection connection, Path file) {
        this.connection = connection;
        this.file = file;
    }

    /** Builds the file; {@code connection} must have no transaction open. */
    static Snapshot build(Connection connection, OutputFolder output, LastPublication last, Dictionary dictionary)
            throws IOException, SQLException {
        Snapshot snapshot = new Snapshot(connection, output.fresh(output.snapshot()));
        try {
            if (!isRevisable(connection, last)
                    || !snapshot.copies(output.snapshot(), last.manifest().snapshot())
                    || !snapshot.revised(last)) {
                snapshot.createAnew();
            }
            snapshot.describe(dictionary);
        } catch (IOException | SQLException | RuntimeException e) {
            try {
                snapshot.close();
            } catch (SQLException again) {
                e.addSuppressed(again);
            }
            throw e;
        }
        return snapshot;
    }

    private static boolean isRevisable(Connection connection, LastPublication last) throws SQLException {
        if (!last.exists()) {
            return false;
        }
        long all = Sql.number(connection, "SELECT count(*) FROM main.articles");
        long changed = Sql.number(
                connection,
                "SELECT count(*) FROM main.articles SEMI JOIN main.changed_months"
                        + " ON strftime(published_on, '%Y-%m') = month");
        return changed <= all * REVISABLE_SHARE;
    }

    /** Copies the published file; false where it is not the one that the manifest tells of. */
    private boolean copies(Path published, Manifest.PublishedFile expected) throws IOException {
        return Files.isRegularFile(published)
                && Files.size(published) == expected.bytes()
                && DurableFiles.copy(published, file).equals(expected.sha256());
    }

    /** Replaces what has changed since the copy was published; false where the file has become too sparse. */
    private boolean revised(LastPublication last) throws SQLException {
        attach();
        for (PublishedTable table : PublishedTable.values()) {
            if (!table.byMonth) {
                create(table);
                continue;
            }
            for (String month : last.changedMonths()) {
                String inMonth = " WHERE " + inMonth(month);
                execute("DELETE FROM snapshot.main." + table.table() + inMonth);
                execute("INSERT INTO snapshot.main." + table.table() + " SELECT * FROM " + table.view() + inMonth
                        + " ORDER BY " + table.order);
            }
        }
        execute("CHECKPOINT snapshot");
        return Sql.number(
                        connection,
                        "SELECT count(*) FROM pragma_database_size() WHERE database_name = 'snapshot'"
                                + " AND total_blocks > 400 AND free_blocks * 3 > total_blocks")
                == 0;
    }

    private void createAnew() throws IOException, SQLException {
        close();
        DurableFiles.deleteTree(file);
        Files.createDirectories(file.getParent());
        attach();
        for (PublishedTable table : PublishedTable.values()) {
            create(table);
        }
    }

    private void attach() throws SQLException {
        execute("ATTACH " + Sql.literal(file) + " AS snapshot");
    }

    private void create(PublishedTable table) throws SQLException {
        execute("CREATE OR REPLACE TABLE snapshot.main." + table.table() + " AS SELECT * FROM " + table.view()
                + " ORDER BY " + table.order);
    }

    private void describe(Dictionary dictionary) throws SQLException {
        String home = Sql.texts(connection, "SELECT current_database()").get(0);
        execute("USE snapshot");
        execute(Sql.script("views.sql"));
        execute(String.join(";\n", dictionary.comments()));
        execute("USE " + Sql.identifier(home));
        execute("CHECKPOINT snapshot");
    }

    /** The days of a month as a condition that skips the row groups of other months. */
    static String inMonth(String month) {
        String first = "DATE " + Sql.literal(month + "-01");
        return "published_on >= " + first + " AND published_on < " + first + " + INTERVAL 1 MONTH";
    }

    /** Rows by table, from the file itself. */
    long rows(PublishedTable table) throws SQLException {
        return Sql.number(connection, "SELECT count(*) FROM snapshot.main." + table.table());
    }

    Path file() {
        return file;
    }

    private void execute(String sql) throws SQLException {
        Sql.execute(connection, sql);
    }

    /** Detaches the file and makes sure that it is whole without a write-ahead log. */
    void finish() throws IOException, SQLException {
        close();
        if (Files.exists(Path.of(file + ".wal"))) {
            throw new IOException(file + " was closed with a write-ahead log beside it");
        }
        DurableFiles.sync(file);
    }

    /** Detaches the file where it is attached. */
    @Override
    public void close() throws SQLException {
        List<String> attached =
                Sql.texts(connection, "SELECT database_name FROM duckdb_databases() WHERE database_name = 'snapshot'");
        if (!attached.isEmpty()) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("DETACH snapshot");
            }
        }
    }
}
