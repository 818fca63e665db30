package org.bulletinfacts.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.bulletinfacts.cli.AlignedTable.Column;
import org.bulletinfacts.run.RunRecord;
import org.bulletinfacts.run.RunRecord.FailedCheck;
import org.bulletinfacts.run.RunRecord.SourceResult;

/** Runs as a person reads them. Times are UTC. */
final class RunReport {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);
    /** The tables of facts; a run counts others too. */
    private static final List<String> KINDS = List.of("figures", "dates", "mentions", "quotes", "events");

    private static final String UNREAD = "numbers_unread";

    private RunReport() {}

    /** A table with a line for each run. */
    static void printRuns(PrintWriter out, Terminal terminal, List<RunRecord> runs) {
        AlignedTable table = new AlignedTable(
                out,
                terminal,
                List.of(
                        Column.text("started (UTC)"),
                        Column.text("outcome"),
                        Column.number("exit"),
                        Column.number("read"),
                        Column.number("new"),
                        Column.number("changed"),
                        Column.number("unchanged"),
                        Column.number("rejected"),
                        Column.number("facts"),
                        Column.number("seconds")));
        for (RunRecord run : runs) {
            table.row(
                    MOMENT.format(run.started()),
                    outcome(run),
                    run.exitCode() == null ? null : run.exitCode().toString(),
                    sum(run, SourceResult::articlesRead),
                    sum(run, SourceResult::added),
                    sum(run, SourceResult::changed),
                    sum(run, SourceResult::unchanged),
                    sum(run, SourceResult::rejected),
                    Long.toString(facts(run)),
                    seconds(run));
        }
        table.end();
    }

    /** What a run gave by source, by kind of fact, what failed in it, and what to do next. */
    static void printLast(PrintWriter out, Terminal terminal, RunRecord run) {
        printSources(out, terminal, run.sources());
        if (facts(run) > 0) {
            out.println("Facts: " + counts(run.facts()));
        }
        if (run.facts().getOrDefault(UNREAD, 0L) > 0) {
            out.println("Numbers not understood: " + run.facts().get(UNREAD) + " (table " + UNREAD + ")");
        }
        for (FailedCheck check : run.failedChecks()) {
            out.println(Printable.line("Failed check " + check.check() + ": " + check.rows() + " rows, "
                    + check.description()
                    + (check.examples().isEmpty()
                            ? ""
                            : "; first: " + check.examples().get(0))));
        }
        String seconds = seconds(run);
        out.println(Printable.line("Run " + run.id() + ": " + outcome(run)
                + (seconds == null ? "" : " after " + seconds + " s")
                + (run.message() == null ? "" : ": " + run.message())));
        String next = next(run);
        if (next != null) {
            out.println(Printable.line("Next: " + next));
        }
    }

    private static String next(RunRecord run) {
        // Its own word is for later, when another run has gone on from there.
        return run.outcome() == RunRecord.Outcome.KILLED
                ? "start the job again: it goes on where this run was killed"
                : run.next();
    }

    private static void printSources(PrintWriter out, Terminal terminal, List<SourceResult> sources) {
        if (sources.isEmpty()) {
            return;
        }
        AlignedTable table = new AlignedTable(
                out,
                terminal,
                List.of(
                        Column.text("source"),
                        Column.number("files"),
                        Column.number("read"),
                        Column.number("new"),
                        Column.number("changed"),
                        Column.number("unchanged"),
                        Column.number("rejected"),
                        Column.text("remark")));
        for (SourceResult source : sources) {
            table.row(
                    source.name(),
                    Long.toString(source.filesRead()),
                    Long.toString(source.articlesRead()),
                    Long.toString(source.added()),
                    Long.toString(source.changed()),
                    Long.toString(source.unchanged()),
                    Long.toString(source.rejected()),
                    remark(source));
        }
        table.end();
    }

    private static String remark(SourceResult source) {
        String held = source.heldBack() ? "held back: too many rejects" : "";
        String waiting = source.filesWaiting() > 0 ? source.filesWaiting() + " files still too young" : "";
        String problem = source.problem() == null ? "" : source.problem();
        return List.of(held, problem, waiting).stream()
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static String counts(Map<String, Long> facts) {
        return KINDS.stream()
                .map(kind -> facts.getOrDefault(kind, 0L) + " " + kind)
                .collect(Collectors.joining(", "));
    }

    private static String outcome(RunRecord run) {
        return run.outcome().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String sum(RunRecord run, ToLongFunction<SourceResult> count) {
        return Long.toString(run.sources().stream().mapToLong(count).sum());
    }

    private static long facts(RunRecord run) {
        return KINDS.stream()
                .mapToLong(kind -> run.facts().getOrDefault(kind, 0L))
                .sum();
    }

    private static String seconds(RunRecord run) {
        Duration took = RunHistory.took(run);
        return took == null ? null : String.format(Locale.ROOT, "%.1f", took.toMillis() / 1000.0);
    }
}
