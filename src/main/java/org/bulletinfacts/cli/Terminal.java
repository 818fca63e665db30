package org.bulletinfacts.cli;

import java.util.Map;

/**
 * What is known of the streams that the program writes to. {@code jobs/run} tells it by system properties, since the JVM
 * cannot see which of its streams are terminals, nor how wide they are.
 *
 * @param out whether standard output is a terminal
 * @param err whether standard error is a terminal
 * @param colour whether standard output may carry ANSI colours
 * @param columns how many characters fit on a line, from 20
 */
record Terminal(boolean out, boolean err, boolean colour, int columns) {
    /** No terminal at all: a pipe, a file, a scheduler. */
    static final Terminal NONE = new Terminal(false, false, false, 80);

    private static final int NARROWEST = 20;

    /** @param environment {@code NO_COLOR} (no-color.org), {@code TERM} and {@code COLUMNS} are looked at */
    static Terminal detect(Map<String, String> environment) {
        // System.console() is there only where standard input and output both are terminals.
        String fallback = Boolean.toString(System.console() != null);
        boolean out = Boolean.parseBoolean(System.getProperty("bulletin.terminal.out", fallback));
        boolean err = Boolean.parseBoolean(System.getProperty("bulletin.terminal.err", fallback));
        boolean plain = !environment.getOrDefault("NO_COLOR", "").isEmpty()
                || environment.getOrDefault("TERM", "dumb").equals("dumb");
        String columns = System.getProperty("bulletin.terminal.columns", environment.getOrDefault("COLUMNS", ""));
        return new Terminal(out, err, out && !plain, columns(columns));
    }

    private static int columns(String text) {
        try {
            int columns = Integer.parseInt(text.strip());
            // 0 is what a terminal without a size tells.
            return columns <= 0 ? NONE.columns : Math.max(NARROWEST, columns);
        } catch (NumberFormatException e) {
            return NONE.columns;
        }
    }
}
