package org.bulletinfacts.bulletin;

/**
 * Tells where a CSV record ends (RFC 4180), line by line: a record goes on while a quoted field is open. It sees what a
 * parser of whole files sees too late: a quote that is not closed.
 */
final class CsvScanner {
    /** How a record stands after a line. */
    enum State {
        COMPLETE,
        /** A quoted field goes on in the next line. */
        OPEN,
        /** Text follows a closing quote: a quote is not doubled, or a closing one is missing before. */
        BROKEN
    }

    private enum Place {
        FIELD_START,
        PLAIN,
        QUOTED,
        /** After a quote in a quoted field: its end, or the first of a doubled quote. */
        QUOTE,
        CLOSED
    }

    private final char delimiter;
    private Place place = Place.FIELD_START;

    CsvScanner(char delimiter) {
        this.delimiter = delimiter;
    }

    /** Begins a record. */
    void begin() {
        place = Place.FIELD_START;
    }

    /** Goes over a line of the record, line end included. */
    State scan(String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            place = after(c);
            if (place == null) {
                return State.BROKEN;
            }
        }
        return place == Place.QUOTED ? State.OPEN : State.COMPLETE;
    }

    private Place after(char c) {
        if (place == Place.QUOTED) {
            return c == '"' ? Place.QUOTE : Place.QUOTED;
        }
        if (c == delimiter || c == '\n' || c == '\r') {
            return Place.FIELD_START;
        }
        return switch (place) {
            case FIELD_START -> c == '"' ? Place.QUOTED : Place.PLAIN;
            case QUOTE -> c == '"' ? Place.QUOTED : closed(c);
            case CLOSED -> closed(c);
            default -> place;
        };
    }

    /** Blanks may stand between a closing quote and the delimiter. */
    private static Place closed(char c) {
        return Character.isWhitespace(c) ? Place.CLOSED : null;
    }
}
