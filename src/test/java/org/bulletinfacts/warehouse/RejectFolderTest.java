package org.bulletinfacts.warehouse;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.bulletinfacts.bulletin.Reject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RejectFolderTest {
    @TempDir
    Path output;

    private static Reject reject(String source, String uri, long line, String bytes) {
        return new Reject(source, uri, line, "no date\u001b[31m", bytes.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void keepsBytesAndReason() throws Exception {
        Reject reject = reject("kz", "2025/june.txt", 17, "caf\u00e9\r\n\u0000");
        Path file = output.resolve(new RejectFolder(output).keep(reject));
        assertArrayEquals(reject.bytes(), Files.readAllBytes(file));
        assertEquals(
                "file: 2025/june.txt\nline: 17\nreason: no date [31m\n",
                Files.readString(Path.of(file + ".reason.txt")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../../etc/passwd", "/etc/passwd", "..", "a\nb\u0000c", "...", "", "\\\\host\\share", "C:evil"})
    void noNameLeadsOutOfItsFolder(String name) throws Exception {
        String file = new RejectFolder(output).keep(reject(name, name, 1, "x"));
        assertTrue(file.matches("rejects/[A-Za-z0-9_-][A-Za-z0-9._-]*/[A-Za-z0-9_-][A-Za-z0-9._-]*"), file);
        assertEquals(
                2,
                output.relativize(output.resolve(file).toRealPath().getParent()).getNameCount());
    }

    @Test
    void longNamesFitAnyFileSystem() throws Exception {
        String file = new RejectFolder(output).keep(reject("kz", "x".repeat(5000), 1, "x"));
        assertTrue(Files.exists(output.resolve(file)));
    }

    @Test
    void aRepeatOverwritesAndAnotherPieceDoesNot() throws Exception {
        RejectFolder folder = new RejectFolder(output);
        String first = folder.keep(reject("kz", "a.txt", 1, "x"));
        assertEquals(first, folder.keep(reject("kz", "a.txt", 1, "x")));
        assertNotEquals(first, folder.keep(reject("kz", "a.txt", 1, "y")));
        assertNotEquals(first, folder.keep(reject("kz", "a/txt", 1, "x")));
    }

    @Test
    void sweepsWhatIsNoMore() throws Exception {
        RejectFolder folder = new RejectFolder(output);
        String kept = folder.keep(reject("kz", "a.txt", 1, "x"));
        String gone = folder.keep(reject("kz", "a.txt", 2, "x"));
        Path foreign = Files.writeString(output.resolve("rejects").resolve("notes.txt"), "mine");
        folder.sweep(Set.of(kept));
        assertTrue(Files.exists(output.resolve(kept)));
        assertFalse(Files.exists(output.resolve(gone)));
        assertFalse(Files.exists(output.resolve(gone + ".reason.txt")));
        assertTrue(Files.exists(foreign));
    }
}
