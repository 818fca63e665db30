package org.bulletinfacts.figure;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.bulletinfacts.bulletin.Conventions;
import org.bulletinfacts.number.NumberReader;
import org.bulletinfacts.text.Document;
import org.bulletinfacts.text.Lexicon;
import org.bulletinfacts.text.Taken;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** No text whatever makes the readers fail, hang, or break the order of spans. */
class RandomTextTest {
    private final NumberReader numbers;
    private final FigureReader figures;
    private final Lexicon lexicon;
    private final Document d;

    RandomTextTest() {
        Lexicon.Builder builder = new Lexicon.Builder();
        numbers = new NumberReader(builder);
        figures = new FigureReader(builder);
        lexicon = builder.build();
        d = lexicon.newDocument();
    }

    @Test
    void splicedExamplesKeepTheirSpansInOrder() throws IOException {
        splice(3_000);
    }

    @Test
    @Tag("soak")
    void manySplicedExamplesKeepTheirSpansInOrder() throws IOException {
        splice(200_000);
    }

    private void splice(int rounds) throws IOException {
        StringBuilder examples = new StringBuilder();
        for (String file : List.of("", "-numbers", "-money", "-measures", "-changes", "-kinds", "-none")) {
            examples.append(new String(
                    RandomTextTest.class
                            .getResourceAsStream("/examples/figures" + file + ".csv")
                            .readAllBytes(),
                    StandardCharsets.UTF_8));
        }
        Random random = new Random(17);
        for (int round = 0; round < rounds; round++) {
            StringBuilder text = new StringBuilder();
            for (int piece = 0; piece < 8; piece++) {
                int from = random.nextInt(examples.length() - 40);
                text.append(examples, from, from + random.nextInt(40));
                text.append(random.nextInt(4) == 0 ? (char) random.nextInt(0x3000) : ' ');
            }
            check(text.toString(), random.nextInt(text.length() + 1), random.nextBoolean());
        }
    }

    private void check(String text, int headline, boolean decimalComma) {
        int end = 0;
        for (Figure figure : read(text, headline, decimalComma)) {
            assertTrue(figure.span().start() >= end, () -> "overlap at " + figure + " in: " + text);
            assertTrue(figure.span().length() > 0, () -> "empty span of " + figure + " in: " + text);
            assertTrue(Double.isFinite(figure.value()), () -> "no number in " + figure + " in: " + text);
            end = figure.span().end();
        }
        assertTrue(end <= text.length());
    }

    private List<Figure> read(String text, int headline, boolean decimalComma) {
        lexicon.read(text, headline, d);
        numbers.read(d, decimalComma);
        return figures.read(d, Conventions.DEFAULT, new Taken());
    }

    @Test
    void repetitionsAreReadToTheirEnd() {
        for (String piece : List.of(
                "7",
                ",",
                "1,",
                "1.",
                "1 ",
                "123 456 ",
                "1-",
                "1/2 ",
                "one hundred and ",
                "million ",
                "hundreds of ",
                "half a ",
                "the first, the ",
                "10^",
                "1e1",
                "12 ft 2 in ",
                "5, ",
                "5 and ",
                "a 6-foot-",
                "up from 5 km ",
                "up to ",
                "5% or ",
                "$",
                "rose ",
                "5 a ",
                "(",
                "- ",
                "five to six ",
                "No. 5, ")) {
            check(piece.repeat(200_000 / piece.length()), 0, false);
        }
    }
}
