package org.bulletinfacts.jobfile;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The example job files of the tests. */
final class JobFiles {
    static final Map<String, String> ENVIRONMENT = Map.of("HOME_OF_TEST", "here", "DATA", "/data");

    private JobFiles() {}

    static List<Path> in(String folder) throws IOException {
        try (Stream<Path> files = Files.list(folder(folder))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    static Path folder(String name) {
        URL url = JobFiles.class.getResource("/jobfile/" + name);
        try {
            return Path.of(url.toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
