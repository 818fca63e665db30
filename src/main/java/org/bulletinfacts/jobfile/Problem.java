package org.bulletinfacts.jobfile;

import java.nio.file.Path;

/**
 * Something in a job file that is wrong.
 *
 * @param line from 1; 0 where it is the file as a whole
 * @param column from 1; 0 where it is the file as a whole
 * @param key the path of the key, as {@code sources[0].format}; empty where it is the file as a whole
 * @param value what was found, or null where something is missing
 * @param message what is wrong with it and what would be right
 */
public record Problem(Path file, int line, int column, String key, String value, String message) {
    @Override
    public String toString() {
        String place = line > 0 ? file + ":" + line + ":" + column + ": " : file + ": ";
        return place + (key.isEmpty() ? "" : key + ": ") + message;
    }
}
