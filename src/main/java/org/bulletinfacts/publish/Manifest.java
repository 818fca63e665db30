package org.bulletinfacts.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was published, as {@code manifest.json} has it. Written last: it names the last publication that is whole.
 *
 * @param version the folder of the Parquet files, relative to the output folder
 * @param versions the versions still on disk, in the order of publication, this one last
 * @param tables by name; paths of files relative to the output folder, through the link {@code parquet}
 */
record Manifest(
        String runId,
        String extractorVersion,
        int schemaVersion,
        Instant publishedAt,
        String version,
        List<Version> versions,
        Map<String, Table> tables,
        PublishedFile snapshot,
        List<PublishedFile> csv) {

    Manifest {
        Stream.of(runId, extractorVersion, publishedAt, version, versions, tables, snapshot, csv)
                .forEach(Objects::requireNonNull);
    }

    /** A version of the Parquet files, and when it was published. */
    record Version(String path, String runId, Instant publishedAt) {}

    /** A table: its rows in all its files. */
    record Table(long rows, List<PublishedFile> files) {}

    /** A file; {@code rows} is null for the snapshot. */
    record PublishedFile(String path, Long rows, long bytes, String sha256) {
        /** The last part of the path. */
        String name() {
            return path.substring(path.lastIndexOf('/') + 1);
        }
    }

    private static final Logger LOG = LoggerFactory.getLogger(Manifest.class);
    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    /** The manifest of a file, or null where there is none, or none that can be read: then all is published anew. */
    static Manifest read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return null;
        }
        try {
            return JSON.readValue(Files.readAllBytes(file), Manifest.class);
        } catch (JacksonException e) {
            LOG.warn("{} cannot be read, so everything is published anew: {}", file, e.getOriginalMessage());
            return null;
        }
    }

    String json() {
        return JSON.writeValueAsString(this) + "\n";
    }
}
