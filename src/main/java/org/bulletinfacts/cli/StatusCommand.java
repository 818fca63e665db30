package org.bulletinfacts.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.bulletinfacts.jobfile.Job;
import org.bulletinfacts.run.ExitCode;
import org.bulletinfacts.run.RunRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code status [JOB]}: from the records of the runs and the published copy, never from the working database. */
@Command(
        name = "status",
        description = "Shows the last runs: what they read and loaded, how they ended, and what to do next.")
final class StatusCommand implements Callable<Integer> {
    @ParentCommand
    private BulletinFacts program;

    @Parameters(index = "0", arity = "0..1", paramLabel = "JOB", description = JobWord.DESCRIPTION)
    private String job = JobWord.DEFAULT;

    @Mixin
    private OutputOption output;

    @Option(names = "--runs", paramLabel = "N", description = "How many runs to show (default: 10).")
    private int limit = 10;

    @Option(names = "--json", description = "Prints JSON: the records of the runs, newest first.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        Path folder = output.of(program, job);
        RunHistory history = RunHistory.read(folder);
        List<RunRecord> runs = history.runs().stream().limit(limit).toList();
        Long outdated = outdated(folder);
        if (json) {
            program.printJson(asJson(folder, runs, outdated));
            return ExitCode.OK;
        }
        PrintWriter out = program.out();
        if (runs.isEmpty()) {
            out.println(Printable.line("No run yet in " + folder + ". Start the job with: run " + job));
            return ExitCode.OK;
        }
        RunReport.printRuns(out, program.terminal(), runs);
        out.println();
        RunReport.printLast(out, program.terminal(), runs.get(0));
        if (outdated != null && outdated > 0) {
            out.println(outdated + " published articles were extracted with other rules or another lexicon;"
                    + " to extract them again: run " + Printable.line(job) + " --rebuild");
        }
        out.println(Printable.line("Output: " + folder));
        return ExitCode.OK;
    }

    /** How many published articles were not read with today's rules and lexicon; null where that cannot be told. */
    private Long outdated(Path folder) {
        if (!PublishedDatabase.exists(folder)) {
            return null;
        }
        try (Connection connection = PublishedDatabase.open(folder);
                PreparedStatement query =
                        connection.prepareStatement("SELECT count(*) FROM articles WHERE extractor_version <> ?")) {
            query.setString(1, version());
            try (ResultSet rows = query.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        } catch (SQLException | UsageException e) {
            program.err()
                    .println(Printable.lines("articles extracted with other rules cannot be counted (" + e.getMessage()
                            + "); the rest is right"));
            return null;
        }
    }

    /** Today's version. With {@code --output} there need not be a job. */
    private String version() {
        Job described;
        try {
            described = program.job(job);
        } catch (UsageException e) {
            return program.extractor().version();
        }
        return program.extractor(described).version();
    }

    private static Map<String, Object> asJson(Path folder, List<RunRecord> runs, Long outdated) {
        Map<String, Object> status = new LinkedHashMap<>();
        status.put("output", folder.toString());
        status.put("running", !runs.isEmpty() && runs.get(0).outcome() == RunRecord.Outcome.RUNNING);
        status.put("outdatedArticles", outdated);
        status.put("runs", runs);
        return status;
    }
}
