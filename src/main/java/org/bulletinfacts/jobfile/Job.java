package org.bulletinfacts.jobfile;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bulletinfacts.bulletin.FileGlob;
import org.bulletinfacts.bulletin.Source;

/**
 * A job file, read and checked, with every default filled in. Paths are absolute.
 *
 * @param name of the job
 * @param file the job file itself
 * @param output the output folder
 * @param csvExports the tables that are exported as CSV too
 * @param lexicon the folder of a lexicon that adds to the built-in one, or null; what is in it has not been looked at
 * @param checks files of SQL whose rows are failures, run beside the built-in checks
 * @param corrections what analysts say of who is who, in the order of their file
 * @param threads how many threads extract
 * @param chunkSize articles a transaction
 */
public record Job(
        String name,
        Path file,
        Path output,
        List<Source> sources,
        List<String> csvExports,
        Path lexicon,
        List<Path> checks,
        List<Correction> corrections,
        int threads,
        int chunkSize) {

    /** A job without corrections. */
    public Job(
            String name,
            Path file,
            Path output,
            List<Source> sources,
            List<String> csvExports,
            Path lexicon,
            List<Path> checks,
            int threads,
            int chunkSize) {
        this(name, file, output, sources, csvExports, lexicon, checks, List.of(), threads, chunkSize);
    }

    /**
     * This job with other files in place of those of its first source.
     *
     * @param input files, folders (which mean their files) or globs; relative to the current folder
     */
    public Job withInput(List<Path> input) {
        List<String> files = input.stream().map(Job::pattern).toList();
        List<Source> changed = new ArrayList<>(sources);
        changed.set(0, sources.get(0).withFiles(files, FileGlob.sharedBase(files)));
        return new Job(
                name, file, output, List.copyOf(changed), csvExports, lexicon, checks, corrections, threads, chunkSize);
    }

    /** A path that exists is meant as it stands; of any other the part that was written is a glob. */
    private static String pattern(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        if (path.isAbsolute() || Files.exists(absolute)) {
            return Files.exists(absolute) ? FileGlob.literal(absolute) : path.toString();
        }
        return FileGlob.literal(Path.of("").toAbsolutePath()) + "/" + path;
    }

    /** This job with another output folder, relative to the current folder. */
    public Job withOutput(Path folder) {
        Path absolute = folder.toAbsolutePath().normalize();
        return new Job(name, file, absolute, sources, csvExports, lexicon, checks, corrections, threads, chunkSize);
    }
}
