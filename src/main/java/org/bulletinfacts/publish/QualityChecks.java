package org.bulletinfacts.publish;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.bulletinfacts.run.RunRecord;

/** Queries over what is about to be published; a row returned is a failure. */
public final class QualityChecks {
    private QualityChecks() {}

    /**
     * Runs the built-in checks and those of the user.
     *
     * @param userChecks files of SQL
     * @return the checks that found something, each with its first ten rows; empty where all is well
     * @throws SQLException where a check cannot run; the message names it
     */
    public static List<RunRecord.FailedCheck> run(Connection working, List<Path> userChecks) throws SQLException {
        throw new UnsupportedOperationException("not built yet");
    }
}
