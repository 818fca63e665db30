package org.bulletinfacts.job;

import java.util.List;
import org.bulletinfacts.warehouse.LoadItem;
import org.springframework.batch.infrastructure.item.ItemReader;
import org.springframework.batch.infrastructure.item.ItemWriter;

/** A step that reads and writes block by block; extraction is on its way when a block is read, and done when it is written. */
interface ChunkStep {
    ItemReader<Block> reader();

    ItemWriter<List<LoadItem>> writer();
}
