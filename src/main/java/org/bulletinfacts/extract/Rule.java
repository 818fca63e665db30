package org.bulletinfacts.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A rule of the extractor as people see it. All stand in the resource {@code /rules.csv}; its columns {@code cases} and
 * {@code precision} are measured, never written by hand.
 *
 * @param name as facts carry it; no two rules share one
 * @param fact the table whose rows it makes: figures, dates, mentions, quotes or events
 * @param description what it reads, a colon, and an example that it reads
 * @param cases how many facts it made of the annotated texts; null where it was never measured
 * @param precision the share of those that are right, 0 to 1; null where there are none
 */
public record Rule(String name, String fact, String description, Integer cases, Double precision) {
    /** A precision of fewer cases says too little. */
    private static final int ENOUGH_CASES = 10;

    private static final String RESOURCE = "/rules.csv";
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    /** How far a fact of this rule is to be trusted: its precision where enough cases tell it, else null. */
    public Double confidence() {
        return cases != null && cases >= ENOUGH_CASES ? precision : null;
    }

    /** All rules of this release, in the order of the file. */
    public static List<Rule> all() {
        InputStream in = Rule.class.getResourceAsStream(RESOURCE);
        if (in == null) {
            throw new IllegalStateException(RESOURCE + " is not on the class path");
        }
        try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return read(RESOURCE, reader);
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
    }

    /**
     * The rules of a file with the columns {@code rule,fact,description,cases,precision}. An empty cell is null.
     *
     * @param name what messages call the file
     * @throws IllegalArgumentException where two rows have the same rule
     */
    static List<Rule> read(String name, Reader file) throws IOException {
        List<Rule> rules = new ArrayList<>();
        Map<String, Long> lines = new HashMap<>();
        CSVParser rows = FORMAT.parse(file);
        // A record may have several lines: the next begins behind the last line read.
        long line = rows.getCurrentLineNumber() + 1;
        for (CSVRecord row : rows) {
            Long before = lines.putIfAbsent(row.get("rule"), line);
            if (before != null) {
                throw new IllegalArgumentException(name + ", line " + line + ": the rule \"" + row.get("rule")
                        + "\" stands in line " + before + " already; one row a rule is right, under a name of its own");
            }
            line = rows.getCurrentLineNumber() + 1;
            String cases = row.get("cases");
            String precision = row.get("precision");
            rules.add(new Rule(
                    row.get("rule"),
                    row.get("fact"),
                    row.get("description"),
                    cases.isEmpty() ? null : Integer.valueOf(cases),
                    precision.isEmpty() ? null : Double.valueOf(precision)));
        }
        return rules;
    }
}
