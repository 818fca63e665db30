package org.bulletinfacts.publish;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import org.bulletinfacts.jobfile.Job;
import org.bulletinfacts.run.RunRecord;

/** The page {@code report/index.html}: the run, what is published, and its health; one file that works offline. */
public final class Report {
    private Report() {}

    /**
     * Writes the page. Numbers about the facts come from the published snapshot, the run's from its record.
     *
     * @param working the working database, for the rejects of this run; null where it cannot be opened
     */
    public static void write(Connection working, Job job, RunRecord run) throws IOException, SQLException {
        throw new UnsupportedOperationException("not built yet");
    }
}
