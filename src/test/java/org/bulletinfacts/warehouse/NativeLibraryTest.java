package org.bulletinfacts.warehouse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NativeLibraryTest {
    @TempDir
    Path output;

    @Test
    void theUnpackedLibraryIsGoneAsSoonAsItIsLoaded() throws Exception {
        Path maps = Path.of("/proc/self/maps");
        assumeTrue(Files.isReadable(maps), "only Linux tells what is mapped, and lets it be deleted");
        Files.createDirectories(Warehouse.file(output).getParent());
        try (Warehouse warehouse = Warehouse.open(output, 1);
                Connection connection = warehouse.connection()) {
            List<String> mapped = new String(Files.readAllBytes(maps))
                    .lines()
                    .filter(line -> line.contains("libduckdb_java"))
                    .toList();
            assertTrue(mapped.size() > 0);
            assertEquals(
                    List.of(),
                    mapped.stream().filter(line -> !line.endsWith(" (deleted)")).toList());
            assertEquals(2, Sql.number(connection, "SELECT 1 + 1"));
        }
    }
}
