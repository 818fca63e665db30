package org.bulletinfacts.warehouse;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.bulletinfacts.bulletin.Article;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/**
 * Extracting the stored texts anew, beside the facts in use: {@link #begin}, then {@link #page} and {@link #write} until no
 * article is left, then {@link #exchange}, which puts all new facts in place at once. A rebuild that broke off goes on where
 * it stopped as long as the rules are the same; until it is done the tables hold the old facts alone.
 */
public final class Rebuild {
    /** Articles whose new facts are ready and whose content is still the one that was extracted. */
    private static final String READY =
            " SELECT r.article_id FROM rebuild.articles r JOIN main.articles a USING (article_id, content_hash)";

    private final Collection<String> sources;

    /** @param sources whose articles are extracted anew; those of others stay as they are, since their conventions are unknown */
    public Rebuild(Collection<String> sources) {
        this.sources = List.copyOf(sources);
    }

    /** Whether a rebuild has begun and is not done. */
    public static boolean isUnderWay(Connection connection) throws SQLException {
        return Sql.number(connection, "SELECT count(*) FROM rebuild.state") > 0;
    }

    /**
     * Begins a rebuild, or goes on with the one under way where it has the same rules. The connection commits by itself.
     *
     * @param rules a hash of everything that the facts depend on beside the texts
     */
    public void begin(Connection connection, String runId, String rules) throws SQLException {
        if (Sql.number(connection, "SELECT count(*) FROM rebuild.state WHERE rules = ?", rules) > 0) {
            return;
        }
        Sql.inTransaction(connection, () -> {
            Sql.update(connection, "DROP TABLE IF EXISTS rebuild.articles");
            Sql.update(
                    connection,
                    "CREATE TABLE rebuild.articles AS SELECT article_id, content_hash, agency, extractor_version"
                            + " FROM main.articles LIMIT 0");
            for (String table : FactWriter.TABLES) {
                Sql.update(connection, "DROP TABLE IF EXISTS rebuild." + table);
                Sql.update(connection, "CREATE TABLE rebuild." + table + " AS FROM main." + table + " LIMIT 0");
            }
            Sql.update(connection, "DELETE FROM rebuild.state");
            Sql.update(connection, "INSERT INTO rebuild.state VALUES (?, ?)", runId, rules);
            ExtractionFailure.forget(connection, sources);
        });
    }

    /** How many articles are still to be extracted. */
    public long left(Connection connection) throws SQLException {
        return Sql.number(
                connection,
                "SELECT count(*) FROM main.articles WHERE source IN (SELECT unnest(?)) AND article_id > ?",
                sources,
                last(connection));
    }

    /** The article that was extracted last, or the empty text. They are extracted in the order of their ids. */
    public static String last(Connection connection) throws SQLException {
        try (PreparedStatement query =
                        connection.prepareStatement("SELECT coalesce(max(article_id), '') FROM rebuild.articles");
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getString(1);
        }
    }

    /**
     * The next stored articles after one, in the order of their ids; none at the end.
     *
     * @param limit how many at most
     * @param chars characters of text after which there are fewer
     */
    public List<Article> page(Connection connection, String afterId, int limit, int chars) throws SQLException {
        List<Article> articles = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement("""
                WITH page AS (
                    FROM (
                        FROM main.articles WHERE article_id > $1 AND source IN (SELECT unnest($2))
                        ORDER BY article_id LIMIT $3
                    )
                    QUALIFY sum(length(body)) OVER (ORDER BY article_id) - length(body) < $4
                )
                SELECT p.article_id, p.source, p.external_id, s.bulletin_uri, s.position, p.published_on, p.headline, p.body,
                    p.language, p.content_hash
                FROM page p
                JOIN (
                    SELECT article_id, content_hash, min(bulletin_uri) AS bulletin_uri,
                        arg_min(position, (bulletin_uri, position)) AS position
                    FROM main.sightings WHERE article_id IN (SELECT article_id FROM page)
                    GROUP BY article_id, content_hash
                ) s USING (article_id, content_hash)
                ORDER BY article_id
                """)) {
            query.setString(1, afterId);
            query.setArray(2, Sql.array(connection, sources));
            query.setInt(3, limit);
            query.setInt(4, chars);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    articles.add(article(row));
                }
            }
        }
        return articles;
    }

    private static Article article(ResultSet row) throws SQLException {
        String headline = row.getString(7);
        String body = row.getString(8);
        return new Article(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getInt(5),
                row.getObject(6, LocalDate.class),
                headline,
                body,
                Article.text(headline, body),
                row.getString(9),
                row.getString(10));
    }

    /** Writes new facts beside those in use. The caller commits; what the counts say holds once that is done. */
    public void write(Connection connection, List<LoadedArticle> articles, String extractorVersion, LoadCounts counts)
            throws SQLException {
        ChunkWriter.begin(connection);
        DuckDBConnection duckdb = connection.unwrap(DuckDBConnection.class);
        try (DuckDBAppender done = duckdb.createAppender("rebuild", "articles");
                FactWriter facts = new FactWriter(duckdb, "rebuild")) {
            for (LoadedArticle loaded : articles) {
                facts.add(loaded.article(), loaded.facts());
                done.beginRow()
                        .append(loaded.article().articleId())
                        .append(loaded.article().contentHash())
                        .append(loaded.facts().agency())
                        .append(loaded.problem() == null ? extractorVersion : ExtractionFailure.VERSION)
                        .endRow();
            }
            done.flush();
            counts.addRows(facts.flush());
        }
    }

    /** Puts the new facts in the place of the old ones, all or none, and ends the rebuild. */
    public static void exchange(Connection connection) throws SQLException {
        Sql.inTransaction(connection, () -> {
            Sql.update(
                    connection,
                    "INSERT INTO changed_months SELECT DISTINCT strftime(published_on, '%Y-%m')"
                            + " FROM main.articles WHERE article_id IN (" + READY
                            + ") EXCEPT SELECT month FROM changed_months");
            for (String table : FactWriter.TABLES) {
                Sql.update(connection, "DELETE FROM main." + table + " WHERE article_id IN (" + READY + ")");
                Sql.update(
                        connection,
                        "INSERT INTO main." + table + " FROM rebuild." + table + " WHERE article_id IN (" + READY
                                + ")");
                Sql.update(connection, "DELETE FROM rebuild." + table);
            }
            Sql.update(
                    connection,
                    "UPDATE main.articles a SET agency = r.agency, extractor_version = r.extractor_version"
                            + " FROM rebuild.articles r"
                            + " WHERE a.article_id = r.article_id AND a.content_hash = r.content_hash");
            Sql.update(connection, "DELETE FROM rebuild.articles");
            Sql.update(connection, "DELETE FROM rebuild.state");
        });
    }
}
