package org.bulletinfacts.warehouse;

import java.nio.charset.StandardCharsets;
import org.bulletinfacts.bulletin.Article;
import org.bulletinfacts.bulletin.Reject;

/**
 * An article that the extractor failed on. It is loaded without facts, so that nothing of the source is lost, and listed with
 * the rejects, so that nobody overlooks it; a rebuild tries it again.
 */
final class ExtractionFailure {
    /** What stands in {@code articles.extractor_version}: no version, so a rebuild is due. */
    static final String VERSION = "none";

    private ExtractionFailure() {}

    static Reject reject(Article article, String problem) {
        String reason = "no facts extracted from article " + article.position() + " of the file: " + problem
                + "; the text is loaded, and --rebuild tries it again";
        return new Reject(
                article.source(),
                article.bulletinUri(),
                0,
                reason,
                article.text().getBytes(StandardCharsets.UTF_8));
    }
}
