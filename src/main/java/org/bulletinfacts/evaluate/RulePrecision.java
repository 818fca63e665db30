package org.bulletinfacts.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How often what a rule read was right in annotated texts.
 *
 * @param cases how many rows it read in tables that are annotated
 * @param right of them, right as a whole. Figures: exact span, kind, value and unit. Dates: exact span and TIMEX3 value. Mentions: exact
 *     span and kind. Quotes: an overlap of 60 %. Events: an overlap, and the type
 */
public record RulePrecision(FactTable fact, String rule, int cases, int right) {

    public double precision() {
        return (double) right / cases;
    }

    /** One for each rule that read something, by table and name. */
    public static List<RulePrecision> of(List<Finding> findings) {
        Map<FactTable, Map<String, int[]>> counts = new TreeMap<>();
        for (Finding finding : findings) {
            if (finding.read() != null) {
                int[] count = counts.computeIfAbsent(finding.fact(), fact -> new TreeMap<>())
                        .computeIfAbsent(finding.read().rule(), rule -> new int[2]);
                count[0]++;
                count[1] += Correctness.isRight(finding) ? 1 : 0;
            }
        }
        List<RulePrecision> all = new ArrayList<>();
        counts.forEach((fact, rules) ->
                rules.forEach((rule, count) -> all.add(new RulePrecision(fact, rule, count[0], count[1]))));
        return all;
    }
}
