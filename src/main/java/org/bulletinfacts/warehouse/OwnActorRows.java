package org.bulletinfacts.warehouse;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.bulletinfacts.actor.OwnActor;
import org.bulletinfacts.actor.OwnActor.Tenure;

/** The tables {@code own_actors} and {@code tenures}: what the job's own lexicon says of its actors today. */
public final class OwnActorRows {
    private OwnActorRows() {}

    private record Held(OwnActor actor, Tenure tenure) {}

    /** Puts today's rows in the place of those before, where they differ. The connection commits by itself. */
    public static void write(Connection connection, List<OwnActor> actors) throws SQLException {
        List<Held> held = new ArrayList<>();
        for (OwnActor actor : actors) {
            actor.tenures().forEach(tenure -> held.add(new Held(actor, tenure)));
        }
        Sql.inTransaction(connection, () -> {
            replace(
                    connection,
                    "own_actors",
                    "unnest(?), unnest(?), unnest(?), unnest(?)",
                    column(actors, OwnActor::id),
                    column(actors, OwnActor::name),
                    column(actors, actor -> actor.kind().label()),
                    column(actors, OwnActor::country));
            replace(
                    connection,
                    "tenures",
                    "unnest(?), unnest(?), unnest(?), unnest(?), unnest(?), unnest(?),"
                            + " CAST(unnest(?) AS DATE), CAST(unnest(?) AS DATE)",
                    column(held, one -> one.actor().id()),
                    column(held, one -> one.actor().name()),
                    column(held, one -> one.tenure().role()),
                    column(held, one -> one.tenure().office()),
                    column(held, one -> one.tenure().organization()),
                    column(held, one -> one.actor().country()),
                    column(held, one -> one.tenure().from()),
                    column(held, one -> one.tenure().to()));
        });
    }

    private static void replace(Connection connection, String table, String values, Object... columns)
            throws SQLException {
        Sql.update(connection, "CREATE OR REPLACE TEMP TABLE wanted_rows AS FROM " + table + " LIMIT 0");
        Sql.update(connection, "INSERT INTO wanted_rows SELECT " + values, columns);
        long wrong = Sql.number(
                connection,
                "SELECT (SELECT count(*) FROM (FROM wanted_rows EXCEPT ALL FROM " + table
                        + ")) + (SELECT count(*) FROM (FROM " + table + " EXCEPT ALL FROM wanted_rows))");
        if (wrong > 0) {
            Sql.update(connection, "DELETE FROM " + table);
            Sql.update(connection, "INSERT INTO " + table + " FROM wanted_rows");
        }
        Sql.update(connection, "DROP TABLE wanted_rows");
    }

    private static <T> Collection<String> column(List<T> rows, Function<T, ?> cell) {
        return rows.stream().map(row -> Objects.toString(cell.apply(row), null)).toList();
    }
}
