package org.bulletinfacts.evaluate;

/** A file of annotations is wrong. The message names the file and the line, what was found and what would be right. */
public final class AnnotationException extends RuntimeException {
    AnnotationException(Place place, String fault) {
        super(place + ": " + fault);
    }

    AnnotationException(String message) {
        super(message);
    }
}
