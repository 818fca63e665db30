package org.bulletinfacts.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What an output folder has published. */
final class Published {
    /** The tables that tell of the machine's work, not of the bulletins. */
    private static final List<String> OF_THE_MACHINE = List.of("runs", "rejects", "loads");

    private Published() {}

    /** The hash of every Parquet file that tells of the bulletins alone, by its path. */
    static Map<String, String> hashes(Path output) throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        Path version = output.resolve("parquet").toRealPath();
        try (Stream<Path> files = Files.walk(version)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                Path name = version.relativize(file);
                if (!OF_THE_MACHINE.contains(name.getName(0).toString())) {
                    hashes.put(name.toString(), sha256(file));
                }
            }
        }
        return hashes;
    }

    private static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
