package org.bulletinfacts.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.bulletinfacts.jobfile.Job;
import picocli.CommandLine.Option;

/** Where a job publishes, in place of what its file says. */
final class OutputOption {
    @Option(
            names = "--output",
            paramLabel = "DIR",
            description = "The output folder, in place of the one that the job file names.")
    private Path folder;

    /**
     * The output folder of a job, absolute: this option's, else the job's own.
     *
     * @throws UsageException where there can be no such folder
     */
    Path of(Job job) {
        return checked(folder == null ? job.output() : absolute());
    }

    /** The same; the job file is not looked at where the option is given. */
    Path of(BulletinFacts program, String job) {
        return checked(folder == null ? program.job(job).output() : absolute());
    }

    /**
     * The folder itself, where it is one or could become one.
     *
     * @throws UsageException where it is a file, or the database cannot be opened in it
     */
    static Path checked(Path output) {
        if (Files.exists(output) && !Files.isDirectory(output)) {
            throw new UsageException(
                    "output: " + output + " is no folder; give a folder, or a path where nothing is yet");
        }
        // DuckDB takes what stands behind either in the address of a database for settings, and knows no way to escape
        // them.
        if (output.toString().matches(".*[;?].*")) {
            throw new UsageException(
                    "output: " + output + " holds a semicolon or question mark; a path without is right");
        }
        return output;
    }

    private Path absolute() {
        return folder.toAbsolutePath().normalize();
    }
}
