package org.bulletinfacts.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.bulletinfacts.bulletin.BulletinFiles;
import org.bulletinfacts.bulletin.Source;
import org.bulletinfacts.cli.AlignedTable.Column;
import org.bulletinfacts.jobfile.Job;
import org.bulletinfacts.run.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code validate JOB}. */
@Command(
        name = "validate",
        description = "Checks a job file and its lexicon, and looks for the files of its sources; loads nothing.")
final class ValidateCommand implements Callable<Integer> {
    @ParentCommand
    private BulletinFacts program;

    @Parameters(index = "0", paramLabel = "JOB", description = "The job: a name, or the path of a job file.")
    private String word;

    @Override
    public Integer call() {
        Job job = program.job(word);
        OutputOption.checked(job.output());
        AlignedTable table = new AlignedTable(
                program.out(),
                program.terminal(),
                List.of(
                        Column.text("source"),
                        Column.text("format"),
                        Column.number("files"),
                        Column.number("waiting"),
                        Column.number("bytes"),
                        Column.text("root")));
        List<String> problems = new ArrayList<>();
        for (Source source : job.sources()) {
            look(source, table, problems);
        }
        table.end();
        return tell(job, problems);
    }

    /** What is wrong with the job's lexicon, a line for each; empty where nothing is. */
    private String lexiconProblems(Job job) {
        try {
            program.lexicon(job);
            return "";
        } catch (UsageException e) {
            return e.getMessage();
        }
    }

    private static void look(Source source, AlignedTable table, List<String> problems) {
        try {
            BulletinFiles files = BulletinFiles.find(source, Instant.now());
            long bytes = files.ready().stream().mapToLong(file -> file.size()).sum();
            table.row(
                    source.name(),
                    source.format().name().toLowerCase(Locale.ROOT),
                    Integer.toString(files.ready().size()),
                    Integer.toString(files.waiting().size()),
                    Long.toString(bytes),
                    source.root().toString());
            if (!source.emptyIsOk()) {
                files.unmatched()
                        .forEach(pattern -> problems.add("source " + source.name() + ", files: nothing matches "
                                + pattern + "; correct the path, or write on-empty: ok where that may be"));
            }
        } catch (IOException e) {
            problems.add("source " + source.name() + ", files: " + e);
        }
    }

    private int tell(Job job, List<String> problems) {
        PrintWriter out = program.out();
        String wrongLexicon = lexiconProblems(job);
        if (problems.isEmpty() && wrongLexicon.isEmpty()) {
            String lexicon = job.lexicon() == null ? "" : ", lexicon " + job.lexicon();
            out.println(Printable.line("ok: " + job.file() + ", output " + job.output() + lexicon));
            return ExitCode.OK;
        }
        for (String problem : problems) {
            program.err().println(Printable.line(job.file() + ": " + problem));
        }
        if (!wrongLexicon.isEmpty()) {
            program.err().println(Printable.lines(wrongLexicon));
        }
        return ExitCode.USAGE;
    }
}
