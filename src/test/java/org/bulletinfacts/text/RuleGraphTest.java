package org.bulletinfacts.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** The graph of many rules finds what trying each rule alone finds. */
class RuleGraphTest {
    private static final int SETS = 300;
    private static final int RULES = 12;
    private static final int TEXTS = 20;
    private static final List<String> ITEMS =
            List.of("a", "b", "c", "<x>", "<y>", "<all>", "~", "^", "a?", "<x>?", "(a|b)", "(<y> b|<x>)", "(~c)?");

    @Test
    void findsWhatEachRuleFindsAlone() {
        SplittableRandom random = new SplittableRandom(5);
        for (int set = 0; set < SETS; set++) {
            Lexicon.Builder builder = new Lexicon.Builder();
            Dictionary<String> letters = builder.dictionary("letters");
            letters.add("a", "x").add("b", "y").add("a b", "y").add("c a", "x");
            Pattern.Compiler compiler = new Pattern.Compiler(builder)
                    .layer("all", letters)
                    .layer("x", letters.where(Predicate.isEqual("x")))
                    .layer("y", letters.where(Predicate.isEqual("y")));
            List<Pattern> patterns = new ArrayList<>();
            Rules.Builder<Integer> rules = new Rules.Builder<>(compiler);
            for (int rule = 0; rule < RULES; rule++) {
                String pattern = pattern(random);
                int number = rule;
                patterns.add(compiler.compile(pattern));
                rules.rule(pattern, pattern, m -> refuses(number, m.start()) ? null : number);
            }
            Document d = new Document();
            Lexicon lexicon = builder.build();
            Rules<Integer>.Matcher matcher = rules.build().matcher();
            for (int text = 0; text < TEXTS; text++) {
                lexicon.read(text(random), 0, d);
                compare(d, patterns, matcher);
            }
        }
    }

    @Test
    void asksEachLayerOnceHoweverManyRulesBeginWithIt() {
        Lexicon.Builder builder = new Lexicon.Builder();
        int[] asked = new int[1];
        Layer digits = (d, t) -> {
            asked[0]++;
            return d.isDigits(t) ? t + 1 : -1;
        };
        Rules.Builder<String> rules = new Rules.Builder<>(new Pattern.Compiler(builder).layer("digits", digits));
        for (int rule = 0; rule < 100; rule++) {
            rules.rule("r", "the? <digits> word" + rule, m -> "found");
        }
        Rules<String>.Matcher matcher = rules.build().matcher();
        Document d = new Document();
        builder.build().read("5 cats", 0, d);
        assertNull(matcher.at(d, 0));
        assertEquals(1, asked[0]);
    }

    @Test
    void asksNoLayerWhereItsDictionaryHasNoForm() {
        Lexicon.Builder builder = new Lexicon.Builder();
        Dictionary<String> letters = builder.dictionary("letters");
        letters.add("a", "x");
        int[] asked = new int[1];
        Layer counted = letters.where(value -> {
            asked[0]++;
            return true;
        });
        Rules<String>.Matcher matcher = new Rules.Builder<String>(new Pattern.Compiler(builder).layer("x", counted))
                .rule("r", "<x> b", m -> "found")
                .build()
                .matcher();
        Document d = new Document();
        builder.build().read("c c c c c a c", 0, d);
        for (int token = 0; token < d.size(); token++) {
            assertNull(matcher.at(d, token));
        }
        assertEquals(1, asked[0]);
    }

    private static void compare(Document d, List<Pattern> patterns, Rules<Integer>.Matcher matcher) {
        for (int token = 0; token < d.size(); token++) {
            Integer best = null;
            int end = token;
            for (int rule = 0; rule < patterns.size(); rule++) {
                int behind = patterns.get(rule).match(d, token, new int[32]);
                if (behind > end && !refuses(rule, token)) {
                    best = rule;
                    end = behind;
                }
            }
            assertEquals(best, matcher.at(d, token), patterns + " at token " + token + " of: " + d.text());
            assertEquals(best == null ? -1 : end, matcher.end(), patterns + " at token " + token + " of: " + d.text());
        }
    }

    /** Some rules make nothing of some matches. */
    private static boolean refuses(int rule, int token) {
        return (rule + token) % 5 == 0;
    }

    private static String pattern(SplittableRandom random) {
        StringBuilder pattern = new StringBuilder();
        for (int items = random.nextInt(1, 6); items > 0; items--) {
            pattern.append(ITEMS.get(random.nextInt(ITEMS.size()))).append(' ');
        }
        return pattern.toString();
    }

    private static String text(SplittableRandom random) {
        String characters = "aabbc  d.\n";
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 30; i++) {
            text.append(characters.charAt(random.nextInt(characters.length())));
            text.append(random.nextInt(3) == 0 ? "" : " ");
        }
        return text.toString();
    }
}
