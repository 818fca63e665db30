package org.bulletinfacts.job;

import java.sql.Connection;
import java.util.List;
import javax.sql.DataSource;
import org.bulletinfacts.warehouse.LoadCounts;
import org.bulletinfacts.warehouse.LoadItem;
import org.bulletinfacts.warehouse.LoadedArticle;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Writes a block in the transaction that also holds the batch's metadata, and counts it once that is committed. */
final class BlockWriter implements ItemWriter<List<LoadItem>> {
    private final Run run;
    private final DataSource dataSource;
    private final Rows rows;

    /** Writes items within the transaction of a connection. */
    @FunctionalInterface
    interface Rows {
        LoadCounts write(Connection connection, List<LoadItem> items) throws Exception;
    }

    BlockWriter(Run run, Rows rows) {
        this.run = run;
        this.dataSource = run.warehouse.dataSource();
        this.rows = rows;
    }

    @Override
    public void write(Chunk<? extends List<LoadItem>> chunk) throws Exception {
        Connection connection = DataSourceUtils.getConnection(dataSource);
        for (List<LoadItem> items : chunk) {
            LoadCounts counts = rows.write(connection, items);
            long articles =
                    items.stream().filter(LoadedArticle.class::isInstance).count();
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    run.committed(counts, articles);
                }
            });
        }
    }
}
