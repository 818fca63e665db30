package org.bulletinfacts.bulletin;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DigestReaderTest {
    private static final String TWO = """
            04.06.2025
            Harbour reopens
            Ships came in at dawn.
            The mayor spoke.
            05.06.2025
            Rain ends drought
            It rained.
            """;
    private static final List<String> TWO_SHOWN = List.of(
            "2025-06-04|Harbour reopens|Ships came in at dawn.\nThe mayor spoke.",
            "2025-06-05|Rain ends drought|It rained.");

    @Test
    void readsArticlesOneAfterAnother() throws IOException {
        List<Article> articles = Bulletin.digest().articles(TWO);
        assertEquals(TWO_SHOWN, articles.stream().map(Bulletin::shown).toList());
        Article first = articles.get(0);
        assertEquals("Harbour reopens\nShips came in at dawn.\nThe mayor spoke.", first.text());
        assertEquals(1, first.position());
        assertEquals(2, articles.get(1).position());
        assertEquals("desk", first.source());
        assertEquals("file.in", first.bulletinUri());
        assertEquals("en", first.language());
        assertEquals(null, first.externalId());
        assertEquals(20, first.articleId().length());
        assertEquals(32, first.contentHash().length());
    }

    @Test
    void anEmptyFileHoldsNothing() throws IOException {
        assertEquals(List.of(), Bulletin.digest().read(""));
        assertEquals(List.of(), Bulletin.digest().read("\uFEFF \r\n\n\t\n\f"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r", "\n\n", " \t\n", "\u00A0\u3000\n", "\n\f", "\f", "\n \u2003\n\r\n"})
    void lineEndsAndBlanksMakeNoDifference(String end) throws IOException {
        assertEquals(TWO_SHOWN, Bulletin.shown(Bulletin.digest().read(TWO.replace("\n", end))));
        assertEquals(
                TWO_SHOWN,
                Bulletin.shown(Bulletin.digest()
                        .read("\uFEFF" + end + TWO.replace("\n", end).strip())));
    }

    @Test
    void anyMixOfBlanksAndLineEndsGivesTheSameArticles() throws IOException {
        String[] ends = {"\n", "\r\n", "\r", " \n", "\t\r\n", "\n\n", "\r\n \r\n", "\n\f", "\u00A0\n"};
        Random random = new Random(7);
        List<Article> plain = Bulletin.digest().articles(TWO);
        for (int i = 0; i < 200; i++) {
            StringBuilder varied = new StringBuilder(random.nextBoolean() ? "\uFEFF" : "");
            for (String line : TWO.split("\n")) {
                varied.append(line).append(ends[random.nextInt(ends.length)]);
            }
            assertEquals(plain, Bulletin.digest().articles(varied.toString()), varied.toString());
        }
    }

    @Test
    void concatenatedFilesWithByteOrderMarksAreOneBulletin() throws IOException {
        assertEquals(TWO_SHOWN, Bulletin.shown(Bulletin.digest().read("\uFEFF" + TWO.replace("05.06", "\uFEFF05.06"))));
    }

    @Test
    void leadingBlanksOfALineStay() throws IOException {
        List<Article> articles = Bulletin.digest().articles("  04.06.2025\n  Head\n  - one\n");
        assertEquals("  Head\n  - one", articles.get(0).text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-16", "UTF-32LE", "UTF-32", "GB18030", "x-UTF-16LE-BOM"})
    void anyCharsetGivesTheSameText(String charset) throws IOException {
        String text = TWO.replace("Ships", "Café 🚢 Қазақстан e\u0301 ships");
        List<Article> expected = Bulletin.digest().articles(text);
        assertEquals(expected, Bulletin.digest().charset(charset).articles(text));
        assertEquals(expected, Bulletin.digest().charset(charset).articles(text.replace("\n", "\r\n")));
    }

    @Test
    void windows1250IsReadAsSuch() throws IOException {
        byte[] bytes = "04.06.2025\nŁódź\nZażółć gęślą jaźń.\n".getBytes(Charset.forName("windows-1250"));
        List<BulletinItem> items = Bulletin.digest().charset("windows-1250").read(bytes);
        assertEquals(List.of("2025-06-04|Łódź|Zażółć gęślą jaźń."), Bulletin.shown(items));
    }

    @Test
    void aByteOrderMarkTellsTheCharset() throws IOException {
        for (String charset : List.of("UTF-16LE", "UTF-16BE")) {
            byte[] bytes = ("\uFEFF" + TWO).getBytes(Charset.forName(charset));
            assertEquals(TWO_SHOWN, Bulletin.shown(Bulletin.digest().read(bytes)));
        }
        byte[] utf8 = ("\uFEFF" + TWO).getBytes(StandardCharsets.UTF_8);
        assertEquals(
                TWO_SHOWN,
                Bulletin.shown(Bulletin.digest().charset("windows-1250").read(utf8)));
    }

    @Test
    void textBeforeTheFirstDateIsRejected() throws IOException {
        List<BulletinItem> items = Bulletin.digest().read("\nNo date here\nbut text\n" + TWO);
        assertEquals(TWO_SHOWN, Bulletin.shown(items).subList(1, 3));
        Reject reject = (Reject) items.get(0);
        assertEquals(1, reject.line());
        assertEquals("\nNo date here\nbut text\n", new String(reject.bytes(), StandardCharsets.UTF_8));
        assertTrue(reject.reason().contains("without a date"), reject.reason());
        assertTrue(reject.reason().contains("24.06.2025"), reject.reason());
    }

    @ParameterizedTest
    @ValueSource(strings = {"31.06.2025", "00.01.2025", "4.6.2025", "04/06/2025", "04.06.25", "04.13.2025:"})
    void aBrokenDateRejectsItsArticleAlone(String date) throws IOException {
        String broken = date + "\r\nHeadline\r\nBody.\r\n\r\n";
        List<BulletinItem> items = Bulletin.digest().read(TWO + broken + TWO);
        assertEquals(5, items.size());
        assertEquals("reject 8: " + broken, Bulletin.shown(items.get(2)));
        assertTrue(((Reject) items.get(2)).reason().contains(date), ((Reject) items.get(2)).reason());
        assertEquals(TWO_SHOWN, Bulletin.shown(items.subList(3, 5)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1.234.567", "12.5", "2025", "04.06.2025 was a day", "1.2.3", "20250604", "12:30", "4 June 2025"
            })
    void aLineThatIsANumberIsText(String line) throws IOException {
        List<BulletinItem> items = Bulletin.digest().read("04.06.2025\nHeadline\nBody\n" + line + "\n");
        assertEquals(List.of("2025-06-04|Headline|Body\n" + line), Bulletin.shown(items));
    }

    @Test
    void articlesWithoutHeadlineOrBodyAreRejected() throws IOException {
        List<BulletinItem> items =
                Bulletin.digest().read("04.06.2025\n05.06.2025\nOnly a headline\n\n" + TWO + "06.06.2025\n");
        assertEquals("reject 1: 04.06.2025\n", Bulletin.shown(items.get(0)));
        assertEquals("reject 2: 05.06.2025\nOnly a headline\n\n", Bulletin.shown(items.get(1)));
        assertTrue(((Reject) items.get(1)).reason().contains("empty body"));
        assertEquals(TWO_SHOWN, Bulletin.shown(items.subList(2, 4)));
        assertEquals("reject 12: 06.06.2025\n", Bulletin.shown(items.get(4)));
    }

    @Test
    void bytesThatAreNoTextRejectTheirArticleAlone() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(TWO.getBytes(StandardCharsets.UTF_8));
        byte[] broken = "06.06.2025\nCaf\u00e9\nBody\n".getBytes(StandardCharsets.ISO_8859_1);
        bytes.writeBytes(broken);
        bytes.writeBytes(TWO.getBytes(StandardCharsets.UTF_8));
        List<BulletinItem> items = Bulletin.digest().read(bytes.toByteArray());
        assertEquals(5, items.size());
        Reject reject = (Reject) items.get(2);
        assertArrayEquals(broken, reject.bytes());
        assertEquals(8, reject.line());
        assertTrue(reject.reason().contains("E9") && reject.reason().contains("line 9"), reject.reason());
        assertEquals(
                List.of(1, 2, 3, 4),
                Bulletin.articles(items).stream().map(Article::position).toList());
    }

    @Test
    void nulAndHalvesOfPairsAreNoText() throws IOException {
        List<BulletinItem> nul = Bulletin.digest().read("04.06.2025\nHead\nBo\0dy\n" + TWO);
        assertEquals(3, nul.size());
        assertTrue(((Reject) nul.get(0)).reason().contains("NUL"));
        byte[] half = "04.06.2025\nHead\nBody ?\n".getBytes(StandardCharsets.UTF_16LE);
        half[half.length - 3] = (byte) 0xD8;
        assertEquals(
                1,
                Bulletin.rejects(Bulletin.digest().charset("UTF-16LE").read(half))
                        .size());
    }

    @Test
    void aFileCutInsideACharacterRejectsItsLastArticle() throws IOException {
        byte[] utf16 = TWO.getBytes(StandardCharsets.UTF_16LE);
        List<BulletinItem> items =
                Bulletin.digest().charset("UTF-16LE").read(java.util.Arrays.copyOf(utf16, utf16.length - 1));
        assertEquals(TWO_SHOWN.get(0), Bulletin.shown(items.get(0)));
        assertEquals(1, Bulletin.rejects(items).size());
    }

    @Test
    void anArticleOverTheLimitIsRejectedAndTheRestGoesOn() throws IOException {
        String line = "x".repeat(1023) + "\n";
        for (String text : List.of(line.repeat(9 * 1024), "y".repeat(9 << 20) + "\n")) {
            String broken = "06.06.2025\nEndless\n" + text;
            List<BulletinItem> items = Bulletin.digest().read(TWO + broken + TWO);
            assertEquals(5, items.size());
            Reject reject = (Reject) items.get(2);
            assertEquals(8, reject.line());
            assertEquals(broken.substring(0, 1 << 20), new String(reject.bytes(), StandardCharsets.UTF_8));
            assertTrue(reject.reason().contains(broken.length() + " bytes from byte " + TWO.length()), reject.reason());
            assertEquals(TWO_SHOWN, Bulletin.shown(items.subList(3, 5)));
        }
    }

    @Test
    void aSecondBodyUnderOneHeadlineIsAnArticleOfItsOwn() throws IOException {
        String one = "04.06.2025\nRates\nThe rate rose.\n";
        String two = "04.06.2025\nRates\nThe rate fell.\n";
        String three = "04.06.2025\nRates\nThe rate stood.\n";
        List<Article> articles = Bulletin.digest().articles(one + two + one + three + two);
        List<String> ids = articles.stream().map(Article::articleId).toList();
        assertEquals(ids.get(0), ids.get(2));
        assertEquals(ids.get(1), ids.get(4));
        assertEquals(3, ids.stream().distinct().count());
        assertEquals(ids.get(0), Bulletin.digest().articles(two).get(0).articleId());
        assertEquals(ids.get(1), ArticleIdentity.articleId("desk", null, LocalDate.of(2025, 6, 4), "Rates", 2));
    }

    @Test
    void monthNamesMakeDateLines() throws IOException {
        String text =
                "4 June 2025:\nHead\nBody\n5 JUNE 2025 –\nHead\nBody\n31 June 2025\nHead\nBody\n6 Jun 2025\nHead\nBody\n";
        List<BulletinItem> items = Bulletin.digest().dates("d MMMM yyyy").read(text);
        assertEquals(
                List.of(
                        "2025-06-04|Head|Body",
                        "2025-06-05|Head|Body",
                        "reject 7: 31 June 2025\nHead\nBody\n",
                        "2025-06-06|Head|Body"),
                Bulletin.shown(items));
    }

    @Test
    void aLongFileIsReadInBoundedMemory(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("long.txt");
        int articles = 200_000;
        String body = "The works in the valley go on. ".repeat(16);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int i = 0; i < articles; i++) {
                out.write("04.06.2025\nReport " + i / 2 + "\n" + body + i % 3 + "\n");
            }
        }
        Source source = Bulletin.digest().source(folder);
        BulletinFile bulletin = new BulletinFile("desk", file, "long.txt", Files.size(file), Instant.EPOCH);
        List<String> lastIds = new ArrayList<>();
        int read = 0;
        try (BulletinReader reader = BulletinReaders.open(source, bulletin)) {
            for (BulletinItem item = reader.next(); item != null; item = reader.next()) {
                read++;
                assertEquals(read, ((Article) item).position());
                if (read > articles - 2) {
                    lastIds.add(((Article) item).articleId());
                }
            }
        }
        assertEquals(articles, read);
        assertEquals(2, lastIds.stream().distinct().count());
        assertEquals(
                ArticleIdentity.articleId("desk", null, LocalDate.of(2025, 6, 4), "Report 99999", 2), lastIds.get(1));
    }
}
