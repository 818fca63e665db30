package org.bulletinfacts.job;

import org.bulletinfacts.run.RunRecord;

/**
 * How a run ended.
 *
 * @param exitCode see {@link org.bulletinfacts.run.ExitCode}
 * @param record what was written to the folder of runs, or null where the run did not come to that
 * @param message for a person, or null where there is nothing to say
 */
public record RunResult(int exitCode, RunRecord record, String message) {}
