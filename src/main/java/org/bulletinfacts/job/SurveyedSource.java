package org.bulletinfacts.job;

import java.util.List;
import java.util.stream.Stream;
import org.bulletinfacts.bulletin.Source;

/**
 * What one source has for this run.
 *
 * @param files to be read, in the order of their names
 * @param unchangedFiles known from an earlier run
 * @param waitingFiles too young, or still being written
 * @param problems why the source, or a file of it, could not be read; empty where all is well
 */
record SurveyedSource(
        Source source, List<SurveyedFile> files, long unchangedFiles, long waitingFiles, List<String> problems) {
    /** A share of 0.29 of 100 pieces is a hair less than 29. */
    private static final double ROUNDING = 1e-9;

    SurveyedSource with(String problem) {
        return new SurveyedSource(
                source,
                files,
                unchangedFiles,
                waitingFiles,
                Stream.concat(problems.stream(), Stream.of(problem)).toList());
    }

    /** All problems as one text, or null where there is none. */
    String problem() {
        return problems.isEmpty() ? null : String.join("; ", problems);
    }

    /** Whether nothing of it could be looked at. */
    boolean failed() {
        return !problems.isEmpty() && files.isEmpty() && unchangedFiles == 0 && waitingFiles == 0;
    }

    long articles() {
        return files.stream().mapToLong(SurveyedFile::articles).sum();
    }

    long rejects() {
        return files.stream().mapToLong(SurveyedFile::rejects).sum();
    }

    /** Whether it has more rejects than it may; then its articles wait for a person. */
    boolean heldBack() {
        return rejects() > source.maxRejects() * (articles() + rejects()) + ROUNDING;
    }
}
