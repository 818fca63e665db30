package org.bulletinfacts.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.bulletinfacts.job.Progress;

/** Shows how a run gets on as a bar on standard error; only for a person at a terminal. */
final class RunProgress implements Progress, AutoCloseable {
    private static final int WIDEST = 100;
    private static final int MILLIS_BETWEEN = 200;

    private final ProgressBar bar;

    private RunProgress(ProgressBar bar) {
        this.bar = bar;
    }

    static RunProgress of(BulletinFacts program) {
        if (!program.terminal().err() || program.quiet()) {
            return new RunProgress(null);
        }
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        ProgressBarBuilder builder = new ProgressBarBuilder()
                .setTaskName("")
                .setUnit(" articles", 1)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(MILLIS_BETWEEN)
                .clearDisplayOnFinish()
                .setConsumer(new ConsoleProgressBarConsumer(
                        err, Math.min(WIDEST, program.terminal().columns() - 1)))
                .showSpeed();
        return new RunProgress(builder.build());
    }

    @Override
    public void step(String name) {
        if (bar != null) {
            bar.setExtraMessage(" " + name);
            bar.refresh();
        }
    }

    @Override
    public void articles(long done, long total) {
        if (bar != null) {
            bar.maxHint(total);
            bar.stepTo(done);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
