package org.bulletinfacts.cli;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.bulletinfacts.run.RunRecord;
import org.bulletinfacts.run.RunRecord.Outcome;
import org.bulletinfacts.run.RunRecord.SourceResult;
import tools.jackson.core.JacksonException;

/**
 * The runs of an output folder, by the files {@code runs/<id>.json} alone: they can be read during a run and after a crash.
 *
 * @param runs newest first; one that says it runs, though no process holds the output any more, counts as killed
 * @param unreadable files that are no record of a run
 */
record RunHistory(List<RunRecord> runs, List<Path> unreadable) {

    static RunHistory read(Path output) throws IOException {
        List<RunRecord> runs = new ArrayList<>();
        List<Path> unreadable = new ArrayList<>();
        for (Path file : files(output.resolve("runs"))) {
            try {
                runs.add(Jsons.COMPACT.readValue(Files.readAllBytes(file), RunRecord.class));
            } catch (JacksonException e) {
                unreadable.add(file);
            }
        }
        runs.sort(Comparator.comparing(RunRecord::id).reversed());
        if (!runs.isEmpty() && runs.get(0).outcome() == Outcome.RUNNING && isHeld(output)) {
            return new RunHistory(withKilled(runs, 1), unreadable);
        }
        return new RunHistory(withKilled(runs, 0), unreadable);
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".json"))
                    .toList();
        }
    }

    private static List<RunRecord> withKilled(List<RunRecord> runs, int from) {
        List<RunRecord> all = new ArrayList<>(runs);
        for (int i = from; i < all.size(); i++) {
            if (all.get(i).outcome() == Outcome.RUNNING) {
                all.set(i, all.get(i).killed());
            }
        }
        return List.copyOf(all);
    }

    /**
     * Whether a run holds the output folder. The lock is tried for a moment and given back; only where the newest record says
     * that it runs, so that no run that starts just now finds it taken.
     */
    private static boolean isHeld(Path output) {
        Path file = output.resolve(".work").resolve("lock");
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
                FileLock lock = channel.tryLock(0, Long.MAX_VALUE, true)) {
            return lock == null;
        } catch (IOException e) {
            return false;
        }
    }

    /** The newest run, or null. */
    RunRecord newest() {
        return runs.isEmpty() ? null : runs.get(0);
    }

    /** The newest run after which the published tables were up to date, or null. */
    RunRecord lastGood() {
        return runs.stream().filter(RunHistory::isGood).findFirst().orElse(null);
    }

    /** Whether all that a run read was published, but for the articles of sources that are held back. */
    static boolean isGood(RunRecord run) {
        return switch (run.outcome()) {
            case PUBLISHED, NOTHING_NEW, HELD_BACK -> true;
            case RUNNING, CHECKS_FAILED, FAILED, STOPPED, KILLED -> false;
        };
    }

    /** When a source last gave a new or changed article; null where no run on record tells of one. */
    Instant lastNews(String source) {
        return runs.stream()
                .filter(run -> run.sources().stream().anyMatch(result -> isNews(result, source)))
                .map(RunRecord::started)
                .findFirst()
                .orElse(null);
    }

    private static boolean isNews(SourceResult result, String source) {
        return result.name().equals(source) && (result.added() + result.changed() > 0 || result.heldBack());
    }

    /** How long a run took, or null where that is not known. */
    static Duration took(RunRecord run) {
        return run.finished() == null ? null : Duration.between(run.started(), run.finished());
    }
}
