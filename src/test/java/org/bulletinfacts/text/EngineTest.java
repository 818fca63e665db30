package org.bulletinfacts.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EngineTest {
    static Stream<Map<String, String>> tokens() {
        return Examples.rows("tokens.csv");
    }

    @ParameterizedTest
    @MethodSource("tokens")
    void cutsTokens(Map<String, String> row) {
        Document d = read(new Lexicon.Builder().build(), row.get("text"));
        StringJoiner found = new StringJoiner(" ");
        for (int i = 0; i < d.size(); i++) {
            found.add(d.text(i, i + 1));
        }
        assertEquals(row.get("tokens"), found.toString());
    }

    static Stream<Map<String, String>> sentences() {
        return Examples.rows("sentences.csv");
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void cutsSentences(Map<String, String> row) {
        Document d = read(new Lexicon.Builder().build(), row.get("text"));
        StringJoiner found = new StringJoiner("|");
        for (int i = 0; i < d.sentences(); i++) {
            found.add(d.sentenceSpan(i).of(d.text()));
        }
        assertEquals(row.get("sentences"), found.toString());
    }

    static Stream<Map<String, String>> patterns() {
        return Examples.rows("patterns.csv");
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void matchesPatterns(Map<String, String> row) {
        Lexicon.Builder lexicon = new Lexicon.Builder();
        Dictionary<String> months = lexicon.dictionary("month");
        months.add("june", "06").add("=May", "05");
        Dictionary<String> cities = lexicon.dictionary("long");
        cities.add("new york", "NYC").add("new", "?");
        Pattern.Compiler compiler = new Pattern.Compiler(lexicon)
                .layer("month", months)
                .layer("long", cities)
                .layer("digits", (d, t) -> d.isDigits(t) ? t + 1 : -1);
        Rules<Span> rules = new Rules.Builder<Span>(compiler)
                .rule("r", row.get("pattern"), Match::span)
                .build();
        Document d = read(lexicon.build(), row.get("text"));
        Rules<Span>.Matcher matcher = rules.matcher();
        Span found = null;
        for (int i = 0; i < d.size() && found == null; i++) {
            found = matcher.at(d, i);
        }
        assertEquals(row.get("match"), found == null ? "" : found.of(d.text()));
    }

    @Test
    void aFailedAlternativeKeepsNothing() {
        Lexicon.Builder lexicon = new Lexicon.Builder();
        Layer digits = (d, t) -> d.isDigits(t) ? t + 1 : -1;
        Pattern.Compiler compiler = new Pattern.Compiler(lexicon).layer("digits", digits);
        Rules<Boolean> rules = new Rules.Builder<Boolean>(compiler)
                .rule("r", "on (<day:digits> of)? <year:digits>", m -> m.has("day"))
                .build();
        Document d = read(lexicon.build(), "on 2025");
        assertEquals(false, rules.matcher().at(d, 0));
    }

    @Test
    void theLongestRuleWinsAndOfEqualOnesTheFirst() {
        Lexicon.Builder lexicon = new Lexicon.Builder();
        Pattern.Compiler compiler = new Pattern.Compiler(lexicon);
        Rules<String> rules = new Rules.Builder<String>(compiler)
                .rule("short", "last year", m -> "short")
                .rule("long", "last year 's", m -> "long")
                .rule("same", "last year 's", m -> "same")
                .rule("refuses", "last year 's end", m -> null)
                .build();
        Document d = read(lexicon.build(), "last year's end");
        Rules<String>.Matcher matcher = rules.matcher();
        assertEquals("long", matcher.at(d, 0));
        assertEquals("long", matcher.rule());
        assertEquals(4, matcher.end());
        assertNull(matcher.at(d, 1));
    }

    @Test
    void exactFormsDemandTheirSpelling() {
        Lexicon.Builder lexicon = new Lexicon.Builder();
        Dictionary<String> words = lexicon.dictionary("w");
        words.add("=US", "US").add("us$", "USD").add("türkiye", "TR").add("prime minister", "PM");
        Document d = read(lexicon.build(), "us US us$ TÜRKİYE Prime-Minister tu\u0308rkiye");
        assertNull(words.at(d, 0));
        assertEquals("US", words.at(d, 1));
        assertEquals("USD", words.at(d, 2));
        assertEquals("PM", words.at(d, d.size() - 4));
        assertEquals("TR", words.at(d, d.size() - 1));
    }

    @Test
    void aDocumentIsReadAgainWithoutTraces() {
        Lexicon.Builder lexicon = new Lexicon.Builder();
        Dictionary<String> words = lexicon.dictionary("w");
        words.add("june", "6");
        Lexicon built = lexicon.build();
        Document d = built.newDocument();
        built.read("june ".repeat(5000), 0, d);
        assertEquals(5000, d.size());
        built.read("May", 0, d);
        assertEquals(1, d.size());
        assertEquals(1, d.sentences());
        assertNull(words.at(d, 0));
        built.read("", 0, d);
        assertEquals(0, d.size());
        assertEquals(0, d.sentences());
    }

    @Test
    void aPatternThatCannotBeReadSaysWhere() {
        Pattern.Compiler compiler = new Pattern.Compiler(new Lexicon.Builder());
        var unknown = assertThrows(IllegalArgumentException.class, () -> compiler.compile("on <day>"));
        assertEquals("pattern \"on <day>\", character 9: no layer is called 'day'; known are []", unknown.getMessage());
        assertThrows(IllegalArgumentException.class, () -> compiler.compile("(a b"));
        assertThrows(IllegalArgumentException.class, () -> compiler.compile("a b)"));
    }

    @Test
    void codePointsCountPairsOnce() {
        String text = "a\uD83D\uDE00b\uD83D\uDE00c";
        CodePoints points = CodePoints.of(text);
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || !Character.isLowSurrogate(text.charAt(i))) {
                assertEquals(text.codePointCount(0, i), points.at(i));
            }
        }
    }

    private static Document read(Lexicon lexicon, String text) {
        Document d = lexicon.newDocument();
        lexicon.read(text, 0, d);
        return d;
    }
}
