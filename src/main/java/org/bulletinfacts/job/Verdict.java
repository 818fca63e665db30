package org.bulletinfacts.job;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bulletinfacts.run.ExitCode;
import org.bulletinfacts.run.RunRecord.FailedCheck;
import org.bulletinfacts.run.RunRecord.Outcome;
import org.bulletinfacts.warehouse.SchemaTooNewException;

/**
 * How a run ends.
 *
 * @param message what a person should know, or null
 * @param next what a person should do, or null where there is nothing to do
 */
record Verdict(Outcome outcome, int exitCode, String message, String next) {
    private static final String GOES_ON = "run it again: it goes on where this run stopped";

    /**
     * A run that may publish.
     *
     * @param nothingNew whether the published tables stay as they are
     * @param older articles whose facts other rules or another lexicon made
     */
    static Verdict good(Survey survey, boolean nothingNew, long older) {
        List<String> messages = new ArrayList<>();
        List<String> next = new ArrayList<>();
        for (SurveyedSource source : survey.sources()) {
            String name = source.source().name();
            if (source.heldBack()) {
                messages.add("source " + name + " is held back: " + source.rejects() + " of "
                        + (source.articles() + source.rejects()) + " pieces were rejected, allowed are "
                        + percent(source.source().maxRejects()));
                next.add("look at rejects/" + name + " and correct the files; or raise max-rejects of the source");
            }
            if (source.problem() != null) {
                messages.add("source " + name + ": " + source.problem());
                next.add("correct the files of source " + name);
            }
        }
        if (older > 0) {
            next.add("run with --rebuild: other rules or another lexicon made the facts of " + older + " articles");
        }
        Outcome outcome = nothingNew ? Outcome.NOTHING_NEW : Outcome.PUBLISHED;
        int exitCode = ExitCode.OK;
        if (survey.holdsBack()) {
            outcome = Outcome.HELD_BACK;
            exitCode = ExitCode.HELD_BACK;
        }
        if (survey.hasProblems()) {
            exitCode = ExitCode.USAGE;
        }
        return new Verdict(outcome, exitCode, joined(messages), joined(next));
    }

    /** No source could be looked at. */
    static Verdict noSource(Survey survey) {
        Verdict good = good(survey, true, 0);
        return new Verdict(Outcome.FAILED, ExitCode.USAGE, good.message(), good.next());
    }

    static Verdict checksFailed(List<FailedCheck> failed, String runId) {
        String names = String.join(", ", failed.stream().map(FailedCheck::check).toList());
        String next = "look at the failed checks with their rows in " + Path.of("runs", runId + ".json")
                + "; what was loaded is published by the next run whose checks pass";
        return new Verdict(
                Outcome.CHECKS_FAILED,
                ExitCode.CHECKS_FAILED,
                failed.size() + " quality checks failed (" + names + "): nothing was published",
                next);
    }

    static Verdict stopped(int exitCode) {
        return new Verdict(Outcome.STOPPED, exitCode, "stopped by a signal; nothing was published", GOES_ON);
    }

    static Verdict failed(Throwable cause) {
        return new Verdict(Outcome.FAILED, ExitCode.FAILED, reason(cause), GOES_ON);
    }

    /** A working database that is damaged, unreadable, or of a newer release. */
    static Verdict notOpened(Throwable cause) {
        String next = "restore the folder .work of the output from a backup; without one move it away:"
                + " all files that still lie in the sources are then read again";
        return new Verdict(
                Outcome.FAILED,
                ExitCode.FAILED,
                reason(cause),
                cause instanceof SchemaTooNewException ? "run the newer release" : next);
    }

    /** The innermost message is what a person can do something about. */
    private static String reason(Throwable cause) {
        Throwable inner = cause;
        while (inner.getCause() != null && inner.getCause() != inner) {
            inner = inner.getCause();
        }
        String message = inner.getMessage();
        return "the run failed: " + (message == null ? inner.toString() : message);
    }

    private static String percent(double share) {
        return Math.round(share * 1000) / 10.0 + " %";
    }

    private static String joined(List<String> texts) {
        return texts.isEmpty() ? null : String.join("; ", texts);
    }
}
