package org.bulletinfacts.jobfile;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class JobSchemaTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static JsonNode schemaTree() throws IOException {
        try (InputStream in = JobFileReader.class.getResourceAsStream("job.schema.json")) {
            return JSON.readTree(in);
        }
    }

    private static List<Error> errors(Path file) throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schemaTree().toString(), InputFormat.JSON);
        // Keys that stand twice are for the reader to find: JSON has no word for them.
        Object loaded = new Load(
                        LoadSettings.builder().setAllowDuplicateKeys(true).build())
                .loadFromString(Files.readString(file));
        return schema.validate(JSON.writeValueAsString(loaded), InputFormat.JSON);
    }

    static List<Path> right() throws IOException {
        return JobFiles.in("right");
    }

    static List<Path> wrong() throws IOException {
        return JobFiles.in("wrong");
    }

    static List<Path> wrongBeyondSchema() throws IOException {
        return JobFiles.in("wrong-beyond-schema");
    }

    @ParameterizedTest
    @MethodSource("right")
    void schemaAndReaderTakeRightFiles(Path file) throws IOException {
        assertEquals(List.of(), errors(file));
        assertDoesNotThrow(() -> JobFileReader.read(file, JobFiles.ENVIRONMENT));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void schemaAndReaderRefuseWrongFiles(Path file) throws IOException {
        assertFalse(errors(file).isEmpty());
        assertThrows(JobFileException.class, () -> JobFileReader.read(file, JobFiles.ENVIRONMENT));
    }

    @ParameterizedTest
    @MethodSource("wrongBeyondSchema")
    void theReaderAloneRefusesWhatASchemaCannotTell(Path file) throws IOException {
        assertEquals(List.of(), errors(file));
        assertThrows(JobFileException.class, () -> JobFileReader.read(file, JobFiles.ENVIRONMENT));
    }

    /** Each value alone: a file with many faults would hide one that only the reader, or only the schema, sees. */
    @Test
    void schemaAndReaderAgreeOnEveryValue() throws IOException {
        Path example = JobFiles.folder("wrong").resolve("values.yaml");
        List<String> lines = Files.readAllLines(example);
        Path file = Files.createTempFile("job", ".yaml");
        int tried = 0;
        for (String line : lines.subList(lines.indexOf("  - name: \"../a\""), lines.size())) {
            Matcher entry = Pattern.compile("(?:  - |    )([a-z-]+): ?(.*)").matcher(line);
            assertTrue(entry.matches(), line);
            if (List.of("name", "files", "format").contains(entry.group(1))) {
                continue;
            }
            tried++;
            String format = entry.group(2).startsWith("{") || entry.group(2).equals("\";\"") ? "digest" : "csv";
            Files.writeString(
                    file,
                    "name: a\nsources:\n  - name: a\n    files: a\n    format: " + format + "\n    " + entry.group(1)
                            + ": " + entry.group(2) + "\n");
            boolean beyond = line.contains("language") && entry.group(2).matches("[a-z]{2}");
            assertEquals(beyond, errors(file).isEmpty(), line);
            assertThrows(JobFileException.class, () -> JobFileReader.read(file, JobFiles.ENVIRONMENT), line);
        }
        Files.delete(file);
        assertEquals(15, tried);
    }

    @Test
    void schemaAndReaderKnowTheSameKeys() throws IOException {
        JsonNode schema = schemaTree();
        JsonNode source = schema.at("/$defs/source/properties");
        assertKeys(JobFileReader.KEYS, schema.at("/properties"));
        assertKeys(JobFileReader.EXPORTS, schema.at("/properties/exports/properties"));
        assertKeys(SourceSection.KEYS, source);
        assertKeys(SourceSection.COLUMNS, source.at("/columns/properties"));
        assertEquals(SourceSection.FORMATS, texts(source.at("/format/enum")));
        assertEquals(SourceSection.DATE_ORDERS, texts(source.at("/date-order/enum")));
        assertEquals(SourceSection.ON_EMPTY, texts(source.at("/on-empty/enum")));
        assertEquals(ExportTables.TABLES, texts(schema.at("/$defs/table/enum")));
        assertEquals(
                JobFileReader.MOST_THREADS,
                schema.at("/properties/threads/maximum").asInt());
        assertEquals(
                JobFileReader.LARGEST_CHUNK,
                schema.at("/properties/chunk-size/maximum").asInt());
        assertEquals(
                JobFileReader.USUAL_CHUNK,
                schema.at("/properties/chunk-size/default").asInt());
    }

    private static void assertKeys(List<String> keys, JsonNode properties) {
        assertEquals(new TreeSet<>(keys), new TreeSet<>(properties.propertyNames()));
        for (String key : keys) {
            assertTrue(properties.get(key).has("description"), key + " has no description");
        }
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(value -> texts.add(value.asString()));
        return texts;
    }

    @Test
    void everyPublishedTableCanBeExported() throws IOException {
        try (InputStream in = JobFileReader.class.getResourceAsStream("/sql/published.sql")) {
            String sql = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Stream<String> views = Pattern.compile("VIEW published\\.(\\w+)")
                    .matcher(sql)
                    .results()
                    .map(found -> found.group(1));
            assertEquals(new TreeSet<>(ExportTables.TABLES), new TreeSet<>(views.toList()));
        }
    }
}
