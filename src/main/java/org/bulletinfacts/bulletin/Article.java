package org.bulletinfacts.bulletin;

import java.time.LocalDate;
import java.util.Objects;

/**
 * One item of a bulletin: a date, a headline, a body.
 *
 * @param articleId depends only on the source and the article's identity, see {@link ArticleIdentity}
 * @param source the name of the source in the job file
 * @param externalId the id that the source gives, or null
 * @param bulletinUri the file it came in, relative to the source's root
 * @param position which article of the bulletin, from 1
 * @param headline may be empty, never null
 * @param text headline, newline, body; the body alone where the headline is empty. All offsets of facts count in it
 * @param language ISO 639-1 code
 * @param contentHash SHA-256 (first 32 hex digits) over date, headline and body
 */
public record Article(
        String articleId,
        String source,
        String externalId,
        String bulletinUri,
        int position,
        LocalDate publishedOn,
        String headline,
        String body,
        String text,
        String language,
        String contentHash)
        implements BulletinItem {
    public Article {
        Objects.requireNonNull(articleId, "articleId");
        Objects.requireNonNull(publishedOn, "publishedOn");
        Objects.requireNonNull(headline, "headline");
        Objects.requireNonNull(body, "body");
    }

    /** The text that offsets count in. */
    public static String text(String headline, String body) {
        return headline.isEmpty() ? body : headline + "\n" + body;
    }
}
