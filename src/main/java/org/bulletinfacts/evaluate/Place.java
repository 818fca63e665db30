package org.bulletinfacts.evaluate;

/**
 * Where a text is annotated.
 *
 * @param file as it was named
 * @param line from 1
 * @param id the text's own id, else its number in the file
 */
public record Place(String file, int line, String id) {
    @Override
    public String toString() {
        return file + ", line " + line;
    }
}
