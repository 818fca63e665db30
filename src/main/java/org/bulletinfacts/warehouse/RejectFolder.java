package org.bulletinfacts.warehouse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bulletinfacts.bulletin.Reject;

/**
 * The folder {@code rejects} of the output: each piece that could not be read, byte for byte, with the reason in a file beside
 * it. A piece's file name depends on the piece alone, so a repeat overwrites its own file.
 */
public final class RejectFolder {
    private static final String NAME = "rejects";
    private static final String PIECE = ".rejected";
    private static final String REASON = ".reason.txt";
    /** Characters of a name that are kept; with the rest it stays below the 255 bytes that file systems allow. */
    private static final int LONGEST = 80;

    private final Path output;

    public RejectFolder(Path output) {
        this.output = output;
    }

    /** Where a reject is kept, relative to the output folder, with forward slashes. */
    String fileOf(Reject reject) {
        return NAME + "/" + safe(reject.source()) + "/" + safe(reject.bulletinUri()) + "-" + reject.line() + "-"
                + fingerprint(reject) + PIECE;
    }

    /** Keeps a reject and returns its file, relative to the output folder. */
    String keep(Reject reject) throws IOException {
        String file = fileOf(reject);
        Path path = output.resolve(file);
        Files.createDirectories(path.getParent());
        Files.write(path, reject.bytes());
        String reason = "file: " + printable(reject.bulletinUri()) + "\nline: " + reject.line() + "\nreason: "
                + printable(reject.reason()) + "\n";
        Files.writeString(reasonOf(path), reason);
        return file;
    }

    /**
     * Deletes the files of rejects that are no more.
     *
     * @param kept files that stay, as {@link #keep} returned them
     */
    public void sweep(Set<String> kept) throws IOException {
        Path folder = output.resolve(NAME);
        if (!Files.isDirectory(folder)) {
            return;
        }
        for (Path piece : pieces(folder)) {
            String file = output.relativize(piece).toString().replace('\\', '/');
            if (!kept.contains(file)) {
                Files.deleteIfExists(reasonOf(piece));
                Files.deleteIfExists(piece);
            }
        }
    }

    private static List<Path> pieces(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder, 2)) {
            return files.filter(file -> file.getFileName().toString().endsWith(PIECE))
                    .toList();
        }
    }

    private static Path reasonOf(Path piece) {
        return piece.resolveSibling(piece.getFileName() + REASON);
    }

    /** A name from outside as a file name on any file system: ASCII letters, digits, - and _ stay, and dots that do not lead. */
    private static String safe(String name) {
        StringBuilder safe = new StringBuilder();
        name.codePoints().limit(LONGEST).forEach(c -> {
            boolean letter = c < 128 && Character.isLetterOrDigit(c);
            boolean stays = letter || c == '-' || c == '_' || c == '.' && safe.length() > 0;
            safe.appendCodePoint(stays ? c : '_');
        });
        return safe.isEmpty() ? "_" : safe.toString();
    }

    private static String printable(String text) {
        return text.replaceAll("\\p{Cntrl}", " ");
    }

    private static String fingerprint(Reject reject) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((reject.source() + "\n" + reject.bulletinUri() + "\n" + reject.line() + "\n")
                    .getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(reject.bytes()), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
