package org.bulletinfacts.time;

import org.bulletinfacts.text.Document;

/** Whether a sentence tells what comes again every year, so that a month or a season in it is none of a certain year. */
final class Habit {
    /** So far before a time the adverb may stand, in tokens. */
    private static final int REACH = 15;

    private Habit() {}

    /** "which usually opens in October", "tourists normally come between November and March". */
    static boolean isTold(Document d, int token) {
        boolean led = d.is(token - 1, "in")
                || d.is(token - 1, "between")
                || d.is(token - 1, "from")
                || d.is(token - 1, "during")
                || d.is(token - 1, "until");
        if (!led) {
            return false;
        }
        int first = Math.max(d.sentenceFirst(d.sentenceOf(token)), token - REACH);
        for (int t = token - 1; t >= first; t--) {
            boolean opening = d.is(t, ',') && t == first + 1;
            if (d.is(t, ';') || d.is(t, ',') && !opening) {
                return false;
            }
            if (d.is(t, "usually") || d.is(t, "normally") || d.is(t, "typically") || d.is(t, "traditionally")) {
                return true;
            }
        }
        return false;
    }
}
