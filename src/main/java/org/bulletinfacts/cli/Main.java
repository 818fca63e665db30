package org.bulletinfacts.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.TimeZone;
import org.bulletinfacts.extract.Cascade;

/** The command line's entry point. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        // Output must not depend on the machine: no decimal commas, no summer time in what is written.
        Locale.setDefault(Locale.ROOT);
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        PrintWriter out = writer(FileDescriptor.out);
        PrintWriter err = writer(FileDescriptor.err);
        int exitCode = CommandLines.of(
                        new BulletinFacts(Installation.here(), Terminal.detect(System.getenv()), Cascade::with))
                .setOut(out)
                .setErr(err)
                .execute(CommandLines.withDefaultCommand(args));
        out.flush();
        err.flush();
        System.exit(exitCode);
    }

    private static PrintWriter writer(FileDescriptor stream) {
        return new PrintWriter(new FileOutputStream(stream), false, StandardCharsets.UTF_8);
    }
}
