package org.bulletinfacts.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bulletinfacts.run.ExitCode;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** How words are read and errors are told: the same for all commands. */
final class CommandLines {
    /** Options that ask for something by themselves, without a command. */
    private static final Set<String> STANDALONE = Set.of("-h", "--help", "-V", "--version");

    private static final int WIDEST_HELP = 120;

    private CommandLines() {}

    static CommandLine of(BulletinFacts program) {
        Help.Ansi ansi = program.terminal().colour() ? Help.Ansi.ON : Help.Ansi.OFF;
        return new CommandLine(program)
                .setColorScheme(Help.defaultColorScheme(ansi))
                .setUsageHelpWidth(
                        Math.max(80, Math.min(WIDEST_HELP, program.terminal().columns())))
                // A text or query that begins with "@" is meant as it stands; it names no file of arguments.
                .setExpandAtFiles(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(LocalDate.class, CommandLines::day)
                .setExitCodeExceptionMapper(CommandLines::exitCode)
                .setParameterExceptionHandler((e, args) -> wrongUsage(program, e))
                .setExecutionExceptionHandler((e, commandLine, parsed) -> failed(program, e))
                .setExecutionStrategy(parsed -> execute(program, parsed));
    }

    /** No command means {@code run}, also where options come first. */
    static String[] withDefaultCommand(String... args) {
        Set<String> commands = new CommandLine(new BulletinFacts(null, Terminal.NONE, null))
                .getSubcommands()
                .keySet();
        for (String arg : args) {
            if (commands.contains(arg) || STANDALONE.contains(arg)) {
                return args;
            }
        }
        if (args.length > 0 && !args[0].startsWith("-")) {
            return args;
        }
        List<String> words = new ArrayList<>(List.of(args));
        words.add(0, RunCommand.NAME);
        return words.toArray(String[]::new);
    }

    private static LocalDate day(String word) {
        try {
            return LocalDate.parse(word);
        } catch (DateTimeException e) {
            throw new TypeConversionException("\"" + word + "\" is no day; one written as 2025-06-04 is right");
        }
    }

    private static int execute(BulletinFacts program, ParseResult parsed) {
        Logging.configure(program);
        return new RunLast().execute(parsed);
    }

    private static int exitCode(Throwable e) {
        return e instanceof UsageException ? ExitCode.USAGE : ExitCode.FAILED;
    }

    private static int wrongUsage(BulletinFacts program, ParameterException e) {
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        PrintWriter err = e.getCommandLine().getErr();
        err.println(BulletinFacts.NAME + ": " + Printable.line(e.getMessage()) + hint(program, e));
        err.println("Try: " + command + " --help");
        err.flush();
        boolean isHealthcheck = e.getCommandLine().getCommandName().equals(HealthcheckCommand.NAME);
        return isHealthcheck ? Health.Level.UNKNOWN.exitCode() : ExitCode.USAGE;
    }

    /** The name of a job where a command should be is the likeliest slip. */
    private static String hint(BulletinFacts program, ParameterException e) {
        if (e instanceof UnmatchedArgumentException unmatched
                && e.getCommandLine().getParent() == null
                && !unmatched.getUnmatched().isEmpty()) {
            String word = unmatched.getUnmatched().get(0);
            if (program.installation().jobNames().contains(word) || word.endsWith(".yaml")) {
                return ". That is a job; did you mean: run " + Printable.line(word);
            }
            return ". Commands: "
                    + String.join(", ", e.getCommandLine().getSubcommands().keySet());
        }
        return "";
    }

    private static int failed(BulletinFacts program, Exception e) {
        PrintWriter err = program.err();
        err.println(BulletinFacts.NAME + ": " + Printable.lines(message(e)));
        if (program.verbose()) {
            StringWriter trace = new StringWriter();
            e.printStackTrace(new PrintWriter(trace));
            err.print(Printable.lines(trace.toString()));
        } else if (exitCode(e) == ExitCode.FAILED) {
            err.println("More with: --verbose");
        }
        err.flush();
        return exitCode(e);
    }

    private static String message(Throwable e) {
        String message = e.getMessage();
        if (e instanceof UsageException) {
            return message;
        }
        return e.getClass().getSimpleName() + (message == null || message.isBlank() ? "" : ": " + message);
    }
}
