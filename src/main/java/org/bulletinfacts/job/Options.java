package org.bulletinfacts.job;

/**
 * How one run differs from the job file.
 *
 * @param rebuild extract all stored texts again with today's rules
 * @param progress hears how the run gets on
 */
public record Options(boolean rebuild, Progress progress) {
    public static final Options DEFAULT = new Options(false, Progress.NONE);
}
