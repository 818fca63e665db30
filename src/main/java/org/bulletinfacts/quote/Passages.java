package org.bulletinfacts.quote;

import java.util.ArrayList;
import java.util.List;
import org.bulletinfacts.text.Document;

/** Pairs the quotation marks of each paragraph, and makes do where one is missing. */
final class Passages {
    private static final int NONE = 0;
    private static final int OPEN = 1;
    private static final int CLOSE = 2;
    /** So many tokens behind a straight single mark its partner may stand. */
    private static final int FARTHEST_PARTNER = 300;

    private Passages() {}

    /** The passages of one paragraph. Where only a closing mark stands, {@code first} is -1: what it covers depends on the attributions. */
    static List<Passage> of(Document d, int paragraph) {
        List<Passage> found = new ArrayList<>(2);
        int end = d.paragraphFirst(paragraph + 1);
        int open = -1;
        for (int t = d.paragraphFirst(paragraph); t < end; t++) {
            if (d.kind(t) != Document.MARK) {
                continue;
            }
            switch (direction(d, t, open, end)) {
                case OPEN -> {
                    if (open < 0) {
                        open = t;
                    }
                }
                case CLOSE -> {
                    found.add(new Passage(open, t, open < 0 ? -1 : open + 1, t));
                    open = -1;
                }
                default -> {}
            }
        }
        if (open >= 0) {
            found.add(new Passage(open, -1, open + 1, end));
        }
        return found;
    }

    private static int direction(Document d, int t, int open, int end) {
        char mark = d.charAt(d.start(t));
        boolean gluedLeft = d.glued(t);
        boolean gluedRight = t + 1 < end && d.glued(t + 1);
        return switch (mark) {
            case '\u201C', '\u201E', '\u00AB' ->
                mark == '\u201C' && gluedLeft && !gluedRight && open >= 0 ? CLOSE : OPEN;
            case '\u201D', '\u00BB' -> !gluedLeft && gluedRight && open < 0 ? OPEN : CLOSE;
            case '"' -> straight(d, t, open, gluedLeft, gluedRight);
            case '\u2018' -> gluedRight && !gluedLeft ? OPEN : NONE;
            case '\u2019', '\'' -> single(d, t, open, gluedLeft, gluedRight);
            default -> NONE;
        };
    }

    private static int straight(Document d, int t, int open, boolean gluedLeft, boolean gluedRight) {
        if (gluedLeft == gluedRight) {
            return open >= 0 ? CLOSE : gluedLeft && isEnd(d, t - 1) ? CLOSE : OPEN;
        }
        if (gluedRight) {
            return open >= 0 && isEnd(d, t + 1) ? CLOSE : OPEN;
        }
        return isOpener(d, t - 1) ? OPEN : CLOSE;
    }

    /** Single marks: an apostrophe unless an opening single mark waits for it. */
    private static int single(Document d, int t, int open, boolean gluedLeft, boolean gluedRight) {
        if (gluedRight && !gluedLeft && d.is(t, '\'') && hasPartner(d, t)) {
            return OPEN;
        }
        if (gluedRight && d.isWord(t + 1) || !gluedLeft || open < 0) {
            return NONE;
        }
        char opened = d.charAt(d.start(open));
        return opened == '\u2018' || opened == '\'' ? CLOSE : NONE;
    }

    private static boolean hasPartner(Document d, int t) {
        int end = Math.min(d.paragraphFirst(d.paragraphOf(t) + 1), t + FARTHEST_PARTNER);
        for (int i = t + 2; i < end; i++) {
            if (d.is(i, '\'') && d.glued(i) && (i + 1 == end || !d.glued(i + 1) || !d.isWord(i + 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEnd(Document d, int t) {
        return d.is(t, '.') || d.is(t, ',') || d.is(t, '!') || d.is(t, '?') || d.is(t, '\u2026');
    }

    private static boolean isOpener(Document d, int t) {
        return d.is(t, '(') || d.is(t, '[') || d.is(t, '\u2014') || d.is(t, '\u2013');
    }
}
