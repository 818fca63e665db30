package org.bulletinfacts.cli;

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

    /** The output folder of a job, absolute: this option's, else the job's own. */
    Path of(Job job) {
        return folder == null ? job.output() : absolute();
    }

    /** The same; the job file is not looked at where the option is given. */
    Path of(BulletinFacts program, String job) {
        return folder == null ? program.job(job).output() : absolute();
    }

    private Path absolute() {
        return folder.toAbsolutePath().normalize();
    }
}
