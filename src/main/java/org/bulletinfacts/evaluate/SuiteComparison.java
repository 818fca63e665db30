package org.bulletinfacts.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bulletinfacts.evaluate.Pairing.Pair;

/**
 * Compares a case of a suite with what was read of its text: spans by overlap, since suites take prepositions in, and values by what
 * they mean after our own definitions.
 */
final class SuiteComparison {
    /** The field of a finding that says whether the value was read right. */
    static final String VALUE = "value";

    private SuiteComparison() {}

    /** A finding for each item that is not left out, and for each read row that meets no item and is of the kind the suite looks for. */
    static List<Finding> compare(
            SuiteCase one, Map<FactTable, List<Row>> read, List<SuiteItem> leftOut, SuiteScope scope) {
        FactTable fact = one.fact();
        List<SuiteItem> items = new ArrayList<>(one.items());
        items.removeAll(leftOut);
        List<Row> wanted = items.stream().map(SuiteItem::row).toList();
        List<Row> candidates = candidates(one, items, read, leftOut);
        List<Finding> findings = new ArrayList<>();
        int number = 0;
        for (Pair pair : Pairing.of(fact, wanted, candidates)) {
            if (pair.wanted() != null) {
                SuiteItem item = items.get(number++);
                findings.add(finding(one, fact, item, pair, read));
            } else if (isAlone(pair.read(), wanted) && scope.has(one, pair.read())) {
                String kind = pair.read().text(fact.kindField());
                findings.add(new Finding(one, one.suite(), fact, kind, null, pair.read(), Map.of()));
            }
        }
        return findings;
    }

    private static List<Row> candidates(
            SuiteCase one, List<SuiteItem> items, Map<FactTable, List<Row>> read, List<SuiteItem> leftOut) {
        List<Row> rows = new ArrayList<>(read.get(one.fact()));
        rows.removeIf(row -> leftOut.stream().anyMatch(item -> item.row().overlap(row) > 0)
                && items.stream().noneMatch(item -> item.row().overlap(row) > 0));
        return rows;
    }

    /** Of several read rows that meet one item, those without a partner are part of its meaning. */
    private static boolean isAlone(Row read, List<Row> wanted) {
        return wanted.stream().noneMatch(row -> row.overlap(read) > 0);
    }

    private static Finding finding(
            SuiteCase one, FactTable fact, SuiteItem item, Pair pair, Map<FactTable, List<Row>> read) {
        if (!item.hasValue()) {
            return new Finding(one, one.suite(), fact, item.type(), pair.wanted(), pair.read(), Map.of());
        }
        boolean right = isRight(item, one, read);
        Row found = pair.read();
        if (found == null && right) {
            // A quantity of time is a duration, which stands among the dates.
            found = meeting(item, read.get(FactTable.DATES)).get(0);
        }
        return new Finding(one, one.suite(), fact, item.type(), pair.wanted(), found, Map.of(VALUE, right));
    }

    private static boolean isRight(SuiteItem item, SuiteCase one, Map<FactTable, List<Row>> read) {
        List<Row> figures = meeting(item, read.get(FactTable.FIGURES));
        List<Row> dates = meeting(item, read.get(FactTable.DATES));
        return switch (one.dimension()) {
            case "time" -> TimeMeaning.isRight(item, dates);
            case "number" -> NumberMeaning.isRight(item, figures);
            default -> QuantityMeaning.isRight(item, figures, dates);
        };
    }

    /** The rows that share something with the item, in the order of the text. */
    private static List<Row> meeting(SuiteItem item, List<Row> rows) {
        Row span = item.row();
        return rows.stream().filter(row -> row.overlap(span) > 0).toList();
    }
}
