package org.bulletinfacts.jobfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bulletinfacts.bulletin.BulletinFile;
import org.bulletinfacts.bulletin.BulletinFiles;
import org.bulletinfacts.bulletin.DateOrder;
import org.bulletinfacts.bulletin.Format;
import org.bulletinfacts.bulletin.Source;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JobFileReaderTest {
    private static final Pattern EXPECT = Pattern.compile("# expect (\\d+):(\\d+) (\\S+) \\| (.*)");
    private static final String SOURCE = "sources:\n  - {name: a, files: \"%s\", format: digest}\n";

    @TempDir
    private Path temp;

    private Path project;

    @BeforeEach
    void makeFolder() throws IOException {
        project = Files.createDirectories(temp.toRealPath().resolve("project é/jobs"))
                .getParent();
    }

    private Job read(String yaml) throws IOException, JobFileException {
        return read("jobs/job.yaml", yaml);
    }

    private Job read(String path, String yaml) throws IOException, JobFileException {
        Path file = project.resolve(path);
        Files.createDirectories(file.getParent());
        return JobFileReader.read(Files.writeString(file, yaml), JobFiles.ENVIRONMENT);
    }

    static Stream<Path> wrongFiles() throws IOException {
        return Stream.concat(JobFiles.in("wrong").stream(), JobFiles.in("wrong-beyond-schema").stream());
    }

    @ParameterizedTest
    @MethodSource("wrongFiles")
    void everyProblemIsToldAtItsPlace(Path file) throws IOException {
        JobFileException e = assertThrows(JobFileException.class, () -> JobFileReader.read(file, JobFiles.ENVIRONMENT));
        List<String> expected = new ArrayList<>();
        List<String> found = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            Matcher expect = EXPECT.matcher(line);
            if (expect.matches()) {
                int i = expected.size();
                String key = expect.group(3).equals("-") ? "" : expect.group(3);
                expected.add(expect.group(1) + ":" + expect.group(2) + " " + key + " " + expect.group(4));
                found.add(i < e.problems().size() ? shown(e.problems().get(i), expect.group(4)) : "nothing");
            }
        }
        assertEquals(String.join("\n", expected), String.join("\n", found), e.getMessage());
        assertEquals(expected.size(), e.problems().size(), e.getMessage());
        assertTrue(e.getMessage().startsWith(file + ":"), e.getMessage());
    }

    /** The problem in short; of its message the expected part where it holds it. */
    private static String shown(Problem problem, String expected) {
        String message = problem.message().contains(expected) ? expected : problem.message();
        return problem.line() + ":" + problem.column() + " " + problem.key() + " " + message;
    }

    @Test
    void aSmallJobGetsDefaults() throws Exception {
        Job job = JobFileReader.read(JobFiles.folder("right").resolve("smallest.yaml"), Map.of());
        Path folder = JobFiles.folder("right").toRealPath();
        assertEquals("nightly", job.name());
        assertEquals(folder.resolve("output/nightly"), job.output());
        assertEquals(folder.resolve("smallest.yaml"), job.file());
        assertEquals(List.of(), job.csvExports());
        assertEquals(List.of(), job.checks());
        assertEquals(null, job.lexicon());
        assertEquals(Runtime.getRuntime().availableProcessors(), job.threads());
        assertEquals(500, job.chunkSize());
        Source source = job.sources().get(0);
        assertEquals(List.of(folder + "/in/*.txt"), source.files());
        assertEquals(folder.resolve("in"), source.root());
        assertEquals(Format.DIGEST, source.format());
        assertEquals(StandardCharsets.UTF_8, source.charset());
        assertEquals(Duration.ZERO, source.settle());
        assertEquals(null, source.expectEvery());
        assertEquals(0.1, source.maxRejects());
        assertEquals(1 << 20, source.longestArticle());
        assertFalse(source.emptyIsOk());
        assertEquals(',', source.delimiter());
        assertEquals("body", source.columns().get("body"));
        assertEquals(ZoneId.of("UTC"), source.conventions().timeZone());
        assertEquals("en", source.conventions().language());
        assertEquals(DateOrder.DMY, source.conventions().dateOrder());
    }

    @Test
    void everyKeyIsRead() throws Exception {
        Job job = JobFileReader.read(JobFiles.folder("right").resolve("everything.yaml"), JobFiles.ENVIRONMENT);
        Path folder = JobFiles.folder("right").toRealPath();
        assertEquals("Ночной выпуск 2", job.name());
        assertEquals(folder.resolveSibling("out put/here"), job.output());
        assertEquals(3, job.threads());
        assertEquals(200, job.chunkSize());
        assertEquals(List.of("figures", "actors"), job.csvExports());
        assertEquals(List.of(folder.resolve("right/checks.sql")), job.checks());
        assertEquals(folder.resolve("right/words"), job.lexicon());
        Source digest = job.sources().get(0);
        assertEquals("/absolute/path", digest.files().get(2));
        assertEquals(Path.of("/"), digest.root());
        assertEquals(Charset.forName("windows-1251"), digest.charset());
        assertEquals("KZ", digest.conventions().country());
        assertEquals(ZoneId.of("Asia/Almaty"), digest.conventions().timeZone());
        assertEquals("Steppe News", digest.conventions().agency());
        assertTrue(digest.conventions().decimalComma());
        assertEquals(DateOrder.YMD, digest.conventions().dateOrder());
        assertEquals(MonthDay.of(4, 1), digest.conventions().fiscalYearStart());
        assertEquals(0.025, digest.maxRejects());
        assertEquals(64 << 10, digest.longestArticle());
        assertEquals(Duration.ofMinutes(5), digest.settle());
        assertEquals(Duration.ofDays(1), digest.expectEvery());
        assertTrue(digest.emptyIsOk());
        Source csv = job.sources().get(1);
        assertEquals('\t', csv.delimiter());
        assertEquals("published on", csv.columns().get("published_on"));
        assertEquals(DateTimeFormatter.ISO_LOCAL_DATE, csv.datePattern());
        assertEquals(500_000, csv.longestArticle());
        assertEquals(Duration.ofSeconds(30), csv.settle());
        assertEquals(Duration.ofHours(1), csv.expectEvery());
        Source jsonl = job.sources().get(2);
        assertEquals("content", jsonl.columns().get("body"));
        assertEquals("id", jsonl.columns().get("id"));
        assertEquals(0.25, jsonl.maxRejects());
        assertEquals(8 << 20, jsonl.longestArticle());
    }

    @Test
    void outputStandsInTheFolderAboveJobs() throws Exception {
        String source = SOURCE.formatted("in/*.txt");
        assertEquals(project.resolve("output/a"), read("name: a\n" + source).output());
        assertEquals(project.resolve("output"), read("name: sample\n" + source).output());
        assertEquals(
                project.resolve("there"),
                read("name: a\noutput: there\n" + source).output());
        assertEquals(
                Path.of("/srv/a"), read("name: a\noutput: /srv/./a\n" + source).output());
        assertEquals(
                Path.of("/data/a"),
                read("name: a\noutput: ${DATA}/a\n" + source).output());
        assertEquals(
                project.resolve("other/output/a"),
                read("other/job.yaml", "name: a\n" + source).output());
    }

    @Test
    void filesAreRelativeToTheJobFile() throws Exception {
        for (String name : List.of("in [x]/kz/a b.txt", "in [x]/uz/ü.txt")) {
            Files.createDirectories(project.resolve("jobs").resolve(name).getParent());
            Files.writeString(project.resolve("jobs").resolve(name), "x");
        }
        Source source = read("name: a\n" + SOURCE.formatted("in \\\\[x\\\\]/**/*.txt"))
                .sources()
                .get(0);
        assertEquals(project.resolve("jobs/in [x]"), source.root());
        List<BulletinFile> found = BulletinFiles.find(source, Instant.now()).ready();
        assertEquals(
                List.of("kz/a b.txt", "uz/ü.txt"),
                found.stream().map(BulletinFile::uri).toList());
        Source above =
                read("name: a\n" + SOURCE.formatted("../in/*.txt")).sources().get(0);
        assertEquals(project.resolve("in"), above.root());
        assertEquals(
                "/data/x/*.txt",
                read("name: a\n" + SOURCE.formatted("${DATA}/x/*.txt"))
                        .sources()
                        .get(0)
                        .files()
                        .get(0));
    }

    @Test
    void aLinkToTheJobsFolderIsNoOtherPlace() throws Exception {
        read("name: a\n" + SOURCE.formatted("../in/*.txt"));
        Path link = Files.createSymbolicLink(temp.resolve("link"), project.resolve("jobs"));
        Job job = JobFileReader.read(link.resolve("job.yaml"), Map.of());
        assertEquals(project.resolve("output/a"), job.output());
        assertEquals(project.resolve("in"), job.sources().get(0).root());
    }

    @Test
    void inputAndOutputOfTheCommandLineComeFirst() throws Exception {
        Path folder = Files.createDirectories(project.resolve("new [1]/sub"));
        Files.writeString(folder.resolve("b.txt"), "x");
        Files.writeString(folder.resolveSibling("a.txt"), "x");
        Job job = read("name: a\n" + SOURCE.formatted("in/*.txt") + "  - {name: b, files: c.csv, format: csv}\n");
        Job changed =
                job.withInput(List.of(folder, folder.resolveSibling("a.txt"))).withOutput(Path.of("out"));
        Source source = changed.sources().get(0);
        assertEquals(folder.getParent(), source.root());
        List<BulletinFile> found = BulletinFiles.find(source, Instant.now()).ready();
        assertEquals(
                List.of("a.txt", "sub/b.txt"),
                found.stream().map(BulletinFile::uri).toList());
        assertEquals(Path.of("out").toAbsolutePath(), changed.output());
        assertEquals(job.sources().get(1), changed.sources().get(1));
        Source missing =
                job.withInput(List.of(Path.of("no/such/*.txt"))).sources().get(0);
        assertEquals(1, BulletinFiles.find(missing, Instant.now()).unmatched().size());
        assertEquals(Path.of("no/such").toAbsolutePath(), missing.root());
    }

    @Test
    void aMissingJobFileIsTold() {
        JobFileException e =
                assertThrows(JobFileException.class, () -> JobFileReader.read(project.resolve("none.yaml"), Map.of()));
        assertTrue(e.getMessage().endsWith("none.yaml: there is no such job file"), e.getMessage());
    }

    @Test
    void whatIsNoYamlIsToldWithItsLine() {
        JobFileException e = assertThrows(JobFileException.class, () -> read("name: a\nsources: [\n  - x\n"));
        assertEquals(1, e.problems().size());
        assertTrue(e.problems().get(0).line() >= 3, e.getMessage());
        for (String yaml : List.of("", "# nothing\n", "\0", "name: a\n---\nname: b\n", "a: *b\n", "--- !!set {a}\n")) {
            assertThrows(JobFileException.class, () -> read(yaml), yaml);
        }
    }

    @Test
    void aJobFileInAnotherCharsetIsTold() throws IOException {
        Path file = Files.write(project.resolve("job.yaml"), new byte[] {'n', ':', ' ', (byte) 0xE9});
        JobFileException e = assertThrows(JobFileException.class, () -> JobFileReader.read(file, Map.of()));
        assertTrue(e.getMessage().contains("UTF-8"), e.getMessage());
    }
}
