package org.bulletinfacts.bulletin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;

/**
 * Who an article is, and what it says. Both are told by hashes alone, so that the same bulletin gives the same ids on any
 * machine, in any order.
 */
public final class ArticleIdentity {
    /** U+001F, the unit separator of ASCII: stands between the parts that are hashed. */
    private static final char UNIT_SEPARATOR = '\u001f';

    private ArticleIdentity() {}

    /**
     * The id of an article: the first 20 hex digits of a SHA-256 over its source and its identity, which is the id that the
     * source gives, else date and headline.
     *
     * @param externalId the id that the source gives, or null
     * @param rank which body under this date and headline it is in its bulletin, from 1; without meaning where there is an
     *     external id
     */
    public static String articleId(String source, String externalId, LocalDate publishedOn, String headline, int rank) {
        // "id" is no date, and a date holds no "#": none of the three forms can be taken for another.
        String identity = externalId != null
                ? "id" + UNIT_SEPARATOR + externalId
                : publishedOn + (rank > 1 ? "#" + rank : "") + UNIT_SEPARATOR + headline;
        return sha256(source + UNIT_SEPARATOR + identity, 20);
    }

    /** The hash of an article's content: the first 32 hex digits of a SHA-256 over date, headline and body. */
    public static String contentHash(LocalDate publishedOn, String headline, String body) {
        return sha256(publishedOn.toString() + UNIT_SEPARATOR + headline + UNIT_SEPARATOR + body, 32);
    }

    private static String sha256(String text, int hexDigits) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, hexDigits / 2);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
