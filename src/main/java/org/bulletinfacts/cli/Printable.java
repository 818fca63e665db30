package org.bulletinfacts.cli;

/**
 * Text that others wrote, made harmless for a terminal: control characters could move the cursor, set the window's title or
 * type commands, and bidirectional controls could show a text in another order than it has.
 */
final class Printable {
    private Printable() {}

    /** On one line: tabs and line ends become blanks, all other controls a visible escape like {@code \u001B}. */
    static String line(String text) {
        return clean(text, false);
    }

    /** Line feeds and tabs stay, a carriage return before a line feed goes, all other controls become a visible escape. */
    static String lines(String text) {
        return clean(text, true);
    }

    private static String clean(String text, boolean linesStay) {
        int first = 0;
        while (first < text.length() && !isControl(text.charAt(first))) {
            first++;
        }
        if (first == text.length()) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length() + 16).append(text, 0, first);
        for (int i = first; i < text.length(); i++) {
            append(clean, text, i, linesStay);
        }
        return clean.toString();
    }

    private static void append(StringBuilder clean, String text, int i, boolean linesStay) {
        char c = text.charAt(i);
        if (!isControl(c)) {
            clean.append(c);
        } else if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
            return;
        } else if (c == '\n' || c == '\t') {
            clean.append(linesStay ? c : ' ');
        } else if (c == '\r') {
            clean.append(linesStay ? '\n' : ' ');
        } else {
            clean.append(String.format("\\u%04X", (int) c));
        }
    }

    /** C0, DEL and C1 controls; line and paragraph separators; the bidirectional controls of Unicode (UAX #9). */
    static boolean isControl(char c) {
        return c < 0x20
                || (c >= 0x7F && c <= 0x9F)
                || c == 0x061C
                || c == 0x200E
                || c == 0x200F
                || (c >= 0x2028 && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069);
    }
}
