package org.bulletinfacts.jobfile;

import java.nio.file.Path;
import java.util.List;
import org.bulletinfacts.bulletin.Source;

/**
 * A job file, read and checked, with every default filled in. Paths are absolute.
 *
 * @param name of the job
 * @param file the job file itself
 * @param output the output folder
 * @param csvExports the tables that are exported as CSV too
 * @param checks files of SQL whose rows are failures, run beside the built-in checks
 * @param threads how many threads extract
 * @param chunkSize articles a transaction
 */
public record Job(
        String name,
        Path file,
        Path output,
        List<Source> sources,
        List<String> csvExports,
        List<Path> checks,
        int threads,
        int chunkSize) {}
