package org.bulletinfacts.cli;

/** What {@code evaluate} adds up by. */
enum Grouping {
    FACT,
    FIELD,
    SOURCE,
    KIND,
    RULE
}
