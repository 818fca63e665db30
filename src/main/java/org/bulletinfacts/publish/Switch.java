package org.bulletinfacts.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Puts new files in the place of published ones, and back again where something fails.
 *
 * <p>The published files get a second name first, the manifest before all others. So whoever finds the staging folder of a
 * killed process can tell: while the manifest is the kept one, the publication was not whole, and the kept files go back.
 */
final class Switch {
    private final OutputFolder output;
    private final List<Path> added = new ArrayList<>();

    /** @param targets everything that will be replaced or removed, in any order */
    Switch(OutputFolder output, List<Path> targets) throws IOException {
        this.output = output;
        keep(output.manifest());
        for (Path target : targets) {
            if (!target.equals(output.manifest())) {
                keep(target);
            }
        }
        DurableFiles.sync(output.staging());
    }

    private void keep(Path target) throws IOException {
        if (DurableFiles.exists(target)) {
            DurableFiles.link(target, output.kept(target));
        } else {
            added.add(target);
        }
    }

    /** Puts the fresh file of the staging folder in the target's place. */
    void replace(Path target) throws IOException {
        DurableFiles.replace(output.fresh(target), target);
    }

    void remove(Path target) throws IOException {
        Files.deleteIfExists(target);
        DurableFiles.sync(target.getParent());
    }

    /** Puts everything back as it was. */
    void undo() throws IOException {
        putBack(output);
        for (Path target : added) {
            Files.deleteIfExists(target);
        }
    }

    /** Clears up after a killed process: a publication that was not whole is taken back, one that was stays. */
    static void recover(OutputFolder output) throws IOException {
        Path keptManifest = output.kept(output.manifest());
        if (Files.exists(keptManifest)
                && Files.exists(output.manifest())
                && Files.mismatch(keptManifest, output.manifest()) < 0) {
            putBack(output);
        }
        DurableFiles.deleteTree(output.staging());
    }

    private static void putBack(OutputFolder output) throws IOException {
        Path kept = output.staging().resolve("old");
        if (!Files.exists(kept)) {
            return;
        }
        List<Path> files;
        try (Stream<Path> found = Files.walk(kept)) {
            files = found.filter(path -> !Files.isDirectory(path) || Files.isSymbolicLink(path))
                    .toList();
        }
        for (Path file : files) {
            DurableFiles.replace(file, output.root().resolve(kept.relativize(file)));
        }
    }
}
