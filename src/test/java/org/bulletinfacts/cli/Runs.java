package org.bulletinfacts.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bulletinfacts.run.RunRecord;
import org.bulletinfacts.run.RunRecord.FailedCheck;
import org.bulletinfacts.run.RunRecord.Outcome;
import org.bulletinfacts.run.RunRecord.SourceResult;

/** Records of runs for tests. */
final class Runs {
    private Runs() {}

    /** A run of ten seconds; a running or killed one has no end. */
    static RunRecord run(String started, Outcome outcome, SourceResult... sources) {
        Instant start = Instant.parse(started);
        boolean open = outcome == Outcome.RUNNING || outcome == Outcome.KILLED;
        return new RunRecord(
                started.replaceAll("[-:Z]", "").replace('T', '-') + "-000",
                "test",
                start,
                open ? null : start.plus(Duration.ofSeconds(10)),
                outcome,
                open ? null : 0,
                "0123456789abcdef",
                1,
                0,
                List.of(),
                List.of(sources),
                Map.of("figures", 5L, "dates", 2L, "numbers_unread", 3L, "article_actors", 100L),
                Map.of(),
                outcome == Outcome.CHECKS_FAILED
                        ? List.of(new FailedCheck("spans", "a span is not its mention", 3, List.of(Map.of("id", "x"))))
                        : List.of(),
                outcome == Outcome.FAILED ? "no space left on device" : null,
                outcome == Outcome.FAILED ? "make room, then start the job again" : null);
    }

    static SourceResult source(String name, long added, long rejected, boolean heldBack, String problem) {
        return new SourceResult(name, 1, 0, 0, added, added, 0, 0, rejected, heldBack, problem);
    }
}
