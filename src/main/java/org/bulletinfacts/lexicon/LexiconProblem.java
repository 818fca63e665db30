package org.bulletinfacts.lexicon;

import java.nio.file.Path;

/**
 * Something in a folder of lexicon files that is wrong.
 *
 * @param file the file, or the folder
 * @param line from 1, where the row begins; 0 where it is the file as a whole
 * @param column its name in the header; empty where it is the row as a whole
 * @param value what was found, or null where something is missing
 * @param message what is wrong and what would be right; begins with the value where there is one
 */
public record LexiconProblem(Path file, int line, String column, String value, String message) {
    @Override
    public String toString() {
        return file + (line > 0 ? ":" + line : "") + ": " + (column.isEmpty() ? "" : column + ": ") + message;
    }
}
