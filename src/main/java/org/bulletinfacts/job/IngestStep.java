package org.bulletinfacts.job;

import java.util.List;
import org.bulletinfacts.warehouse.ChunkWriter;
import org.bulletinfacts.warehouse.LoadItem;
import org.springframework.batch.infrastructure.item.ItemReader;
import org.springframework.batch.infrastructure.item.ItemWriter;

/** Step {@code ingest}: reads what the survey found, extracts, and loads, a chunk a transaction. */
final class IngestStep implements ChunkStep {
    private final Run run;

    IngestStep(Run run) {
        this.run = run;
    }

    @Override
    public ItemReader<Block> reader() {
        return new IngestReader(run, run.job.chunkSize());
    }

    @Override
    public ItemWriter<List<LoadItem>> writer() {
        ChunkWriter writer = new ChunkWriter(run.rejects, run.log.id(), run.extractor.version());
        return new BlockWriter(run, writer::write);
    }
}
