package org.bulletinfacts.bulletin;

import java.util.Arrays;

/**
 * A line of a CSV file.
 *
 * @param bytes as in the file, line end included; the first {@link Passage#KEPT} of an endless line
 * @param text with U+FFFD for what is no text
 * @param fault what is no text, or null
 * @param length bytes in the file
 */
record CsvLine(byte[] bytes, String text, String fault, long length, long number, long offset) {

    static CsvLine of(Lines lines, StrictDecoder decoder) {
        byte[] bytes = Arrays.copyOfRange(lines.bytes(), lines.start(), lines.end());
        String fault = decoder.decode(bytes, 0, bytes.length, lines.number());
        String text = fault == null
                ? decoder.text()
                : new String(bytes, lines.encoding().charset());
        return new CsvLine(bytes, text, fault, lines.length(), lines.number(), lines.offset());
    }

    void addTo(Passage passage) {
        passage.add(bytes, 0, bytes.length, length, number, offset);
    }
}
