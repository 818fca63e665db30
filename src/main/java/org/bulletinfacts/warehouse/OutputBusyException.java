package org.bulletinfacts.warehouse;

/** Another process holds the output folder; nothing was touched. */
public final class OutputBusyException extends RuntimeException {
    public OutputBusyException(String message) {
        super(message);
    }
}
