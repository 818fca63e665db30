package org.bulletinfacts.bulletin;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonLinesReaderTest {
    private static final String GOOD =
            "{\"id\": 12, \"published_on\": \"2025-06-04\", \"headline\": \"H\", \"body\": \"One.\\r\\n 🚢 e\\u0301 \"}\n";
    private static final String GOOD_SHOWN = "2025-06-04|H|One.\r\n 🚢 e\u0301 ";

    @Test
    void readsOneObjectALine() throws IOException {
        String nested =
                "{\"tags\": [{\"body\": \"no\"}], \"published_on\": \"2025-06-05\", \"body\": \"Two\", \"id\": null}";
        List<BulletinItem> items = Bulletin.jsonl().read("\uFEFF" + GOOD + "\r\n  \n" + nested);
        assertEquals(List.of(GOOD_SHOWN, "2025-06-05||Two"), Bulletin.shown(items));
        assertEquals("12", ((Article) items.get(0)).externalId());
        assertEquals("Two", ((Article) items.get(1)).text());
        assertEquals(null, ((Article) items.get(1)).externalId());
    }

    @Test
    void fieldNamesPatternAndCharsetAreTheSources() throws IOException {
        Bulletin bulletin = Bulletin.jsonl()
                .columns(Map.of("id", "guid", "published_on", "date", "headline", "title", "body", "content"))
                .dates("d MMMM yyyy")
                .charset("UTF-16LE");
        String line =
                "{\"guid\":\"a\",\"date\":\"4 June 2025\",\"title\":\"Łódź\",\"content\":\"Text\",\"body\":7}\r\n";
        assertEquals(
                List.of("2025-06-04|Łódź|Text", "2025-06-04|Łódź|Text"), Bulletin.shown(bulletin.read(line + line)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"published_on\": \"2025-06-04\", \"body\": \"cut o|broken JSON",
                "{\"published_on\": \"2025-06-04\", \"body\"|broken JSON",
                "[1, 2]|no JSON object but a list",
                "plain text|broken JSON",
                "\"text\"|no JSON object",
                "{\"published_on\": \"2025-06-04\", \"body\": \"b\"} {}|something follows",
                "{\"body\": \"b\"}|without a date",
                "{\"published_on\": \"04.06.2025\", \"body\": \"b\"}|\"04.06.2025\"",
                "{\"published_on\": 20250604, \"body\": \"b\"}|published_on is a number; a text is right",
                "{\"published_on\": \"2025-06-04\"}|empty body",
                "{\"published_on\": \"2025-06-04\", \"body\": null}|empty body",
                "{\"published_on\": \"2025-06-04\", \"body\": \" \\n\"}|empty body",
                "{\"published_on\": \"2025-06-04\", \"body\": {\"html\": \"b\"}}|body is an object",
                "{\"published_on\": \"2025-06-04\", \"body\": \"b\", \"id\": true}|a text or a number",
                "{\"published_on\": \"2025-06-04\", \"body\": \"b\", \"body\": \"c\"}|twice",
                "{\"published_on\": \"2025-06-04\", \"body\": \"b\\u0000\"}|NUL",
                "{\"published_on\": \"2025-06-04\", \"body\": \"b\\ud83d.\"}|U+D83D",
            })
    void aBrokenLineIsRejectedAlone(String broken, String reason) throws IOException {
        List<BulletinItem> items = Bulletin.jsonl().read(GOOD + broken + "\r\n" + GOOD);
        assertEquals(List.of(GOOD_SHOWN, "reject 2: " + broken + "\r\n", GOOD_SHOWN), Bulletin.shown(items));
        String given = Bulletin.rejects(items).get(0).reason();
        assertTrue(given.contains(reason), given);
    }

    @Test
    void bracketsDeeperThanTheParserGoesRejectTheirLineAlone() throws IOException {
        String deep = GOOD.replace("}", ", \"x\": " + "[".repeat(2000) + "]".repeat(2000) + "}");
        List<BulletinItem> items = Bulletin.jsonl().read(deep + GOOD);
        String reason = Bulletin.rejects(items).get(0).reason();
        assertTrue(reason.startsWith("broken JSON"), reason);
        assertEquals(GOOD_SHOWN, Bulletin.shown(items.get(1)));
    }

    @Test
    void bytesThatAreNoTextRejectTheirLineAlone() throws IOException {
        byte[] broken = GOOD.replace("🚢", "\u00e9").getBytes(StandardCharsets.ISO_8859_1);
        byte[] good = GOOD.getBytes(StandardCharsets.UTF_8);
        byte[] all = java.util.Arrays.copyOf(broken, broken.length + good.length);
        System.arraycopy(good, 0, all, broken.length, good.length);
        List<BulletinItem> items = Bulletin.jsonl().read(all);
        assertArrayEquals(broken, ((Reject) items.get(0)).bytes());
        assertEquals(GOOD_SHOWN, Bulletin.shown(items.get(1)));
    }

    @Test
    void aLineOverTheLimitIsRejectedAndTheRestGoesOn() throws IOException {
        String broken = GOOD.replace("One.", "x".repeat(9 << 20));
        List<BulletinItem> items = Bulletin.jsonl().read(broken + GOOD);
        assertEquals(2, items.size());
        assertEquals(1 << 20, ((Reject) items.get(0)).bytes().length);
        assertEquals(GOOD_SHOWN, Bulletin.shown(items.get(1)));
    }
}
