package org.bulletinfacts.job;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.bulletinfacts.extract.Cascade;
import org.junit.jupiter.api.Assertions;

/** The job of a {@link JobFolder} in a process of its own, which tells its progress line by line. */
final class ChildJob implements AutoCloseable {
    private final Process process;
    private final BufferedReader lines;

    private ChildJob(Process process) {
        this.process = process;
        this.lines = process.inputReader();
    }

    /** What the child does once it has loaded a hundred articles. */
    enum Then {
        GO_ON,
        /** Sends itself a SIGTERM. */
        TERMINATE,
        /** Lets none of its files grow beyond 64 KiB, so that writing breaks off as on a full disk. Needs prlimit of Linux. */
        FILL,
        /** Waits for {@link ChildJob#goOn}. */
        WAIT
    }

    /** Starts the job of one source "kz" in a folder, with chunks of 50 articles. */
    static ChildJob start(Path root, Then then) throws IOException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                root.toString(),
                then.name());
        return new ChildJob(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    /** Waits for a line of progress, "step publish" or "articles 150". Returns false where the job ended before. */
    boolean await(Predicate<String> line) throws IOException {
        for (String said = lines.readLine(); said != null; said = lines.readLine()) {
            if (line.test(said)) {
                return true;
            }
        }
        return false;
    }

    /** kill -9. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Ends the wait. */
    void goOn() throws IOException {
        process.getOutputStream().close();
    }

    int exitCode() throws IOException, InterruptedException {
        await(line -> false);
        Assertions.assertTrue(process.waitFor(2, TimeUnit.MINUTES), "the job hangs");
        return process.exitValue();
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }

    /** What runs in the child process. */
    static final class Main {
        private Main() {}

        public static void main(String[] arguments) throws IOException {
            Path root = Path.of(arguments[0]);
            Then then = Then.valueOf(arguments[1]);
            RunResult result = new BulletinJob(Cascade.english())
                    .run(new JobFolder(root, "kz").job(50), new Options(false, progress(then)));
            if (result.message() != null) {
                System.out.println(result.message());
            }
            System.exit(result.exitCode());
        }

        private static Progress progress(Then then) {
            return new Progress() {
                private boolean performed;

                @Override
                public void step(String name) {
                    System.out.println("step " + name);
                }

                @Override
                public void articles(long done, long total) {
                    System.out.println("articles " + done);
                    if (done >= 100 && !performed) {
                        performed = true;
                        perform(then);
                    }
                }
            };
        }

        private static void perform(Then then) {
            try {
                String self = Long.toString(ProcessHandle.current().pid());
                if (then == Then.FILL) {
                    new ProcessBuilder("prlimit", "--pid", self, "--fsize=65536")
                            .start()
                            .waitFor();
                } else if (then == Then.TERMINATE) {
                    new ProcessBuilder("kill", "-TERM", self).start().waitFor();
                    // The JVM hands signals to a thread of its own.
                    Thread.sleep(500);
                } else if (then == Then.WAIT) {
                    System.in.read();
                }
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
