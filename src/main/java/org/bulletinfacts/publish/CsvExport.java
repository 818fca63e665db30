package org.bulletinfacts.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.bulletinfacts.publish.Manifest.PublishedFile;

/**
 * Tables as CSV (RFC 4180, UTF-8, a header line, NULL as nothing, an empty text as {@code ""}).
 *
 * <p>A text that a spreadsheet would run as a formula (it begins with {@code = + - @}, a tab or a carriage return) gets an
 * apostrophe before it; numbers and dates stay as they are.
 */
final class CsvExport {
    /** The views beside the tables, and their order. */
    private static final Map<String, String> VIEWS = Map.of(
            "facts", "published_on, source, article_id, fact, fact_id",
            "happenings", "published_on, source, article_id, happening_no");

    private CsvExport() {}

    /** Writes one table or view of the attached snapshot to a new file. */
    static PublishedFile write(Connection connection, String table, Path file) throws IOException, SQLException {
        String order = order(table);
        Files.createDirectories(file.getParent());
        List<String> columns = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT column_name, data_type FROM duckdb_columns() WHERE database_name = 'snapshot'"
                                + " AND table_name = " + Sql.literal(table) + " ORDER BY column_index")) {
            while (rows.next()) {
                columns.add(cell(Sql.identifier(rows.getString(1)), rows.getString(2)));
            }
        }
        long rows;
        try (Statement statement = connection.createStatement()) {
            rows = statement.executeUpdate("COPY (SELECT " + String.join(", ", columns) + " FROM snapshot.main." + table
                    + " ORDER BY " + order + ") TO " + Sql.literal(file) + " (FORMAT csv, HEADER true)");
        }
        DurableFiles.sync(file);
        return new PublishedFile("csv/" + table + ".csv", rows, Files.size(file), DurableFiles.sha256(file));
    }

    private static String cell(String column, String type) {
        return type.equals("VARCHAR")
                ? "CASE WHEN regexp_matches(" + column + ", '^[=+\\-@\\t\\r]') THEN '''' || " + column + " ELSE "
                        + column + " END AS " + column
                : column;
    }

    private static String order(String table) {
        if (VIEWS.containsKey(table)) {
            return VIEWS.get(table);
        }
        return Arrays.stream(PublishedTable.values())
                .filter(known -> known.table().equals(table))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no table " + table + " to export as CSV"))
                .order;
    }
}
