package org.bulletinfacts.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bulletinfacts.publish.Manifest.PublishedFile;

/**
 * Writes one version of the Parquet files out of the new snapshot: equal rows give equal bytes, however many threads wrote
 * them. Files whose bytes did not change are hard links to those of the last version.
 */
final class ParquetVersion {
    private final Connection connection;
    private final OutputFolder output;
    private final LastPublication last;
    private final Path folder;

    /** @param folder where the version is built */
    ParquetVersion(Connection connection, OutputFolder output, LastPublication last, Path folder) {
        this.connection = connection;
        this.output = output;
        this.last = last;
        this.folder = folder;
    }

    /** Writes the files of one table, on the disk when this returns. */
    Manifest.Table write(PublishedTable table) throws IOException, SQLException {
        Files.createDirectories(folder.resolve(table.table()));
        List<PublishedFile> files = new ArrayList<>();
        if (table.byMonth) {
            for (Map.Entry<String, Long> month : months(table).entrySet()) {
                files.add(writeMonth(table, month.getKey(), month.getValue()));
            }
        }
        if (files.isEmpty()) {
            files.add(writeFile(table, table.table() + ".parquet", "true", null));
        }
        DurableFiles.sync(folder.resolve(table.table()));
        long rows = files.stream().mapToLong(PublishedFile::rows).sum();
        return new Manifest.Table(rows, List.copyOf(files));
    }

    private Map<String, Long> months(PublishedTable table) throws SQLException {
        Map<String, Long> months = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT strftime(date_trunc('month', published_on), '%Y-%m'), count(*) FROM snapshot.main."
                                + table.table() + " GROUP BY 1")) {
            while (rows.next()) {
                months.put(rows.getString(1), rows.getLong(2));
            }
        }
        return months;
    }

    private PublishedFile writeMonth(PublishedTable table, String month, long rows) throws IOException, SQLException {
        String name = table.table() + "-" + month + ".parquet";
        PublishedFile before = last.hasUnchanged(month) ? last.parquet(table, name) : null;
        if (before != null && Long.valueOf(rows).equals(before.rows()) && isThere(before)) {
            DurableFiles.link(onDisk(before), folder.resolve(table.table()).resolve(name));
            return before;
        }
        return writeFile(table, name, Snapshot.inMonth(month), rows);
    }

    /** @param expected how many rows there must be, or null */
    private PublishedFile writeFile(PublishedTable table, String name, String condition, Long expected)
            throws IOException, SQLException {
        Path file = folder.resolve(table.table()).resolve(name);
        Sql.execute(
                connection,
                "COPY (SELECT * FROM snapshot.main." + table.table() + " WHERE " + condition + " ORDER BY "
                        + table.order + ") TO " + Sql.literal(file)
                        + " (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 122880)");
        long rows = Sql.number(
                connection, "SELECT num_rows FROM parquet_file_metadata(" + Sql.literal(Sql.noWildcards(file)) + ")");
        if (expected != null && rows != expected) {
            throw new IOException(file + " has " + rows + " rows, the snapshot has " + expected);
        }
        PublishedFile written = new PublishedFile(
                "parquet/" + table.table() + "/" + name, rows, Files.size(file), DurableFiles.sha256(file));
        PublishedFile before = last.parquet(table, name);
        if (written.equals(before) && isThere(before)) {
            Files.delete(file);
            DurableFiles.link(onDisk(before), file);
        } else {
            DurableFiles.sync(file);
        }
        return written;
    }

    private boolean isThere(PublishedFile file) throws IOException {
        return Files.isRegularFile(onDisk(file)) && Files.size(onDisk(file)) == file.bytes();
    }

    /** The file in the folder of the last version, not through the link. */
    private Path onDisk(PublishedFile file) {
        return output.root()
                .resolve(last.manifest().version())
                .resolve(file.path().substring("parquet/".length()));
    }
}
