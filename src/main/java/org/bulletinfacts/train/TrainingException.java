package org.bulletinfacts.train;

/** A corpus that cannot be trained on; the message names the file, the line and what is right. */
public final class TrainingException extends RuntimeException {
    TrainingException(String message) {
        super(message);
    }
}
