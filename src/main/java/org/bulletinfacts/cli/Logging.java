package org.bulletinfacts.cli;

/** Sets what {@code logback.xml} leaves open. Must come before the first logger is made. */
final class Logging {
    private Logging() {}

    static void configure(BulletinFacts program) {
        System.setProperty("bulletin.log.format", program.logFormat().name());
        System.setProperty("bulletin.log.level", level(program));
    }

    /** At a terminal a person sees the progress bar and the summary in place of lines. */
    private static String level(BulletinFacts program) {
        if (program.verbose()) {
            return "DEBUG";
        }
        return program.quiet() || program.terminal().err() ? "WARN" : "INFO";
    }
}
