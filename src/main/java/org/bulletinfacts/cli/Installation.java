package org.bulletinfacts.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The folder that holds {@code jobs/}: a clone or an unpacked archive.
 *
 * @param home absolute
 */
record Installation(Path home) {
    /**
     * By the system property {@code bulletin.home}, which {@code jobs/run} sets; else the jar's folder or the one above it,
     * whichever has a folder {@code jobs}; else the current folder.
     */
    static Installation here() {
        String told = System.getProperty("bulletin.home", "");
        if (!told.isEmpty()) {
            return new Installation(Path.of(told).toAbsolutePath().normalize());
        }
        Path current = Path.of("").toAbsolutePath();
        for (Path folder = codeFolder(); folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("jobs"))) {
                return new Installation(folder);
            }
        }
        return new Installation(current);
    }

    private static Path codeFolder() {
        try {
            return Path.of(Installation.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .getParent();
        } catch (URISyntaxException | IllegalArgumentException e) {
            return null;
        }
    }

    /**
     * The file of a job: {@code jobs/NAME.yaml} of this installation, or a path, where the word has a slash or ends with
     * {@code .yaml}.
     *
     * @throws UsageException where there is no such file
     */
    Path jobFile(String word) {
        try {
            return isPath(word) ? byPath(word) : byName(word);
        } catch (InvalidPathException e) {
            throw new UsageException("job \"" + word + "\": no name or path of a job file (" + e.getReason()
                    + "). A path with letters beyond ASCII needs a UTF-8 locale, such as LC_ALL=C.UTF-8");
        }
    }

    private static boolean isPath(String word) {
        return word.indexOf('/') >= 0
                || word.indexOf(Path.of("/").getFileSystem().getSeparator()) >= 0
                || word.endsWith(".yaml")
                || word.endsWith(".yml");
    }

    private Path byPath(String word) {
        Path file = Path.of(word).toAbsolutePath().normalize();
        Path inHome = home.resolve(word).normalize();
        if (Files.isRegularFile(file) || !Files.isRegularFile(inHome)) {
            return readable(file, word);
        }
        return inHome;
    }

    private Path byName(String word) {
        return readable(jobs().resolve(word + ".yaml"), word);
    }

    private Path readable(Path file, String word) {
        if (Files.isRegularFile(file)) {
            return file;
        }
        String known = jobNames().isEmpty()
                ? "there are no jobs in " + jobs()
                : "jobs here: " + String.join(", ", jobNames()) + "; or give the path of a job file";
        throw new UsageException("job \"" + word + "\": there is no file " + file + "; " + known);
    }

    /** Names of the jobs of this installation, sorted; empty where the folder cannot be read. */
    List<String> jobNames() {
        try (Stream<Path> files = Files.list(jobs())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml"))
                    .map(name -> name.substring(0, name.length() - ".yaml".length()))
                    .sorted()
                    .collect(Collectors.toList());
        } catch (IOException e) {
            return List.of();
        }
    }

    private Path jobs() {
        return home.resolve("jobs");
    }
}
