package org.bulletinfacts.bulletin;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads one JSON object a line, with the fields that the source maps; other fields are ignored, blank lines skipped. */
final class JsonLinesReader implements BulletinReader {
    /** What keeps a line from being an article; the message goes into the reject. */
    private static final class Unfit extends Exception {
        Unfit(String reason) {
            super(reason, null, false, false);
        }
    }

    private final JsonFactory json = new JsonFactory();
    private final Lines lines;
    private final StrictDecoder decoder;
    private final Passage passage;
    private final RecordArticles articles;
    /** The source's name of a field, and our own. */
    private final Map<String, String> fieldOf = new HashMap<>();

    JsonLinesReader(Source source, BulletinFile file) throws IOException {
        articles = new RecordArticles(source, file.uri());
        passage = new Passage(source.name(), file.uri());
        for (String field : new String[] {
            RecordArticles.ID, RecordArticles.PUBLISHED_ON, RecordArticles.HEADLINE, RecordArticles.BODY
        }) {
            fieldOf.put(articles.name(field), field);
        }
        lines = Lines.open(file.path(), source.charset(), false);
        decoder = new StrictDecoder(lines.encoding().charset());
    }

    @Override
    public BulletinItem next() throws IOException {
        while (lines.next()) {
            passage.clear();
            passage.add(lines);
            if (passage.isTooLong()) {
                return passage.rejectTooLong();
            }
            String fault = decoder.decode(lines.bytes(), lines.start(), lines.contentEnd(), lines.number());
            if (fault != null) {
                return passage.reject(fault);
            }
            if (!decoder.isBlank()) {
                return item();
            }
        }
        return null;
    }

    private BulletinItem item() {
        try (JsonParser parser = json.createParser(ObjectReadContext.empty(), decoder.chars(), 0, decoder.length())) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return passage.reject(
                        "no JSON object but " + kind(parser.currentToken()) + "; one object {…} a line is right");
            }
            RecordArticles.Fields fields = fields(parser);
            if (parser.nextToken() != null) {
                return passage.reject("something follows the JSON object; one object {…} a line is right");
            }
            return articles.item(fields, passage);
        } catch (JacksonException e) {
            return passage.reject(reason(e));
        } catch (Unfit e) {
            return passage.reject(e.getMessage());
        }
    }

    /** Where a limit of the parser is passed (a thousand levels of brackets), it tells no place. */
    private static String reason(JacksonException e) {
        String place =
                e.getLocation() == null ? "" : " at column " + e.getLocation().getColumnNr() + " of the line";
        return "broken JSON" + place + ": " + e.getOriginalMessage();
    }

    private RecordArticles.Fields fields(JsonParser parser) throws Unfit {
        Map<String, String> values = new HashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            JsonToken token = parser.nextToken();
            String field = fieldOf.get(name);
            if (field == null) {
                parser.skipChildren();
                continue;
            }
            if (values.containsKey(field)) {
                throw new Unfit("the field " + name + " stands twice in the object");
            }
            values.put(field, value(parser, token, field, name));
        }
        return new RecordArticles.Fields(
                values.get(RecordArticles.ID),
                values.get(RecordArticles.PUBLISHED_ON),
                values.get(RecordArticles.HEADLINE),
                values.get(RecordArticles.BODY));
    }

    private static String value(JsonParser parser, JsonToken token, String field, String name) throws Unfit {
        if (token == JsonToken.VALUE_NULL) {
            return null;
        }
        if (token == JsonToken.VALUE_STRING || token.isNumeric() && field.equals(RecordArticles.ID)) {
            return parser.getString();
        }
        String right = field.equals(RecordArticles.ID) ? "a text or a number" : "a text";
        throw new Unfit("the field " + name + " is " + kind(token) + "; " + right + " is right");
    }

    private static String kind(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "a list";
            case VALUE_STRING -> "a text";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            case VALUE_TRUE, VALUE_FALSE -> "true or false";
            case VALUE_NULL -> "null";
            default -> "something else";
        };
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
