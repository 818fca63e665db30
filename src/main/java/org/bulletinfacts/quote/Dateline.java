package org.bulletinfacts.quote;

import org.bulletinfacts.text.Document;

/** The line of place, day and agency that opens a report: "NAIROBI, June 3 (KNA) –", "Astana. /TASS/.". It is said by nobody. */
final class Dateline {
    private static final int LONGEST = 20;

    private Dateline() {}

    /** The token behind the dateline of a paragraph, or its first token where it has none. */
    static int end(Document d, int first, int paragraphEnd) {
        int brackets = 0;
        for (int t = first; t < Math.min(paragraphEnd, first + LONGEST); t++) {
            if (d.is(t, '(') || d.is(t, ')')) {
                brackets++;
            } else if (isDash(d, t) && t > first) {
                return t + 1;
            } else if ((d.is(t, ':') || d.is(t, '.')) && t > first + 1 && (brackets == 2 || d.is(t - 1, '/'))) {
                return t + 1;
            } else if (d.shape(t) == Document.LOWER) {
                return first;
            } else if (brackets == 2 && d.isCapital(t) && d.is(t - 1, ')')) {
                return t;
            }
        }
        return first;
    }

    private static boolean isDash(Document d, int t) {
        boolean dash = d.is(t, '-') || d.is(t, '\u2013') || d.is(t, '\u2014');
        return dash && (!d.glued(t) || d.is(t - 1, '-')) && (!d.glued(t + 1) || d.is(t + 1, '-') || d.is(t, '\u2014'));
    }
}
