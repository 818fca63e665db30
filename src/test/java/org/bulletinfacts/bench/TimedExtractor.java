package org.bulletinfacts.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.atomic.LongAdder;
import org.bulletinfacts.bulletin.Article;
import org.bulletinfacts.bulletin.Conventions;
import org.bulletinfacts.extract.Extractor;
import org.bulletinfacts.extract.Facts;

/** Adds up the processor time that another extractor takes, over all threads: what waits for a core does not count. */
final class TimedExtractor implements Extractor {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Extractor extractor;
    private final LongAdder nanos = new LongAdder();

    TimedExtractor(Extractor extractor) {
        this.extractor = extractor;
    }

    @Override
    public Facts extract(Article article, Conventions conventions) {
        long before = THREADS.getCurrentThreadCpuTime();
        Facts facts = extractor.extract(article, conventions);
        nanos.add(THREADS.getCurrentThreadCpuTime() - before);
        return facts;
    }

    @Override
    public String version() {
        return extractor.version();
    }

    double processorSeconds() {
        return nanos.sum() / 1e9;
    }
}
