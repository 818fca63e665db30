package org.bulletinfacts.cli;

/** The parameter JOB that most commands take. */
final class JobWord {
    static final String DEFAULT = "sample";
    static final String DESCRIPTION =
            "The job: the name of a file in the folder jobs, without .yaml, or a path of a job file"
                    + " (default: sample).";

    private JobWord() {}
}
