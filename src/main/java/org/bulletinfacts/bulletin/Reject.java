package org.bulletinfacts.bulletin;

/**
 * A piece of a bulletin that is no article, kept byte for byte.
 *
 * @param source name of the source
 * @param bulletinUri the file, relative to the source's root
 * @param line where it begins in the file, from 1
 * @param reason what was found and what would be right, for a person
 * @param bytes exactly as in the file
 */
public record Reject(String source, String bulletinUri, long line, String reason, byte[] bytes)
        implements BulletinItem {}
