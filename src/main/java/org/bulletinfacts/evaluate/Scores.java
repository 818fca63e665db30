package org.bulletinfacts.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/** Sums up findings. */
public final class Scores {
    private Scores() {}

    /** A score for each annotated table, and the stricter ones of figures and dates. */
    public static List<Score> byFact(List<Finding> findings) {
        List<Score> scores = new ArrayList<>();
        for (FactTable fact : FactTable.values()) {
            List<Finding> ofFact =
                    findings.stream().filter(f -> f.fact() == fact).toList();
            if (ofFact.isEmpty()) {
                continue;
            }
            scores.add(score(null, fact.label(), ofFact, Finding::isExact));
            if (fact == FactTable.FIGURES) {
                scores.add(score(null, "figures with value and unit", ofFact, Correctness::hasValueAndUnit));
            } else if (fact == FactTable.DATES) {
                scores.add(score(null, "dates with timex", ofFact, Correctness::hasTimex));
            }
        }
        return scores;
    }

    /** A score for each table and group; what has no group stands under "-". */
    public static List<Score> by(Function<Finding, String> group, List<Finding> findings) {
        Map<FactTable, Map<String, List<Finding>>> groups = new TreeMap<>();
        for (Finding finding : findings) {
            String name = group.apply(finding);
            groups.computeIfAbsent(finding.fact(), fact -> new TreeMap<>())
                    .computeIfAbsent(name == null ? "-" : name, n -> new ArrayList<>())
                    .add(finding);
        }
        List<Score> scores = new ArrayList<>();
        groups.forEach((fact, names) ->
                names.forEach((name, some) -> scores.add(score(name, fact.label(), some, Finding::isExact))));
        return scores;
    }

    private static Score score(String group, String fact, List<Finding> findings, Predicate<Finding> isRight) {
        return new Score(
                group,
                fact,
                count(findings, f -> f.wanted() != null),
                count(findings, f -> f.read() != null),
                count(findings, isRight),
                count(findings, Finding::isPair));
    }

    private static int count(List<Finding> findings, Predicate<Finding> test) {
        return (int) findings.stream().filter(test).count();
    }

    /** A score for each column that is annotated, and one for the words of the measure. */
    public static List<FieldScore> byField(List<Finding> findings) {
        List<FieldScore> scores = new ArrayList<>();
        for (FactTable fact : FactTable.values()) {
            for (Column column : Column.of(fact)) {
                List<Finding> pairs = findings.stream()
                        .filter(f -> f.fact() == fact && f.right().containsKey(column.name()))
                        .toList();
                if (pairs.isEmpty()) {
                    continue;
                }
                scores.add(field(column.name(), column.name(), pairs, f -> f.isNotWrong(column.name()) ? 1 : 0));
                if (column.comparison() == Column.Comparison.HEAD) {
                    scores.add(field(column.name(), column.name() + " (words)", pairs, Scores::sharedWords));
                }
            }
        }
        return scores;
    }

    private static double sharedWords(Finding pair) {
        return Measures.tokenF1(pair.wanted().text("measure"), pair.read().text("measure"));
    }

    private static FieldScore field(String column, String name, List<Finding> pairs, Function<Finding, Number> right) {
        int wanted = 0;
        int given = 0;
        int covered = 0;
        double sum = 0;
        double sumOfGiven = 0;
        for (Finding pair : pairs) {
            boolean isWanted = pair.wanted().fields().get(column) != null;
            boolean isGiven = pair.read().fields().get(column) != null;
            double share = right.apply(pair).doubleValue();
            wanted += isWanted ? 1 : 0;
            given += isGiven ? 1 : 0;
            covered += isWanted && isGiven ? 1 : 0;
            sum += share;
            sumOfGiven += isGiven ? share : 0;
        }
        String fact = pairs.get(0).fact().label();
        return new FieldScore(fact, name, pairs.size(), sum, wanted, given, sumOfGiven, covered);
    }

    /**
     * A score for each suite and type of its items.
     *
     * @param finer whether types are told apart as the suite has them (date, daterange), not as TIMEX3 does (DATE)
     */
    public static List<SuiteScore> ofSuites(
            Evaluation evaluation, Function<AnnotatedText, String> suite, boolean finer) {
        Map<String, Map<String, int[]>> counts = new LinkedHashMap<>();
        for (Finding finding : evaluation.findings()) {
            if (finding.wanted() != null) {
                String kind = finer ? finding.wanted().text("type") : finding.kind();
                for (String type : List.of("all", kind)) {
                    int[] of = counts(counts, suite.apply(finding.text()), type);
                    of[0]++;
                    of[2] += finding.read() == null ? 0 : 1;
                    of[3] += finding.right().isEmpty()
                                    && !finding.wanted().fields().containsKey("value")
                            ? 0
                            : 1;
                    of[4] += finding.right().getOrDefault(SuiteComparison.VALUE, false) ? 1 : 0;
                }
            }
        }
        for (LeftOut item : evaluation.leftOut()) {
            counts(counts, suite.apply(item.one()), "all")[1]++;
            counts(counts, suite.apply(item.one()), finer ? item.kind() : item.type())[1]++;
        }
        List<SuiteScore> scores = new ArrayList<>();
        counts.forEach((name, types) ->
                types.forEach((type, n) -> scores.add(new SuiteScore(name, type, n[0], n[1], n[2], n[3], n[4]))));
        return scores;
    }

    private static int[] counts(Map<String, Map<String, int[]>> counts, String suite, String type) {
        return counts.computeIfAbsent(suite, s -> new LinkedHashMap<>()).computeIfAbsent(type, t -> new int[5]);
    }
}
