package org.bulletinfacts.text;

import java.util.List;

/** Something read from a text, with the place it was read from. */
public interface Spanned {
    /** Where it stands, in UTF-16 units of the text. */
    Span span();

    /**
     * Index of the first that starts at an offset or behind it; the list's size where none does.
     *
     * @param inOrder in the order of the text
     */
    static int firstFrom(List<? extends Spanned> inOrder, int offset) {
        int low = 0;
        int high = inOrder.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (inOrder.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The last that starts at an offset or before it, or null; the list is in the order of the text. */
    static <T extends Spanned> T lastUpTo(List<T> inOrder, int offset) {
        int behind = firstFrom(inOrder, offset + 1);
        return behind == 0 ? null : inOrder.get(behind - 1);
    }
}
