package org.bulletinfacts.bulletin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArticleIdentityTest {
    private static final LocalDate DAY = LocalDate.of(2025, 6, 4);

    private static String id(String source, String externalId, String headline, int rank) {
        return ArticleIdentity.articleId(source, externalId, DAY, headline, rank);
    }

    @Test
    void idsStayWhatTheyAre() {
        // Ids live in databases and citations: a change here orphans them all.
        assertEquals("35debe8a6a6c0a3120ff", id("desk", null, "Harbour reopens", 1));
        assertEquals("5c9be2bf154be6c9238f", id("desk", null, "Harbour reopens", 2));
        assertEquals("66c5a1ffa8e9cc28e672", id("desk", "7", "Harbour reopens", 1));
        assertEquals(
                "2413d00bc54a378b58962546d6f510b4",
                ArticleIdentity.contentHash(DAY, "Harbour reopens", "Ships came in."));
    }

    @Test
    void differentIdentitiesHaveDifferentIds() {
        List<String> ids = List.of(
                id("a", null, "b", 1),
                id("a", null, "b", 2),
                id("a", null, "", 1),
                id("b", null, "b", 1),
                id("a", "b", "b", 1),
                id("a", DAY + "\u001fb", "b", 1),
                id("a", DAY.toString(), "b", 1));
        assertEquals(ids.size(), ids.stream().distinct().count());
    }

    @Test
    void anExternalIdIsTheWholeIdentity() {
        assertEquals(id("a", "7", "x", 1), ArticleIdentity.articleId("a", "7", DAY.plusDays(1), "y", 3));
    }

    @Test
    void contentIsDateHeadlineAndBody() {
        String hash = ArticleIdentity.contentHash(DAY, "h", "b");
        assertNotEquals(hash, ArticleIdentity.contentHash(DAY.plusDays(1), "h", "b"));
        assertNotEquals(hash, ArticleIdentity.contentHash(DAY, "h", "b "));
        assertNotEquals(hash, ArticleIdentity.contentHash(DAY, "hb", ""));
        assertTrue(hash.matches("[0-9a-f]{32}"));
    }

    @Test
    void ranksHoldForManyArticles() {
        Ranks ranks = new Ranks();
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < 50_000; i++) {
                String first = id("a", null, "h" + i / 5, 1);
                assertEquals(i % 5 + 1, ranks.of(first, ArticleIdentity.contentHash(DAY, "h" + i / 5, "b" + i % 5)));
            }
        }
    }
}
