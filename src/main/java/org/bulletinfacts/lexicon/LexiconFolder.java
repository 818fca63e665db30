package org.bulletinfacts.lexicon;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bulletinfacts.text.Spelling;

/** Reads the files of a user's lexicon, and gathers what is wrong with any of them. */
final class LexiconFolder {
    private final Path folder;
    private final List<LexiconProblem> problems = new ArrayList<>();

    LexiconFolder(Path folder) {
        this.folder = folder;
    }

    OwnLexicon read() throws LexiconException {
        Map<String, OwnFile> files = new TreeMap<>();
        for (Path file : list()) {
            Faults faults = new Faults(file);
            OwnFile own = read(file, faults);
            problems.addAll(faults.problems());
            if (own != null) {
                files.put(own.columns().file(), own);
            }
        }
        if (!problems.isEmpty()) {
            throw new LexiconException(problems);
        }
        return new OwnLexicon(files);
    }

    private List<Path> list() {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(file -> !isLeftAlone(file.getFileName().toString()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            Faults faults = new Faults(folder);
            faults.add("cannot be read: " + e + "; a folder with files named as the built-in ones is right");
            problems.addAll(faults.problems());
            return List.of();
        }
    }

    private static boolean isLeftAlone(String name) {
        return name.startsWith(".") || name.startsWith("README");
    }

    /** The file over the built-in one, or null where it is wrong. */
    private OwnFile read(Path file, Faults faults) {
        String name = file.getFileName().toString();
        FileColumns columns = LexiconColumns.of(name);
        if (columns == null || !Files.isRegularFile(file)) {
            String nearest = Spelling.nearest(name, LexiconColumns.files());
            faults.add(
                    Files.isDirectory(file)
                            ? "is a folder; files named as the built-in ones are right"
                            : "is no file of the lexicon; right are " + String.join(", ", LexiconColumns.files()) + "."
                                    + (nearest == null ? "" : " Did you mean " + nearest + "?"));
            return null;
        }
        String text = text(file, faults);
        if (text == null) {
            return null;
        }
        List<OwnRow> rows = RowReader.read(columns, text, faults);
        new RowCheck(columns, faults).check(rows);
        return faults.isEmpty() ? new OwnFile(columns, rows) : null;
    }

    /** The file as text without byte-order mark, or null where it is none. */
    private static String text(Path file, Faults faults) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            ByteBuffer in = ByteBuffer.wrap(bytes);
            CharBuffer out = CharBuffer.allocate(bytes.length);
            CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
            CoderResult result = decoder.decode(in, out, true);
            if (result.isError()) {
                int line = 1;
                for (int i = 0; i < in.position(); i++) {
                    line += bytes[i] == '\n' ? 1 : 0;
                }
                faults.add(line, "", null, "is not written in UTF-8, as a lexicon must be");
                return null;
            }
            String text = out.flip().toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (IOException e) {
            faults.add("cannot be read: " + e);
            return null;
        }
    }
}
