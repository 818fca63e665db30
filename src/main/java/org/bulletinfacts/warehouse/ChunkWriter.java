package org.bulletinfacts.warehouse;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.bulletinfacts.bulletin.Reject;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/**
 * Writes a chunk of what was read: articles and their facts, rejects, and the ledger, all in the transaction of one
 * connection. What the ledger says within that transaction decides, so that a chunk written again changes nothing.
 */
public final class ChunkWriter {
    private final RejectFolder rejectFolder;
    private final String runId;
    private final String extractorVersion;

    /**
     * @param runId the run that loads
     * @param extractorVersion the extractor that made the facts
     */
    public ChunkWriter(RejectFolder rejectFolder, String runId, String extractorVersion) {
        this.rejectFolder = rejectFolder;
        this.runId = runId;
        this.extractorVersion = extractorVersion;
    }

    /**
     * Writes the items in their order. The caller commits, or rolls back what came out wrong.
     *
     * @param connection one that does not commit by itself
     * @return what it came to, once the transaction is committed
     */
    public LoadCounts write(Connection connection, List<LoadItem> items) throws SQLException, IOException {
        begin(connection);
        List<LoadedArticle> articles = new ArrayList<>();
        List<Reject> rejects = new ArrayList<>();
        List<EndOfBulletin> ends = new ArrayList<>();
        for (LoadItem item : items) {
            if (item instanceof LoadedArticle article) {
                articles.add(article);
            } else if (item instanceof LoadedReject piece) {
                rejects.add(piece.reject());
            } else if (item instanceof EndOfBulletin end) {
                ends.add(end);
            }
        }
        LocalDateTime now = Sql.utc(Instant.now());
        LoadCounts counts = new LoadCounts();
        if (!articles.isEmpty()) {
            Set<String> months = new ArticleChunk(connection, articles).write(runId, extractorVersion, now, counts);
            addMonths(connection, months);
        }
        rejects.addAll(ExtractionFailure.rejects(articles));
        writeRejects(connection, rejects, now, counts);
        writeEnds(connection, ends);
        return counts;
    }

    /**
     * Begins the transaction: the driver does so with the first statement only, and an appender, which is none, would commit
     * its rows by itself.
     */
    static void begin(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SELECT 1");
        }
    }

    /** Notes months of publication whose rows may differ from the last publication. */
    static void addMonths(Connection connection, Set<String> months) throws SQLException {
        if (!months.isEmpty()) {
            Sql.update(
                    connection,
                    "INSERT INTO changed_months SELECT unnest(?) EXCEPT SELECT month FROM changed_months",
                    months);
        }
    }

    /** Lists those articles that the extractor failed on, in a transaction that has begun. */
    public void writeFailures(Connection connection, List<LoadedArticle> articles, LoadCounts counts)
            throws SQLException, IOException {
        writeRejects(connection, ExtractionFailure.rejects(articles), Sql.utc(Instant.now()), counts);
    }

    /** Keeps rejects as files and rows; a piece that was rejected before has its row replaced. */
    private void writeRejects(Connection connection, List<Reject> rejects, LocalDateTime now, LoadCounts counts)
            throws SQLException, IOException {
        if (rejects.isEmpty()) {
            return;
        }
        Set<String> files = new LinkedHashSet<>();
        for (Reject reject : rejects) {
            files.add(rejectFolder.fileOf(reject));
        }
        Sql.update(connection, "DELETE FROM rejects WHERE file IN (SELECT unnest(?))", files);
        try (DuckDBAppender rows = connection.unwrap(DuckDBConnection.class).createAppender("rejects")) {
            for (Reject reject : rejects) {
                rows.beginRow()
                        .append(runId)
                        .append(reject.source())
                        .append(reject.bulletinUri())
                        .append(reject.line())
                        .append(reject.reason())
                        .append(rejectFolder.keep(reject))
                        .append(now)
                        .endRow();
                counts.add(reject.source(), new LoadCounts.Articles(0, 0, 0, 1));
            }
            rows.flush();
        }
    }

    /** The rows of bulletins read to their end. Rejects of an earlier reading that are not there any more go. */
    private void writeEnds(Connection connection, List<EndOfBulletin> ends) throws SQLException {
        if (ends.isEmpty()) {
            return;
        }
        List<String> sources = ends.stream().map(end -> end.file().source()).toList();
        List<String> uris = ends.stream().map(end -> end.file().uri()).toList();
        String those = " USING (SELECT unnest($1) AS source, unnest($2) AS bulletin_uri) ended"
                + " WHERE t.source = ended.source AND t.bulletin_uri = ended.bulletin_uri";
        Sql.update(connection, "DELETE FROM bulletins t" + those, sources, uris);
        Sql.update(connection, "DELETE FROM rejects t" + those + " AND t.run_id <> $3", sources, uris, runId);
        try (DuckDBAppender rows = connection.unwrap(DuckDBConnection.class).createAppender("bulletins")) {
            for (EndOfBulletin end : ends) {
                rows.beginRow()
                        .append(end.file().source())
                        .append(end.file().uri())
                        .append(end.sha256())
                        .append(end.file().size())
                        .append(Sql.utc(end.file().modified()))
                        .append(end.articles())
                        .append(end.rejects())
                        .endRow();
            }
            rows.flush();
        }
    }
}
