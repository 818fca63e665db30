package org.bulletinfacts.figure;

import org.bulletinfacts.text.Document;

/** What touches a stretch of tokens, for telling numbers from pieces of names, addresses and dates. */
final class DocumentMarks {
    /** In tokens, so that a megabyte without a blank is no trouble. */
    private static final int LONGEST_ADDRESS = 100;

    private DocumentMarks() {}

    /** Whether marks join the stretch with digits before or behind it. */
    static boolean isJointed(Document d, int first, int end) {
        boolean before =
                d.glued(first) && d.glued(first - 1) && d.isDigits(first - 2) && d.kind(first - 1) == Document.MARK;
        boolean behind = d.glued(end) && d.glued(end + 1) && d.isDigits(end + 1) && d.kind(end) == Document.MARK;
        return before || behind;
    }

    /** Whether a token stands in a web address, in one piece with "://" or "www." before it. */
    static boolean isInAddress(Document d, int token) {
        int at = token;
        while (d.glued(at) && at > token - LONGEST_ADDRESS) {
            at--;
            boolean scheme = d.is(at, ':') && d.is(at + 1, '/') && d.is(at + 2, '/') && d.glued(at + 1);
            if (scheme || d.is(at, "www") && d.is(at + 1, '.')) {
                return true;
            }
        }
        return false;
    }

    /** Whether a letter, or a mark of identifiers and addresses, touches the stretch from before. */
    static boolean isNameBefore(Document d, int first) {
        if (!d.glued(first)) {
            return false;
        }
        int before = first - 1;
        if (d.kind(before) != Document.MARK) {
            return true;
        }
        char mark = d.charAt(d.start(before));
        return switch (mark) {
            case '#', '@', '_', '=', '\\', '\u2116', '&', '*', '\u00A7', '^' -> true;
            case '-', '\u2010', '\u2011', '/', '.', ':', '+' -> d.glued(before) && d.kind(before - 1) != Document.MARK;
            case '\'', '\u2019' -> true;
            default -> false;
        };
    }

    /** Whether a letter, or a mark with a letter, touches the stretch from behind. */
    static boolean isNameBehind(Document d, int end) {
        if (!d.glued(end)) {
            return false;
        }
        if (d.kind(end) != Document.MARK) {
            return true;
        }
        char mark = d.charAt(d.start(end));
        return switch (mark) {
            case '@', '_', '=', '&', '\\' -> d.glued(end + 1);
            case '/', '.' -> d.glued(end + 1) && d.isWord(end + 1);
            default -> false;
        };
    }
}
