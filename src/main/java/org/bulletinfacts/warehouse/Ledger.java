package org.bulletinfacts.warehouse;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Every content of every article that was ever loaded, read by the ids of a block of articles at a time. */
public final class Ledger {
    private final Map<String, Entry> entries;

    /** What is known of one article: its contents' hashes and the number of its newest revision, 0 where there is none. */
    static final class Entry {
        private final Set<String> hashes = new HashSet<>(2);
        private int revision;

        /** Notes a content and returns its revision number. */
        int add(String hash) {
            hashes.add(hash);
            return ++revision;
        }

        boolean knows(String hash) {
            return hashes.contains(hash);
        }

        int revision() {
            return revision;
        }
    }

    private Ledger(Map<String, Entry> entries) {
        this.entries = entries;
    }

    /** What the ledger has on these articles, as the connection's transaction sees it. */
    public static Ledger of(Connection connection, Collection<String> articleIds) throws SQLException {
        Map<String, Entry> entries = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT article_id, content_hash, revision FROM contents WHERE article_id IN (SELECT unnest(?))")) {
            query.setArray(1, Sql.array(connection, articleIds));
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    Entry entry = entries.computeIfAbsent(row.getString(1), id -> new Entry());
                    entry.hashes.add(row.getString(2));
                    entry.revision = Math.max(entry.revision, row.getInt(3));
                }
            }
        }
        return new Ledger(entries);
    }

    /** Whether this content of this article was loaded before. */
    public boolean knows(String articleId, String contentHash) {
        Entry entry = entries.get(articleId);
        return entry != null && entry.knows(contentHash);
    }

    Entry entry(String articleId) {
        return entries.computeIfAbsent(articleId, id -> new Entry());
    }
}
