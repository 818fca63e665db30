package org.bulletinfacts.cli;

/**
 * How many columns of a terminal a text takes, and how to cut it to fit: combining marks take none, the wide letters and signs
 * of East Asia and most emoji take two (East Asian Width, UAX #11, by blocks).
 */
final class DisplayWidth {
    private static final String ELLIPSIS = "…";

    private DisplayWidth() {}

    static int of(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            width += of(c);
            i += Character.charCount(c);
        }
        return width;
    }

    /** The text, or as much of its beginning as fits {@code width} together with "…". */
    static String cut(String text, int width) {
        if (text.length() <= width / 2 || of(text) <= width) {
            return text;
        }
        int used = 1;
        int end = 0;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            if (used + of(c) > width) {
                break;
            }
            used += of(c);
            end += Character.charCount(c);
        }
        return text.substring(0, end) + ELLIPSIS;
    }

    private static int of(int c) {
        if (c < 0x300) {
            return 1;
        }
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return isWide(c) ? 2 : 1;
    }

    private static boolean isWide(int c) {
        return (c >= 0x1100 && c <= 0x115F) // Hangul Jamo
                || (c >= 0x2E80 && c <= 0xA4CF && c != 0x303F) // CJK radicals to Yi
                || (c >= 0xAC00 && c <= 0xD7A3) // Hangul syllables
                || (c >= 0xF900 && c <= 0xFAFF) // CJK compatibility ideographs
                || (c >= 0xFE30 && c <= 0xFE6F) // CJK compatibility forms
                || (c >= 0xFF00 && c <= 0xFF60) // fullwidth forms
                || (c >= 0xFFE0 && c <= 0xFFE6)
                || (c >= 0x1F300 && c <= 0x1F64F) // emoji
                || (c >= 0x1F900 && c <= 0x1F9FF)
                || (c >= 0x20000 && c <= 0x3FFFD);
    }
}
