package org.bulletinfacts.run;

/** The exit codes of a run. */
public final class ExitCode {
    /** Done, also when nothing was new. */
    public static final int OK = 0;
    /** The run failed; nothing was published. */
    public static final int FAILED = 1;
    /** Wrong usage, or a path of a source that matches nothing. */
    public static final int USAGE = 2;
    /** A quality check failed: nothing was published. */
    public static final int CHECKS_FAILED = 3;
    /** A source rejected more than it may: its new articles are held back, the others are published. */
    public static final int HELD_BACK = 4;
    /** Another run holds the output ({@code EX_TEMPFAIL} of sysexits.h). */
    public static final int BUSY = 75;
    /** Stopped by SIGINT (128 + 2). */
    public static final int INTERRUPTED = 130;
    /** Stopped by SIGTERM (128 + 15). */
    public static final int TERMINATED = 143;

    private ExitCode() {}
}
