package org.bulletinfacts.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * When {@code jobs/run} builds. The project is a small one made here: its "mvn" notes each build and makes a jar, its "java" prints
 * what it was started with.
 */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class JobsRunBuildIT {
    @TempDir
    Path folder;

    private Path home;
    private Path jar;

    @BeforeEach
    void makeProject() throws IOException {
        home = folder.resolve("a projéct");
        jar = home.resolve("target/bulletin-facts.jar");
        Files.createDirectories(home.resolve("jobs"));
        Files.createDirectories(home.resolve("src/main/java"));
        Files.createDirectories(home.resolve("src/test"));
        Files.writeString(home.resolve("pom.xml"), "<project/>");
        Files.writeString(home.resolve("src/main/java/A.java"), "class A {}");
        Files.copy(Path.of("jobs/run"), home.resolve("jobs/run"));
        executable("maven/bin/mvn", """
                #!/bin/sh
                echo "built with $JAVA_HOME" >>builds
                echo "words of the build"
                sleep 0.3
                [ ! -e broken ] || exit 1
                echo jar >target/bulletin-facts.jar
                """);
        executable("jdk/bin/java", """
                #!/bin/sh
                for word; do printf '<%s>' "$word"; done
                echo
                """);
        Files.writeString(folder.resolve("jdk/release"), "JAVA_VERSION=\"21.0.1\"\n");
    }

    private void executable(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Process start(String... words) throws IOException {
        List<String> command =
                new ArrayList<>(List.of("/bin/sh", home.resolve("jobs/run").toString()));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().clear();
        builder.environment().put("MAVEN_HOME", folder.resolve("maven").toString());
        builder.environment().put("JAVA_HOME", folder.resolve("jdk").toString());
        builder.environment().put("JAVA_OPTS", "-Xmx1g -Da=*");
        return builder.start();
    }

    private int builds() throws IOException {
        Path builds = home.resolve("builds");
        return Files.exists(builds) ? Files.readAllLines(builds).size() : 0;
    }

    private String run(int exitCode, String... words) throws Exception {
        Process process = start(words);
        String out = new String(process.getInputStream().readAllBytes());
        String err = new String(process.getErrorStream().readAllBytes());
        assertEquals(exitCode, process.waitFor(), err);
        return out;
    }

    @Test
    void buildsWhereTheJarIsMissingAndThenNoMore() throws Exception {
        String out = run(0, "sql", "SELECT 'a  b'");
        assertTrue(out.endsWith("<-Xmx1g><-Da=*><-jar><" + jar.toRealPath() + "><sql><SELECT 'a  b'>\n"), out);
        assertEquals(1, out.lines().count(), "the build's words belong to standard error");
        run(0);
        assertEquals(1, builds());
    }

    @Test
    void buildsWhereASourceIsNewerAndNotForTests() throws Exception {
        run(0);
        Instant later = Instant.now().plusSeconds(2);
        Files.setLastModifiedTime(Files.writeString(home.resolve("src/test/T.java"), ""), FileTime.from(later));
        run(0);
        assertEquals(1, builds());
        Files.setLastModifiedTime(home.resolve("src/main/java/A.java"), FileTime.from(later));
        run(0);
        assertEquals(2, builds());
    }

    @Test
    void buildsOnceForTwoStartsAtOnce() throws Exception {
        List<Process> processes = List.of(start(), start(), start());
        for (Process process : processes) {
            assertEquals(0, process.waitFor());
        }
        assertEquals(1, builds());
    }

    @Test
    void startsNothingAfterAFailedBuild() throws Exception {
        Files.createFile(home.resolve("broken"));
        assertEquals("", run(1));
        assertTrue(Files.notExists(jar));
        Files.delete(home.resolve("broken"));
        run(0);
        assertEquals(2, builds());
    }

    @Test
    void passesOverAJavaThatIsTooOld() throws Exception {
        Files.writeString(folder.resolve("jdk/release"), "JAVA_VERSION=\"1.8.0_392\"\n");
        // The machine's own Java is taken in its place, and finds that the jar is none.
        run(1);
        String built = Files.readString(home.resolve("builds"));
        assertTrue(!built.contains(folder.resolve("jdk").toString()), built);
    }
}
