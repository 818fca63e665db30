package org.bulletinfacts.bulletin;

import java.io.IOException;
import java.time.LocalDate;

/**
 * Reads plain text with one article after another: a line that holds only a date, a headline line, body lines. Blank lines,
 * trailing blanks, the kind of line end, form feeds and a byte-order mark make no difference.
 */
final class DigestReader implements BulletinReader {
    /** A line that begins an article: its day, or null and how the broken date is written. */
    private record DateLine(LocalDate day, String broken) {}

    private final Lines lines;
    private final StrictDecoder decoder;
    private final DatePattern dates;
    private final int longestDateLine;
    private final Articles articles;
    /** The article in hand: from its date line to the line before the next. */
    private final Passage passage;
    /** Its date line; null before the first of the file. */
    private DateLine begun;

    private boolean ended;

    DigestReader(Source source, BulletinFile file) throws IOException {
        dates = new DatePattern(source.datePattern());
        articles = new Articles(source, file.uri());
        passage = new Passage(source.name(), file.uri());
        lines = Lines.open(file.path(), source.charset(), true);
        decoder = new StrictDecoder(lines.encoding().charset());
        // No charset takes more than four bytes for a character of a date.
        longestDateLine = 4 * dates.longest();
    }

    @Override
    public BulletinItem next() throws IOException {
        BulletinItem done = null;
        while (done == null && !ended) {
            ended = !lines.next();
            DateLine found = ended ? null : dateLine();
            if (ended || found != null) {
                done = finish();
                passage.clear();
                begun = found;
            }
            if (!ended) {
                passage.add(lines);
            }
        }
        return done;
    }

    /** The line in hand as a date line, or null. */
    private DateLine dateLine() {
        int length = lines.contentEnd() - lines.start();
        if (length == 0 || length > longestDateLine || !hasDigit()) {
            return null;
        }
        String text = new String(
                lines.bytes(), lines.start(), length, lines.encoding().charset());
        LocalDate day = dates.read(text);
        if (day != null) {
            return new DateLine(day, null);
        }
        return dates.isMeant(text) ? new DateLine(null, Blanks.strip(text)) : null;
    }

    private boolean hasDigit() {
        byte[] bytes = lines.bytes();
        for (int i = lines.start(); i < lines.contentEnd(); i++) {
            if (bytes[i] >= '0' && bytes[i] <= '9') {
                return true;
            }
        }
        return false;
    }

    /** What the passage in hand is: an article, a reject, or null where there is nothing. */
    private BulletinItem finish() {
        if (passage.isEmpty()) {
            return null;
        }
        if (passage.isTooLong()) {
            return passage.rejectTooLong();
        }
        String fault = decoder.decode(passage.bytes(), 0, passage.size(), passage.line());
        if (fault != null) {
            return passage.reject(fault);
        }
        if (begun == null) {
            return decoder.isBlank() ? null : passage.reject(withoutDate());
        }
        if (begun.day() == null) {
            return passage.reject(
                    "a broken date: \"" + begun.broken() + "\"; a day written as " + dates.example() + " is right");
        }
        return article();
    }

    private String withoutDate() {
        if (decoder.text().indexOf('\0') >= 0) {
            return "text with NUL characters; where the file is written in UTF-16, the source's charset must say so";
        }
        return "an article without a date: text before the first line that holds only a date, such as "
                + dates.example();
    }

    private BulletinItem article() {
        char[] chars = decoder.chars();
        int length = decoder.length();
        String headline = null;
        // The body is moved together in place: what is written never overtakes what is read.
        int bodyStart = 0;
        int bodyEnd = 0;
        int from = lineEnd(chars, 0, length) + 1;
        while (from < length) {
            int lineEnd = lineEnd(chars, from, length);
            int end = lineEnd;
            while (end > from && Blanks.isBlank(chars[end - 1])) {
                end--;
            }
            if (end > from && headline == null) {
                headline = new String(chars, from, end - from);
                bodyStart = bodyEnd = from;
            } else if (end > from) {
                if (bodyEnd > bodyStart) {
                    chars[bodyEnd++] = '\n';
                }
                System.arraycopy(chars, from, chars, bodyEnd, end - from);
                bodyEnd += end - from;
            }
            from = lineEnd + 1;
        }
        if (bodyEnd == bodyStart) {
            return passage.reject(
                    headline == null
                            ? "a date without an article: no headline and no body follow it"
                            : "an article with an empty body: after its headline at least one line is right");
        }
        String body = new String(chars, bodyStart, bodyEnd - bodyStart);
        String tooLong = articles.tooLong(body);
        if (tooLong != null) {
            return passage.reject(tooLong);
        }
        String fault = Articles.fault(headline);
        fault = fault == null ? Articles.fault(body) : fault;
        return fault == null
                ? articles.add(null, begun.day(), headline, body)
                : passage.reject("its text holds " + fault);
    }

    private static int lineEnd(char[] chars, int from, int length) {
        int i = from;
        while (i < length && chars[i] != '\n' && chars[i] != '\r' && chars[i] != '\f') {
            i++;
        }
        return i;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
