package org.bulletinfacts;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.bulletinfacts.Markdown.Example;
import org.bulletinfacts.jobfile.ExportTables;
import org.bulletinfacts.jobfile.Job;
import org.bulletinfacts.run.ExitCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Whether README.md is true: its examples are run in an unpacked archive, after the sample job. With the system property
 * {@code readme.update} their results are written into the page instead.
 */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class ReadmeIT {
    private static final Path README = Path.of("README.md");
    private static final Pattern OF_THE_PROJECT = Pattern.compile("(src|jobs|output|\\.ci)/[\\w./-]*");

    @TempDir
    static Path folder;

    private static Path home;
    private static Markdown readme;

    @BeforeAll
    static void runTheSample() throws Exception {
        readme = Markdown.of(README);
        run(folder, "tar -xzf '" + System.getProperty("archive.file") + "'");
        home = folder.resolve("bulletin-facts");
        run(home, "jobs/run --quiet");
    }

    /** What the commands print; they must end with 0. */
    private static String run(Path where, String commands) throws IOException, InterruptedException {
        Path err = Files.createTempFile(folder, "err", ".txt");
        Process process = new ProcessBuilder("sh", "-c", "set -e\n" + commands)
                .directory(where.toFile())
                .redirectError(err.toFile())
                .start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), commands + "\n" + Files.readString(err));
        return out;
    }

    @Test
    void examplesPrintWhatItSays() throws Exception {
        List<Example> examples = readme.examples();
        assertTrue(examples.size() >= 5, "examples found: " + examples);
        Map<Example, String> results = new LinkedHashMap<>();
        for (Example example : examples) {
            results.put(example, run(home, example.commands()));
        }
        if (Boolean.getBoolean("readme.update")) {
            Files.writeString(README, readme.withResults(results));
            return;
        }
        List<Executable> comparisons = new ArrayList<>();
        results.forEach((example, result) -> comparisons.add(() -> assertEquals(
                example.result(), result, example + "; mvn -Preadme verify writes what is printed now into the page")));
        assertAll(comparisons);
    }

    @Test
    void whatItNamesIsThere() {
        Set<String> paths = new TreeSet<>();
        for (String link : readme.links()) {
            if (link.startsWith("#")) {
                assertTrue(readme.anchors().contains(link), "no heading for " + link);
            } else if (!link.contains("://")) {
                paths.add(link.replaceFirst("#.*", ""));
            }
        }
        readme.code().stream()
                .filter(code -> OF_THE_PROJECT.matcher(code).matches())
                .forEach(paths::add);
        assertFalse(paths.isEmpty());
        assertAll(paths.stream()
                .map(path -> () -> assertTrue(
                        Files.exists(Path.of(path)) || Files.exists(home.resolve(path)), path + " is not there")));
    }

    @Test
    void exitCodesAreThoseOfTheProgram() throws IllegalAccessException {
        Set<Integer> known = new TreeSet<>();
        for (Field code : ExitCode.class.getFields()) {
            known.add(code.getInt(null));
        }
        Set<Integer> listed = new TreeSet<>();
        for (List<String> row : readme.table("exit code")) {
            for (String code : row.get(0).split(", ")) {
                listed.add(Integer.valueOf(code));
            }
        }
        assertEquals(known, listed);
    }

    @Test
    void keysAreThoseOfTheSchema() throws IOException {
        Map<String, JsonNode> known = new TreeMap<>();
        Set<String> required = new TreeSet<>();
        try (InputStream in = Job.class.getResourceAsStream("job.schema.json")) {
            JsonNode schema = new ObjectMapper().readTree(in);
            collect("", schema, known, required);
            collect("sources.", schema.at("/$defs/source"), known, required);
        }
        Map<String, String> listed = new TreeMap<>();
        Set<String> starred = new TreeSet<>();
        for (List<String> row : readme.table("key")) {
            String key = row.get(0).replaceAll("[`*]", "");
            listed.put(key, row.get(1) + " " + row.get(2));
            if (row.get(0).endsWith("*")) {
                starred.add(key);
            }
        }
        assertEquals(known.keySet(), listed.keySet());
        assertEquals(required, starred);
        known.forEach((key, schema) -> {
            schema.path("enum").forEach(value -> assertMentions(listed, key, value.asString()));
            if (schema.has("default")) {
                assertMentions(listed, key, schema.get("default").asString());
            }
            for (String limit : List.of("minimum", "maximum")) {
                if (schema.has(limit)) {
                    assertMentions(listed, key, schema.get(limit).asString());
                }
            }
        });
    }

    /** Adds the keys of a section and, behind a dot, those of the sections in it. */
    private static void collect(String prefix, JsonNode section, Map<String, JsonNode> known, Set<String> required) {
        section.path("required").forEach(key -> required.add(prefix + key.asString()));
        section.get("properties").properties().forEach(property -> {
            if (property.getValue().has("properties")) {
                collect(prefix + property.getKey() + ".", property.getValue(), known, required);
            } else {
                known.put(prefix + property.getKey(), property.getValue());
            }
        });
    }

    private static void assertMentions(Map<String, String> listed, String key, String word) {
        assertTrue(
                Pattern.compile("(?<!\\w)" + Pattern.quote(word) + "(?!\\w)")
                        .matcher(listed.get(key))
                        .find(),
                key + " does not say " + word + ": " + listed.get(key));
    }

    @Test
    void tablesAreThoseOfTheDictionary() throws IOException {
        Set<String> known = new TreeSet<>();
        for (String line : Files.readAllLines(home.resolve("output/dictionary.md"))) {
            if (line.startsWith("## ")) {
                known.add(line.substring(3));
            }
        }
        assertTrue(known.containsAll(ExportTables.TABLES), known.toString());
        Set<String> listed = new TreeSet<>();
        readme.table("table").forEach(row -> listed.add(row.get(0).replace("`", "")));
        assertEquals(known, listed);
    }
}
