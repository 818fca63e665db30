package org.bulletinfacts.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.bulletinfacts.run.RunRecord;
import org.bulletinfacts.run.RunRecord.FailedCheck;
import org.bulletinfacts.run.RunRecord.Outcome;
import org.bulletinfacts.run.RunRecord.SourceResult;
import org.bulletinfacts.run.RunRecord.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;

class ReportTest {
    private static final String EVIL = "<script>alert('x')</script>\u202E & \"quoted\"\u0007";

    @TempDir
    Path folder;

    @Test
    void tellsOfTheRunAndOfWhatIsPublished() throws Exception {
        try (Warehouse warehouse = new Warehouse(folder)) {
            warehouse.load(Warehouse.numbers(30));
            warehouse.publish();
            Report.write(warehouse.connection, warehouse.job(), run(Outcome.PUBLISHED, "20250604-031501-000"));
        }
        String page = page();
        assertTrue(page.contains(">published<"), page);
        assertTrue(page.contains("<title>2025-05: 15</title>"), page);
        assertTrue(page.contains("<td>Office of Works and Transport</td><td>organization</td><td>SE</td>"), page);
        assertTrue(page.contains("<td>figures</td><td class=\"number\">30</td>"), page);
        assertFalse(page.contains("last good state"), page);
    }

    @Test
    void saysThatTheLastGoodStateIsPublished() throws Exception {
        try (Warehouse warehouse = new Warehouse(folder)) {
            warehouse.load(Warehouse.numbers(4));
            warehouse.publish();
            warehouse.load(Warehouse.numbers(8));
            Report.write(warehouse.connection, warehouse.job(), run(Outcome.CHECKS_FAILED, "20250605-031500-000"));
        }
        String page = page();
        assertTrue(page.contains(">checks failed<"), page);
        assertTrue(page.contains("good state: that of run 20250604-031501-000"), page);
        assertTrue(page.contains("<td>articles</td><td class=\"number\">4</td>"), page);
    }

    @Test
    void worksBeforeAnythingIsPublishedAndWithoutTheWorkingDatabase() throws Exception {
        try (Warehouse warehouse = new Warehouse(folder)) {
            Report.write(null, warehouse.job(), run(Outcome.FAILED, "20250605-031500-000"));
        }
        assertTrue(page().contains("Nothing has been published yet."), page());
    }

    @Test
    void escapesWhatOthersWrote() throws Exception {
        try (Warehouse warehouse = new Warehouse(folder)) {
            warehouse.load(List.of(0));
            Sql.execute(warehouse.connection, "UPDATE article_actors SET name = " + Sql.literal(EVIL));
            Sql.execute(
                    warehouse.connection,
                    "INSERT INTO rejects SELECT 'r9', t, t, 3, t, t, TIMESTAMP '2025-06-04' FROM (SELECT "
                            + Sql.literal(EVIL) + " AS t)");
            Resolver.resolve(warehouse.connection);
            warehouse.publish();
            Report.write(warehouse.connection, warehouse.job(), run(Outcome.HELD_BACK, "r9"));
        }
        String page = page();
        assertFalse(page.contains("<script"), page);
        assertFalse(page.contains("\u202E") || page.contains("\u0007"), page);
        assertTrue(page.split("&lt;script&gt;alert\\(&#39;x&#39;\\)", -1).length > 8, page);
    }

    /** The page, after a look whether its markup is well-formed. */
    private String page() throws Exception {
        String page = Files.readString(folder.resolve("report/index.html"));
        String body = page.substring(page.indexOf("<body>"), page.indexOf("</html>"));
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(body)));
        assertFalse(page.matches("(?s).*(src|href)=.*"), "nothing from elsewhere");
        assertEquals(
                List.of("index.html"), List.of(folder.resolve("report").toFile().list()));
        return page;
    }

    private static RunRecord run(Outcome outcome, String id) {
        Instant started = Instant.parse("2025-06-04T03:15:00Z");
        return new RunRecord(
                id,
                "nightly " + EVIL,
                started,
                started.plusSeconds(75),
                outcome,
                0,
                "00f1",
                1,
                2,
                List.of(new Step("ingest", "COMPLETED", started, 61.5), new Step("publish", "COMPLETED", started, 3)),
                List.of(new SourceResult(EVIL, 3, 4, 0, 30, 30, 0, 0, 1, true, EVIL)),
                Map.of("figures", 30L),
                Map.of("figures", 30L),
                List.of(new FailedCheck(EVIL, EVIL, 1, List.of(Map.of(EVIL, EVIL)))),
                EVIL,
                "look at " + EVIL);
    }
}
