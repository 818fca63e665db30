package org.bulletinfacts.cli;

/** What a person typed cannot be done as it stands. The message says what was found and what would be right; exit code 2. */
final class UsageException extends RuntimeException {
    UsageException(String message) {
        super(message);
    }

    UsageException(String message, Throwable cause) {
        super(message, cause);
    }
}
