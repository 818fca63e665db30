package org.bulletinfacts.bulletin;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The lines of a file as bytes, in one reused buffer. A line ends with LF, CR LF, CR, or the end of the file; where asked
 * also with a form feed, which begins no new line number. Lines longer than {@link Passage#LONGEST} are cut.
 */
final class Lines implements Closeable {
    private static final int LF = 10;
    private static final int FF = 12;
    private static final int CR = 13;

    private final InputStream in;
    private final boolean formFeeds;
    private final Encoding encoding;
    private final int unit;
    private byte[] buffer = new byte[1 << 17];
    private int limit;
    private boolean ended;

    private int start;
    private int contentEnd;
    private int end;
    /** Where the next line begins in the buffer; after {@link #end} where a line was cut. */
    private int next;

    private long cut;
    private long offset;
    private long number;
    private long nextNumber = 1;

    private Lines(InputStream in, Charset charset, boolean formFeeds) throws IOException {
        this.in = in;
        this.formFeeds = formFeeds;
        while (!ended && limit < 4) {
            fill();
        }
        encoding = Encoding.of(charset, buffer, limit);
        unit = encoding.unit();
        next = encoding.markLength();
        offset = 0;
        start = 0;
    }

    static Lines open(Path file, Charset charset, boolean formFeeds) throws IOException {
        InputStream in = Files.newInputStream(file);
        try {
            return new Lines(in, charset, formFeeds);
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    Encoding encoding() {
        return encoding;
    }

    /** Moves to the next line; false at the end of the file. */
    boolean next() throws IOException {
        offset += next - start + cut;
        cut = 0;
        start = next;
        number = nextNumber;
        int at = start;
        while (true) {
            at = findEnd(at);
            boolean found = at + unit <= limit;
            if (found && (ended || code(at) != CR || at + 2 * unit <= limit)) {
                endAt(at);
                return true;
            }
            if (ended) {
                next = limit;
                contentEnd = end = cut > 0 ? start + Passage.KEPT : limit;
                return end > start;
            }
            int before = at - start;
            if (before >= Passage.LONGEST) {
                before = cut(before);
            }
            fill();
            at = start + before;
        }
    }

    private void endAt(int at) {
        next = at + unit;
        if (code(at) == CR && next + unit <= limit && code(next) == LF) {
            next += unit;
        }
        if (code(at) != FF) {
            nextNumber++;
        }
        contentEnd = cut > 0 ? start + Passage.KEPT : at;
        end = cut > 0 ? contentEnd : next;
    }

    /** Forgets what was searched of an endless line beyond what is kept of it; returns the new place of the search. */
    private int cut(int searched) {
        int dropped = searched - Passage.KEPT;
        System.arraycopy(buffer, start + searched, buffer, start + Passage.KEPT, limit - start - searched);
        limit -= dropped;
        cut += dropped;
        return Passage.KEPT;
    }

    /** The place of the first line end from {@code from}, or of the first unit that is not there yet. */
    private int findEnd(int from) {
        int i = from;
        if (unit == 1) {
            for (; i < limit; i++) {
                byte b = buffer[i];
                if (b <= CR && b >= LF && isEnd(b)) {
                    return i;
                }
            }
            return i;
        }
        for (; i + unit <= limit; i += unit) {
            int c = code(i);
            if (c <= CR && c >= LF && isEnd(c)) {
                return i;
            }
        }
        return i;
    }

    private boolean isEnd(int c) {
        return c == LF || c == CR || (formFeeds && c == FF);
    }

    private int code(int at) {
        if (unit == 1) {
            return buffer[at] & 0xFF;
        }
        int code = 0;
        for (int i = 0; i < unit; i++) {
            int shift = 8 * (encoding.bigEndian() ? unit - 1 - i : i);
            code |= (buffer[at + i] & 0xFF) << shift;
        }
        return code;
    }

    private void fill() throws IOException {
        if (start > 0) {
            System.arraycopy(buffer, start, buffer, 0, limit - start);
            limit -= start;
            start = 0;
        }
        if (limit == buffer.length) {
            buffer = Arrays.copyOf(buffer, 2 * buffer.length);
        }
        int read = in.read(buffer, limit, buffer.length - limit);
        if (read < 0) {
            ended = true;
        } else {
            limit += read;
        }
    }

    /** Of the bytes that {@link #start()}, {@link #contentEnd()} and {@link #end()} count in; valid until the next call of next. */
    byte[] bytes() {
        return buffer;
    }

    int start() {
        return start;
    }

    /** Where the line's text ends: before its CR, LF. */
    int contentEnd() {
        return contentEnd;
    }

    /** Where the line ends, with its CR, LF. */
    int end() {
        return end;
    }

    /** Bytes of the whole line in the file, more than from start to end where it was cut. */
    long length() {
        return next - start + cut;
    }

    /** The line's first byte in the file, from 0. */
    long offset() {
        return offset;
    }

    /** From 1. */
    long number() {
        return number;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
