package org.bulletinfacts.job;

import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.bulletinfacts.bulletin.Article;
import org.bulletinfacts.bulletin.Conventions;
import org.bulletinfacts.extract.Extractor;
import org.bulletinfacts.extract.Facts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Extracts on several threads. What goes wrong with one article is told in its result and stops nothing. */
final class ExtractionPool implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ExtractionPool.class);

    private final Extractor extractor;
    private final Map<String, Conventions> conventions;
    private final ExecutorService threads;

    /** @param conventions of each source, by its name */
    ExtractionPool(Extractor extractor, Map<String, Conventions> conventions, int threads) {
        this.extractor = extractor;
        this.conventions = conventions;
        AtomicInteger number = new AtomicInteger();
        this.threads = Executors.newFixedThreadPool(threads, work -> {
            Thread thread = new Thread(work, "extract-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
    }

    Future<Extracted> submit(Article article) {
        return threads.submit(() -> extract(article));
    }

    private Extracted extract(Article article) {
        try {
            return new Extracted(extractor.extract(article, conventions.get(article.source())), null);
        } catch (RuntimeException | StackOverflowError e) {
            LOG.warn("article {} of {} gave no facts", article.position(), article.bulletinUri(), e);
            return new Extracted(Facts.NONE, e.toString());
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
