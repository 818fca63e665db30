package org.bulletinfacts.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bulletinfacts.bulletin.Article;
import org.bulletinfacts.bulletin.Conventions;
import org.bulletinfacts.figure.UnreadNumber;
import org.bulletinfacts.text.Spanned;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Whatever the text, facts are well-formed, nothing is thrown, no reader hangs, and the same text gives the same facts. What fails
 * names its seed: {@code mvn test -Dtest=FuzzTest -Dfuzz.seed=SEED} reads that text alone.
 */
class FuzzTest {
    /** No machine is so busy that these texts take so long: a reader hangs. */
    private static final Duration HANGS = Duration.ofMinutes(30);

    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2025, 6, 4), LocalDate.of(2024, 2, 29), LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));
    private static final List<String> COUNTRIES = List.of("KE", "KZ", "US", "DE", "IN", "AU");

    private final FuzzText texts;
    private volatile long seed;

    FuzzTest() throws IOException {
        texts = new FuzzText();
    }

    @Test
    void someTexts() {
        Long alone = Long.getLong("fuzz.seed");
        run(alone == null ? 1 : alone, alone == null ? 4_000 : 1);
    }

    @Test
    @Tag("soak")
    void manyTexts() {
        run(1_000_000, 200_000);
    }

    private void run(long firstSeed, int count) {
        assertTimeoutPreemptively(
                HANGS,
                () -> {
                    for (seed = firstSeed; seed < firstSeed + count; seed++) {
                        check(seed);
                    }
                },
                () -> "hangs on the text of seed " + seed + ": " + texts.of(seed));
    }

    private void check(long number) {
        String text = texts.of(number);
        try {
            Facts facts = extract(text, number);
            check(text, facts);
            assertEquals(facts, extract(text, number), "read again");
        } catch (RuntimeException | AssertionError e) {
            throw new AssertionError("seed " + number + ", text: " + text, e);
        }
    }

    private static Facts extract(String text, long number) {
        int headline = Math.max(0, text.indexOf('\n'));
        LocalDate day = DAYS.get((int) (number % 7 < DAYS.size() ? number % 7 : 0));
        Conventions conventions = Conventions.of(COUNTRIES.get((int) (number % COUNTRIES.size())));
        Article article = new Article(
                "a", "s", null, "u", 1, day, text.substring(0, headline), text.substring(headline), text, "en", "h");
        return Cascade.english().extract(article, conventions);
    }

    private static void check(String text, Facts facts) {
        wellFormed(text, facts.figures());
        wellFormed(text, facts.dates());
        wellFormed(text, facts.mentions());
        wellFormed(text, facts.quotes());
        wellFormed(text, facts.numbersUnread());
        facts.events().forEach(event -> holds(text, event));
        apart(facts.numbersUnread(), facts.figures());
        apart(facts.numbersUnread(), facts.dates());
        apart(facts.numbersUnread(), facts.mentions());
        assertEquals(Set.of(), RuleTest.unknownRules(facts));
        List<String> ids = Stream.of(facts.figures(), facts.dates(), facts.mentions(), facts.quotes(), facts.events())
                .flatMap(List::stream)
                .map(Fact::id)
                .toList();
        assertEquals(ids.size(), Set.copyOf(ids).size(), "ids are not unique");
    }

    /** Spans stand in order, and do not overlap. */
    private static <T extends Spanned> void wellFormed(String text, List<Fact<T>> facts) {
        int end = 0;
        for (Fact<T> fact : facts) {
            holds(text, fact);
            assertTrue(fact.startChar() >= end, () -> "overlap at \"" + fact.mention() + "\"");
            end = fact.endChar();
        }
    }

    /** A span holds its words, in code points, and stands in its sentence. */
    private static void holds(String text, Fact<?> fact) {
        int from = text.offsetByCodePoints(0, fact.startChar());
        int to = text.offsetByCodePoints(0, fact.endChar());
        assertEquals(fact.mention(), text.substring(from, to));
        assertFalse(fact.mention().isEmpty());
        int at = fact.sentence().indexOf(fact.mention());
        assertTrue(at >= 0 && text.contains(fact.sentence()), () -> fact.mention() + " is not in " + fact.sentence());
    }

    /** A number that was not understood touches nothing that was. */
    private static void apart(List<Fact<UnreadNumber>> unread, List<? extends Fact<?>> facts) {
        for (Fact<UnreadNumber> number : unread) {
            for (Fact<?> fact : facts) {
                assertTrue(
                        number.endChar() <= fact.startChar() || fact.endChar() <= number.startChar(),
                        () -> number.mention() + " is not understood, and part of " + fact.mention());
            }
        }
    }
}
