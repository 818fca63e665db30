package org.bulletinfacts.cli;

/** The exit codes of all commands but {@code healthcheck}. */
final class ExitCode {
    static final int OK = 0;
    static final int FAILED = 1;
    /** Wrong usage, a wrong job file or query, or a path that matches nothing. */
    static final int USAGE = 2;
    /** A quality check failed: nothing was published. */
    static final int CHECKS_FAILED = 3;
    /** A source rejected more than it may: its new articles are held back, the others are published. */
    static final int HELD_BACK = 4;
    /** Another run holds the output ({@code EX_TEMPFAIL} of sysexits.h). */
    static final int BUSY = 75;

    private ExitCode() {}
}
