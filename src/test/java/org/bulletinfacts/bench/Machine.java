package org.bulletinfacts.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What the figures of a benchmark were measured on. */
final class Machine {
    private static final Path CPU = Path.of("/proc/cpuinfo");
    private static final Path PROCESS = Path.of("/proc/self/status");
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private Machine() {}

    /** One line: processor, cores, memory, Java, system. */
    static String describe() throws IOException {
        return String.format(
                Locale.ROOT,
                "%s, %d cores, %.0f GB memory, %s %s, %s %s",
                field(CPU, "model name", System.getProperty("os.arch")),
                SYSTEM.getAvailableProcessors(),
                SYSTEM.getTotalMemorySize() / 1e9,
                System.getProperty("java.vm.name"),
                System.getProperty("java.version"),
                System.getProperty("os.name"),
                System.getProperty("os.version"));
    }

    /** Processes that wanted a core during the last minute. */
    static double load() {
        return SYSTEM.getSystemLoadAverage();
    }

    /** Seconds of processor time that this process took so far, all threads together. */
    static double processorSeconds() {
        return SYSTEM.getProcessCpuTime() / 1e9;
    }

    /** The most memory that this process ever had resident, in bytes; 0 where the system does not tell. */
    static long peakResident() throws IOException {
        String peak = field(PROCESS, "VmHWM", "0 kB");
        return Long.parseLong(peak.substring(0, peak.indexOf(' '))) * 1024;
    }

    private static String field(Path file, String name, String otherwise) throws IOException {
        if (!Files.isReadable(file)) {
            return otherwise;
        }
        return Files.readAllLines(file).stream()
                .filter(line -> line.startsWith(name) && line.contains(":"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse(otherwise);
    }
}
