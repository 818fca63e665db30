package org.bulletinfacts.warehouse;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.bulletinfacts.bulletin.Article;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/**
 * Where contents stood. A content has one place a bulletin: the last one of its newest reading, so that a bulletin read again
 * after its articles moved tells today's places.
 */
final class Sightings {
    private final Connection connection;
    /** Articles that may have sightings already. */
    private final Set<String> known;
    /** Of each content the places it had before this chunk, by bulletin. */
    private final Map<Content, Map<String, Integer>> before = new HashMap<>();

    private record Content(String articleId, String hash) {}

    private record Place(Content content, String uri) {}

    Sightings(Connection connection, Set<String> known) {
        this.connection = connection;
        this.known = known;
    }

    /** Writes the places of the chunk's articles and returns the months whose published places may have changed. */
    Set<String> write(List<LoadedArticle> articles) throws SQLException {
        if (!known.isEmpty()) {
            read();
        }
        Map<Place, Article> places = new LinkedHashMap<>();
        for (LoadedArticle loaded : articles) {
            Article article = loaded.article();
            Content content = new Content(article.articleId(), article.contentHash());
            Integer position = places(content).get(article.bulletinUri());
            Place place = new Place(content, article.bulletinUri());
            if (position == null || position != article.position() || places.containsKey(place)) {
                places.put(place, article);
            }
        }
        delete(places.keySet());
        append(places);
        Set<String> months = new TreeSet<>();
        places.forEach((place, article) -> {
            if (shows(place)) {
                months.add(YearMonth.from(article.publishedOn()).toString());
            }
        });
        return months;
    }

    private Map<String, Integer> places(Content content) {
        return before.getOrDefault(content, Map.of());
    }

    /** Whether an article that had places before would show this one: the smallest bulletin wins. */
    private boolean shows(Place place) {
        Set<String> uris = places(place.content()).keySet();
        return uris.stream().noneMatch(uri -> uri.compareTo(place.uri()) < 0);
    }

    private void read() throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("SELECT article_id, content_hash, bulletin_uri, position"
                        + " FROM sightings WHERE article_id IN (SELECT unnest(?))")) {
            query.setArray(1, Sql.array(connection, known));
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    before.computeIfAbsent(new Content(row.getString(1), row.getString(2)), c -> new HashMap<>(2))
                            .put(row.getString(3), row.getInt(4));
                }
            }
        }
    }

    /** Deletes the places that moved within their bulletin. */
    private void delete(Set<Place> places) throws SQLException {
        List<String> ids = new ArrayList<>();
        List<String> hashes = new ArrayList<>();
        List<String> uris = new ArrayList<>();
        for (Place place : places) {
            if (places(place.content()).containsKey(place.uri())) {
                ids.add(place.content().articleId());
                hashes.add(place.content().hash());
                uris.add(place.uri());
            }
        }
        if (!ids.isEmpty()) {
            Sql.update(
                    connection,
                    "DELETE FROM sightings s USING"
                            + " (SELECT unnest($1) AS article_id, unnest($2) AS content_hash, unnest($3) AS bulletin_uri) moved"
                            + " WHERE s.article_id = moved.article_id AND s.content_hash = moved.content_hash"
                            + " AND s.bulletin_uri = moved.bulletin_uri",
                    ids,
                    hashes,
                    uris);
        }
    }

    private void append(Map<Place, Article> places) throws SQLException {
        try (DuckDBAppender rows = connection.unwrap(DuckDBConnection.class).createAppender("sightings")) {
            for (Map.Entry<Place, Article> entry : places.entrySet()) {
                Content content = entry.getKey().content();
                rows.beginRow()
                        .append(content.articleId())
                        .append(content.hash())
                        .append(entry.getKey().uri())
                        .append(entry.getValue().position())
                        .endRow();
            }
            rows.flush();
        }
    }
}
