package org.bulletinfacts.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.bulletinfacts.job.BulletinJob;
import org.bulletinfacts.job.Options;
import org.bulletinfacts.job.RunResult;
import org.bulletinfacts.jobfile.Job;
import org.bulletinfacts.run.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code run [JOB]}. */
@Command(
        name = RunCommand.NAME,
        description = "Runs a job: reads what is new or changed, extracts, loads, checks, publishes.")
final class RunCommand implements Callable<Integer> {
    static final String NAME = "run";

    @ParentCommand
    private BulletinFacts program;

    @Parameters(index = "0", arity = "0..1", paramLabel = "JOB", description = JobWord.DESCRIPTION)
    private String job = JobWord.DEFAULT;

    @Option(
            names = "--input",
            arity = "1..*",
            paramLabel = "PATH",
            description = "Files, folders or globs to read in place of the files of the job's first source.")
    private List<Path> input = List.of();

    @Mixin
    private OutputOption output;

    @Option(names = "--rebuild", description = "Extracts everything again from the stored texts with today's rules.")
    private boolean rebuild;

    @Override
    public Integer call() {
        Job described = described();
        RunResult result;
        try (RunProgress progress = RunProgress.of(program)) {
            result = new BulletinJob(program.extractor(described)).run(described, new Options(rebuild, progress));
        }
        tell(described, result);
        return result.exitCode();
    }

    private Job described() {
        Job asWritten = program.job(job);
        Job withInput = input.isEmpty() ? asWritten : asWritten.withInput(input);
        return withInput.withOutput(output.of(withInput));
    }

    private void tell(Job described, RunResult result) {
        if (result.exitCode() != ExitCode.OK && result.message() != null) {
            program.err().println(BulletinFacts.NAME + ": " + Printable.line(result.message()));
            program.err().flush();
        }
        if (result.record() != null && !program.quiet()) {
            RunReport.printLast(program.out(), program.terminal(), result.record());
            program.out().println(Printable.line("Output: " + described.output()));
        }
    }
}
