package org.bulletinfacts.jobfile;

import java.util.List;

/** The tables that can be exported as CSV. */
public final class ExportTables {
    /** All tables that are published; what {@code csv: true} means. */
    public static final List<String> TABLES = List.of(
            "bulletins",
            "articles",
            "figures",
            "dates",
            "mentions",
            "actors",
            "roles",
            "tenures",
            "quotes",
            "events",
            "numbers_unread",
            "loads",
            "measures",
            "rules",
            "runs",
            "rejects");

    private ExportTables() {}
}
