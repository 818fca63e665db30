package org.bulletinfacts.run;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * One run of a job, as {@code runs/<id>.json} has it: written when the run starts, after each step, and when it ends.
 *
 * @param id sorts by time: 20250604-031500-123 (UTC)
 * @param finished null while it runs, and for ever if it was killed
 * @param exitCode null while it runs, and for ever if it was killed
 * @param schemaVersion of the working database, or 0 where it could not be opened
 * @param olderArticles stored articles whose facts an older version of the extractor made; a rebuild brings them up to date
 * @param sources what each source gave
 * @param facts rows loaded in this run by table ("figures", "dates", …)
 * @param rows rows published by table; empty where nothing was published
 * @param failedChecks quality checks that found something
 * @param message what went wrong, or null
 * @param next what to do next, for the person on duty
 */
public record RunRecord(
        String id,
        String job,
        Instant started,
        Instant finished,
        Outcome outcome,
        Integer exitCode,
        String extractorVersion,
        int schemaVersion,
        long olderArticles,
        List<Step> steps,
        List<SourceResult> sources,
        Map<String, Long> facts,
        Map<String, Long> rows,
        List<FailedCheck> failedChecks,
        String message,
        String next) {

    /** This run, found dead by a later one. */
    public RunRecord killed() {
        return new RunRecord(
                id,
                job,
                started,
                null,
                Outcome.KILLED,
                null,
                extractorVersion,
                schemaVersion,
                olderArticles,
                steps,
                sources,
                facts,
                rows,
                failedChecks,
                "the run ended without a word: killed, or the machine went down",
                "nothing: the next run went on where this one stopped");
    }

    /** How a run ended. */
    public enum Outcome {
        RUNNING,
        PUBLISHED,
        NOTHING_NEW,
        HELD_BACK,
        CHECKS_FAILED,
        FAILED,
        STOPPED,
        KILLED
    }

    /** One step of the job. {@code status} is Spring Batch's (COMPLETED, FAILED, STOPPED …). */
    public record Step(String name, String status, Instant started, double seconds) {}

    /**
     * What one source gave in a run. Files: found, read, unchanged (not read again), waiting (too young). Articles read =
     * added + changed + unchanged + heldBack. {@code problem} is null where there was none.
     */
    public record SourceResult(
            String name,
            long filesRead,
            long filesUnchanged,
            long filesWaiting,
            long articlesRead,
            long added,
            long changed,
            long unchanged,
            long rejected,
            boolean heldBack,
            String problem) {}

    /** A quality check that found something: its name, what it means, and the first rows it found. */
    public record FailedCheck(String check, String description, long rows, List<Map<String, String>> examples) {}
}
