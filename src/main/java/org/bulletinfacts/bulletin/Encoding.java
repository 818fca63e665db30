package org.bulletinfacts.bulletin;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * How the bytes of one file become text.
 *
 * @param charset without a byte-order mark of its own
 * @param unit bytes of a code unit: 1, 2 or 4
 * @param bigEndian the order of the bytes in a unit
 * @param markLength bytes of the byte-order mark at the file's start, 0 where there is none
 */
record Encoding(Charset charset, int unit, boolean bigEndian, int markLength) {

    /**
     * The encoding of a file. A byte-order mark tells more than the source does: the one of UTF-8 in any charset (no text
     * begins with it), those of UTF-16 and UTF-32 where the source names a Unicode charset.
     *
     * @param head the first bytes of the file
     * @param length how many of them there are
     */
    static Encoding of(Charset declared, byte[] head, int length) {
        if (startsWith(head, length, 0xEF, 0xBB, 0xBF)) {
            return new Encoding(StandardCharsets.UTF_8, 1, false, 3);
        }
        String name = declared.name().toUpperCase(java.util.Locale.ROOT);
        if (name.contains("UTF-32")) {
            return utf32(name, head, length);
        }
        if (name.startsWith("UTF-8") || name.contains("UTF-16")) {
            if (startsWith(head, length, 0xFF, 0xFE)) {
                return new Encoding(StandardCharsets.UTF_16LE, 2, false, 2);
            }
            if (startsWith(head, length, 0xFE, 0xFF)) {
                return new Encoding(StandardCharsets.UTF_16BE, 2, true, 2);
            }
        }
        if (name.contains("UTF-16")) {
            boolean little = name.contains("LE");
            return new Encoding(little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE, 2, !little, 0);
        }
        return new Encoding(declared, 1, false, 0);
    }

    private static Encoding utf32(String name, byte[] head, int length) {
        if (startsWith(head, length, 0xFF, 0xFE, 0, 0)) {
            return new Encoding(Charset.forName("UTF-32LE"), 4, false, 4);
        }
        if (startsWith(head, length, 0, 0, 0xFE, 0xFF)) {
            return new Encoding(Charset.forName("UTF-32BE"), 4, true, 4);
        }
        boolean little = name.contains("LE");
        return new Encoding(Charset.forName(little ? "UTF-32LE" : "UTF-32BE"), 4, !little, 0);
    }

    private static boolean startsWith(byte[] head, int length, int... mark) {
        if (length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((head[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether lines of this charset end with the bytes 10 and 13, as they must to be found: all but EBCDIC and the like. */
    static boolean hasPlainLineEnds(Charset charset) {
        String name = charset.name().toUpperCase(java.util.Locale.ROOT);
        if (name.contains("UTF-16") || name.contains("UTF-32")) {
            return true;
        }
        return charset.canEncode() && java.util.Arrays.equals("\r\n".getBytes(charset), new byte[] {13, 10});
    }
}
