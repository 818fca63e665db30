package org.bulletinfacts.warehouse;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.bulletinfacts.bulletin.Article;
import org.bulletinfacts.bulletin.Reject;

/**
 * An article that the extractor failed on. It is loaded without facts, so that nothing of the source is lost, and listed with
 * the rejects, so that nobody overlooks it; a rebuild tries it again.
 */
final class ExtractionFailure {
    /** What stands in {@code articles.extractor_version}: no version, so a rebuild is due. */
    static final String VERSION = "none";

    /** The line of such a reject; those of a reader count from 1. */
    private static final int NO_LINE = 0;

    private ExtractionFailure() {}

    /** The rejects of those articles that the extractor failed on. */
    static List<Reject> rejects(List<LoadedArticle> articles) {
        return articles.stream()
                .filter(loaded -> loaded.problem() != null)
                .map(loaded -> reject(loaded.article(), loaded.problem()))
                .toList();
    }

    private static Reject reject(Article article, String problem) {
        String reason = "no facts extracted from article " + article.position() + " of the file: " + problem
                + "; the text is loaded, and --rebuild tries it again";
        byte[] text = article.text().getBytes(StandardCharsets.UTF_8);
        return new Reject(article.source(), article.bulletinUri(), NO_LINE, reason, text);
    }

    /** Deletes the rows of all such rejects of some sources: they are about to be tried again. */
    static void forget(Connection connection, Collection<String> sources) throws SQLException {
        Sql.update(
                connection,
                "DELETE FROM rejects WHERE line = " + NO_LINE + " AND source IN (SELECT unnest(?))",
                sources);
    }
}
