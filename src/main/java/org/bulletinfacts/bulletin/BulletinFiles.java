package org.bulletinfacts.bulletin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The files of a source as they lie there. Links are followed, but a file counts once, however many paths lead to it.
 *
 * @param ready to be read, by uri
 * @param waiting still being written, as far as one can tell: named {@code *.part} or {@code *.tmp}, or changed less than
 *     {@link Source#settle()} ago; by uri
 * @param unmatched of {@link Source#files()}, those that gave no file at all
 */
public record BulletinFiles(List<BulletinFile> ready, List<BulletinFile> waiting, List<String> unmatched) {

    /**
     * Looks for the files of a source. A folder means all files in it; hidden ones are found only by a pattern that names
     * the dot.
     *
     * @throws IOException where a folder cannot be read; a path that is not there is {@code unmatched}
     */
    public static BulletinFiles find(Source source, Instant now) throws IOException {
        Map<Path, BulletinFile> byRealPath = new HashMap<>();
        List<String> unmatched = new ArrayList<>();
        for (String pattern : source.files()) {
            List<Path> found = new FileGlob(pattern).find();
            for (Path path : found) {
                try {
                    byRealPath.merge(path.toRealPath(), file(source, path), BulletinFiles::better);
                } catch (NoSuchFileException e) {
                    // Moved away since the folder was listed: as if it had never been there.
                }
            }
            if (found.isEmpty()) {
                unmatched.add(pattern);
            }
        }
        Map<String, BulletinFile> byUri = new TreeMap<>();
        byRealPath.values().forEach(file -> byUri.put(file.uri(), file));
        List<BulletinFile> ready = new ArrayList<>();
        List<BulletinFile> waiting = new ArrayList<>();
        for (BulletinFile file : byUri.values()) {
            (isWaiting(file, source.settle(), now) ? waiting : ready).add(file);
        }
        return new BulletinFiles(List.copyOf(ready), List.copyOf(waiting), List.copyOf(unmatched));
    }

    private static BulletinFile file(Source source, Path path) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
        String uri = uri(source.root(), path);
        // Whole microseconds: what a database's TIMESTAMP gives back unchanged.
        Instant modified = attributes.lastModifiedTime().toInstant().truncatedTo(ChronoUnit.MICROS);
        return new BulletinFile(source.name(), path, uri, attributes.size(), modified);
    }

    /** A name whose bytes are no text in the machine's charset is percent-encoded: decoded, two such names may be one. */
    private static String uri(Path root, Path path) {
        String uri = root.relativize(path).toString().replace('\\', '/');
        return uri.indexOf('\uFFFD') < 0
                ? uri
                : root.toUri().relativize(path.toUri()).getRawPath();
    }

    /** Of two paths to one file the one without links, then the first by uri: not what the file system lists first. */
    private static BulletinFile better(BulletinFile a, BulletinFile b) {
        return Comparator.comparing(BulletinFiles::isLink)
                                .thenComparing(BulletinFile::uri)
                                .compare(a, b)
                        <= 0
                ? a
                : b;
    }

    private static boolean isLink(BulletinFile file) {
        try {
            return !file.path().toRealPath().endsWith(file.uri());
        } catch (IOException e) {
            return true;
        }
    }

    private static boolean isWaiting(BulletinFile file, Duration settle, Instant now) {
        String name = file.path().getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".part") || name.endsWith(".tmp")) {
            return true;
        }
        // A time far ahead is a wrong clock, not a file in the making: it must not wait for years.
        Duration age = Duration.between(file.modified(), now).abs();
        return age.compareTo(settle) < 0;
    }
}
