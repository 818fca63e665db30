package org.bulletinfacts.warehouse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputLockTest {
    @TempDir
    Path output;

    /** Takes a lock in another process and ends: 0 where it got it, 75 where it is held. */
    static final class Other {
        private Other() {}

        public static void main(String[] args) throws IOException {
            try (OutputLock lock = OutputLock.take(Path.of(args[0]))) {
                System.exit(0);
            } catch (OutputBusyException e) {
                System.exit(75);
            }
        }
    }

    private int other() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Other.class.getName(),
                        output.toString())
                .inheritIO()
                .start();
        process.waitFor(60, TimeUnit.SECONDS);
        return process.exitValue();
    }

    @Test
    void isHeldByOneAtATime() throws Exception {
        try (OutputLock lock = OutputLock.take(output)) {
            assertThrows(OutputBusyException.class, () -> OutputLock.take(output));
            assertThrows(
                    OutputBusyException.class,
                    () -> OutputLock.take(output.resolve("..").resolve(output.getFileName())));
            // The attempts above must not have let go of the operating system's lock.
            assertEquals(75, other());
        }
        assertEquals(0, other());
        OutputLock.take(output).close();
    }
}
