package org.bulletinfacts.job;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import javax.sql.DataSource;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;
import org.springframework.jdbc.datasource.DataSourceUtils;

/**
 * Hands out items in order and has articles extracted ahead of their turn: while a chunk is written, the block after it is on
 * its way.
 *
 * <p>Keeps no state for a restart: each run finds out from the tables what is done.
 */
abstract class LookAheadReader implements ItemStreamReader<PendingItem> {
    /** Characters of text that fill a block, so that memory does not grow with the length of articles. */
    static final int BLOCK_CHARS = 1 << 22;

    private final Run run;
    private final DataSource dataSource;
    private final Queue<PendingItem> ahead = new ArrayDeque<>();
    private int lastBlock;
    private ExtractionPool pool;

    LookAheadReader(Run run) {
        this.run = run;
        this.dataSource = run.warehouse.dataSource();
    }

    /**
     * The next items; none at the end.
     *
     * @param connection that of the transaction of the chunk in hand
     * @param threads what extracts
     */
    abstract List<PendingItem> block(Connection connection, ExtractionPool threads) throws SQLException;

    @Override
    public void open(ExecutionContext context) {
        pool = run.pool();
    }

    @Override
    public PendingItem read() throws SQLException {
        if (ahead.size() <= lastBlock) {
            Connection connection = DataSourceUtils.getConnection(dataSource);
            try {
                List<PendingItem> block = block(connection, pool);
                lastBlock = block.size();
                ahead.addAll(block);
            } finally {
                DataSourceUtils.releaseConnection(connection, dataSource);
            }
        }
        return ahead.poll();
    }

    @Override
    public void close() {
        pool.close();
    }
}
