package org.bulletinfacts.job;

import java.util.List;

/**
 * What the sources of a job have for this run.
 *
 * @param sources in the order of the job file
 */
record Survey(List<SurveyedSource> sources) {
    static final Survey NONE = new Survey(List.of());

    /** How many articles there are to read. */
    long articles() {
        return sources.stream()
                .filter(source -> !source.heldBack())
                .mapToLong(SurveyedSource::articles)
                .sum();
    }

    /** Whether no source at all could be looked at. */
    boolean failedWholly() {
        return !sources.isEmpty() && sources.stream().allMatch(SurveyedSource::failed);
    }

    /** How many files there are to read. */
    long files() {
        return sources.stream().mapToLong(source -> source.files().size()).sum();
    }

    boolean hasProblems() {
        return sources.stream().anyMatch(source -> source.problem() != null);
    }

    boolean holdsBack() {
        return sources.stream().anyMatch(SurveyedSource::heldBack);
    }
}
