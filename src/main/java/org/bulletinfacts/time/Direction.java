package org.bulletinfacts.time;

/** Where the verb of a clause puts it in time. */
enum Direction {
    PAST,
    PRESENT,
    FUTURE
}
