package org.bulletinfacts.job;

import java.sql.Connection;
import javax.sql.DataSource;
import org.bulletinfacts.warehouse.ChunkWriter;
import org.bulletinfacts.warehouse.LoadCounts;
import org.bulletinfacts.warehouse.LoadItem;
import org.bulletinfacts.warehouse.LoadedArticle;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Writes a chunk in the transaction that also holds the batch's metadata, and counts it once that is committed. */
final class IngestWriter implements ItemWriter<LoadItem> {
    private final Run run;
    private final DataSource dataSource;
    private final ChunkWriter writer;
    private long done;

    IngestWriter(Run run) {
        this.run = run;
        this.dataSource = run.warehouse.dataSource();
        this.writer = new ChunkWriter(run.rejects, run.log.id(), run.extractor.version());
    }

    @Override
    public void write(Chunk<? extends LoadItem> chunk) throws Exception {
        Connection connection = DataSourceUtils.getConnection(dataSource);
        LoadCounts counts = writer.write(connection, chunk.getItems());
        long articles = chunk.getItems().stream()
                .filter(LoadedArticle.class::isInstance)
                .count();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                committed(counts, articles);
            }
        });
    }

    private void committed(LoadCounts counts, long articles) {
        run.counts.add(counts);
        done += articles;
        run.options.progress().articles(done, run.survey().articles());
    }
}
