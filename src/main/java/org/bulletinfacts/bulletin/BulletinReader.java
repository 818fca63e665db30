package org.bulletinfacts.bulletin;

import java.io.Closeable;
import java.io.IOException;

/** Reads one bulletin as a stream: memory does not grow with the file. Not for several threads at once. */
public interface BulletinReader extends Closeable {
    /**
     * The next article or reject in the order of the file, or null at its end.
     *
     * @throws IOException where the file itself cannot be read any more (gone, disk error), never for its contents
     */
    BulletinItem next() throws IOException;
}
