package org.bulletinfacts.warehouse;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.bulletinfacts.bulletin.Article;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** The articles of one chunk on their way into the tables, within one transaction that has begun. */
final class ArticleChunk {
    private final Connection connection;
    private final List<LoadedArticle> articles;
    private final Ledger ledger;
    /** Articles that the tables already had before this chunk. */
    private final Set<String> known = new HashSet<>();
    /** The contents that are new, in the order they were read. */
    private final List<Revision> revisions = new ArrayList<>();
    /** Of each article with a new content the last one. */
    private final Map<String, Revision> newest = new LinkedHashMap<>();

    private record Revision(LoadedArticle loaded, int number) {}

    ArticleChunk(Connection connection, List<LoadedArticle> articles) throws SQLException {
        this.connection = connection;
        this.articles = articles;
        Set<String> ids = new HashSet<>();
        articles.forEach(loaded -> ids.add(loaded.article().articleId()));
        this.ledger = Ledger.of(connection, ids);
        ids.stream().filter(id -> ledger.entry(id).revision() > 0).forEach(known::add);
    }

    /** Writes everything, adds to the counts, and returns the months whose published rows change. */
    Set<String> write(String runId, String extractorVersion, LocalDateTime now, LoadCounts counts) throws SQLException {
        for (LoadedArticle loaded : articles) {
            sort(loaded, counts);
        }
        Set<String> months = new TreeSet<>();
        List<String> replaced = newest.keySet().stream().filter(known::contains).toList();
        if (!replaced.isEmpty()) {
            delete(replaced, months);
        }
        if (!revisions.isEmpty()) {
            append(runId, extractorVersion, now);
            counts.addRows(appendFacts());
            newest.values()
                    .forEach(revision -> months.add(month(revision.loaded().article())));
        }
        months.addAll(new Sightings(connection, known).write(articles));
        return months;
    }

    private void sort(LoadedArticle loaded, LoadCounts counts) {
        Article article = loaded.article();
        Ledger.Entry entry = ledger.entry(article.articleId());
        if (entry.knows(article.contentHash())) {
            counts.add(article.source(), new LoadCounts.Articles(0, 0, 1, 0));
            return;
        }
        if (loaded.facts() == null) {
            throw new IllegalStateException("article " + article.articleId() + " of " + article.bulletinUri()
                    + " was taken for known and is not in the ledger");
        }
        int number = entry.add(article.contentHash());
        Revision revision = new Revision(loaded, number);
        revisions.add(revision);
        newest.put(article.articleId(), revision);
        counts.add(
                article.source(),
                number == 1 ? new LoadCounts.Articles(1, 0, 0, 0) : new LoadCounts.Articles(0, 1, 0, 0));
    }

    /** Deletes the rows of articles that get a new revision, and notes the months they stood in. */
    private void delete(List<String> ids, Set<String> months) throws SQLException {
        String those = " WHERE article_id IN (SELECT unnest(?))";
        try (PreparedStatement query =
                connection.prepareStatement("SELECT DISTINCT strftime(published_on, '%Y-%m') FROM articles" + those)) {
            query.setArray(1, Sql.array(connection, ids));
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    months.add(row.getString(1));
                }
            }
        }
        Sql.update(connection, "DELETE FROM articles" + those, ids);
        for (String table : FactWriter.TABLES) {
            Sql.update(connection, "DELETE FROM " + table + those, ids);
        }
    }

    private void append(String runId, String extractorVersion, LocalDateTime now) throws SQLException {
        DuckDBConnection duckdb = connection.unwrap(DuckDBConnection.class);
        try (DuckDBAppender contents = duckdb.createAppender("contents");
                DuckDBAppender rows = duckdb.createAppender("articles")) {
            for (Revision revision : revisions) {
                Article article = revision.loaded().article();
                contents.beginRow()
                        .append(article.articleId())
                        .append(article.contentHash())
                        .append(revision.number())
                        .append(runId)
                        .append(now)
                        .endRow();
            }
            for (Revision revision : newest.values()) {
                append(rows, revision, extractorVersion);
            }
            contents.flush();
            rows.flush();
        }
    }

    private static void append(DuckDBAppender rows, Revision revision, String extractorVersion) throws SQLException {
        Article article = revision.loaded().article();
        rows.beginRow()
                .append(article.articleId())
                .append(article.source())
                .append(article.externalId())
                .append(article.publishedOn())
                .append(article.headline())
                .append(article.body())
                .append(revision.loaded().facts().agency())
                .append(article.language())
                .append(article.contentHash())
                .append(revision.number())
                .append(revision.loaded().problem() == null ? extractorVersion : ExtractionFailure.VERSION)
                .endRow();
    }

    private Map<String, Long> appendFacts() throws SQLException {
        try (FactWriter facts = new FactWriter(connection.unwrap(DuckDBConnection.class), "main")) {
            for (Revision revision : newest.values()) {
                facts.add(revision.loaded().article(), revision.loaded().facts());
            }
            return facts.flush();
        }
    }

    private static String month(Article article) {
        return YearMonth.from(article.publishedOn()).toString();
    }
}
