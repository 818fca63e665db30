package org.bulletinfacts.text;

/**
 * Turns UTF-16 offsets of one text into code point offsets. Free for text without surrogate pairs, which is nearly all text.
 */
public final class CodePoints {
    private static final int[] NONE = new int[0];
    /** UTF-16 positions of the low surrogates, ascending. */
    private final int[] lowSurrogates;

    private CodePoints(int[] lowSurrogates) {
        this.lowSurrogates = lowSurrogates;
    }

    public static CodePoints of(String text) {
        int pairs = 0;
        for (int i = 1; i < text.length(); i++) {
            if (isPairEndingAt(text, i)) {
                pairs++;
            }
        }
        if (pairs == 0) {
            return new CodePoints(NONE);
        }
        int[] at = new int[pairs];
        for (int i = 1, n = 0; i < text.length(); i++) {
            if (isPairEndingAt(text, i)) {
                at[n++] = i;
            }
        }
        return new CodePoints(at);
    }

    private static boolean isPairEndingAt(String text, int i) {
        return Character.isLowSurrogate(text.charAt(i)) && Character.isHighSurrogate(text.charAt(i - 1));
    }

    /** The code point offset of a UTF-16 offset; an offset inside a pair counts as the pair's end. */
    public int at(int utf16Offset) {
        if (lowSurrogates.length == 0) {
            return utf16Offset;
        }
        int found = java.util.Arrays.binarySearch(lowSurrogates, utf16Offset);
        int before = found >= 0 ? found : -found - 1;
        return utf16Offset - before;
    }
}
