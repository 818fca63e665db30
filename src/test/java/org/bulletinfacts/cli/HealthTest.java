package org.bulletinfacts.cli;

import static org.bulletinfacts.cli.Runs.run;
import static org.bulletinfacts.cli.Runs.source;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.bulletinfacts.bulletin.Conventions;
import org.bulletinfacts.bulletin.Format;
import org.bulletinfacts.bulletin.Source;
import org.bulletinfacts.run.RunRecord;
import org.bulletinfacts.run.RunRecord.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HealthTest {
    private static final Health.Limits LIMITS = new Health.Limits(Duration.ofHours(26), Duration.ofHours(50), 0.05);
    private static final Instant NOW = Instant.parse("2025-06-10T09:00:00Z");
    private static final String TONIGHT = "2025-06-10T03:00:00Z";
    private static final String LAST_NIGHT = "2025-06-09T03:00:00Z";

    private static Source expected(String name, Duration every) {
        return new Source(
                name,
                List.of("/in/*.txt"),
                Path.of("/in"),
                Format.DIGEST,
                StandardCharsets.UTF_8,
                DateTimeFormatter.ISO_LOCAL_DATE,
                Conventions.DEFAULT,
                Map.of(),
                ',',
                0.1,
                Source.USUAL_LONGEST_ARTICLE,
                Duration.ZERO,
                every,
                false);
    }

    private static void assertHealth(String line, List<Source> sources, RunRecord... newestFirst) {
        assertEquals(
                line,
                Health.of(new RunHistory(List.of(newestFirst)), sources, NOW, LIMITS)
                        .line());
    }

    @Test
    void isUnknownWithoutAnyRun() {
        assertHealth("UNKNOWN: the job has never run", List.of());
    }

    @Test
    void isWellAfterAGoodRun() {
        assertHealth(
                "OK: last good run 5h 59m ago | age=21590s;93600;180000 rejected=1 late=0",
                List.of(expected("a", Duration.ofDays(1))),
                run(TONIGHT, Outcome.PUBLISHED, source("a", 30, 1, false, null)));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-09T07:00:00Z,OK",
        "2025-06-09T06:59:00Z,WARNING",
        "2025-06-08T07:00:00Z,WARNING",
        "2025-06-08T06:59:00Z,CRITICAL"
    })
    void agesWithTheLastGoodRun(String started, Health.Level level) {
        RunHistory history = new RunHistory(List.of(run(started, Outcome.NOTHING_NEW)));
        assertEquals(level, Health.of(history, List.of(), NOW, LIMITS).level());
    }

    @Test
    void warnsOfAFailureAfterAGoodRun() {
        assertHealth(
                "WARNING: last run failed: no space left on device | age=107990s;93600;180000 rejected=0 late=0"
                        .replace("107990", "21590"),
                List.of(),
                run("2025-06-10T04:00:00Z", Outcome.FAILED),
                run(TONIGHT, Outcome.PUBLISHED));
        assertHealth(
                "WARNING: last run killed | age=21590s;93600;180000 rejected=0 late=0",
                List.of(),
                run("2025-06-10T04:00:00Z", Outcome.KILLED),
                run(TONIGHT, Outcome.PUBLISHED));
    }

    @Test
    void isCriticalWhereNoRunEverSucceeded() {
        assertHealth(
                "CRITICAL: no run has succeeded yet | age=U;93600;180000 rejected=0 late=0",
                List.of(),
                run(TONIGHT, Outcome.CHECKS_FAILED));
    }

    @Test
    void warnsOfSourcesHeldBackOrWithAProblem() {
        assertHealth(
                "WARNING: held back: b; a: folder missing; 5 of 35 articles rejected"
                        + " | age=21590s;93600;180000 rejected=5 late=0",
                List.of(),
                run(
                        TONIGHT,
                        Outcome.HELD_BACK,
                        source("a", 20, 0, false, "folder missing"),
                        source("b", 10, 5, true, null)));
    }

    @Test
    void countsTheSilenceOfASourceFromItsLastNews() {
        assertHealth(
                "WARNING: a late: nothing new for 1d 6h, expected every 1d | age=21590s;93600;180000 rejected=0 late=1",
                List.of(expected("a", Duration.ofDays(1)), expected("b", Duration.ofDays(1)), expected("c", null)),
                run(TONIGHT, Outcome.PUBLISHED, source("a", 0, 0, false, null), source("b", 1, 0, false, null)),
                run(LAST_NIGHT, Outcome.PUBLISHED, source("a", 1, 0, false, null)));
    }

    @Test
    void countsTheSilenceOfANewSourceFromTheFirstRun() {
        assertHealth(
                "WARNING: z late: nothing new for 1d 6h, expected every 12h | age=21590s;93600;180000 rejected=0 late=1",
                List.of(expected("z", Duration.ofHours(12))),
                run(TONIGHT, Outcome.NOTHING_NEW),
                run(LAST_NIGHT, Outcome.NOTHING_NEW));
    }

    @ParameterizedTest
    @CsvSource({"PT40S,40s", "PT12M30S,12m", "PT5H,5h", "PT5H10M,5h 10m", "P2D,2d", "P2DT3H59M,2d 3h"})
    void tellsTimeInItsTwoLargestUnits(Duration time, String words) {
        assertEquals(words, Health.words(time));
    }
}
