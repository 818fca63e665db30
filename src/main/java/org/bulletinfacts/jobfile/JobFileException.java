package org.bulletinfacts.jobfile;

import java.util.List;
import java.util.stream.Collectors;

/** A job file that cannot be used. The message has a line for each of its problems. */
public final class JobFileException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    JobFileException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** All that is wrong, in the order of the file; never empty. */
    public List<Problem> problems() {
        return problems;
    }
}
