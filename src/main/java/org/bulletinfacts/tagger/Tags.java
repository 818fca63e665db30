package org.bulletinfacts.tagger;

/**
 * The tags of tokens in the scheme BILOU (Ratinov and Roth 2009): outside of any name, or for each kind of name its beginning, inside, last
 * token, or a name of one token.
 */
public final class Tags {
    /** The tag of a token that is in no name. */
    public static final int OUTSIDE = 0;

    private static final int BEGIN = 0;
    private static final int INSIDE = 1;
    private static final int LAST = 2;
    private static final int UNIT = 3;
    private static final int POSITIONS = 4;

    private final int count;
    /** By tag: the tags that may come before it, as bits. */
    private final int[] before;

    private final int first;
    private final int last;

    /** Tags for so many kinds of names, 7 at most. */
    public Tags(int kinds) {
        count = 1 + POSITIONS * kinds;
        before = new int[count];
        for (int tag = 0; tag < count; tag++) {
            for (int previous = 0; previous < count; previous++) {
                if (follows(previous, tag)) {
                    before[tag] |= 1 << previous;
                }
            }
        }
        first = edge(true);
        last = edge(false);
    }

    private static boolean follows(int previous, int tag) {
        boolean open = previous != OUTSIDE && (position(previous) == BEGIN || position(previous) == INSIDE);
        boolean goesOn = tag != OUTSIDE && (position(tag) == INSIDE || position(tag) == LAST);
        return open ? goesOn && kind(previous) == kind(tag) : !goesOn;
    }

    private static int position(int tag) {
        return (tag - 1) % POSITIONS;
    }

    /** How many tags there are. */
    public int count() {
        return count;
    }

    /** The kind of the name of a tag, from 0; not for {@link #OUTSIDE}. */
    public static int kind(int tag) {
        return (tag - 1) / POSITIONS;
    }

    /** The tag of the token at {@code index} (from 0) of a name of so many tokens. */
    public static int of(int kind, int index, int length) {
        int position = length == 1 ? UNIT : index == 0 ? BEGIN : index == length - 1 ? LAST : INSIDE;
        return 1 + POSITIONS * kind + position;
    }

    /** Whether a name begins with this tag. */
    public static boolean begins(int tag) {
        return tag != OUTSIDE && (position(tag) == BEGIN || position(tag) == UNIT);
    }

    /** Whether a name ends with this tag. */
    public static boolean ends(int tag) {
        return tag != OUTSIDE && (position(tag) == LAST || position(tag) == UNIT);
    }

    /** All tags, as bits. */
    public int all() {
        return (1 << count) - 1;
    }

    /** The tags that may come before a tag, as bits. */
    int before(int tag) {
        return before[tag];
    }

    /** The tags with which a run may begin, as bits: names do not reach beyond it. */
    int first() {
        return first;
    }

    /** The tags with which a run may end, as bits. */
    int last() {
        return last;
    }

    private int edge(boolean first) {
        int bits = 1 << OUTSIDE;
        for (int tag = 1; tag < count; tag++) {
            if (first ? begins(tag) : ends(tag)) {
                bits |= 1 << tag;
            }
        }
        return bits;
    }
}
