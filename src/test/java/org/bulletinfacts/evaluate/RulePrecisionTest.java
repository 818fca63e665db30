package org.bulletinfacts.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.bulletinfacts.extract.RuleFile;
import org.junit.jupiter.api.Test;

/** The precision of each rule: of the annotated texts it is written to {@code target/rule-precision.csv}, and stands in rules.csv. */
class RulePrecisionTest {
    private static final Path REPORT = Path.of("target/rule-precision.csv");

    @Test
    void everyRowReadCountsForItsRule() {
        List<Finding> findings = Corpora.findings();
        List<RulePrecision> rules = RulePrecision.of(findings);
        assertEquals(
                findings.stream().filter(finding -> finding.read() != null).count(),
                rules.stream().mapToInt(RulePrecision::cases).sum());
        assertEquals(
                findings.stream().filter(Correctness::isRight).count(),
                rules.stream().mapToInt(RulePrecision::right).sum());
    }

    @Test
    void rulesHaveTheirMeasuredPrecision() throws IOException {
        write(RulePrecision.of(Corpora.findings()));
        RuleFile.settle(RuleFile.SOURCE, RuleFile.measured(REPORT));
    }

    private static void write(List<RulePrecision> rules) throws IOException {
        try (CSVPrinter out = new CSVPrinter(Files.newBufferedWriter(REPORT), CSVFormat.RFC4180)) {
            out.printRecord("rule", "fact", "cases", "right", "precision");
            for (RulePrecision rule : rules) {
                BigDecimal precision = BigDecimal.valueOf(rule.precision()).setScale(4, RoundingMode.HALF_UP);
                out.printRecord(rule.rule(), rule.fact().label(), rule.cases(), rule.right(), precision);
            }
        }
    }

    @Test
    void aFigureIsRightWithSpanKindValueAndUnit() {
        Row wanted = figure(0, 5, "percent", 7.0, "%");
        assertEquals(1, right(FactTable.FIGURES, wanted, figure(0, 5, "percent", 7.0, "%")));
        assertEquals(0, right(FactTable.FIGURES, wanted, figure(0, 6, "percent", 7.0, "%")));
        assertEquals(0, right(FactTable.FIGURES, wanted, figure(0, 5, "ratio", 7.0, "%")));
        assertEquals(0, right(FactTable.FIGURES, wanted, figure(0, 5, "percent", 8.0, "%")));
        assertEquals(0, right(FactTable.FIGURES, wanted, figure(0, 5, "percent", 7.0, "pp")));
    }

    @Test
    void anEventIsRightWithAnyOverlapAndItsType() {
        Row wanted = new Row(10, 20, "", null, Map.of("type", "SIGN"));
        assertEquals(1, right(FactTable.EVENTS, wanted, new Row(12, 16, "", "r", Map.of("type", "SIGN"))));
        assertEquals(0, right(FactTable.EVENTS, wanted, new Row(10, 20, "", "r", Map.of("type", "AGREE"))));
    }

    private static Row figure(int start, int end, String kind, double value, String unit) {
        return new Row(start, end, "", "r", Map.of("kind", kind, "value", value, "unit", unit));
    }

    private static int right(FactTable fact, Row wanted, Row read) {
        List<Finding> findings = Gold.findings(fact, List.of(wanted), List.of(read));
        List<RulePrecision> rules = RulePrecision.of(findings);
        assertEquals(1, rules.get(0).cases());
        return rules.get(0).right();
    }
}
