package org.bulletinfacts.evaluate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.bulletinfacts.text.LexiconFile;
import org.bulletinfacts.text.LexiconRows;

/** The codes of the units that suites call by name: the names of our own lexicons, and a few that only suites use. */
final class SuiteUnits {
    /** The prefixes of the SI as UCUM writes them. */
    private static final Map<String, String> PREFIXES = Map.of(
            "atto", "a", "femto", "f", "pico", "p", "nano", "n", "micro", "u", "milli", "m", "centi", "c", "kilo", "k",
            "mega", "M", "giga", "G");

    private static final Map<String, Double> FACTORS = new HashMap<>();
    private static final Map<String, Set<String>> CODES = read();

    private SuiteUnits() {}

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> codes = new HashMap<>();
        LexiconRows.BUILT_IN.forEach("units.csv", row -> add(codes, row.get("names"), row.get("ucum")));
        LexiconRows.BUILT_IN.forEach("currencies.csv", row -> {
            add(codes, row.get("names"), row.get("code"));
            add(codes, row.get("bare"), row.get("code"));
        });
        EvaluationResource.forEach("suite-units.csv", row -> {
            add(codes, row.get("name"), row.get("code"));
            if (!row.get("factor").isEmpty()) {
                FACTORS.put(row.get("name"), Double.valueOf(row.get("factor")));
            }
        });
        return codes;
    }

    private static void add(Map<String, Set<String>> codes, String names, String code) {
        for (String name : LexiconFile.forms(names)) {
            codes.computeIfAbsent(key(name), k -> new HashSet<>()).add(code);
        }
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replace('-', ' ').strip();
    }

    /** How much of the code's unit it is: a cent is 0.01 of a dollar. */
    static double factor(String name) {
        return FACTORS.getOrDefault(key(name), 1.0);
    }

    /** What the unit may be: a code, or {@code A/B} of a unit per unit; none where no lexicon knows it. */
    static Set<String> of(String name) {
        Set<String> codes = new HashSet<>(CODES.getOrDefault(key(name), Set.of()));
        PREFIXES.forEach((prefix, letter) -> {
            if (key(name).startsWith(prefix)) {
                CODES.getOrDefault(key(name).substring(prefix.length()), Set.of()).stream()
                        .filter(code -> code.matches("[a-zA-Z]+"))
                        .forEach(code -> codes.add(letter + code));
            }
        });
        String[] parts = key(name).split(" per ", 2);
        if (parts.length == 2) {
            for (String numerator : of(parts[0])) {
                of(parts[1]).forEach(denominator -> codes.add(numerator + "/" + denominator));
            }
        }
        return codes;
    }
}
