package org.bulletinfacts.job;

import java.util.List;
import org.bulletinfacts.bulletin.Source;

/**
 * What the sources of a job have for this run.
 *
 * @param sources in the order of the job file
 */
record Survey(List<SurveyedSource> sources) {
    static final Survey NONE = new Survey(List.of());

    /** This survey with one more problem of a source: what the survey could read may be gone when it is loaded. */
    Survey with(Source source, String problem) {
        return new Survey(sources.stream()
                .map(known -> known.source().equals(source) ? known.with(problem) : known)
                .toList());
    }

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
