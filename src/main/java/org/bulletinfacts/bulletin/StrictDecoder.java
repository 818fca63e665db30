package org.bulletinfacts.bulletin;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.HexFormat;

/** Turns bytes into characters and never guesses: bytes that are no text in the charset are told, not replaced. */
final class StrictDecoder {
    private final Charset charset;
    private final CharsetDecoder decoder;
    private CharBuffer chars = CharBuffer.allocate(1 << 14);

    StrictDecoder(Charset charset) {
        this.charset = charset;
        decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /**
     * Decodes a passage or a line that begins at {@code line} of the file.
     *
     * @return null where all is text, else what is wrong; the characters are then those before the fault
     */
    String decode(byte[] bytes, int start, int end, long line) {
        int needed = (int) Math.ceil((end - start) * (double) decoder.maxCharsPerByte()) + 2;
        if (chars.capacity() < needed) {
            chars = CharBuffer.allocate(Math.max(needed, 2 * chars.capacity()));
        } else if (chars.capacity() > Passage.KEPT && needed < Passage.KEPT) {
            chars = CharBuffer.allocate(Math.max(needed, 1 << 14));
        }
        chars.clear();
        decoder.reset();
        ByteBuffer in = ByteBuffer.wrap(bytes, start, end - start);
        CoderResult result = decoder.decode(in, chars, true);
        if (result.isUnderflow()) {
            result = decoder.flush(chars);
        }
        chars.flip();
        if (result.isUnderflow()) {
            return null;
        }
        int at = in.position();
        String hex =
                HexFormat.ofDelimiter(" ").withUpperCase().formatHex(bytes, at, Math.min(end, at + result.length()));
        return "bytes that are no text in " + charset.name() + " (" + hex + " in line " + (line + lineEnds())
                + "); set the source's charset to the one that the file is written in";
    }

    private long lineEnds() {
        return chars.toString().split("\r\n|\r|\n", -1).length - 1L;
    }

    /** The characters of the last call of decode; {@link #length()} of them count. */
    char[] chars() {
        return chars.array();
    }

    int length() {
        return chars.limit();
    }

    boolean isBlank() {
        for (int i = 0; i < length(); i++) {
            if (!Blanks.isBlank(chars()[i])) {
                return false;
            }
        }
        return true;
    }

    String text() {
        return chars.toString();
    }
}
