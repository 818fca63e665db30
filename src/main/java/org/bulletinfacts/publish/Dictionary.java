package org.bulletinfacts.publish;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** What each table and column means: comments in the database, and a page for people. Its source is descriptions.csv. */
final class Dictionary {
    /** By table, then by column; the table's own description under the empty column. */
    private final Map<String, Map<String, String>> descriptions = new LinkedHashMap<>();

    private Dictionary() {}

    static Dictionary load() {
        Dictionary dictionary = new Dictionary();
        try {
            CSVFormat format = CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get();
            for (CSVRecord row : format.parse(new StringReader(Sql.script("descriptions.csv")))) {
                dictionary
                        .descriptions
                        .computeIfAbsent(row.get("table"), table -> new LinkedHashMap<>())
                        .put(row.get("column"), row.get("description"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return dictionary;
    }

    /** Tables and views in the order of the file. */
    List<String> tables() {
        return List.copyOf(descriptions.keySet());
    }

    /** A COMMENT statement for each table and column of the current database. */
    List<String> comments() {
        List<String> statements = new ArrayList<>();
        descriptions.forEach((table, columns) -> columns.forEach((column, description) -> {
            String target = column.isEmpty()
                    ? (isView(table) ? "VIEW " : "TABLE ") + Sql.identifier(table)
                    : "COLUMN " + Sql.identifier(table) + "." + Sql.identifier(column);
            statements.add("COMMENT ON " + target + " IS " + Sql.literal(description));
        }));
        return statements;
    }

    private static boolean isView(String table) {
        for (PublishedTable known : PublishedTable.values()) {
            if (known.table().equals(table)) {
                return false;
            }
        }
        return true;
    }

    /** The dictionary as Markdown, with the types of the attached snapshot. */
    String markdown(Connection connection) throws SQLException {
        StringBuilder page =
                new StringBuilder("# Data dictionary\n\nThe tables and views of `bulletins.duckdb`; all but"
                        + " the views are also under `parquet/`.\n");
        for (String table : tables()) {
            Map<String, String> columns = descriptions.get(table);
            page.append("\n## ")
                    .append(table)
                    .append("\n\n")
                    .append(columns.get(""))
                    .append("\n\n");
            page.append("| column | type | meaning |\n| --- | --- | --- |\n");
            types(connection, table)
                    .forEach((column, type) -> page.append("| `")
                            .append(column)
                            .append("` | ")
                            .append(type)
                            .append(" | ")
                            .append(columns.getOrDefault(column, "").replace("|", "\\|"))
                            .append(" |\n"));
        }
        return page.toString();
    }

    private static Map<String, String> types(Connection connection, String table) throws SQLException {
        Map<String, String> types = new LinkedHashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT column_name, data_type FROM duckdb_columns() WHERE database_name = 'snapshot'"
                                + " AND table_name = " + Sql.literal(table) + " ORDER BY column_index")) {
            while (rows.next()) {
                types.put(rows.getString(1), rows.getString(2));
            }
        }
        return types;
    }
}
