package org.bulletinfacts.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/** {@code rules.csv} among the sources, and the measurement that its columns {@code cases} and {@code precision} come from. */
public final class RuleFile {
    /** The file that ships. */
    public static final Path SOURCE = Path.of("src/main/resources/rules.csv");
    /** {@code mvn test -Dtest=… -Drules.update=true} writes the file anew in place of comparing it. */
    static final String UPDATE = "rules.update";

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();
    private static final CSVFormat WITH_HEADER =
            FORMAT.builder().setHeader().setSkipHeaderRecord(true).get();

    private RuleFile() {}

    /** What annotated texts tell of one rule. */
    public record Measured(int cases, double precision) {}

    /** Reads a measurement: a CSV file with at least the columns {@code rule}, {@code cases} and {@code precision}. */
    public static Map<String, Measured> measured(Path file) throws IOException {
        Map<String, Measured> measured = new HashMap<>();
        try (Reader in = Files.newBufferedReader(file)) {
            for (CSVRecord row : WITH_HEADER.parse(in)) {
                int cases = Integer.parseInt(row.get("cases"));
                if (cases > 0) {
                    measured.put(row.get("rule"), new Measured(cases, Double.parseDouble(row.get("precision"))));
                }
            }
        }
        return measured;
    }

    /** The rules with what was measured, the precision to three digits, in place of what they had. */
    static List<Rule> with(List<Rule> rules, Map<String, Measured> measured) {
        Map<String, Measured> left = new HashMap<>(measured);
        List<Rule> updated = rules.stream()
                .map(rule -> {
                    Measured of = left.remove(rule.name());
                    return new Rule(
                            rule.name(),
                            rule.fact(),
                            rule.description(),
                            of == null ? 0 : of.cases(),
                            of == null ? null : Double.valueOf(Math.round(of.precision() * 1000) / 1000.0));
                })
                .toList();
        assertEquals(Map.of(), left, "measured, but no rules of rules.csv");
        return updated;
    }

    /** The text of the file. */
    static String text(List<Rule> rules) throws IOException {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter out = new CSVPrinter(text, FORMAT)) {
            out.printRecord("rule", "fact", "description", "cases", "precision");
            for (Rule rule : rules) {
                out.printRecord(rule.name(), rule.fact(), rule.description(), rule.cases(), rule.precision());
            }
        }
        return text.toString();
    }

    /**
     * Fails where the file says something else than was measured, or writes the file anew where the system property
     * {@link #UPDATE} is {@code true}.
     */
    public static void settle(Path file, Map<String, Measured> measured) throws IOException {
        List<Rule> rules;
        try (Reader in = Files.newBufferedReader(file)) {
            rules = Rule.read(file.toString(), in);
        }
        String wanted = text(with(rules, measured));
        if (Boolean.getBoolean(UPDATE)) {
            Files.writeString(file, wanted);
        }
        assertEquals(
                wanted, Files.readString(file), file + " is not what was measured; -D" + UPDATE + "=true writes it");
    }
}
