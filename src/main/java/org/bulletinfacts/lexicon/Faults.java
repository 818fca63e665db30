package org.bulletinfacts.lexicon;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong with one file, so that a person sees all of it at once. */
final class Faults {
    /** Problems told of one file; where it has more they have one cause, and the rest would hide what other files have. */
    static final int MOST = 20;

    private static final int LONGEST_VALUE = 60;

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
        found.add(new LexiconProblem(file, line, column, value, quoted(value) + message));
    }

    private static String quoted(String value) {
        if (value == null) {
            return "";
        }
        String shown = value.length() > LONGEST_VALUE ? value.substring(0, LONGEST_VALUE) + "…" : value;
        return '"' + shown.replaceAll("\\p{Cntrl}", " ") + "\" ";
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** All problems by line; the last tells how many more there are. */
    List<LexiconProblem> problems() {
        List<LexiconProblem> all = new ArrayList<>(found);
        all.sort(Comparator.comparingInt(LexiconProblem::line));
        if (untold > 0) {
            all.add(new LexiconProblem(file, 0, "", null, "has " + untold + " more problems"));
        }
        return all;
    }
}
