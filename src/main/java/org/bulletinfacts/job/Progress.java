package org.bulletinfacts.job;

/** Hears how a run gets on, for a progress bar. Called on the thread that runs the job. */
public interface Progress {
    /** Hears nothing. */
    Progress NONE = new Progress() {};

    /** A step begins. */
    default void step(String name) {}

    /** Articles are loaded. {@code total} is exact once the survey is done. */
    default void articles(long done, long total) {}
}
