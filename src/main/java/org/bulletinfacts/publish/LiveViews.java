package org.bulletinfacts.publish;

/** The script {@code live.sql}: views over the Parquet files by absolute path, for connections that stay open. */
final class LiveViews {
    private LiveViews() {}

    static String script(OutputFolder output) {
        StringBuilder script = new StringBuilder("""
                -- Views over the published Parquet files, for servers that keep a DuckDB connection open: run this once on
                -- the connection, and each query sees the publication of its moment. Run it again after an upgrade.
                -- A query that begins while a publication is switched may see changed months of both; the next one does not.

                -- The files change under the same names: nothing of them may be kept between queries.
                SET enable_external_file_cache = false;
                SET parquet_metadata_cache = false;

                """);
        for (PublishedTable table : PublishedTable.values()) {
            String files = Sql.noWildcards(output.parquet()) + "/" + table.table() + "/*.parquet";
            script.append("CREATE OR REPLACE VIEW ")
                    .append(table.table())
                    .append(" AS SELECT * FROM read_parquet(")
                    .append(Sql.literal(files))
                    .append(");\n");
        }
        return script.append('\n').append(Sql.script("views.sql")).toString();
    }
}
