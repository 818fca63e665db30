package org.bulletinfacts.jobfile;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.bulletinfacts.bulletin.FileGlob;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * Makes paths of scalars. <code>${NAME}</code> stands for a variable of the environment.
 *
 * @param jobFolder the job file's folder, which globs are relative to
 * @param projectFolder which the output folder is relative to
 */
record PathValues(Path jobFolder, Path projectFolder, Map<String, String> environment) {
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Za-z_][A-Za-z0-9_]*)?(}?)");

    private String expanded(ScalarNode scalar) throws WrongValue {
        Matcher matcher = VARIABLE.matcher(Values.text(scalar));
        StringBuilder expanded = new StringBuilder();
        while (matcher.find()) {
            if (matcher.group(1) == null || matcher.group(2).isEmpty()) {
                throw new WrongValue("has a variable without a name; ${NAME} is right");
            }
            String value = environment.get(matcher.group(1));
            if (value == null) {
                throw new WrongValue("needs the environment variable " + matcher.group(1) + ", which is not set."
                        + NearMiss.question(matcher.group(1), environment.keySet()));
            }
            matcher.appendReplacement(expanded, Matcher.quoteReplacement(value));
        }
        return matcher.appendTail(expanded).toString();
    }

    private static Path path(String value) throws WrongValue {
        try {
            return Path.of(value);
        } catch (InvalidPathException e) {
            throw new WrongValue("is no path here: " + e.getReason()
                    + "; where it has letters beyond ASCII, the locale must be UTF-8 (LC_ALL=C.UTF-8)");
        }
    }

    /** A glob as an absolute pattern. */
    String glob(ScalarNode scalar) throws WrongValue {
        String value = expanded(scalar);
        path(value);
        String pattern = value.startsWith("/") ? value : FileGlob.literal(jobFolder) + "/" + value;
        try {
            new FileGlob(pattern).check();
            return pattern;
        } catch (PatternSyntaxException e) {
            throw new WrongValue("is no glob: " + e.getDescription() + "; right are * ? [a-z] {a,b} and **");
        }
    }

    Path inJobFolder(ScalarNode scalar) throws WrongValue {
        return jobFolder.resolve(path(expanded(scalar))).normalize();
    }

    Path inProject(ScalarNode scalar) throws WrongValue {
        return projectFolder.resolve(path(expanded(scalar))).normalize();
    }

    /** A folder that is there. */
    Path folder(ScalarNode scalar) throws WrongValue {
        Path folder = inJobFolder(scalar);
        if (!Files.isDirectory(folder)) {
            throw new WrongValue("is no folder: " + folder + (Files.exists(folder) ? " is a file" : " is not there"));
        }
        return folder;
    }

    /** A file that is there. */
    Path file(ScalarNode scalar) throws WrongValue {
        Path file = inJobFolder(scalar);
        if (!Files.isRegularFile(file)) {
            throw new WrongValue("is no file: " + file + " is not there");
        }
        return file;
    }
}
