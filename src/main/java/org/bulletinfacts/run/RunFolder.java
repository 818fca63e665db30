package org.bulletinfacts.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bulletinfacts.run.RunRecord.Outcome;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The folder {@code runs} of an output: one JSON file a run, replaced whole, so that a reader never sees half of one. */
public final class RunFolder {
    private static final DateTimeFormatter ID =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);
    private static final String SUFFIX = ".json";

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private final Path folder;

    /** @param output the output folder */
    public RunFolder(Path output) {
        this.folder = output.resolve("runs");
    }

    /** An id for a run that starts now, one that no run of this folder has. */
    public String newId(Instant now) {
        Instant moment = now;
        while (Files.exists(file(ID.format(moment)))) {
            moment = moment.plusMillis(1);
        }
        return ID.format(moment);
    }

    /** Writes the state of a run in place of what was there before. */
    public void write(RunRecord run) throws IOException {
        Files.createDirectories(folder);
        Path fresh = folder.resolve("." + run.id() + ".tmp");
        Files.writeString(fresh, JSON.writeValueAsString(run) + "\n", StandardCharsets.UTF_8);
        Files.move(fresh, file(run.id()), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** All runs, the oldest first; a file that is no run's record is passed over. */
    public List<RunRecord> all() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<RunRecord> runs = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files.sorted()::iterator) {
                if (file.getFileName().toString().endsWith(SUFFIX)) {
                    read(file, runs);
                }
            }
        }
        return runs;
    }

    private static void read(Path file, List<RunRecord> runs) throws IOException {
        try {
            RunRecord run = JSON.readValue(Files.readAllBytes(file), RunRecord.class);
            if (run != null && run.id() != null) {
                runs.add(run);
            }
        } catch (JacksonException e) {
            // Somebody's own file, or one cut off by a full disk: no reason to fail a run.
        }
    }

    /** Marks every run that says it is running as killed. For whoever holds the output's lock: nobody else runs. */
    public void markDeadRuns() throws IOException {
        for (RunRecord run : all()) {
            if (run.outcome() == Outcome.RUNNING) {
                write(run.killed());
            }
        }
    }

    private Path file(String id) {
        return folder.resolve(id + SUFFIX);
    }
}
