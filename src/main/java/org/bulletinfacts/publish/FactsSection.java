package org.bulletinfacts.publish;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bulletinfacts.publish.Html.Bar;

/** The part of the report that tells of the published facts: how many, of when, of whom, and how complete. */
final class FactsSection {
    private final Html page;
    private final Connection snapshot;

    /** @param snapshot the published database */
    FactsSection(Html page, Connection snapshot) {
        this.page = page;
        this.snapshot = snapshot;
    }

    void counts() throws SQLException {
        page.heading("Published");
        List<List<Object>> rows = new ArrayList<>();
        for (PublishedTable table : PublishedTable.values()) {
            rows.add(List.of(table.table(), Sql.number(snapshot, "SELECT count(*) FROM " + table.table())));
        }
        page.table("Rows by table", List.of("table", "rows"), rows);
        page.subheading("By source");
        page.table(
                "",
                List.of(
                        "source",
                        "articles",
                        "figures",
                        "dates",
                        "mentions",
                        "quotes",
                        "events",
                        "first day",
                        "last day"),
                rows("""
                        SELECT a.source, a.articles, coalesce(f.n, 0), coalesce(d.n, 0), coalesce(m.n, 0), coalesce(q.n, 0),
                            coalesce(e.n, 0), CAST(a.first_day AS VARCHAR), CAST(a.last_day AS VARCHAR)
                        FROM (
                            SELECT source, count(*) AS articles, min(published_on) AS first_day, max(published_on) AS last_day
                            FROM articles GROUP BY source
                        ) a
                        LEFT JOIN (SELECT source, count(*) AS n FROM figures GROUP BY source) f USING (source)
                        LEFT JOIN (SELECT source, count(*) AS n FROM dates GROUP BY source) d USING (source)
                        LEFT JOIN (SELECT source, count(*) AS n FROM mentions GROUP BY source) m USING (source)
                        LEFT JOIN (SELECT source, count(*) AS n FROM quotes GROUP BY source) q USING (source)
                        LEFT JOIN (SELECT source, count(*) AS n FROM events GROUP BY source) e USING (source)
                        ORDER BY a.source
                        """));
    }

    void months() throws SQLException {
        Map<String, Long> months = new LinkedHashMap<>();
        for (List<Object> row : rows("SELECT strftime(date_trunc('month', published_on), '%Y-%m') AS month, count(*)"
                + " FROM articles GROUP BY 1 ORDER BY 1")) {
            months.put((String) row.get(0), (Long) row.get(1));
        }
        if (!months.isEmpty()) {
            page.heading("Articles by month of publication");
            page.columns("Articles by month of publication", months);
        }
    }

    void health() throws SQLException {
        page.heading("Health");
        List<List<Object>> rows = new ArrayList<>();
        for (List<Object> row : rows("""
                SELECT 'articles with a fact', (SELECT count(DISTINCT article_id) FROM facts), count(*) FROM articles
                UNION ALL
                SELECT 'articles extracted with the newest rules',
                    count(*) FILTER (extractor_version = (SELECT extractor_version FROM runs ORDER BY started_at DESC LIMIT 1)),
                    count(*)
                FROM articles HAVING (SELECT count(*) FROM runs) > 0
                UNION ALL
                SELECT 'numbers not understood, of these and the figures', (SELECT count(*) FROM numbers_unread),
                    (SELECT count(*) FROM numbers_unread) + count(*) FROM figures
                UNION ALL
                SELECT 'figures with a unit, of those that need one', count(unit), count(*) FROM figures
                WHERE kind IN ('money', 'percent', 'percentage_point', 'measure')
                UNION ALL SELECT 'figures with a measure', count(measure), count(*) FROM figures
                UNION ALL SELECT 'figures with an indicator', count(measure_id), count(*) FROM figures
                UNION ALL SELECT 'figures with a period', count(period_start), count(*) FROM figures
                UNION ALL SELECT 'figures with a subject', count(subject_id), count(*) FROM figures
                UNION ALL SELECT 'figures with a reporter', count(reported_by_id), count(*) FROM figures
                UNION ALL SELECT 'dates with a day, but durations and sets', count(start_date), count(*) FROM dates
                WHERE type IN ('DATE', 'TIME')
                UNION ALL SELECT 'mentions with an actor', count(actor_id), count(*) FROM mentions
                UNION ALL SELECT 'quotes with a speaker who is known', count(speaker_id), count(*) FROM quotes
                UNION ALL SELECT 'events with actor and recipient', count(*) FILTER (actor_id IS NOT NULL AND recipient_id IS NOT NULL),
                    count(*) FROM events
                """)) {
            long part = (Long) row.get(1);
            long whole = (Long) row.get(2);
            if (whole > 0) {
                rows.add(List.of(row.get(0), part, whole, 100.0 * part / whole, new Bar(part, whole)));
            }
        }
        page.table("", List.of("", "these", "of", "%", ""), rows);
    }

    void kinds() throws SQLException {
        List<List<Object>> kinds = rows("SELECT kind, count(*) AS n FROM figures GROUP BY kind ORDER BY n DESC, kind");
        if (!kinds.isEmpty()) {
            page.heading("Figures by kind");
            page.table("", List.of("kind", "figures", ""), withBars(kinds, 1));
        }
    }

    void actors() throws SQLException {
        List<List<Object>> actors = rows("SELECT name, kind, country, article_count FROM actors"
                + " ORDER BY article_count DESC, name, actor_id LIMIT 20");
        if (!actors.isEmpty()) {
            page.heading("Named most");
            page.table("", List.of("name", "kind", "country", "articles", ""), withBars(actors, 3));
        }
    }

    /** @param rows not empty, the largest number first */
    private static List<List<Object>> withBars(List<List<Object>> rows, int column) {
        double largest = ((Number) rows.get(0).get(column)).doubleValue();
        List<List<Object>> wider = new ArrayList<>();
        for (List<Object> row : rows) {
            List<Object> cells = new ArrayList<>(row);
            cells.add(new Bar(((Number) row.get(column)).doubleValue(), largest));
            wider.add(cells);
        }
        return wider;
    }

    private List<List<Object>> rows(String query) throws SQLException {
        List<List<Object>> rows = new ArrayList<>();
        try (Statement statement = snapshot.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            int columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                List<Object> row = new ArrayList<>();
                for (int i = 1; i <= columns; i++) {
                    row.add(result.getObject(i));
                }
                rows.add(row);
            }
        }
        return rows;
    }
}
