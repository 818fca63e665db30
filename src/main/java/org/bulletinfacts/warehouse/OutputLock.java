package org.bulletinfacts.warehouse;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The right to write to one output folder, held by one run at a time: an operating system's lock on {@code .work/lock}, gone
 * with its process however that ends.
 *
 * <p>POSIX drops all locks of a process on a file as soon as the process closes any channel to it. So within this JVM a lock
 * file is never opened while it is held; {@link #HELD} remembers which are.
 */
public final class OutputLock implements AutoCloseable {
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    /** A status command holds the lock for a moment, to see whether a run does: so it is tried more than once. */
    private static final int ATTEMPTS = 5;

    private static final long PAUSE_MILLIS = 20;

    private final Path file;
    private final FileChannel channel;

    private OutputLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Takes the lock of an output folder, whose {@code .work} is made where it is missing.
     *
     * @throws OutputBusyException where another run holds it
     */
    public static OutputLock take(Path output) throws IOException {
        Path work = Files.createDirectories(output.resolve(".work")).toRealPath();
        Path file = work.resolve("lock");
        if (!HELD.add(file)) {
            throw busy(output);
        }
        FileChannel channel = null;
        try {
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
                if (channel.tryLock() != null) {
                    return new OutputLock(file, channel);
                }
                Thread.sleep(PAUSE_MILLIS);
            }
            throw busy(output);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            HELD.remove(file);
            channel.close();
            throw busy(output);
        } catch (IOException | RuntimeException e) {
            if (channel != null) {
                channel.close();
            }
            HELD.remove(file);
            throw e;
        }
    }

    private static OutputBusyException busy(Path output) {
        return new OutputBusyException("another run holds " + output + "; try again when it has ended");
    }

    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            HELD.remove(file);
        }
    }
}
