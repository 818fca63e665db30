package org.bulletinfacts.bulletin;

/** Which characters are nothing but space: white space, no-break and other wide spaces, and a byte-order mark amid a text. */
final class Blanks {
    private Blanks() {}

    static boolean isBlank(char c) {
        if (c < 0x80) {
            return c <= ' ' && c != 0;
        }
        return Character.isSpaceChar(c) || c == 0x85 || c == 0xFEFF || c == 0x200B;
    }

    static boolean isBlank(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isBlank(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The text without blanks at both ends. */
    static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }
}
