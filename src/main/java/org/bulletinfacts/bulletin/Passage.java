package org.bulletinfacts.bulletin;

import java.util.Arrays;

/**
 * The bytes of a bulletin that become one article or one reject. Holds no more than {@link #LONGEST} bytes; of a longer
 * passage the first {@link #KEPT} stay, and the reject tells where in the file the rest is.
 */
final class Passage {
    /** Bytes of the longest article: no news is as long, but a file that is no bulletin may be. */
    static final int LONGEST = 8 << 20;
    /** Bytes that are kept of a longer one. */
    static final int KEPT = 1 << 20;

    static final String TOO_LONG = "an article longer than " + (LONGEST >> 20)
            + " MiB, which no news is; check that this file is a bulletin and that its articles are told apart";

    private final String source;
    private final String bulletinUri;
    private byte[] bytes = new byte[1 << 14];
    private int kept;
    private long length;
    private long line;
    private long offset;

    Passage(String source, String bulletinUri) {
        this.source = source;
        this.bulletinUri = bulletinUri;
    }

    boolean isEmpty() {
        return length == 0;
    }

    void clear() {
        length = 0;
        kept = 0;
        if (bytes.length > KEPT) {
            bytes = new byte[1 << 14];
        }
    }

    void add(Lines lines) {
        add(lines.bytes(), lines.start(), lines.end(), lines.length(), lines.number(), lines.offset());
    }

    /**
     * Adds a line.
     *
     * @param lineLength bytes of the line in the file, of which those from {@code start} to {@code end} are given
     */
    void add(byte[] from, int start, int end, long lineLength, long lineNumber, long lineOffset) {
        if (length == 0) {
            line = lineNumber;
            offset = lineOffset;
        }
        boolean wasTooLong = isTooLong();
        length += lineLength;
        if (wasTooLong) {
            return;
        }
        int taken = isTooLong() ? Math.max(0, Math.min(end - start, KEPT - kept)) : end - start;
        if (kept + taken > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(kept + taken, 2 * bytes.length));
        }
        System.arraycopy(from, start, bytes, kept, taken);
        kept += taken;
        if (isTooLong()) {
            kept = Math.min(kept, KEPT);
        }
    }

    boolean isTooLong() {
        return length > LONGEST;
    }

    /** The bytes; {@link #size()} of them count. All of the passage unless it {@link #isTooLong()}. */
    byte[] bytes() {
        return bytes;
    }

    int size() {
        return kept;
    }

    /** The line of the file that it begins with, from 1. */
    long line() {
        return line;
    }

    /** A reject of the whole passage. */
    Reject reject(String reason) {
        String where = isTooLong()
                ? reason + " (" + length + " bytes from byte " + offset + " of the file; the first " + kept
                        + " are kept here)"
                : reason;
        return new Reject(source, bulletinUri, line, where, Arrays.copyOf(bytes, kept));
    }

    Reject rejectTooLong() {
        return reject(TOO_LONG);
    }
}
