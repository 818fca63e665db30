package org.bulletinfacts.bench;

import jdk.jfr.Event;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** The transaction of a chunk is committed; told to the flight recorder beside Spring Batch's own events. */
@Name(ChunkCommitted.NAME)
@StackTrace(false)
final class ChunkCommitted extends Event {
    static final String NAME = "org.bulletinfacts.bench.ChunkCommitted";
}
