package org.bulletinfacts.cli;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.bulletinfacts.run.RunFolder;
import org.bulletinfacts.run.RunRecord;
import org.bulletinfacts.run.RunRecord.Outcome;
import org.bulletinfacts.run.RunRecord.SourceResult;

/**
 * The runs of an output folder, by the files {@code runs/<id>.json} alone: they can be read during a run and after a crash.
 *
 * @param runs newest first; one that says it runs, though no process holds the output any more, counts as killed
 */
record RunHistory(List<RunRecord> runs) {

    static RunHistory read(Path output) throws IOException {
        List<RunRecord> runs = new ArrayList<>(new RunFolder(output).all());
        Collections.reverse(runs);
        boolean held = !runs.isEmpty() && runs.get(0).outcome() == Outcome.RUNNING && isHeld(output);
        for (int i = held ? 1 : 0; i < runs.size(); i++) {
            if (runs.get(i).outcome() == Outcome.RUNNING) {
                runs.set(i, runs.get(i).killed());
            }
        }
        return new RunHistory(List.copyOf(runs));
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
