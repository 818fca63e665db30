package org.bulletinfacts.job;

import org.bulletinfacts.warehouse.LoadItem;
import org.springframework.batch.infrastructure.item.ItemReader;
import org.springframework.batch.infrastructure.item.ItemWriter;

/** A step that reads and writes in chunks; extraction is on its way when an item is read, and done when it is written. */
interface ChunkStep {
    ItemReader<PendingItem> reader();

    ItemWriter<LoadItem> writer();
}
