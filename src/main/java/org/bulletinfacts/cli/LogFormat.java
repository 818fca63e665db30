package org.bulletinfacts.cli;

/** How log lines look. The names are those of the appenders in logback.xml. */
enum LogFormat {
    TEXT,
    JSON
}
