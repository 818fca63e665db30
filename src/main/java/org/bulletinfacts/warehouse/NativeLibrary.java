package org.bulletinfacts.warehouse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * DuckDB's library. Its driver unpacks the 60 MB at each start into the folder for temporary files, and deletes them when the
 * JVM ends: not when it is killed, so that each kill would fill the disk a bit more.
 */
final class NativeLibrary {
    private static final Logger LOG = LoggerFactory.getLogger(NativeLibrary.class);

    /** What Linux tells of this process's memory; a mapped file can be deleted there, and lives on until the process ends. */
    private static final Path MAPS = Path.of("/proc/self/maps");

    private static final Pattern UNPACKED = Pattern.compile("/\\S.*/libduckdb_java\\d+\\.so$", Pattern.MULTILINE);

    private NativeLibrary() {}

    /** Deletes the unpacked file, which is loaded; where that cannot be, the driver's own way remains. */
    static void deleteUnpacked() {
        if (!Files.isReadable(MAPS)) {
            return;
        }
        try {
            Matcher mapped = UNPACKED.matcher(new String(Files.readAllBytes(MAPS), StandardCharsets.UTF_8));
            if (mapped.find()) {
                Files.deleteIfExists(Path.of(mapped.group()));
            }
        } catch (IOException e) {
            LOG.debug("the unpacked library of DuckDB stays until the end", e);
        }
    }
}
