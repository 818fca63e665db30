package org.bulletinfacts.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.bulletinfacts.jobfile.Job;
import org.bulletinfacts.publish.Manifest.PublishedFile;
import org.bulletinfacts.run.RunRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One publication in the making. */
final class Publication {
    private static final Logger LOG = LoggerFactory.getLogger(Publication.class);

    private final Connection connection;
    private final OutputFolder output;
    private final Versions versions;
    private final Job job;
    private final RunRecord run;
    private final PublishStep.Listener listener;
    private final LastPublication last;
    private final Manifest lastManifest;
    private final Path version;
    private final Map<String, Manifest.Table> tables = new LinkedHashMap<>();
    private final List<PublishedFile> csv = new ArrayList<>();
    private Manifest manifest;
    private boolean published;
    /** Neither published nor undone: the kept files in the staging folder are needed by the next run. */
    private boolean between;

    /**
     * @param connection of its own, without a transaction open
     * @param lastManifest of the last publication that is whole, or null
     */
    Publication(
            Connection connection,
            OutputFolder output,
            Versions versions,
            Manifest lastManifest,
            Job job,
            RunRecord run,
            PublishStep.Listener listener)
            throws SQLException {
        this.connection = connection;
        this.output = output;
        this.versions = versions;
        this.job = job;
        this.run = run;
        this.listener = listener;
        this.lastManifest = lastManifest;
        this.last = LastPublication.of(lastManifest, connection, run.schemaVersion());
        this.version = output.versions().resolve(versions.freeName(run.id()));
    }

    /** Builds everything in the staging folder. */
    void build() throws IOException, SQLException {
        Dictionary dictionary = Dictionary.load();
        listener.before(PublishStep.BUILD_SNAPSHOT);
        try (Snapshot snapshot = Snapshot.build(connection, output, last, dictionary)) {
            listener.before(PublishStep.WRITE_PARQUET);
            writeParquet();
            listener.before(PublishStep.WRITE_CSV);
            for (String table : new LinkedHashSet<>(job.csvExports())) {
                csv.add(CsvExport.write(connection, table, output.fresh(csvFile(table))));
            }
            listener.before(PublishStep.WRITE_TEXTS);
            DurableFiles.write(output.fresh(output.liveSql()), LiveViews.script(output));
            DurableFiles.write(output.fresh(output.dictionary()), dictionary.markdown(connection));
            Path link = output.fresh(output.parquet());
            Files.createSymbolicLink(link, output.root().relativize(version));
            listener.before(PublishStep.VERIFY);
            verify(snapshot);
            snapshot.finish();
            manifest = manifest(snapshot.file());
        }
        DurableFiles.write(output.fresh(output.manifest()), manifest.json());
    }

    private void writeParquet() throws IOException, SQLException {
        Path fresh = output.fresh(version);
        ParquetVersion parquet = new ParquetVersion(connection, output, last, fresh);
        for (PublishedTable table : PublishedTable.values()) {
            tables.put(table.table(), parquet.write(table));
        }
        DurableFiles.sync(fresh);
    }

    private Path csvFile(String table) {
        return output.csv().resolve(table + ".csv");
    }

    /** The new files must have as many rows as the working database's views. */
    private void verify(Snapshot snapshot) throws IOException, SQLException {
        for (PublishedTable table : PublishedTable.values()) {
            long expected = Sql.number(connection, "SELECT count(*) FROM " + table.view());
            long inSnapshot = snapshot.rows(table);
            long inParquet = tables.get(table.table()).rows();
            if (inSnapshot != expected || inParquet != expected) {
                throw new IOException("table " + table.table() + " has " + expected + " rows, but its snapshot "
                        + inSnapshot + " and its Parquet files " + inParquet);
            }
        }
    }

    private Manifest manifest(Path snapshot) throws IOException {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        String folder = output.root().relativize(version).toString();
        return new Manifest(
                run.id(),
                run.extractorVersion(),
                run.schemaVersion(),
                now,
                folder,
                versions.after(lastManifest, new Manifest.Version(folder, run.id(), now)),
                tables,
                new PublishedFile(
                        output.snapshot().getFileName().toString(),
                        null,
                        Files.size(snapshot),
                        DurableFiles.sha256(snapshot)),
                csv);
    }

    /** Puts the new files in place and tells the working database; all of it or nothing. */
    void switchOver() throws IOException, SQLException {
        listener.before(PublishStep.PLACE_VERSION);
        DurableFiles.replace(output.fresh(version), version);
        List<Path> staleCsv = staleCsv();
        List<Path> targets = new ArrayList<>(
                List.of(output.manifest(), output.parquet(), output.snapshot(), output.liveSql(), output.dictionary()));
        csv.forEach(file -> targets.add(output.root().resolve(file.path())));
        targets.addAll(staleCsv);
        listener.before(PublishStep.KEEP_PREVIOUS);
        Switch files = new Switch(output, targets);
        try {
            switchFiles(files, staleCsv);
            listener.before(PublishStep.RECORD);
            record();
            published = true;
        } finally {
            if (!published) {
                between = true;
                files.undo();
                between = false;
            }
        }
    }

    private void switchFiles(Switch files, List<Path> staleCsv) throws IOException {
        listener.before(PublishStep.SWITCH_PARQUET);
        files.replace(output.parquet());
        listener.before(PublishStep.SWITCH_SNAPSHOT);
        // Left by someone who opened the last snapshot for writing; DuckDB would replay it into the new one.
        Files.deleteIfExists(Path.of(output.snapshot() + ".wal"));
        files.replace(output.snapshot());
        listener.before(PublishStep.SWITCH_LIVE_SQL);
        files.replace(output.liveSql());
        listener.before(PublishStep.SWITCH_CSV);
        for (PublishedFile file : csv) {
            files.replace(output.root().resolve(file.path()));
        }
        for (Path stale : staleCsv) {
            files.remove(stale);
        }
        listener.before(PublishStep.SWITCH_DICTIONARY);
        files.replace(output.dictionary());
        listener.before(PublishStep.SWITCH_MANIFEST);
        files.replace(output.manifest());
    }

    /** Exports of the last publication that the job asks for no more; other files in the folder are not ours. */
    private List<Path> staleCsv() {
        return lastManifest == null
                ? List.of()
                : lastManifest.csv().stream()
                        .filter(file ->
                                csv.stream().noneMatch(fresh -> fresh.path().equals(file.path())))
                        .map(file -> output.root().resolve(file.path()).normalize())
                        .filter(file -> output.csv().equals(file.getParent()) && Files.exists(file))
                        .toList();
    }

    private void record() throws SQLException {
        connection.setAutoCommit(false);
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO main.publications VALUES (?, ?)")) {
            Sql.execute(connection, "DELETE FROM main.changed_months");
            Sql.execute(connection, "DELETE FROM main.publications");
            insert.setString(1, run.id());
            insert.setObject(2, LocalDateTime.ofInstant(manifest.publishedAt(), ZoneOffset.UTC));
            insert.executeUpdate();
            connection.commit();
        } catch (SQLException | RuntimeException e) {
            connection.rollback();
            throw e;
        }
    }

    /** Removes what is no longer needed. What cannot be removed is left to the next run: publishing has succeeded or failed. */
    void cleanUp() {
        if (between) {
            LOG.error("the last publication could not be put back; the next run will do so from {}", output.staging());
            return;
        }
        try {
            if (published) {
                listener.before(PublishStep.CLEAN_UP);
            }
            DurableFiles.deleteTree(output.staging());
            versions.deleteOthers(published ? manifest : lastManifest);
        } catch (IOException | RuntimeException e) {
            LOG.warn("leftovers of publishing stay in {} until the next run: {}", output.root(), e.toString());
        }
    }

    Map<String, Long> rows() {
        Map<String, Long> rows = new LinkedHashMap<>();
        tables.forEach((table, entry) -> rows.put(table, entry.rows()));
        return rows;
    }
}
