package org.bulletinfacts.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** What JMH counts beside the articles that a thread reads. */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.OPERATIONS)
public class Counts {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** Bytes of text in UTF-8. */
    public long bytes;

    public long facts;
    /** Nanoseconds of processor time that the thread got: on a busy machine far less than the clock says. */
    public long processor;

    private long since;

    @Setup(Level.Iteration)
    public void clean() {
        bytes = 0;
        facts = 0;
        processor = 0;
        since = THREADS.getCurrentThreadCpuTime();
    }

    @TearDown(Level.Iteration)
    public void stop() {
        processor = THREADS.getCurrentThreadCpuTime() - since;
    }
}
