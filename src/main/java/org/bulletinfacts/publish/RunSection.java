package org.bulletinfacts.publish;

import static org.bulletinfacts.publish.Html.escape;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bulletinfacts.publish.Html.Bar;
import org.bulletinfacts.run.RunRecord;

/** The part of the report that tells of the run: outcome, steps, sources, failed checks, rejects. */
final class RunSection {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss 'UTC'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    private static final int REJECTS_SHOWN = 50;

    private final Html page;
    private final RunRecord run;

    RunSection(Html page, RunRecord run) {
        this.page = page;
        this.run = run;
    }

    /** @param published the manifest of what readers see, or null where nothing is published */
    void outcome(Manifest published) {
        page.raw("<h1>" + escape(run.job()) + "</h1>");
        page.raw("<p><span class=\"outcome " + colour() + "\">" + escape(words(run.outcome()))
                + "</span> <span class=\"soft\">"
                + "run " + escape(run.id()) + ", started " + time(run.started())
                + (run.finished() == null
                        ? ""
                        : ", took " + seconds(Duration.between(run.started(), run.finished())) + " s")
                + "</span></p>");
        if (run.message() != null) {
            page.note(run.message());
        }
        if (run.next() != null) {
            page.paragraph("What to do next: " + run.next());
        }
        if (published == null) {
            page.note("Nothing has been published yet.");
        } else if (!published.runId().equals(run.id())) {
            page.note("This run did not publish. What is published, and what this page tells of the facts, is the last"
                    + " good state: that of run " + published.runId() + ", published " + time(published.publishedAt())
                    + ".");
        } else if (run.outcome() == RunRecord.Outcome.HELD_BACK) {
            page.note("The new articles of a source were held back (see below); of that source the last good state is"
                    + " published, of the others the new one.");
        }
    }

    private String colour() {
        return switch (run.outcome()) {
            case PUBLISHED, NOTHING_NEW -> "good";
            case RUNNING, STOPPED, HELD_BACK -> "warn";
            case CHECKS_FAILED, FAILED, KILLED -> "bad";
        };
    }

    private static String words(RunRecord.Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String time(Instant instant) {
        return TIME.format(instant);
    }

    private static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%,.1f", duration.toMillis() / 1000.0);
    }

    void steps() {
        if (run.steps().isEmpty()) {
            return;
        }
        double longest =
                run.steps().stream().mapToDouble(RunRecord.Step::seconds).max().orElse(0);
        page.heading("Steps");
        page.table(
                "",
                List.of("step", "status", "seconds", ""),
                run.steps().stream()
                        .map(step -> Arrays.<Object>asList(
                                step.name(), step.status(), step.seconds(), new Bar(step.seconds(), longest)))
                        .toList());
    }

    void sources() {
        if (run.sources().isEmpty()) {
            return;
        }
        page.heading("Sources in this run");
        page.table(
                "Files, then articles",
                List.of(
                        "source",
                        "files read",
                        "known",
                        "waiting",
                        "articles",
                        "new",
                        "changed",
                        "unchanged",
                        "rejected",
                        ""),
                run.sources().stream()
                        .map(source -> Arrays.<Object>asList(
                                source.name(),
                                source.filesRead(),
                                source.filesUnchanged(),
                                source.filesWaiting(),
                                source.articlesRead(),
                                source.added(),
                                source.changed(),
                                source.unchanged(),
                                source.rejected(),
                                remark(source)))
                        .toList());
    }

    private static String remark(RunRecord.SourceResult source) {
        String heldBack = source.heldBack() ? "held back" : "";
        String problem = source.problem() == null ? "" : source.problem();
        return heldBack + (heldBack.isEmpty() || problem.isEmpty() ? "" : ": ") + problem;
    }

    void failedChecks() {
        if (run.failedChecks().isEmpty()) {
            return;
        }
        page.heading("Failed quality checks");
        for (RunRecord.FailedCheck check : run.failedChecks()) {
            page.subheading(check.check() + ": " + check.description());
            List<Map<String, String>> examples = check.examples();
            if (!examples.isEmpty()) {
                List<String> columns = List.copyOf(examples.get(0).keySet());
                page.table(
                        Html.number(check.rows()) + " rows"
                                + (check.rows() > examples.size() ? ", the first of them" : ""),
                        columns,
                        examples.stream()
                                .map(row -> columns.stream()
                                        .map(column -> (Object) row.get(column))
                                        .toList())
                                .toList());
            }
        }
    }

    /** @param working null where the working database cannot be opened */
    void rejects(Connection working) throws SQLException {
        if (working == null) {
            return;
        }
        List<List<Object>> rows = new ArrayList<>();
        long all = 0;
        try (PreparedStatement query = working.prepareStatement(
                "SELECT source, bulletin_uri, line, reason, file, count(*) OVER () FROM main.rejects WHERE run_id = ?"
                        + " ORDER BY source, bulletin_uri, line LIMIT " + REJECTS_SHOWN)) {
            query.setString(1, run.id());
            try (ResultSet result = query.executeQuery()) {
                while (result.next()) {
                    all = result.getLong(6);
                    rows.add(Arrays.asList(
                            result.getString(1),
                            result.getString(2),
                            result.getLong(3),
                            result.getString(4),
                            result.getString(5)));
                }
            }
        }
        if (all > 0) {
            page.heading("Rejected in this run");
            page.table(
                    Html.number(all) + " items" + (all > rows.size() ? ", the first of them" : ""),
                    List.of("source", "bulletin", "line", "reason", "kept as"),
                    rows);
        }
    }
}
