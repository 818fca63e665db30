package org.bulletinfacts.evaluate;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bulletinfacts.bulletin.Article;
import org.bulletinfacts.bulletin.BulletinFile;
import org.bulletinfacts.bulletin.BulletinItem;
import org.bulletinfacts.bulletin.BulletinReader;
import org.bulletinfacts.bulletin.BulletinReaders;
import org.bulletinfacts.bulletin.Conventions;
import org.bulletinfacts.bulletin.DatePattern;
import org.bulletinfacts.bulletin.Format;
import org.bulletinfacts.bulletin.Reject;
import org.bulletinfacts.bulletin.Source;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Reads files of annotated texts, one JSON object a line: gold files, and suites of other extractors. */
public final class AnnotatedFiles {
    private static final ObjectMapper JSON = new ObjectMapper();

    private AnnotatedFiles() {}

    /**
     * All texts of a file, in its order. Blank lines are skipped.
     *
     * @param bulletin the articles of lines without {@code text}, in order; null where each line has its own
     * @param country the country of lines that name none, or null
     * @throws AnnotationException where a line is wrong
     * @throws IOException where the file cannot be read
     */
    public static List<AnnotatedText> read(Path file, List<Article> bulletin, String country) throws IOException {
        List<AnnotatedText> texts = new ArrayList<>();
        GoldReader.Defaults defaults = new GoldReader.Defaults(country);
        try (BufferedReader in = Files.newBufferedReader(file)) {
            int number = 0;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                number++;
                if (!line.isBlank()) {
                    texts.add(text(new Place(file.toString(), number, null), line, bulletin, defaults));
                }
            }
        } catch (NoSuchFileException e) {
            throw new AnnotationException(file + ": there is no such file");
        } catch (CharacterCodingException e) {
            throw new AnnotationException(file + ": is not in UTF-8");
        }
        if (texts.isEmpty()) {
            throw new AnnotationException(file + ": has no line; one annotated text a line is right");
        }
        return texts;
    }

    /**
     * The articles of a digest, in order.
     *
     * @throws AnnotationException where it is none
     * @throws IOException where it cannot be read
     */
    public static List<Article> articles(Path digest) throws IOException {
        Path root = digest.toAbsolutePath().getParent();
        Source source = new Source(
                "gold",
                List.of(digest.toString()),
                root,
                Format.DIGEST,
                StandardCharsets.UTF_8,
                DatePattern.formatter(DatePattern.DIGEST_DEFAULT),
                Conventions.DEFAULT,
                Map.of(),
                ',',
                1,
                Source.LONGEST_ARTICLE,
                Duration.ZERO,
                null,
                false);
        if (!Files.isRegularFile(digest)) {
            throw new AnnotationException(digest + ": there is no such file");
        }
        BulletinFile file =
                new BulletinFile("gold", digest, digest.getFileName().toString(), Files.size(digest), Instant.EPOCH);
        List<Article> articles = new ArrayList<>();
        try (BulletinReader reader = BulletinReaders.open(source, file)) {
            for (BulletinItem item = reader.next(); item != null; item = reader.next()) {
                if (item instanceof Reject reject) {
                    throw new AnnotationException(digest + ", line " + reject.line() + ": " + reject.reason());
                }
                articles.add((Article) item);
            }
        }
        return articles;
    }

    private static AnnotatedText text(Place place, String json, List<Article> bulletin, GoldReader.Defaults defaults) {
        JsonNode node = parse(place, json);
        GoldLine line = new GoldLine(new Place(place.file(), place.line(), id(node, place)), node);
        if (SuiteReader.isSuite(node)) {
            return SuiteReader.read(line);
        }
        if (bulletin != null && !node.has("text")) {
            return GoldReader.read(line, article(line, bulletin), defaults);
        }
        if (!node.has("text")) {
            throw line.fault(
                    "text", "is missing", "right are the headline, a newline and the body, or --bulletin FILE");
        }
        return GoldReader.read(line, defaults);
    }

    private static JsonNode parse(Place place, String json) {
        try {
            JsonNode node = JSON.readTree(json);
            if (node.isObject()) {
                return node;
            }
            throw new AnnotationException(
                    place, "no JSON object but " + GoldLine.shown(node) + "; one object {…} a line is right");
        } catch (JacksonException e) {
            throw new AnnotationException(place, "broken JSON: " + e.getOriginalMessage());
        }
    }

    private static String id(JsonNode node, Place place) {
        for (String key : List.of("id", "position")) {
            if (node.path(key).isString() || node.path(key).isNumber()) {
                return node.get(key).asString();
            }
        }
        return String.valueOf(place.line());
    }

    /** The article of the bulletin that a line annotates, by its position from 1. */
    private static Article article(GoldLine line, List<Article> bulletin) {
        JsonNode position = line.json().path("position");
        if (!position.isInt() || position.asInt() < 1 || position.asInt() > bulletin.size()) {
            String found = position.isMissingNode() ? "is missing" : "is " + GoldLine.shown(position);
            throw line.fault("position", found, "the bulletin has the articles 1 to " + bulletin.size());
        }
        Article article = bulletin.get(position.asInt() - 1);
        String headline = line.textOrNull("headline");
        if (headline != null && !headline.equals(article.headline())) {
            throw line.fault(
                    "headline",
                    "is \"" + headline + "\"",
                    "article " + position + " of the bulletin has \"" + article.headline() + "\"");
        }
        return article;
    }
}
