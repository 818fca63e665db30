package org.bulletinfacts.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bulletinfacts.publish.Manifest.Version;

/**
 * The folders under {@code versions}. The current one and the one before it stay; an older one goes when it has been out
 * of date for a while, so that a reader who resolved the link can finish.
 */
final class Versions {
    private final OutputFolder output;
    private final Duration grace;

    /** @param grace how long a version that is neither current nor the one before stays after it was replaced */
    Versions(OutputFolder output, Duration grace) {
        this.output = output;
        this.grace = grace;
    }

    /** A folder name that is free: the run's id, with a number where that run has published before. */
    String freeName(String runId) {
        if (!runId.matches("[A-Za-z0-9][A-Za-z0-9._-]*")) {
            throw new IllegalArgumentException(
                    "run id " + runId + ": letters, digits, '.', '_' and '-' make a folder name, nothing else");
        }
        String name = runId;
        for (int n = 2; DurableFiles.exists(output.versions().resolve(name)); n++) {
            name = runId + "-" + n;
        }
        return name;
    }

    /** The versions that stay on disk once {@code next} is published, that one last. */
    List<Version> after(Manifest last, Version next) {
        List<Version> all = new ArrayList<>(last == null ? List.of() : last.versions());
        all.add(next);
        List<Version> stay = new ArrayList<>();
        Instant since = next.publishedAt().minus(grace);
        for (int i = 0; i < all.size(); i++) {
            if (i >= all.size() - 2 || all.get(i + 1).publishedAt().isAfter(since)) {
                stay.add(all.get(i));
            }
        }
        return stay;
    }

    /** Deletes every folder that the manifest (which may be missing) does not list and the link does not point to. */
    void deleteOthers(Manifest current) throws IOException {
        if (!Files.isDirectory(output.versions())) {
            return;
        }
        Set<Path> listed = new HashSet<>();
        if (Files.isSymbolicLink(output.parquet())) {
            listed.add(output.root()
                    .resolve(Files.readSymbolicLink(output.parquet()))
                    .normalize());
        }
        if (current != null) {
            current.versions().forEach(version -> listed.add(output.root().resolve(version.path())));
        }
        List<Path> others;
        try (Stream<Path> found = Files.list(output.versions())) {
            others = found.filter(path -> !listed.contains(path)).toList();
        }
        for (Path other : others) {
            DurableFiles.deleteTree(other);
        }
    }
}
