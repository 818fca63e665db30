package org.bulletinfacts.bulletin;

/** The formats of bulletins that can be read. */
public enum Format {
    DIGEST,
    CSV,
    JSONL
}
