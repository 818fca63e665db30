package org.bulletinfacts.job;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.bulletinfacts.warehouse.LoadItem;

/**
 * What is read, extracted and written together, in order: as many items as the job's chunk size says, fewer where their texts
 * are long, so that memory does not grow with the length of articles. For Spring Batch one block is one item, and a chunk.
 */
record Block(List<PendingItem> items) {
    /** Characters of text that fill a block. */
    static final int CHARS = 1 << 22;

    /** Waits for all facts. An exception is the end of the run: what goes wrong with one article is no exception. */
    List<LoadItem> await() throws InterruptedException, ExecutionException {
        List<LoadItem> loaded = new ArrayList<>(items.size());
        for (PendingItem item : items) {
            loaded.add(item.await());
        }
        return loaded;
    }
}
