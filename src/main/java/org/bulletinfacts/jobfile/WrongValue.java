package org.bulletinfacts.jobfile;

/** A value that its key does not take. The message goes on after the value: "is no number; …". */
final class WrongValue extends Exception {
    private static final long serialVersionUID = 1L;

    WrongValue(String message) {
        super(message, null, false, false);
    }
}
