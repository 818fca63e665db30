package org.bulletinfacts.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bulletinfacts.evaluate.Pairing.Pair;

/** Compares an annotated article with what was read of it. */
final class GoldComparison {
    private GoldComparison() {}

    /** A finding for each annotated row, and for each read row of an annotated table that has no partner. */
    static List<Finding> compare(GoldArticle gold, Map<FactTable, List<Row>> read) {
        List<Row> mentions = gold.facts().getOrDefault(FactTable.MENTIONS, List.of());
        WhoIsWho who = new WhoIsWho(Pairing.of(FactTable.MENTIONS, mentions, read.get(FactTable.MENTIONS)));
        List<Finding> findings = new ArrayList<>();
        gold.facts().forEach((fact, wanted) -> {
            for (Pair pair : Pairing.of(fact, wanted, read.get(fact))) {
                findings.add(finding(gold, fact, pair, who));
            }
        });
        return findings;
    }

    private static Finding finding(GoldArticle gold, FactTable fact, Pair pair, WhoIsWho who) {
        Row first = pair.wanted() == null ? pair.read() : pair.wanted();
        String kind = first.text(fact.kindField());
        Map<String, Boolean> right = new LinkedHashMap<>();
        if (pair.wanted() != null && pair.read() != null) {
            for (Column column : Column.of(fact)) {
                if (pair.wanted().fields().containsKey(column.name())) {
                    right.put(column.name(), isRight(column, pair.wanted(), pair.read(), who));
                }
            }
        }
        return new Finding(gold, gold.source(), fact, kind, pair.wanted(), pair.read(), right);
    }

    private static boolean isRight(Column column, Row wanted, Row read, WhoIsWho who) {
        String name = column.name();
        return switch (column.comparison()) {
            case TEXT, FLAG, DAY ->
                Objects.equals(wanted.fields().get(name), read.fields().get(name));
            case NUMBER -> isSameNumber(wanted.number(name), read.number(name));
            case HEAD -> Measures.isSameHead(wanted.text(name), read.text(name));
            case ACTOR -> who.isSame(wanted.text(name), read.text(name));
        };
    }

    /** Equal to nine digits: the tables have doubles. */
    private static boolean isSameNumber(Double wanted, Double read) {
        if (wanted == null || read == null) {
            return wanted == null && read == null;
        }
        return Math.abs(wanted - read) <= 1e-9 * Math.abs(wanted);
    }
}
