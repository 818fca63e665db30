package org.bulletinfacts.lexicon;

import java.util.List;
import java.util.stream.Collectors;

/** A lexicon that cannot be used. The message has a line for each of its problems. */
public final class LexiconException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<LexiconProblem> problems;

    LexiconException(List<LexiconProblem> problems) {
        super(problems.stream().map(LexiconProblem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** All that is wrong, by file and line; never empty. */
    public List<LexiconProblem> problems() {
        return problems;
    }
}
