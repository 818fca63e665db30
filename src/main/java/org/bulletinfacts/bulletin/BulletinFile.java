package org.bulletinfacts.bulletin;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A file of a source as it lay there when the run looked.
 *
 * @param uri path relative to the source's root, with forward slashes
 * @param size bytes
 * @param modified last modification, as the file system tells it
 */
public record BulletinFile(String source, Path path, String uri, long size, Instant modified) {}
