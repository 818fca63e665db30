package org.bulletinfacts.bulletin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BulletinFilesTest {
    private static final Instant NOW = Instant.parse("2025-06-04T03:00:00Z");

    @TempDir
    private Path temp;

    private Path root;

    @BeforeEach
    void makeFiles() throws IOException {
        root = Files.createDirectory(temp.toRealPath().resolve("in [a] ü"));
        for (String name : List.of(
                "b.txt",
                "a.txt",
                "c.csv",
                "новости 1.txt",
                "kz/d.txt",
                "kz/2025/e.txt",
                "kz/2025/f.txt.part",
                "kz/2025/g.TMP",
                ".hidden.txt",
                ".folder/h.txt",
                "kz/x[1].txt")) {
            Path file = root.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, name);
            Files.setLastModifiedTime(file, FileTime.from(NOW.minusSeconds(3600)));
        }
    }

    private BulletinFiles find(Duration settle, String... patterns) throws IOException {
        String[] absolute = Arrays.stream(patterns)
                .map(pattern -> FileGlob.literal(root) + "/" + pattern)
                .toArray(String[]::new);
        Source plain = Bulletin.digest().source(root, absolute);
        Source source = new Source(
                plain.name(),
                plain.files(),
                root,
                plain.format(),
                plain.charset(),
                plain.datePattern(),
                plain.conventions(),
                plain.columns(),
                plain.delimiter(),
                plain.maxRejects(),
                plain.longestArticle(),
                settle,
                null,
                false);
        return BulletinFiles.find(source, NOW);
    }

    private List<String> ready(String... patterns) throws IOException {
        return find(Duration.ZERO, patterns).ready().stream()
                .map(BulletinFile::uri)
                .toList();
    }

    @Test
    void namesThatAreNoTextStayTwoFiles() throws IOException {
        for (String name : List.of("bad%FE.txt", "bad%FF.txt")) {
            Files.writeString(Path.of(URI.create(root.toUri() + name)), name);
        }
        assertEquals(List.of("bad%FE.txt", "bad%FF.txt"), ready("bad*.txt"));
    }

    @Test
    void globsGiveFilesSortedByUri() throws IOException {
        assertEquals(List.of("a.txt", "b.txt", "новости 1.txt"), ready("*.txt"));
        assertEquals(List.of("a.txt", "b.txt", "c.csv"), ready("[a-b].txt", "?.csv"));
        assertEquals(List.of("a.txt", "c.csv"), ready("{a,c}.{txt,csv}"));
        assertEquals(List.of("kz/2025/e.txt"), ready("k*/20??/*.txt"));
        assertEquals(List.of("a.txt"), ready("kz/../a.txt", "./a.txt", "a.txt"));
    }

    @Test
    void twoStarsMeanAnyNumberOfFolders() throws IOException {
        List<String> all = List.of("a.txt", "b.txt", "kz/2025/e.txt", "kz/d.txt", "kz/x[1].txt", "новости 1.txt");
        assertEquals(all, ready("**/*.txt"));
        assertEquals(List.of("kz/2025/e.txt", "kz/d.txt", "kz/x[1].txt"), ready("kz/**"));
        assertEquals(List.of("kz/2025/e.txt"), ready("**/2025/**/e.txt"));
    }

    @Test
    void aFolderMeansTheFilesInIt() throws IOException {
        assertEquals(List.of("kz/d.txt", "kz/x[1].txt"), ready("kz"));
        assertEquals(List.of("kz/2025/e.txt"), ready("kz/2025/"));
        assertEquals(List.of("a.txt", "b.txt", "c.csv", "новости 1.txt"), ready("*"));
    }

    @Test
    void aPathThatExistsIsMeantAsItStands() throws IOException {
        assertEquals(List.of("kz/x[1].txt"), ready("kz/x\\[1\\].txt"));
        Source source = Bulletin.digest().source(root, root + "/kz/x[1].txt");
        assertEquals(
                "kz/x[1].txt", BulletinFiles.find(source, NOW).ready().get(0).uri());
        assertEquals(List.of(".hidden.txt"), ready(".hidden.txt"));
        assertEquals(List.of(".hidden.txt"), ready(".h*"));
    }

    @Test
    void whatIsBeingWrittenWaits() throws IOException {
        Files.setLastModifiedTime(root.resolve("a.txt"), FileTime.from(NOW.minusSeconds(59)));
        Files.setLastModifiedTime(root.resolve("b.txt"), FileTime.from(NOW.plusSeconds(86_400)));
        BulletinFiles files = find(Duration.ofSeconds(60), "*.txt", "kz/2025/*");
        assertEquals(
                List.of("b.txt", "kz/2025/e.txt", "новости 1.txt"),
                files.ready().stream().map(BulletinFile::uri).toList());
        assertEquals(
                List.of("a.txt", "kz/2025/f.txt.part", "kz/2025/g.TMP"),
                files.waiting().stream().map(BulletinFile::uri).toList());
    }

    @Test
    void patternsWithoutAnyFileAreTold() throws IOException {
        Files.createDirectory(root.resolve("empty"));
        BulletinFiles files = find(Duration.ZERO, "*.txt", "*.xml", "nowhere/a.txt", "empty", "kz/2025/*.part");
        String base = FileGlob.literal(root);
        assertEquals(List.of(base + "/*.xml", base + "/nowhere/a.txt", base + "/empty"), files.unmatched());
    }

    @Test
    void linksAreFollowedAndAFileCountsOnce() throws IOException {
        Files.createSymbolicLink(root.resolve("a-latest.txt"), root.resolve("b.txt"));
        Files.createSymbolicLink(root.resolve("aa"), root.resolve("kz"));
        Files.createSymbolicLink(root.resolve("kz/2025/up"), root.resolve("kz"));
        Files.createSymbolicLink(root.resolve("gone.txt"), root.resolve("nowhere.txt"));
        Path outside = Files.writeString(temp.resolve("outside.txt"), "x");
        Files.createSymbolicLink(root.resolve("z.txt"), outside);
        assertEquals(
                List.of("a.txt", "b.txt", "kz/2025/e.txt", "kz/d.txt", "kz/x[1].txt", "z.txt", "новости 1.txt"),
                ready("**/*.txt"));
        assertEquals(List.of("aa/2025/e.txt"), ready("aa/2025/e.txt"));
    }

    @Test
    void aFileTellsItsSizeAndTime() throws IOException {
        BulletinFile file = find(Duration.ZERO, "a.txt").ready().get(0);
        assertEquals(5, file.size());
        assertEquals(NOW.minusSeconds(3600), file.modified());
        assertEquals("desk", file.source());
        assertEquals(root.resolve("a.txt"), file.path());
    }

    @Test
    void basesAreTheFoldersAboveTheWildcards() {
        String base = FileGlob.literal(root);
        assertEquals(root, new FileGlob(base + "/*.txt").base());
        assertEquals(root.resolve("kz"), new FileGlob(base + "/kz").base());
        assertEquals(root.resolve("kz"), new FileGlob(base + "/kz/d.txt").base());
        assertEquals(root.resolve("kz"), new FileGlob(base + "/kz/**/x/*").base());
        assertEquals(root, new FileGlob(base + "/missing").base());
        assertEquals(Path.of("/"), new FileGlob("/").base());
    }

    @Test
    void malformedGlobsAreTold() {
        assertThrows(java.util.regex.PatternSyntaxException.class, () -> new FileGlob("/in/[a").check());
    }
}
