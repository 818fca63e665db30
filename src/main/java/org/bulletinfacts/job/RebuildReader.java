package org.bulletinfacts.job;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.bulletinfacts.bulletin.Article;
import org.bulletinfacts.warehouse.Rebuild;

/** Hands out the stored articles that are still to be extracted anew, in the order of their ids. */
final class RebuildReader extends LookAheadReader {
    private final Rebuild rebuild;
    private final int blockSize;
    private String last;

    /** @param blockSize articles a block */
    RebuildReader(Run run, Rebuild rebuild, int blockSize) {
        super(run);
        this.rebuild = rebuild;
        this.blockSize = blockSize;
    }

    @Override
    Block block(Connection connection, ExtractionPool threads) throws SQLException {
        if (last == null) {
            last = Rebuild.last(connection);
        }
        List<Article> articles = rebuild.page(connection, last, blockSize, Block.CHARS);
        if (articles.isEmpty()) {
            return null;
        }
        last = articles.get(articles.size() - 1).articleId();
        return new Block(articles.stream()
                .map(article -> PendingItem.of(article, threads.submit(article)))
                .toList());
    }
}
