package org.bulletinfacts.job;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import javax.sql.DataSource;
import org.bulletinfacts.warehouse.Ledger;
import org.bulletinfacts.warehouse.LoadItem;
import org.bulletinfacts.warehouse.LoadedArticle;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;
import org.springframework.jdbc.datasource.DataSourceUtils;

/**
 * Hands out what the survey found, in order, and has articles extracted ahead of their turn: while a chunk is written, the
 * block after it is on its way. Articles that the ledger knows are not extracted.
 *
 * <p>Keeps no state for a restart: a new run reads unfinished files from their start, and the ledger tells what is done.
 */
final class IngestReader implements ItemStreamReader<PendingItem> {
    /** Characters of text that fill a block, so that memory does not grow with the length of articles. */
    private static final int BLOCK_CHARS = 1 << 22;

    private final Run run;
    private final DataSource dataSource;
    private final int block;
    private final Queue<PendingItem> ahead = new ArrayDeque<>();
    private int lastBlock;
    private BulletinStream stream;
    private ExtractionPool pool;

    /** @param block how many items are read together */
    IngestReader(Run run, int block) {
        this.run = run;
        this.dataSource = run.warehouse.dataSource();
        this.block = block;
    }

    @Override
    public void open(ExecutionContext context) {
        stream = new BulletinStream(run.survey());
        pool = run.pool();
    }

    @Override
    public PendingItem read() throws SQLException {
        if (ahead.size() <= lastBlock) {
            readBlock();
        }
        return ahead.poll();
    }

    private void readBlock() throws SQLException {
        List<LoadItem> items = new ArrayList<>(block);
        List<String> ids = new ArrayList<>(block);
        int chars = 0;
        while (items.size() < block && chars < BLOCK_CHARS) {
            LoadItem item = stream.next();
            if (item == null) {
                break;
            }
            items.add(item);
            if (item instanceof LoadedArticle loaded) {
                ids.add(loaded.article().articleId());
                chars += loaded.article().text().length();
            }
        }
        lastBlock = items.size();
        if (items.isEmpty()) {
            return;
        }
        Ledger ledger = ledger(ids);
        for (LoadItem item : items) {
            ahead.add(pending(item, ledger));
        }
    }

    /** What the ledger knows, seen by the transaction of the chunk in hand. */
    private Ledger ledger(List<String> articleIds) throws SQLException {
        Connection connection = DataSourceUtils.getConnection(dataSource);
        try {
            return Ledger.of(connection, articleIds);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }

    private PendingItem pending(LoadItem item, Ledger ledger) {
        if (item instanceof LoadedArticle loaded
                && !ledger.knows(loaded.article().articleId(), loaded.article().contentHash())) {
            return PendingItem.of(loaded.article(), pool.submit(loaded.article()));
        }
        return PendingItem.of(item);
    }

    @Override
    public void close() {
        stream.close();
        pool.close();
    }
}
