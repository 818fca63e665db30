package org.bulletinfacts.bulletin;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * An absolute path with wildcards: {@code *}, {@code ?}, {@code [a-z]} and <code>{a,b}</code> within a name, {@code **} for
 * any number of folders, none included. A backslash takes a character as it is. A path that exists is meant literally,
 * whatever it holds; a folder means the files in it.
 */
public final class FileGlob {
    private static final String WILD = "*?[{\\";

    private final List<String> names;
    /** The pattern taken as a path. */
    private final Path whole;

    /** The glob of a pattern, which is an absolute path; {@code ..} in it goes up by name, not through links. */
    public FileGlob(String pattern) {
        Deque<String> names = new ArrayDeque<>();
        for (String name : pattern.split("/+")) {
            if (name.equals("..")) {
                names.pollLast();
            } else if (!name.isEmpty() && !name.equals(".")) {
                names.addLast(name);
            }
        }
        this.names = List.copyOf(names);
        whole = Path.of("/" + String.join("/", names));
    }

    /**
     * Whether each name of the pattern is well formed.
     *
     * @throws java.util.regex.PatternSyntaxException where one is not, as {@code [a}
     */
    public void check() {
        names.forEach(FileGlob::matcher);
    }

    /** A path as a pattern that means just that path. */
    public static String literal(Path path) {
        return path.toString().replaceAll("[*?\\[\\]{}\\\\]", "\\\\$0");
    }

    /** The deepest folder that is sure to hold all that matches: the pattern up to its first wildcard. */
    public Path base() {
        if (Files.exists(whole)) {
            return Files.isDirectory(whole) ? whole : whole.getParent();
        }
        Path base = Path.of("/");
        for (int i = 0; i < names.size() && !isWild(names.get(i)); i++) {
            Path deeper = base.resolve(unescaped(names.get(i)));
            if (i == names.size() - 1 && !Files.isDirectory(deeper)) {
                break;
            }
            base = deeper;
        }
        return base;
    }

    /** The deepest folder that the bases of all patterns share. */
    public static Path sharedBase(List<String> patterns) {
        Path shared = null;
        for (String pattern : patterns) {
            Path base = new FileGlob(pattern).base();
            if (shared == null) {
                shared = base;
            }
            while (!base.startsWith(shared)) {
                shared = shared.getParent();
            }
        }
        return shared;
    }

    /** Whether a name holds a wildcard that a backslash does not take away. */
    private static boolean isWild(String name) {
        return name.replaceAll("\\\\.", "").chars().anyMatch(c -> WILD.indexOf(c) >= 0);
    }

    private static String unescaped(String name) {
        return name.replaceAll("\\\\(.)", "$1");
    }

    private static PathMatcher matcher(String name) {
        return FileSystems.getDefault().getPathMatcher("glob:" + name);
    }

    /**
     * The files that match, hidden ones only where the pattern names the dot. The same file may come by several paths.
     *
     * @throws IOException where a folder cannot be read
     */
    public List<Path> find() throws IOException {
        Set<Path> found = new LinkedHashSet<>();
        if (Files.exists(whole)) {
            take(whole, found);
        } else if (!names.isEmpty()) {
            walk(Path.of("/"), 0, new ArrayList<>(), found);
        }
        return List.copyOf(found);
    }

    private static void take(Path path, Set<Path> found) throws IOException {
        if (Files.isRegularFile(path)) {
            found.add(path);
        } else if (Files.isDirectory(path)) {
            for (Path entry : entries(path)) {
                if (!isHidden(entry) && Files.isRegularFile(entry)) {
                    found.add(entry);
                }
            }
        }
    }

    /**
     * Matches the names from {@code at} below a folder.
     *
     * @param above the real folders that ** went through: a link back to one of them leads nowhere new
     */
    private void walk(Path folder, int at, List<Path> above, Set<Path> found) throws IOException {
        String name = names.get(at);
        if (name.equals("**")) {
            walkAll(folder, at, above, found);
        } else if (!isWild(name)) {
            step(folder.resolve(unescaped(name)), at, above, found);
        } else if (Files.isDirectory(folder)) {
            PathMatcher matcher = matcher(name);
            for (Path entry : entries(folder)) {
                boolean dotMeant = name.startsWith(".");
                if (matcher.matches(entry.getFileName()) && (dotMeant || !isHidden(entry))) {
                    step(entry, at, above, found);
                }
            }
        }
    }

    private void step(Path path, int at, List<Path> above, Set<Path> found) throws IOException {
        if (at < names.size() - 1) {
            if (Files.isDirectory(path)) {
                walk(path, at + 1, above, found);
            }
        } else if (!isWild(names.get(at))) {
            take(path, found);
        } else if (Files.isRegularFile(path)) {
            // A folder that a wildcard happens to match is not asked for: /in/* is not to take /in/archive.
            found.add(path);
        }
    }

    private void walkAll(Path folder, int at, List<Path> above, Set<Path> found) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        Path real = folder.toRealPath();
        if (above.contains(real)) {
            return;
        }
        if (at == names.size() - 1) {
            take(folder, found);
        } else {
            walk(folder, at + 1, above, found);
        }
        above.add(real);
        for (Path entry : entries(folder)) {
            if (!isHidden(entry) && Files.isDirectory(entry)) {
                walkAll(entry, at, above, found);
            }
        }
        above.remove(above.size() - 1);
    }

    private static List<Path> entries(Path folder) throws IOException {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(entries::add);
        } catch (java.nio.file.DirectoryIteratorException e) {
            throw e.getCause();
        }
        Collections.sort(entries);
        return entries;
    }

    private static boolean isHidden(Path path) {
        return path.getFileName().toString().startsWith(".");
    }
}
