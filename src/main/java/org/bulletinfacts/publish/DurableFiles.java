package org.bulletinfacts.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** File operations that survive a power cut, or leave nothing behind. */
final class DurableFiles {
    private DurableFiles() {}

    /** Writes a text as UTF-8 to the disk itself; the folder is made where it is missing. */
    static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
        sync(file);
    }

    /** Forces a file, or the entries of a folder, to the disk. */
    static void sync(Path fileOrFolder) throws IOException {
        boolean folder = Files.isDirectory(fileOrFolder);
        try (FileChannel channel =
                FileChannel.open(fileOrFolder, folder ? StandardOpenOption.READ : StandardOpenOption.WRITE)) {
            channel.force(true);
        } catch (IOException e) {
            // Some file systems have no folders that can be opened; their entries are then safe without.
            if (!folder) {
                throw e;
            }
        }
    }

    /** SHA-256 in hex digits. Never of a database that this process has open: closing the file would drop its lock. */
    static String sha256(Path file) throws IOException {
        return copy(file, OutputStream.nullOutputStream());
    }

    /** Copies a file and tells the SHA-256 of what was copied. */
    static String copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        try (OutputStream out = Files.newOutputStream(to)) {
            return copy(from, out);
        }
    }

    private static String copy(Path from, OutputStream out) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream in = new DigestInputStream(Files.newInputStream(from), digest)) {
                byte[] buffer = new byte[1 << 16];
                for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                    out.write(buffer, 0, n);
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Gives a file a second name; copies it where the file system has no hard links. Replaces nothing. */
    static void link(Path existing, Path name) throws IOException {
        Files.createDirectories(name.getParent());
        if (Files.isSymbolicLink(existing)) {
            Files.createSymbolicLink(name, Files.readSymbolicLink(existing));
            return;
        }
        try {
            Files.createLink(name, existing);
        } catch (UnsupportedOperationException | IOException e) {
            Files.copy(existing, name, StandardCopyOption.COPY_ATTRIBUTES);
            sync(name);
        }
    }

    /** Puts a file or link in the place of another in one step. */
    static void replace(Path fresh, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
        sync(target.getParent());
    }

    static boolean exists(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    /** Deletes a file, a link (not what it points to), or a folder with all it holds; nothing where nothing is. */
    static void deleteTree(Path path) throws IOException {
        if (!exists(path)) {
            return;
        }
        Files.walkFileTree(path, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, IOException failure) throws IOException {
                if (failure != null) {
                    throw failure;
                }
                Files.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
