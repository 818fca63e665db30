package org.bulletinfacts.evaluate;

import java.nio.file.Path;

/**
 * Where a text is annotated.
 *
 * @param file as it was named
 * @param line from 1
 * @param id the text's own id, else its number in the file
 */
public record Place(String file, int line, String id) {
    /** The file's name without its folder, and the line. */
    public String brief() {
        return fileName() + ":" + line;
    }

    /** The file's name without its folder. */
    public String fileName() {
        return Path.of(file).getFileName().toString();
    }

    @Override
    public String toString() {
        return file + ", line " + line;
    }
}
