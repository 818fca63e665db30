package org.bulletinfacts.lexicon;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with one file, so that a person sees all of it at once. */
final class Faults {
    /** Problems told of one file; where it has more they have one cause, and the rest would hide what other files have. */
    static final int MOST = 100;

    private final Path file;
    private final List<LexiconProblem> found = new ArrayList<>();
    private int untold;

    Faults(Path file) {
        this.file = file;
    }

    /** Of the file as a whole. */
    void add(String message) {
        add(0, "", null, message);
    }

    /** At a row; a value is put before the message. */
    void add(int line, String column, String value, String message) {
        if (found.size() == MOST) {
            untold++;
            return;
        }
        String quoted = value == null ? "" : '"' + (value.length() > 60 ? value.substring(0, 60) + "…" : value) + "\" ";
        found.add(new LexiconProblem(file, line, column, value, quoted + message));
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** All problems, in the order in which they were found; the last tells how many more there are. */
    List<LexiconProblem> problems() {
        List<LexiconProblem> all = new ArrayList<>(found);
        if (untold > 0) {
            all.add(new LexiconProblem(file, 0, "", null, "has " + untold + " more problems"));
        }
        return all;
    }
}
