package org.bulletinfacts.publish;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.bulletinfacts.jobfile.Job;
import org.bulletinfacts.run.RunRecord;

/** Publishes the state of the working database: all of it, or (where anything fails) nothing. */
public final class Publisher {
    /**
     * Publishes what is committed in the working database. Uses a connection of its own beside the given one.
     *
     * @return rows published by table
     * @throws IOException where a file cannot be written; the last publication stays as it was
     * @throws SQLException where the database fails; the last publication stays as it was
     */
    public Map<String, Long> publish(Connection working, Job job, RunRecord run) throws IOException, SQLException {
        throw new UnsupportedOperationException("not built yet");
    }
}
