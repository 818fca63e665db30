package org.bulletinfacts.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.bulletinfacts.bulletin.Article;
import org.bulletinfacts.bulletin.Conventions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that nobody writes and every night brings: each must give facts whose spans hold, and end soon. */
class HostileTextTest {
    private static final int MANY = 3000;
    private static final int FEW = 1000;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    static Stream<String> texts() {
        return Stream.of(
                "",
                "!!! ... ??? ,,, ;;; --- “” «» ()",
                "word and 40 people ".repeat(MANY),
                "ab1,2.3$%".repeat(MANY),
                "“".repeat(MANY) + "\"".repeat(MANY) + "'".repeat(MANY),
                "(".repeat(MANY) + "40 people" + ")".repeat(MANY),
                "9".repeat(MANY) + " people, " + "1,".repeat(MANY) + " 1e999 " + "million ".repeat(MANY),
                "Aa Bb Cc ".repeat(MANY),
                "Minister of Health of Kenya of the Republic of ".repeat(MANY / 4),
                "e" + "\u0301".repeat(MANY) + " 40 people",
                "The 😀 minister John Smith said 😀 “We paid $11.4 billion 🎉,” on 1 May 2025. \u202ERTL\u202C é paid 17%.",
                "on 1 May, 2 May, ".repeat(MANY / 4) + "2025",
                "from 1 to 2 to 3 to ".repeat(MANY / 4),
                "said John Smith ".repeat(MANY / 4),
                "$ $ $ 5 5 5 % % % € ".repeat(MANY / 4),
                "in the first quarter of the last year of ".repeat(MANY / 4),
                "one hundred thousand ".repeat(MANY / 4),
                "Президент заявил: «40 миллионов тенге». İstanbul ǅ ß ﬁ 40 ﬁsh \uFFFD \uFEFF \u200B 5\u00A0000\u202F000 km",
                "A line\n\n\n\u2028of\u2029paragraphs \u0085 and \u000B\f 5 dogs.\r\nThen 6 dogs.\rThen 7 dogs \t\t");
    }

    static Stream<String> pieces() {
        return HostilePieces.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void spansHoldWherePiecesRepeat(String piece) {
        holds(piece.repeat(FEW / piece.length()), LocalDate.of(2025, 6, 4));
    }

    /** Ten times the text takes no more than ten times the heap; what it takes of time, the benchmark prints. */
    @ParameterizedTest
    @MethodSource("pieces")
    void theHeapTakenGrowsWithTheTextAndNoFaster(String piece) {
        String text = piece.repeat(FEW / piece.length());
        String tenTimes = text.repeat(10);
        extract(tenTimes, LocalDate.of(2025, 6, 4));
        long taken = allocated(text);
        assertTrue(allocated(tenTimes) < 12 * taken, () -> "more than " + 12 * taken + " bytes");
    }

    private static long allocated(String text) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        extract(text, LocalDate.of(2025, 6, 4));
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }

    @ParameterizedTest
    @MethodSource("texts")
    void spansHold(String text) {
        holds(text, LocalDate.of(2025, 6, 4));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void spansHoldAtTheEndsOfTheCalendar(String text) {
        String shortened = text.substring(0, Math.min(100, text.length()));
        String relative =
                shortened + " On Monday, last year, next week, in 30 years, a century ago, since 1 May 5 people.";
        holds(relative, LocalDate.of(1, 1, 1));
        holds(relative, LocalDate.of(9999, 12, 31));
    }

    @Test
    void evidenceDoesNotGrowWithTheText() {
        Facts facts = extract("word and 40 people ".repeat(MANY), LocalDate.of(2025, 6, 4));
        assertFalse(facts.figures().isEmpty());
        int longest = facts.figures().stream()
                .mapToInt(fact -> fact.sentence().length())
                .max()
                .orElseThrow();
        assertTrue(longest <= 4000, "sentence of " + longest + " characters");
    }

    private static void holds(String text, LocalDate day) {
        Facts facts = extract(text, day);
        Stream.of(facts.figures(), facts.dates(), facts.mentions(), facts.quotes(), facts.events())
                .flatMap(List::stream)
                .forEach(fact -> holds(text, fact));
    }

    private static void holds(String text, Fact<?> fact) {
        int start = text.offsetByCodePoints(0, fact.startChar());
        int end = text.offsetByCodePoints(0, fact.endChar());
        assertEquals(text.substring(start, end), fact.mention());
        assertFalse(fact.mention().isBlank());
        assertTrue(fact.sentence().contains(fact.mention()), fact.sentence() + " / " + fact.mention());
    }

    private static Facts extract(String text, LocalDate day) {
        Article article =
                new Article("a1", "hostile", null, "hostile.txt", 1, day, "", text, text, "en", "0".repeat(32));
        return Cascade.english().extract(article, Conventions.of("KZ"));
    }
}
