package org.bulletinfacts.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bulletinfacts.cli.ExplainedFact.Kind;
import org.bulletinfacts.text.Span;
import org.junit.jupiter.api.Test;

class MarkedTextTest {
    private static List<ExplainedFact> facts(int... bounds) {
        List<ExplainedFact> facts = new ArrayList<>();
        for (int i = 0; i < bounds.length; i += 2) {
            Span span = new Span(bounds[i], bounds[i + 1]);
            facts.add(new ExplainedFact(Kind.FIGURE, span, span.start(), span.end(), "", "", "rule", Map.of()));
        }
        return facts;
    }

    @Test
    void marksFactsSideBySideAndNested() {
        assertEquals("[1:ab][2:c[3:d]]e", MarkedText.bracketed("abcde", facts(0, 2, 2, 4, 3, 4)));
    }

    @Test
    void marksFactsOnTheSameSpan() {
        assertEquals("[1:[2:ab]]c", MarkedText.bracketed("abc", facts(0, 2, 0, 2)));
    }

    @Test
    void numbersTheBracketWhereFactsCross() {
        assertEquals("[1:a[2:b]1c]d", MarkedText.bracketed("abcd", facts(0, 2, 1, 3)));
    }

    @Test
    void leavesATextWithoutFactsAsItIs() {
        assertEquals("abc", MarkedText.bracketed("abc", List.of()));
        assertEquals("abc", MarkedText.coloured("abc", List.of()));
        assertEquals("", MarkedText.coloured("", List.of()));
    }

    @Test
    void coloursByTheShortestFact() {
        String green = "\u001B[1;32m";
        String reset = "\u001B[0m";
        assertEquals(
                green + "a" + reset + green + "b" + reset + green + "c" + reset + "d",
                MarkedText.coloured("abcd", facts(0, 2, 1, 3)));
    }

    @Test
    void showsNoControlsOfTheText() {
        assertEquals("[1:\\u001B[2J\n]", MarkedText.bracketed("\u001B[2J\n", facts(0, 5)));
        assertEquals("\u001B[1;32m\\u001B[2J\n\u001B[0m", MarkedText.coloured("\u001B[2J\n", facts(0, 5)));
    }
}
