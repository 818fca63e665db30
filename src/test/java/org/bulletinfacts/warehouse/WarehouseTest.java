package org.bulletinfacts.warehouse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WarehouseTest {
    @TempDir
    Path output;

    @BeforeEach
    void makeFolder() throws IOException {
        Files.createDirectories(output.resolve(".work"));
    }

    @Test
    void loadsNoExtensionAndStaysInItsFolder() throws Exception {
        try (Warehouse warehouse = Warehouse.open(output, 1);
                Connection connection = warehouse.connection()) {
            assertEquals(
                    2,
                    Sql.number(
                            connection,
                            "SELECT count(*) FROM duckdb_settings() WHERE value = 'false'"
                                    + " AND name IN ('autoinstall_known_extensions', 'autoload_known_extensions')"));
            assertEquals(
                    1,
                    Sql.number(
                            connection,
                            "SELECT count(*) FROM duckdb_settings() WHERE name = 'temp_directory' AND value = ?",
                            output.resolve(".work").resolve("tmp").toString()));
        }
    }

    /** Holds the database of args[0] open for reading, as an analyst might, until its standard input ends. */
    static final class Analyst {
        private Analyst() {}

        public static void main(String[] args) throws Exception {
            Properties readOnly = new Properties();
            readOnly.setProperty("duckdb.read_only", "true");
            try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + args[0], readOnly)) {
                System.out.println("open");
                System.in.read();
            }
        }
    }

    @Test
    void aDatabaseThatAnotherProgramHasOpenIsBusy() throws Exception {
        Warehouse.open(output, 1).close();
        Process analyst = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Analyst.class.getName(),
                        Warehouse.file(output).toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            assertEquals("open", analyst.inputReader().readLine());
            OutputBusyException e = assertThrows(OutputBusyException.class, () -> Warehouse.open(output, 1));
            assertTrue(e.getMessage().contains("warehouse.duckdb"), e.getMessage());
        } finally {
            analyst.destroyForcibly().waitFor();
        }
        Warehouse.open(output, 1).close();
    }
}
