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
        if (!run.facts().isEmpty()) {
            out.println("Facts: " + counts(run.facts()));
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
        if (run.next() != null) {
            out.println(Printable.line("Next: " + run.next()));
        }
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
        return facts.entrySet().stream()
                .map(kind -> kind.getValue() + " " + kind.getKey())
                .collect(Collectors.joining(", "));
    }

    private static String outcome(RunRecord run) {
        return run.outcome().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String sum(RunRecord run, ToLongFunction<SourceResult> count) {
        return Long.toString(run.sources().stream().mapToLong(count).sum());
    }

    private static long facts(RunRecord run) {
        return run.facts().values().stream().mapToLong(Long::longValue).sum();
    }

    private static String seconds(RunRecord run) {
        Duration took = RunHistory.took(run);
        return took == null ? null : String.format(Locale.ROOT, "%.1f", took.toMillis() / 1000.0);
    }
}
