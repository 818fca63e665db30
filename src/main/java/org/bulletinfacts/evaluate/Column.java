package org.bulletinfacts.evaluate;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A column of a table of facts that annotations may have.
 *
 * @param name as in the table, with the name of an actor in place of its id
 * @param comparison when a read value is right
 * @param nullable whether the text may not tell
 * @param allowed the values it may have; empty where any text will do
 */
record Column(String name, Comparison comparison, boolean nullable, Set<String> allowed) {
    /** How a read value is compared with an annotated one. */
    enum Comparison {
        /** Letter by letter. */
        TEXT,
        /** As numbers. */
        NUMBER,
        /** true or false. */
        FLAG,
        /** A day, written as 2025-06-04. */
        DAY,
        /** By the head noun of the phrase. */
        HEAD,
        /** Whether both mean the same actor. */
        ACTOR
    }

    private static final List<Column> FIGURES = List.of(
            of("kind", "count money percent percentage_point measure ratio ordinal age score"),
            new Column("value", Comparison.NUMBER, false, Set.of()),
            new Column("value_max", Comparison.NUMBER, true, Set.of()),
            text("unit"),
            text("per_unit"),
            orNull("modifier", "approximately more_than at_least less_than at_most order_of"),
            of("basis", "level change share"),
            orNull("change", "increase decrease"),
            new Column("measure", Comparison.HEAD, true, Set.of()),
            text("measure_id"),
            day("period_start"),
            day("period_end"),
            day("compared_start"),
            day("compared_end"),
            of("status", "actual planned forecast target"),
            actor("subject"),
            actor("place"),
            text("country"),
            actor("reported_by"),
            text("part_of"));

    private static final List<Column> DATES = List.of(
            of("type", "DATE TIME DURATION SET"),
            new Column("timex", Comparison.TEXT, false, Set.of()),
            day("start_date"),
            day("end_date"),
            orNull("precision", "day week month quarter half season year decade century time"),
            new Column("is_relative", Comparison.FLAG, false, Set.of()),
            orNull("modifier", "START MID END APPROX LESS_THAN MORE_THAN EQUAL_OR_LESS EQUAL_OR_MORE BEFORE AFTER"));

    private static final List<Column> MENTIONS = List.of(
            of("kind", "person organization place event work"),
            actor("name"),
            of("form", "name acronym alias title"),
            text("role"),
            actor("organization"));

    private static final List<Column> QUOTES = List.of(
            text("speaker"),
            actor("speaker_name"),
            text("verb"),
            new Column("is_direct", Comparison.FLAG, false, Set.of()));

    private static final List<Column> EVENTS = List.of(
            of(
                    "type",
                    "CONSULT AGREE SUPPORT COOPERATE AID YIELD REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE"
                            + " COERCE ASSAULT RETREAT APPOINT DISMISS ANNOUNCE INSTRUCT CONGRATULATE OPEN SIGN"),
            actor("actor"),
            actor("recipient"),
            day("start_date"),
            day("end_date"),
            actor("place"),
            of("status", "actual planned cancelled"));

    private static final Map<FactTable, List<Column>> ALL = Map.of(
            FactTable.FIGURES, FIGURES,
            FactTable.DATES, DATES,
            FactTable.MENTIONS, MENTIONS,
            FactTable.QUOTES, QUOTES,
            FactTable.EVENTS, EVENTS);

    /** The columns of a table, in its order. */
    static List<Column> of(FactTable fact) {
        return ALL.get(fact);
    }

    private static Column of(String name, String allowed) {
        return new Column(name, Comparison.TEXT, false, Set.of(allowed.split(" ")));
    }

    private static Column orNull(String name, String allowed) {
        return new Column(name, Comparison.TEXT, true, Set.of(allowed.split(" ")));
    }

    private static Column text(String name) {
        return new Column(name, Comparison.TEXT, true, Set.of());
    }

    private static Column day(String name) {
        return new Column(name, Comparison.DAY, true, Set.of());
    }

    private static Column actor(String name) {
        return new Column(name, Comparison.ACTOR, true, Set.of());
    }
}
