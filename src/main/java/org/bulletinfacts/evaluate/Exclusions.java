package org.bulletinfacts.evaluate;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What of the suites is not scored: the table {@code suite-exclusions.csv}, whose rules {@link ExclusionRule} tests. */
final class Exclusions {
    private static final Map<String, String> REASONS = new HashMap<>();
    private static final Map<ExclusionRule, Set<String>> DIMENSIONS = read();

    private Exclusions() {}

    private static Map<ExclusionRule, Set<String>> read() {
        Map<String, ExclusionRule> byLabel = new HashMap<>();
        for (ExclusionRule rule : ExclusionRule.values()) {
            byLabel.put(rule.label(), rule);
        }
        Map<ExclusionRule, Set<String>> dimensions = new EnumMap<>(ExclusionRule.class);
        EvaluationResource.forEach("suite-exclusions.csv", row -> {
            ExclusionRule rule = byLabel.get(row.get("rule"));
            if (rule == null) {
                throw new IllegalStateException("suite-exclusions.csv: no rule is called " + row.get("rule"));
            }
            REASONS.put(rule.label(), row.get("reason"));
            dimensions.put(rule, Set.of(row.get("suite").split(" ")));
        });
        return dimensions;
    }

    /** The first rule that leaves the item out. */
    static Optional<String> ruleFor(SuiteCase one, SuiteItem item) {
        return DIMENSIONS.entrySet().stream()
                .filter(entry -> entry.getValue().contains(one.dimension()))
                .map(Map.Entry::getKey)
                .filter(rule -> rule.leavesOut(one, item))
                .map(ExclusionRule::label)
                .findFirst();
    }

    static String reason(String rule) {
        return REASONS.get(rule);
    }

    /** Rules that the table lacks; a test wants none. */
    static Set<ExclusionRule> withoutReason() {
        Set<ExclusionRule> rules = EnumSet.allOf(ExclusionRule.class);
        rules.removeAll(DIMENSIONS.keySet());
        return rules;
    }
}
