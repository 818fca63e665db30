package org.bulletinfacts.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/** The published copy of the tables, opened for reading alone and without a way to other files, extensions or settings. */
final class PublishedDatabase {
    static final String FILE = "bulletins.duckdb";

    private PublishedDatabase() {}

    static boolean exists(Path output) {
        return Files.isRegularFile(output.resolve(FILE));
    }

    /**
     * @param output the job's output folder
     * @throws UsageException where nothing was published there yet
     * @throws SQLException where the file cannot be opened
     */
    static Connection open(Path output) throws SQLException {
        Path file = output.resolve(FILE);
        if (!exists(output)) {
            throw new UsageException("nothing is published yet: there is no " + file + "; start the job with: run");
        }
        Connection connection = connect(file);
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET lock_configuration = true");
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
        return connection;
    }

    private static Connection connect(Path file) throws SQLException {
        String url = "jdbc:duckdb:" + file;
        try {
            return DriverManager.getConnection(url, settings());
        } catch (SQLException e) {
            // The file may have been replaced by a newer publication while it was opened: the second try sees that one.
            return DriverManager.getConnection(url, settings());
        }
    }

    private static Properties settings() {
        Properties settings = new Properties();
        settings.setProperty("duckdb.read_only", "true");
        settings.setProperty("jdbc_stream_results", "true");
        settings.setProperty("enable_external_access", "false");
        settings.setProperty("autoinstall_known_extensions", "false");
        settings.setProperty("autoload_known_extensions", "false");
        settings.setProperty("allow_community_extensions", "false");
        // No spilling into files beside the published one.
        settings.setProperty("temp_directory", "");
        return settings;
    }
}
