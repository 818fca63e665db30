package org.bulletinfacts.cli;

import java.io.PrintWriter;
import java.util.function.Function;
import org.bulletinfacts.extract.Extractor;
import org.bulletinfacts.jobfile.Job;
import org.bulletinfacts.jobfile.JobFileException;
import org.bulletinfacts.jobfile.JobFileReader;
import org.bulletinfacts.lexicon.LexiconException;
import org.bulletinfacts.lexicon.OwnLexicon;
import org.bulletinfacts.text.LexiconRows;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program as the commands see it: their common options, where they write, and how they find a job. */
@Command(
        name = BulletinFacts.NAME,
        description =
                "Reads news bulletins into facts: figures, dates, actors, quotes and events, in DuckDB and Parquet.",
        synopsisSubcommandLabel = "[COMMAND]",
        footer = {
            "",
            "Without a command: run. COMMAND --help tells more.",
            "",
            "Exit codes of all but healthcheck: 0 done, 1 the run failed, 2 wrong usage or job file, 3 a quality check"
                    + " failed, 4 a source is held back, 75 another run holds the output, 143 or 130 stopped by SIGTERM or"
                    + " SIGINT."
        },
        versionProvider = Version.class,
        scope = ScopeType.INHERIT,
        mixinStandardHelpOptions = true,
        sortOptions = false,
        subcommands = {
            RunCommand.class,
            StatusCommand.class,
            HealthcheckCommand.class,
            ExplainCommand.class,
            SqlCommand.class,
            ValidateCommand.class,
            EvaluateCommand.class,
            TrainNamesCommand.class
        })
final class BulletinFacts implements Runnable {
    static final String NAME = "bulletin-facts";

    private final Installation installation;
    private final Terminal terminal;
    private final Function<LexiconRows, Extractor> extractors;

    @Spec
    private CommandSpec spec;

    @Option(
            names = {"-q", "--quiet"},
            scope = ScopeType.INHERIT,
            description = "Prints results, warnings and errors alone.")
    private boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            scope = ScopeType.INHERIT,
            description = "Logs more; errors come with their stack trace.")
    private boolean verbose;

    @Option(
            names = "--log-format",
            paramLabel = "text|json",
            scope = ScopeType.INHERIT,
            description = "How log lines on standard error look (default: text).")
    private LogFormat logFormat = LogFormat.TEXT;

    BulletinFacts(Installation installation, Terminal terminal, Function<LexiconRows, Extractor> extractors) {
        this.installation = installation;
        this.terminal = terminal;
        this.extractors = extractors;
    }

    /** Only options and no command: {@link CommandLines#withDefaultCommand} has put "run" where nothing was meant. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "there is no command");
    }

    /** Where results go: UTF-8, to be flushed at the end. */
    PrintWriter out() {
        return spec.commandLine().getOut();
    }

    /** Where messages for a person go. */
    PrintWriter err() {
        return spec.commandLine().getErr();
    }

    Terminal terminal() {
        return terminal;
    }

    Installation installation() {
        return installation;
    }

    boolean quiet() {
        return quiet;
    }

    boolean verbose() {
        return verbose;
    }

    LogFormat logFormat() {
        return logFormat;
    }

    /** @throws UsageException where there is no such job or its file is wrong */
    Job job(String word) {
        try {
            return JobFileReader.read(installation.jobFile(word));
        } catch (JobFileException e) {
            throw new UsageException(e.getMessage(), e);
        }
    }

    /** The extractor with the lexicon as it ships. */
    Extractor extractor() {
        return extractors.apply(LexiconRows.BUILT_IN);
    }

    /**
     * The extractor with a job's lexicon.
     *
     * @throws UsageException where the lexicon is wrong
     */
    Extractor extractor(Job job) {
        return extractors.apply(lexicon(job));
    }

    /**
     * The lexicon of a job, read and checked.
     *
     * @throws UsageException where it is wrong, with a line for each problem
     */
    LexiconRows lexicon(Job job) {
        if (job.lexicon() == null) {
            return LexiconRows.BUILT_IN;
        }
        try {
            return OwnLexicon.read(job.lexicon());
        } catch (LexiconException e) {
            throw new UsageException(e.getMessage(), e);
        }
    }

    /** Indented, with a line end. */
    void printJson(Object value) {
        out().println(Jsons.INDENTED.writeValueAsString(value));
    }
}
