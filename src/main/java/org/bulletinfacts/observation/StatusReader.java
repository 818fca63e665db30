package org.bulletinfacts.observation;

import org.bulletinfacts.observation.ClauseWords.Kind;
import org.bulletinfacts.text.Document;

/** Tells whether what a figure says has happened, is planned, foreseen or aimed at. */
final class StatusReader {
    private final ClauseWords words;

    StatusReader(ClauseWords words) {
        this.words = words;
    }

    Status read(Document d, Clause clause) {
        Status status = Status.ACTUAL;
        for (int t = clause.first(); t < clause.end(); t++) {
            if (words.is(d, t, Kind.FORECAST)) {
                return Status.FORECAST;
            }
            if (words.is(d, t, Kind.TARGET) && status == Status.ACTUAL) {
                status = Status.TARGET;
            } else if (words.is(d, t, Kind.WILL)) {
                status = Status.PLANNED;
            }
        }
        return status;
    }
}
