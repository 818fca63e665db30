package org.bulletinfacts.job;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.bulletinfacts.bulletin.Article;
import org.bulletinfacts.warehouse.LoadItem;
import org.bulletinfacts.warehouse.LoadedArticle;

/** An item in its place in the order, whose facts may still be on their way. */
interface PendingItem {
    /** Waits for the facts. */
    LoadItem await() throws InterruptedException, ExecutionException;

    static PendingItem of(LoadItem item) {
        return () -> item;
    }

    static PendingItem of(Article article, Future<Extracted> extraction) {
        return () -> {
            Extracted extracted = extraction.get();
            return new LoadedArticle(article, extracted.facts(), extracted.problem());
        };
    }
}
