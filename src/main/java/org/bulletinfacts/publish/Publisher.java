package org.bulletinfacts.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.bulletinfacts.jobfile.Job;
import org.bulletinfacts.run.RunRecord;

/**
 * Publishes the state of the working database: all of it, or (where anything fails) nothing.
 *
 * <p>Everything that can fail is built beside the published files first. Then they are switched one by one, the manifest
 * last; an exception between puts back those that were switched, and a kill is taken back by the next {@link #recover}.
 */
public final class Publisher {
    /** A version of the Parquet files that is neither the current one nor the one before is kept so long for readers. */
    private static final Duration GRACE = Duration.ofHours(1);

    private final PublishStep.Listener listener;
    private final Duration grace;

    public Publisher() {
        this(step -> {}, GRACE);
    }

    Publisher(PublishStep.Listener listener, Duration grace) {
        this.listener = listener;
        this.grace = grace;
    }

    /**
     * Publishes what is committed in the working database. Uses a connection of its own beside the given one, whose open
     * transaction it neither sees nor ends.
     *
     * @return rows published by table
     * @throws IOException where a file cannot be written; the last publication stays as it was
     * @throws SQLException where the database fails; the last publication stays as it was
     */
    public Map<String, Long> publish(Connection working, Job job, RunRecord run) throws IOException, SQLException {
        OutputFolder output = new OutputFolder(job.output());
        Versions versions = new Versions(output, grace);
        listener.before(PublishStep.RECOVER);
        Manifest last = recover(output, versions);
        try (Connection connection = Sql.another(working)) {
            Publication publication = new Publication(connection, output, versions, last, job, run, listener);
            try {
                publication.build();
                publication.switchOver();
            } finally {
                publication.cleanUp();
            }
            return publication.rows();
        }
    }

    /**
     * Clears up what a killed run left in an output folder: a publication that was not whole is taken back. Publishing does
     * so too; a job that may end without publishing calls this at its start.
     */
    public static void recover(Path outputFolder) throws IOException {
        OutputFolder output = new OutputFolder(outputFolder);
        recover(output, new Versions(output, GRACE));
    }

    private static Manifest recover(OutputFolder output, Versions versions) throws IOException {
        Switch.recover(output);
        Manifest last = Manifest.read(output.manifest());
        versions.deleteOthers(last);
        return last;
    }
}
