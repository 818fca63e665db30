package org.bulletinfacts.job;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import org.bulletinfacts.warehouse.ChunkWriter;
import org.bulletinfacts.warehouse.LoadCounts;
import org.bulletinfacts.warehouse.LoadItem;
import org.bulletinfacts.warehouse.LoadedArticle;
import org.bulletinfacts.warehouse.Rebuild;
import org.springframework.batch.infrastructure.item.ItemReader;
import org.springframework.batch.infrastructure.item.ItemWriter;

/**
 * Step {@code rebuild}: extracts the stored texts anew, beside the facts in use. Part of a run that was asked to rebuild, and
 * of every run until a rebuild that broke off is done.
 */
final class RebuildStep implements ChunkStep {
    private final Run run;
    private final Rebuild rebuild;
    private final ChunkWriter rejects;

    /** Begins the rebuild, or goes on with the one under way. */
    RebuildStep(Run run) throws SQLException {
        this.run = run;
        this.rebuild = new Rebuild(run.conventions().keySet());
        this.rejects = new ChunkWriter(run.rejects, run.log.id(), run.extractor.version());
        try (Connection connection = run.warehouse.connection()) {
            rebuild.begin(connection, run.log.id(), rules());
            run.expect(rebuild.left(connection));
        }
    }

    /** A hash of everything that the facts depend on beside the texts. */
    private String rules() {
        String all = run.extractor.version() + run.conventions() + run.warehouse.schemaVersion();
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public ItemReader<Block> reader() {
        return new RebuildReader(run, rebuild, run.job.chunkSize());
    }

    @Override
    public ItemWriter<List<LoadItem>> writer() {
        return new BlockWriter(run, this::write);
    }

    private LoadCounts write(Connection connection, List<LoadItem> items) throws Exception {
        List<LoadedArticle> articles =
                items.stream().map(LoadedArticle.class::cast).toList();
        LoadCounts counts = new LoadCounts();
        rebuild.write(connection, articles, run.extractor.version(), counts);
        rejects.writeFailures(connection, articles, counts);
        return counts;
    }
}
