package org.bulletinfacts.warehouse;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Properties;
import java.util.Set;
import javax.sql.DataSource;
import org.duckdb.DuckDBConnection;

/**
 * The working database of an output folder, open for writing. Whoever opens it holds the {@link OutputLock}. It holds the
 * facts, the ledger of what was read, and Spring Batch's own tables, so that one transaction covers all three.
 */
public final class Warehouse implements AutoCloseable {
    private static final long GIB = 1L << 30;
    private static final long MOST_MEMORY = GIB;
    /**
     * How long the write-ahead log may grow. At DuckDB's own 16 MB every other chunk pays for a checkpoint, which took two
     * thirds of a load's time; what a kill leaves of this much is replayed in about ten seconds.
     */
    private static final String CHECKPOINT = "512MB";

    private final DuckDBConnection root;
    private final DataSource dataSource;
    private final int schemaVersion;

    private Warehouse(DuckDBConnection root, int schemaVersion) {
        this.root = root;
        this.dataSource = new WarehouseDataSource(root);
        this.schemaVersion = schemaVersion;
    }

    /** Where the working database of an output folder lies. */
    public static Path file(Path output) {
        return output.resolve(".work").resolve("warehouse.duckdb");
    }

    /**
     * Opens the working database, makes it where there is none, and brings its schema up to date.
     *
     * @param output the output folder; its {@code .work} exists
     * @param threads how many threads the database's own queries take
     * @throws OutputBusyException where a program has the database file open
     * @throws SchemaTooNewException where a newer release wrote it
     */
    public static Warehouse open(Path output, int threads) throws SQLException, IOException {
        Path file = file(output);
        Path spill = Files.createDirectories(file.resolveSibling("tmp"));
        DuckDBConnection root = connect(file, settings(spill, threads));
        NativeLibrary.deleteUnpacked();
        try {
            int version = new Migrations().apply(root);
            try (Statement statement = root.createStatement()) {
                statement.execute(Migrations.resource("/sql/published.sql"));
            }
            return new Warehouse(root, version);
        } catch (SQLException | RuntimeException e) {
            root.close();
            throw e;
        }
    }

    private static DuckDBConnection connect(Path file, Properties settings) throws SQLException {
        try {
            return DriverManager.getConnection("jdbc:duckdb:" + file, settings).unwrap(DuckDBConnection.class);
        } catch (SQLException e) {
            if (String.valueOf(e.getMessage()).contains("Could not set lock on file")) {
                throw new OutputBusyException("another program has " + file + " open; analysts open bulletins.duckdb: "
                        + e.getMessage().lines().findFirst().orElse(""));
            }
            throw e;
        }
    }

    private static Properties settings(Path spill, int threads) {
        Properties settings = new Properties();
        settings.setProperty("autoinstall_known_extensions", "false");
        settings.setProperty("autoload_known_extensions", "false");
        settings.setProperty("threads", Integer.toString(threads));
        settings.setProperty("memory_limit", memoryLimit() / (1 << 20) + "MiB");
        settings.setProperty("temp_directory", spill.toString());
        settings.setProperty("checkpoint_threshold", CHECKPOINT);
        return settings;
    }

    private static long memoryLimit() {
        long machine = ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getTotalMemorySize();
        return Math.min(MOST_MEMORY, machine / 2);
    }

    /** Gives a connection of its own to each caller; all see one database. */
    public DataSource dataSource() {
        return dataSource;
    }

    /** A new connection that commits each statement. The caller closes it. */
    public Connection connection() throws SQLException {
        return dataSource.getConnection();
    }

    /** Whether what is published is what a publication now would have, but for the run itself. */
    public boolean nothingToPublish() throws SQLException {
        try (Connection connection = connection()) {
            return Sql.number(connection, "SELECT count(*) FROM changed_months") == 0
                    && Sql.number(connection, "SELECT count(*) FROM publications") > 0;
        }
    }

    /** How many articles have facts of another version of the extractor than this one. */
    public long olderArticles(String extractorVersion) throws SQLException {
        try (Connection connection = connection()) {
            return Sql.number(
                    connection, "SELECT count(*) FROM articles WHERE extractor_version <> ?", extractorVersion);
        }
    }

    /** The files of all rejects, relative to the output folder. */
    public Set<String> rejectFiles() throws SQLException {
        Set<String> files = new HashSet<>();
        try (Connection connection = connection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT file FROM rejects")) {
            while (row.next()) {
                files.add(row.getString(1));
            }
        }
        return files;
    }

    /** The number of the last migration. */
    public int schemaVersion() {
        return schemaVersion;
    }

    @Override
    public void close() throws SQLException {
        root.close();
    }
}
