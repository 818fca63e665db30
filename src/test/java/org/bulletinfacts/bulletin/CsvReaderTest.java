package org.bulletinfacts.bulletin;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReaderTest {
    private static final String HEADER = "id,published_on,headline,body\n";
    private static final String GOOD = "7,2025-06-04,Harbour reopens,Ships came in.\n";
    private static final String GOOD_SHOWN = "2025-06-04|Harbour reopens|Ships came in.";
    private static final String QUOTED = "8,2025-06-05,\"Rain, at last\",\"It rained.\n\nSaid she: \"\"Good\"\".\"\n";
    private static final String QUOTED_SHOWN = "2025-06-05|Rain, at last|It rained.\n\nSaid she: \"Good\".";

    private static List<BulletinItem> read(String text) throws IOException {
        return Bulletin.csv().read(HEADER + text);
    }

    private static Reject onlyReject(List<BulletinItem> items) {
        List<Reject> rejects = Bulletin.rejects(items);
        assertEquals(1, rejects.size(), Bulletin.shown(items).toString());
        return rejects.get(0);
    }

    @Test
    void readsRecords() throws IOException {
        List<BulletinItem> items = read(GOOD + "\n" + QUOTED);
        assertEquals(List.of(GOOD_SHOWN, QUOTED_SHOWN), Bulletin.shown(items));
        Article first = (Article) items.get(0);
        assertEquals("7", first.externalId());
        assertEquals(1, first.position());
        assertEquals("Harbour reopens\nShips came in.", first.text());
        assertEquals(ArticleIdentity.articleId("desk", "7", null, "", 1), first.articleId());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "  body with blanks  ",
                "line\r\nline\rline\n",
                "tab\tand \u00A0 and 🚢 and e\u0301",
                "\n\nstarts late",
                "\"all quoted\"",
                "a,b;c|d",
                "\uFEFFmark"
            })
    void aBodyComesThroughExactlyAsItIs(String body) throws IOException {
        String record = "1,2025-06-04,,\"" + body.replace("\"", "\"\"") + "\"";
        for (String end : List.of("", "\n", "\r\n", "\r")) {
            List<BulletinItem> items = read(record + end);
            assertEquals(1, items.size());
            assertEquals(body, ((Article) items.get(0)).body());
            assertEquals(body, ((Article) items.get(0)).text());
        }
    }

    @Test
    void columnsDelimiterPatternAndCharsetAreTheSources() throws IOException {
        Map<String, String> names = Map.of("id", "guid", "published_on", "Data", "headline", "Tytuł", "body", "Treść");
        String text = "Tytuł;Data;Inne;Treść;guid\nŁódź;4.6.2025;x;\"Zażółć; gęślą\";a-1\n";
        for (String charset : List.of("windows-1250", "UTF-16LE", "UTF-8")) {
            byte[] bytes = text.getBytes(Charset.forName(charset));
            Bulletin bulletin = Bulletin.csv().columns(names).delimiter(';').dates("d.M.yyyy");
            List<BulletinItem> items = bulletin.charset(charset).read(bytes);
            assertEquals(List.of("2025-06-04|Łódź|Zażółć; gęślą"), Bulletin.shown(items));
            assertEquals("a-1", ((Article) items.get(0)).externalId());
        }
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstName() throws IOException {
        assertEquals(List.of(GOOD_SHOWN), Bulletin.shown(Bulletin.csv().read("\uFEFF" + HEADER + GOOD)));
        assertEquals(
                List.of(GOOD_SHOWN), Bulletin.shown(Bulletin.csv().read("\uFEFF\"id\"" + HEADER.substring(2) + GOOD)));
    }

    @Test
    void idAndHeadlineMayBeMissing() throws IOException {
        List<BulletinItem> items = Bulletin.csv().read("published_on,body\n2025-06-04,Text\n");
        Article article = (Article) items.get(0);
        assertEquals("Text", article.text());
        assertEquals(null, article.externalId());
    }

    @Test
    void aMissingColumnRejectsTheFile() throws IOException {
        String file = "id,date,headline,body\n" + GOOD + QUOTED;
        Reject reject = onlyReject(Bulletin.csv().read(file));
        assertEquals(file, new String(reject.bytes(), StandardCharsets.UTF_8));
        assertTrue(
                reject.reason().contains("\"published_on\"") && reject.reason().contains("\"date\""), reject.reason());
        Reject mapped =
                onlyReject(Bulletin.csv().columns(Map.of("headline", "title")).read(HEADER + GOOD));
        assertTrue(mapped.reason().contains("\"title\""), mapped.reason());
        Reject twice = onlyReject(Bulletin.csv().read("id,published_on,body,body\n1,2025-06-04,a,b\n"));
        assertTrue(twice.reason().contains("two columns \"body\""), twice.reason());
    }

    @Test
    void isoDateTimesGiveTheDayInTheSourcesZone() throws IOException {
        Bulletin almaty = Bulletin.csv().zone("Asia/Almaty");
        for (String time : List.of(
                "2025-06-04",
                "2025-06-04T23:59:59",
                "2025-06-04 00:00",
                "2025-06-03T20:30:00Z",
                "2025-06-04T00:10:00.123+05:00",
                "2025-06-03T22:00:00-0100")) {
            assertEquals(List.of("2025-06-04|H|B"), Bulletin.shown(almaty.read(HEADER + "1," + time + ",H,B\n")), time);
        }
        assertEquals(
                1,
                Bulletin.rejects(almaty.dates("yyyy-MM-dd").read(HEADER + "1,2025-06-04T10:00:00,H,B\n"))
                        .size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9,2025-06-05,too few columns\n",
                "9,2025-06-31,Broken date,Body\r\n",
                "9,,No date,Body\n",
                "9,2025-06-05,Empty body,\n",
                "9,2025-06-05,\"Blank\nbody\",\"\n \n\"\n",
                "9,2025-06-05,Unquoted,a body, with the delimiter\n",
                "9,2025-06-05,NUL,Bo\0dy\n",
                "9,2025-06-05,Broken \"quote\",\"a \"wrong\" quote\"\n",
                "9,2025-06-05,\"Too few\nin two lines\"\n",
                "9,2025-06-05,Never closed,\"An open quote\n",
                "9,2025-06-05,Broken in line three,\"one\ntwo, or \"\"2\"\"\nthree \"3\" x\nfour, or 4, or 5, or 6\n\nseven\"\n"
            })
    void aBrokenRecordIsRejectedAlone(String broken) throws IOException {
        List<BulletinItem> items = read(GOOD + broken + QUOTED + GOOD);
        assertEquals(List.of(GOOD_SHOWN, "reject 3: " + broken, QUOTED_SHOWN, GOOD_SHOWN), Bulletin.shown(items));
        List<BulletinItem> last = read(GOOD + QUOTED + broken);
        assertEquals(List.of(GOOD_SHOWN, QUOTED_SHOWN, "reject 6: " + broken), Bulletin.shown(last));
    }

    @Test
    void reasonsSayWhatWasFound() throws IOException {
        assertTrue(onlyReject(read("1,2\n")).reason().contains("too few columns: 2 where the header has 4"));
        assertTrue(onlyReject(read("1,04.06.2025,H,B\n")).reason().contains("\"04.06.2025\""));
        assertTrue(onlyReject(read("1,2025-06-04,H,\" \"\n")).reason().contains("empty body"));
        assertTrue(onlyReject(read("1,2025-06-04,H,\"B\n")).reason().contains("begins in line 2 is not closed"));
        assertTrue(onlyReject(read("1,2025-06-04,H,\"B\nb\" x\n")).reason().contains("closing quote in line 3"));
        assertTrue(onlyReject(read("1,,H,B\n")).reason().contains("without a date"));
    }

    @Test
    void emptyRecordsAreSkipped() throws IOException {
        assertEquals(List.of(GOOD_SHOWN, GOOD_SHOWN), Bulletin.shown(read(GOOD + ",,,\n  \n" + GOOD + ",,,,,\n")));
        assertEquals(List.of(), Bulletin.csv().read(""));
        assertEquals(List.of(), Bulletin.csv().read(HEADER));
    }

    @Test
    void bytesThatAreNoTextRejectTheirRecordAlone() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes((HEADER + GOOD).getBytes(StandardCharsets.UTF_8));
        byte[] broken = "9,2025-06-04,Caf\u00e9,\"Body\nbody\"\n".getBytes(StandardCharsets.ISO_8859_1);
        bytes.writeBytes(broken);
        bytes.writeBytes(QUOTED.getBytes(StandardCharsets.UTF_8));
        List<BulletinItem> items = Bulletin.csv().read(bytes.toByteArray());
        assertEquals(
                List.of(GOOD_SHOWN, QUOTED_SHOWN), List.of(Bulletin.shown(items.get(0)), Bulletin.shown(items.get(2))));
        assertArrayEquals(broken, onlyReject(items).bytes());
        assertTrue(
                onlyReject(items).reason().contains("line 3"), onlyReject(items).reason());
    }

    @Test
    void aRepeatedIdIsACorrection() throws IOException {
        List<Article> articles = Bulletin.articles(read("7,2025-06-04,H,One\n7,2025-06-05,I,Two\n"));
        assertEquals(articles.get(0).articleId(), articles.get(1).articleId());
        assertTrue(!articles.get(0).contentHash().equals(articles.get(1).contentHash()));
    }

    @Test
    void anEmptyIdIsNone() throws IOException {
        List<Article> articles = Bulletin.articles(read(",2025-06-04,H,One\n ,2025-06-04,H,Two\n"));
        assertEquals(null, articles.get(0).externalId());
        assertEquals(2, articles.stream().map(Article::articleId).distinct().count());
    }

    @Test
    void anOpenQuoteBeforeALongRestLosesNothing() throws IOException {
        String rest = GOOD.repeat(200_000);
        List<BulletinItem> items = read("1,2025-06-04,H,\"open\n" + rest);
        assertEquals(200_001, items.size());
        assertEquals("reject 2: 1,2025-06-04,H,\"open\n", Bulletin.shown(items.get(0)));
        assertEquals(2, Bulletin.articles(items).get(1).position());
    }

    @Test
    void aRecordOverTheLimitIsRejectedAndTheRestGoesOn() throws IOException {
        String lines = ("x".repeat(1023) + "\n").repeat(9 * 1024);
        for (String body : List.of("\"" + lines + "\"", "y".repeat(9 << 20))) {
            String broken = "9,2025-06-04,Endless," + body + "\n";
            List<BulletinItem> items = read(GOOD + broken + QUOTED);
            assertEquals(3, items.size());
            Reject reject = onlyReject(items);
            assertEquals(broken.substring(0, 1 << 20), new String(reject.bytes(), StandardCharsets.UTF_8));
            assertTrue(reject.reason().contains("8 MiB"), reject.reason());
            assertTrue(reject.reason().contains(broken.length() + " bytes"), reject.reason());
            assertEquals(QUOTED_SHOWN, Bulletin.shown(items.get(2)));
        }
    }

    @Test
    void whateverIsBrokenEveryByteIsAccountedFor() throws IOException {
        String[] pieces = {"\"", ",", "\n", "\r\n", "a", "2025-06-04", "9,2025-06-04,H,", "\"\"", " ", GOOD, QUOTED};
        Random random = new Random(11);
        for (int i = 0; i < 500; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(30); n >= 0; n--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            List<BulletinItem> items = read(text.toString());
            int rejected = Bulletin.rejects(items).stream()
                    .mapToInt(r -> r.bytes().length)
                    .sum();
            // What is neither an article nor skipped as blank must be in the rejects: letters are counted, not blanks.
            long letters = text.chars().filter(Character::isLetter).count();
            long read = Bulletin.articles(items).stream()
                    .mapToLong(a -> (a.externalId() + a.headline() + a.body())
                            .chars()
                            .filter(Character::isLetter)
                            .count())
                    .sum();
            long kept = Bulletin.rejects(items).stream()
                    .mapToLong(r -> new String(r.bytes(), StandardCharsets.UTF_8)
                            .chars()
                            .filter(Character::isLetter)
                            .count())
                    .sum();
            List<String> shown = new ArrayList<>(Bulletin.shown(items));
            assertEquals(letters, read + kept, text + "\n" + shown);
            assertTrue(rejected <= text.length());
        }
    }
}
