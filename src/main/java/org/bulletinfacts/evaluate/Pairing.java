package org.bulletinfacts.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Pairs annotated rows with read rows of overlapping span, each at most once: equal spans first, then those that share most, then by
 * the order of the text.
 */
final class Pairing {
    /** What was said must overlap by this share of the longer of the two spans. */
    private static final double QUOTE_OVERLAP = 0.6;

    /** Two rows; one of them is null where the other has no partner. */
    record Pair(Row wanted, Row read) {}

    private record Edge(int wanted, int read, int shared, boolean exact, int alike) {}

    private Pairing() {}

    /** The annotated rows in their order with their partners, then the read rows without one. */
    static List<Pair> of(FactTable fact, List<Row> wanted, List<Row> read) {
        Row[] partners = new Row[wanted.size()];
        boolean[] taken = new boolean[read.size()];
        for (Edge edge : edges(fact, wanted, read)) {
            if (partners[edge.wanted] == null && !taken[edge.read]) {
                partners[edge.wanted] = read.get(edge.read);
                taken[edge.read] = true;
            }
        }
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < partners.length; i++) {
            pairs.add(new Pair(wanted.get(i), partners[i]));
        }
        for (int i = 0; i < taken.length; i++) {
            if (!taken[i]) {
                pairs.add(new Pair(null, read.get(i)));
            }
        }
        return pairs;
    }

    private static List<Edge> edges(FactTable fact, List<Row> wanted, List<Row> read) {
        List<Edge> edges = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            for (int j = 0; j < read.size(); j++) {
                Row a = wanted.get(i);
                Row b = read.get(j);
                int shared = a.overlap(b);
                if (isEnough(fact, shared, Math.max(a.length(), b.length()))) {
                    edges.add(new Edge(i, j, shared, a.sameSpan(b), alike(a, b)));
                }
            }
        }
        // A trigger may tell of several events: the likest are one.
        edges.sort(Comparator.comparing(Edge::exact)
                .thenComparing(Edge::shared)
                .thenComparing(Edge::alike)
                .reversed()
                .thenComparing(Edge::wanted)
                .thenComparing(Edge::read));
        return edges;
    }

    private static boolean isEnough(FactTable fact, int shared, int longer) {
        return fact == FactTable.QUOTES ? shared >= QUOTE_OVERLAP * longer : shared > 0;
    }

    /** How many fields are equal. */
    private static int alike(Row wanted, Row read) {
        int alike = 0;
        for (String field : wanted.fields().keySet()) {
            if (Objects.equals(wanted.fields().get(field), read.fields().get(field))) {
                alike++;
            }
        }
        return alike;
    }
}
