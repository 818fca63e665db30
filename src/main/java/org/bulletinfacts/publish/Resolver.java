package org.bulletinfacts.publish;

import java.sql.Connection;
import java.sql.SQLException;

/** Finds the same actor in all articles: fills {@code actor_links}, {@code actors} and {@code roles}. */
public final class Resolver {
    private Resolver() {}

    /** Works in the connection's own transaction where one is open, else in one of its own. */
    public static void resolve(Connection working) throws SQLException {
        throw new UnsupportedOperationException("not built yet");
    }
}
