package org.bulletinfacts.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.bulletinfacts.bulletin.Article;
import org.bulletinfacts.bulletin.Conventions;
import org.bulletinfacts.figure.UnreadNumber;
import org.bulletinfacts.text.Spanned;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Pieces of the sample bulletins put together at random: whatever the text, facts are well-formed and nothing is thrown. */
class SplicedTextTest {
    private static final String[] GLUE = {
        " ", "\n", ", ", ". ", "\"", "” ", "“", " - ", "(", ")", " said ", " of ", ": ", "; ", "’s "
    };

    @Test
    void spliced() throws IOException {
        run(11, 1500);
    }

    @Test
    @Tag("soak")
    void splicedForLong() throws IOException {
        run(12, 60_000);
    }

    private static void run(long seed, int texts) throws IOException {
        List<String> words = words();
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < texts; i++) {
            check(text(words, random));
        }
    }

    private static List<String> words() throws IOException {
        List<String> words = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("jobs/sample"))) {
            for (Path file : files.filter(
                            f -> f.toString().matches(".*(kazakhstan|kenya|india|world).*\\.(txt|csv|jsonl)"))
                    .sorted()
                    .toList()) {
                words.addAll(List.of(Files.readString(file).split("[ \\n]+")));
            }
        }
        return words;
    }

    /** Runs of words from several places, glued at random. */
    private static String text(List<String> words, SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        for (int piece = random.nextInt(1, 30); piece > 0; piece--) {
            int from = random.nextInt(words.size());
            int to = Math.min(words.size(), from + random.nextInt(1, 14));
            text.append(String.join(" ", words.subList(from, to))).append(GLUE[random.nextInt(GLUE.length)]);
        }
        return text.toString();
    }

    private static void check(String text) {
        int headline = Math.max(0, text.indexOf('\n'));
        Article article = new Article(
                "a",
                "s",
                null,
                "u",
                1,
                LocalDate.of(2025, 6, 4),
                text.substring(0, headline),
                text.substring(headline),
                text,
                "en",
                "h");
        Facts facts;
        try {
            facts = Cascade.english().extract(article, Conventions.of("KE"));
        } catch (RuntimeException e) {
            throw new AssertionError("threw on: " + text, e);
        }
        wellFormed(text, facts.figures());
        wellFormed(text, facts.dates());
        wellFormed(text, facts.mentions());
        wellFormed(text, facts.quotes());
        facts.events().forEach(event -> assertTrue(event.sentence().contains(event.mention()), text));
        wellFormed(text, facts.numbersUnread());
        apart(text, facts.numbersUnread(), facts.figures());
        apart(text, facts.numbersUnread(), facts.dates());
        apart(text, facts.numbersUnread(), facts.mentions());
        assertEquals(Set.of(), RuleTest.unknownRules(facts), text);
    }

    /** Spans hold their words, stand in their sentence, in order, and do not overlap. */
    private static <T extends Spanned> void wellFormed(String text, List<Fact<T>> facts) {
        int end = 0;
        for (Fact<T> fact : facts) {
            int from = text.offsetByCodePoints(0, fact.startChar());
            int to = text.offsetByCodePoints(0, fact.endChar());
            assertEquals(fact.mention(), text.substring(from, to), text);
            assertTrue(fact.sentence().contains(fact.mention()), text);
            assertTrue(fact.startChar() >= end, () -> "overlap at \"" + fact.mention() + "\" in: " + text);
            assertTrue(fact.endChar() > fact.startChar(), text);
            end = fact.endChar();
        }
    }

    /** A number that was not understood touches nothing that was. */
    private static void apart(String text, List<Fact<UnreadNumber>> unread, List<? extends Fact<?>> facts) {
        for (Fact<UnreadNumber> number : unread) {
            for (Fact<?> fact : facts) {
                assertTrue(
                        number.endChar() <= fact.startChar() || fact.endChar() <= number.startChar(),
                        () -> number.mention() + " is not understood, and part of " + fact.mention() + " in: " + text);
            }
        }
    }
}
