package org.bulletinfacts.bulletin;

import java.io.IOException;
import java.nio.charset.Charset;

/** Opens bulletins. */
public final class BulletinReaders {
    private BulletinReaders() {}

    /**
     * A reader of a bulletin in its source's format. Articles over 8 MiB become rejects that keep their first MiB.
     *
     * @throws IOException where the file cannot be opened
     */
    public static BulletinReader open(Source source, BulletinFile file) throws IOException {
        return switch (source.format()) {
            case DIGEST -> new DigestReader(source, file);
            case CSV -> new CsvReader(source, file);
            case JSONL -> new JsonLinesReader(source, file);
        };
    }

    /** Whether files in this charset can be cut into lines: any but EBCDIC and the like. */
    public static boolean canRead(Charset charset) {
        return Encoding.hasPlainLineEnds(charset);
    }
}
