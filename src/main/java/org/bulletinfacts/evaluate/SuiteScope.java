package org.bulletinfacts.evaluate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a suite looks for: a suite of ages says nothing of the weights in its texts, so that a weight which is read there is no false
 * alarm. Told from the types that its cases have.
 */
final class SuiteScope {
    private static final Set<String> TEMPERATURES = Set.of("Cel", "[degF]", "K");

    private final Map<String, Set<String>> typesOf = new HashMap<>();

    SuiteScope(List<AnnotatedText> texts) {
        for (AnnotatedText text : texts) {
            if (text instanceof SuiteCase one) {
                Set<String> types = typesOf.computeIfAbsent(one.suite(), suite -> new HashSet<>());
                one.items().forEach(item -> types.add(item.type()));
            }
        }
    }

    /** Whether the suite would have this row if it were right. */
    boolean has(SuiteCase one, Row read) {
        Set<String> types = typesOf.getOrDefault(one.suite(), Set.of());
        if (one.fact() == FactTable.DATES) {
            return types.contains(read.text("type"));
        }
        return types.contains("QUANTITY") || types.stream().anyMatch(type -> isOf(type, read));
    }

    private static boolean isOf(String type, Row read) {
        boolean isTemperature = TEMPERATURES.contains(String.valueOf(read.text("unit")));
        return switch (type) {
            case "NUMBER", "NUMBERRANGE" ->
                Set.of("count", "money", "ratio", "score").contains(read.text("kind"));
            case "ORDINAL" -> "ordinal".equals(read.text("kind"));
            case "PERCENTAGE" -> Set.of("percent", "percentage_point").contains(read.text("kind"));
            case "AGE" -> "age".equals(read.text("kind"));
            case "DIMENSION" -> "measure".equals(read.text("kind")) && !isTemperature;
            case "TEMPERATURE" -> isTemperature;
            default -> false;
        };
    }
}
