package org.bulletinfacts.jobfile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Collects what is wrong with a job file, so that a person sees all of it at once. */
final class Problems {
    private final Path file;
    private final List<Problem> found = new ArrayList<>();

    Problems(Path file) {
        this.file = file;
    }

    /** Of the file as a whole. */
    void add(String message) {
        found.add(new Problem(file, 0, 0, "", null, message));
    }

    /** At a place; the value of a scalar is put before the message. */
    void add(Node at, String key, String message) {
        String value = at instanceof ScalarNode scalar ? scalar.getValue() : null;
        String quoted = value == null || value.isEmpty() ? "" : '"' + value + "\" ";
        add(at.getStartMark().orElse(null), key, value, quoted + message);
    }

    /** At a place where something is missing. */
    void addMissing(Node at, String key, String message) {
        add(at.getStartMark().orElse(null), key, null, message);
    }

    void add(Mark mark, String key, String value, String message) {
        int line = mark == null ? 0 : mark.getLine() + 1;
        int column = mark == null ? 0 : mark.getColumn() + 1;
        found.add(new Problem(file, line, column, key, value, message));
    }

    /** Of a file that the job file names. */
    void add(Problem problem) {
        found.add(problem);
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    void throwIfAny() throws JobFileException {
        if (!found.isEmpty()) {
            found.sort(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column));
            throw new JobFileException(found);
        }
    }
}
