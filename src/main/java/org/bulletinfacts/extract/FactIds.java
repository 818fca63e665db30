package org.bulletinfacts.extract;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * Ids of the facts of one article: the first 20 hex digits of SHA-256 over article, kind of fact, mention and which occurrence of
 * that mention it is, parted by the unit separator (U+001F). Any engine can make the same.
 */
final class FactIds {
    private static final char SEPARATOR = '\u001F';
    private static final int BYTES = 10;

    private final String articleId;
    private final MessageDigest sha256;
    private final Map<String, Integer> seen = new HashMap<>();

    FactIds(String articleId) {
        this.articleId = articleId;
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The id of the next fact of that kind with that mention. */
    String next(String kind, String mention) {
        String key = articleId + SEPARATOR + kind + SEPARATOR + mention;
        int occurrence = seen.merge(key, 1, Integer::sum);
        byte[] hash = sha256.digest((key + SEPARATOR + occurrence).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash, 0, BYTES);
    }
}
