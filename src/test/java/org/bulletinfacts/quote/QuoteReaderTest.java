package org.bulletinfacts.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.bulletinfacts.actor.ActorKind;
import org.bulletinfacts.actor.Actors;
import org.bulletinfacts.actor.ArticleActor;
import org.bulletinfacts.actor.Mention;
import org.bulletinfacts.actor.MentionForm;
import org.bulletinfacts.text.Document;
import org.bulletinfacts.text.Examples;
import org.bulletinfacts.text.Lexicon;
import org.bulletinfacts.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuoteReaderTest {
    private static final Lexicon.Builder BUILDER = new Lexicon.Builder();
    private static final QuoteReader READER = new QuoteReader(BUILDER);
    private static final Lexicon LEXICON = BUILDER.build();

    /** The examples by text: all quotes of a text, in order. */
    static Stream<List<Map<String, String>>> examples() {
        Map<String, List<Map<String, String>>> byText = new LinkedHashMap<>();
        Examples.rows("quotes.csv")
                .forEach(row -> byText.computeIfAbsent(row.get("text"), t -> new ArrayList<>())
                        .add(row));
        return byText.values().stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void reads(List<Map<String, String>> rows) {
        String text = rows.get(0).get("text");
        List<String> expected = new ArrayList<>();
        for (Map<String, String> row : rows) {
            if (!row.get("quote").isEmpty()) {
                expected.add(String.join(
                        " | ",
                        row.get("quote"),
                        row.get("speaker"),
                        row.get("actor"),
                        row.get("verb"),
                        row.get("direct")));
            }
        }
        Document d = LEXICON.newDocument();
        LEXICON.read(text, Math.max(0, text.indexOf('\n')), d);
        List<String> found = new ArrayList<>();
        for (Quote quote : READER.read(d, actors(text, rows.get(0).get("names")))) {
            found.add(String.join(
                    " | ",
                    quote.span().of(text),
                    orEmpty(quote.speaker()),
                    orEmpty(quote.speakerActor()),
                    orEmpty(quote.verb()),
                    String.valueOf(quote.direct())));
        }
        assertEquals(expected, found, text);
    }

    private static String orEmpty(Object value) {
        return value == null ? "" : value.toString();
    }

    private static Actors actors(String text, String names) {
        List<ArticleActor> actors = new ArrayList<>();
        List<Mention> mentions = new ArrayList<>();
        for (String cell : names.isEmpty() ? new String[0] : names.split("\\|")) {
            String[] parts = cell.split("=");
            ActorKind kind =
                    parts.length == 1 ? ActorKind.PERSON : ActorKind.valueOf(parts[1].toUpperCase(Locale.ROOT));
            for (int at = text.indexOf(parts[0]); at >= 0; at = text.indexOf(parts[0], at + 1)) {
                mentions.add(new Mention(
                        new Span(at, at + parts[0].length()), kind, actors.size(), MentionForm.NAME, null, "test"));
            }
            actors.add(new ArticleActor(kind, parts[0], null, List.of(parts[0])));
        }
        mentions.sort((a, b) -> a.span().compareTo(b.span()));
        return new Actors(actors, mentions, null);
    }
}
