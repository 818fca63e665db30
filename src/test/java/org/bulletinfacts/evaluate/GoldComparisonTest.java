package org.bulletinfacts.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GoldComparisonTest {
    private static Row row(int start, int end, Object... fields) {
        Map<String, Object> map = new HashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            map.put((String) fields[i], fields[i + 1]);
        }
        return new Row(start, end, start + "-" + end, "rule", map);
    }

    private static List<Finding> dates(List<Row> wanted, List<Row> read) {
        return Gold.findings(FactTable.DATES, wanted, read);
    }

    @Test
    void equalSpansArePairedBeforeWiderOnes() {
        Row small = row(3, 6);
        Row wide = row(0, 6);
        List<Finding> findings = dates(List.of(row(3, 6)), List.of(wide, small));
        assertEquals(small, findings.get(0).read());
        assertNull(findings.get(1).wanted());
        assertEquals(wide, findings.get(1).read());
    }

    @Test
    void ofSeveralOverlapsTheWidestIsPaired() {
        List<Finding> findings = dates(List.of(row(0, 10)), List.of(row(0, 3), row(4, 10)));
        assertEquals(4, findings.get(0).read().start());
        assertTrue(findings.get(0).isPair());
        assertFalse(findings.get(0).isExact());
    }

    @Test
    void eachRowIsPairedOnce() {
        List<Finding> findings = dates(List.of(row(0, 4), row(5, 9)), List.of(row(0, 9)));
        assertEquals(1, findings.stream().filter(Finding::isPair).count());
        assertEquals(1, findings.stream().filter(f -> f.read() == null).count());
    }

    @Test
    void quotesNeedSixtyPercent() {
        assertEquals(
                1,
                Gold.findings(FactTable.QUOTES, List.of(row(0, 10)), List.of(row(0, 6)))
                        .size());
        assertEquals(
                2,
                Gold.findings(FactTable.QUOTES, List.of(row(0, 10)), List.of(row(0, 5)))
                        .size());
    }

    @Test
    void aTableThatIsNotAnnotatedIsNotScored() {
        List<Finding> findings = Gold.findings(
                Map.of(FactTable.DATES, List.of()),
                Map.of(FactTable.DATES, List.of(row(0, 2)), FactTable.QUOTES, List.of(row(0, 2))));
        assertEquals(
                List.of(FactTable.DATES), findings.stream().map(Finding::fact).toList());
    }

    @Test
    void aFieldThatIsNotAnnotatedIsNotScoredAndNullIsWanted() {
        Row wanted = row(0, 4, "modifier", null, "type", "DATE");
        Finding right = dates(List.of(wanted), List.of(row(0, 4, "type", "DATE", "timex", "2025")))
                .get(0);
        assertEquals(Map.of("modifier", true, "type", true), right.right());
        Finding wrong = dates(List.of(wanted), List.of(row(0, 4, "type", "DATE", "modifier", "START")))
                .get(0);
        assertFalse(wrong.isNotWrong("modifier"));
    }

    @Test
    void eventsOfOneTriggerArePairedByTheirParties() {
        List<Row> wanted = List.of(
                row(0, 4, "type", "CONSULT", "recipient", "Chad"), row(0, 4, "type", "CONSULT", "recipient", "Mali"));
        List<Row> read = List.of(
                row(0, 4, "type", "CONSULT", "recipient", "Mali"), row(0, 4, "type", "CONSULT", "recipient", "Chad"));
        for (Finding finding : Gold.findings(FactTable.EVENTS, wanted, read)) {
            assertTrue(finding.isNotWrong("recipient"), finding.toString());
        }
    }

    @Test
    void actorsAreComparedByWhoIsWho() {
        List<Row> wanted = List.of(
                row(0, 4, "name", "Parliament of Chad"),
                row(10, 14, "name", "Ana Reyes"),
                row(20, 24, "name", "Ana Reyes"),
                row(30, 34, "name", "Luis Reyes"));
        List<Row> read = List.of(
                row(0, 4, "name", "Parliament"),
                row(10, 14, "name", "Ana Reyes"),
                row(20, 24, "name", "Ana Reyes"),
                row(30, 34, "name", "Ana Reyes"));
        List<Finding> findings = Gold.findings(FactTable.MENTIONS, wanted, read);
        assertEquals(
                List.of(true, true, true, false),
                findings.stream().map(f -> f.isNotWrong("name")).toList(),
                "the two called Reyes were read as one");
    }

    @Test
    void theCountryBehindABodyMayStandOrNot() {
        assertTrue(WhoIsWho.isSameSpelling("Ministry of Health", "Ministry of Health of Peru"));
        assertTrue(WhoIsWho.isSameSpelling("The Hague", "hague"));
        assertTrue(WhoIsWho.isSameSpelling("José Peña", "Jose Pena"));
        assertFalse(WhoIsWho.isSameSpelling("Ministry of Health", "Ministry of Healthcare"));
    }

    @Test
    void measuresAreComparedByTheirHeadNoun() {
        assertEquals("turnover", Measures.head("trade turnover with member countries"));
        assertEquals("country", Measures.head("Countries of the region"));
        assertEquals("loss", Measures.head("net loss"));
        assertTrue(Measures.isSameHead("new jobseekers", "jobseeker in May"));
        assertFalse(Measures.isSameHead("people", null));
        assertEquals(4.0 / 9, Measures.tokenF1("the new ships", "new ships and boats sold soon"), 1e-9);
    }

    @Test
    void scoresAddUp() {
        List<Row> wanted =
                List.of(row(0, 4, "timex", "2025"), row(5, 9, "timex", "2024"), row(10, 14, "timex", "2023"));
        List<Row> read = List.of(row(0, 4, "timex", "2025"), row(5, 8, "timex", "2024"), row(20, 24, "timex", "2022"));
        List<Score> scores = Scores.byFact(dates(wanted, read));
        assertEquals(
                List.of("dates", "dates with timex"),
                scores.stream().map(Score::fact).toList());
        assertEquals(new Score(null, "dates", 3, 3, 1, 2), scores.get(0));
        assertEquals(1.0 / 3, scores.get(0).f1(), 1e-9);
        assertEquals(2.0 / 3, scores.get(0).overlapF1(), 1e-9);
        FieldScore timex = Scores.byField(dates(wanted, read)).get(0);
        assertEquals(List.of("timex", 2, 2.0), Arrays.asList(timex.field(), timex.annotated(), timex.right()));
    }

    @Test
    void nullableFieldsHavePrecisionAndCoverage() {
        List<Row> wanted =
                List.of(row(0, 1, "modifier", "START"), row(2, 3, "modifier", "END"), row(4, 5, "modifier", null));
        List<Row> read = List.of(row(0, 1, "modifier", "START"), row(2, 3), row(4, 5, "modifier", "MID"));
        FieldScore modifier = Scores.byField(dates(wanted, read)).get(0);
        assertEquals(1.0 / 3, modifier.accuracy(), 1e-9);
        assertEquals(0.5, modifier.precision(), 1e-9);
        assertEquals(0.5, modifier.coverage(), 1e-9);
    }
}
