package org.bulletinfacts.job;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.bulletinfacts.bulletin.Article;
import org.bulletinfacts.warehouse.Ledger;
import org.bulletinfacts.warehouse.LoadItem;
import org.bulletinfacts.warehouse.LoadedArticle;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/** Hands out what the survey found. Articles that the ledger knows are not extracted. */
final class IngestReader extends LookAheadReader {
    private final Run run;
    private final int blockSize;
    private BulletinStream stream;

    /** @param blockSize items a block */
    IngestReader(Run run, int blockSize) {
        super(run);
        this.run = run;
        this.blockSize = blockSize;
    }

    @Override
    public void open(ExecutionContext context) {
        super.open(context);
        stream = new BulletinStream(run.survey(), run::problem);
    }

    @Override
    Block block(Connection connection, ExtractionPool threads) throws SQLException {
        List<LoadItem> items = new ArrayList<>(blockSize);
        List<String> ids = new ArrayList<>(blockSize);
        int chars = 0;
        while (items.size() < blockSize && chars < Block.CHARS) {
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
        if (items.isEmpty()) {
            return null;
        }
        Ledger ledger = Ledger.of(connection, ids);
        return new Block(
                items.stream().map(item -> pending(item, ledger, threads)).toList());
    }

    private static PendingItem pending(LoadItem item, Ledger ledger, ExtractionPool threads) {
        if (item instanceof LoadedArticle loaded) {
            Article article = loaded.article();
            if (!ledger.knows(article.articleId(), article.contentHash())) {
                return PendingItem.of(article, threads.submit(article));
            }
        }
        return PendingItem.of(item);
    }

    @Override
    public void close() {
        stream.close();
        super.close();
    }
}
