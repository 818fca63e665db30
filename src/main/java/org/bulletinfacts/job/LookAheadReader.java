package org.bulletinfacts.job;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;
import org.springframework.jdbc.datasource.DataSourceUtils;

/**
 * Hands out blocks in order, and is always one ahead: while a block is written, the articles of the next one are extracted.
 *
 * <p>Keeps no state for a restart: each run finds out from the tables what is done.
 */
abstract class LookAheadReader implements ItemStreamReader<Block> {
    private final Run run;
    private final DataSource dataSource;
    private ExtractionPool threads;
    private Block ahead;

    LookAheadReader(Run run) {
        this.run = run;
        this.dataSource = run.warehouse.dataSource();
    }

    /**
     * The next block, its extraction begun; null at the end.
     *
     * @param connection that of the transaction of the block before
     */
    abstract Block block(Connection connection, ExtractionPool threads) throws SQLException;

    @Override
    public void open(ExecutionContext context) {
        threads = run.pool();
    }

    @Override
    public Block read() throws SQLException {
        Connection connection = DataSourceUtils.getConnection(dataSource);
        try {
            Block block = ahead == null ? block(connection, threads) : ahead;
            ahead = block == null ? null : block(connection, threads);
            return block;
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }

    @Override
    public void close() {
        threads.close();
    }
}
