package org.bulletinfacts.publish;

import java.util.Locale;

/** The tables of the contract, in the order in which they are written. */
enum PublishedTable {
    BULLETINS("source, bulletin_uri, sha256"),
    ARTICLES(true, "published_on, source, article_id"),
    FIGURES(true, "published_on, source, article_id, start_char, end_char, figure_id"),
    DATES(true, "published_on, source, article_id, start_char, end_char, date_id"),
    MENTIONS(true, "published_on, source, article_id, start_char, end_char, mention_id"),
    ACTORS("actor_id"),
    ROLES("actor_id, role, organization_id, is_former"),
    TENURES("actor_id, office, valid_from, valid_to, role, organization"),
    QUOTES(true, "published_on, source, article_id, start_char, end_char, quote_id"),
    EVENTS(true, "published_on, source, article_id, start_char, end_char, event_id"),
    NUMBERS_UNREAD(true, "published_on, source, article_id, start_char, end_char, number_id"),
    LOADS("article_id, revision, run_id, loaded_at"),
    MEASURES("measure_id"),
    RULES("rule"),
    RUNS("started_at, run_id"),
    REJECTS("rejected_at, source, bulletin_uri, line, reason, file");

    /** One file a month of publication, where the table has rows. */
    final boolean byMonth;
    /** Columns that put the rows into one order and no other, so that equal rows give equal bytes. */
    final String order;

    PublishedTable(String order) {
        this(false, order);
    }

    PublishedTable(boolean byMonth, String order) {
        this.byMonth = byMonth;
        this.order = order;
    }

    /** The table's name. */
    String table() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The view that the table is filled from. */
    String view() {
        return "published." + table();
    }
}
