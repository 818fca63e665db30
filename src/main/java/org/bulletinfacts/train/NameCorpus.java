package org.bulletinfacts.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.bulletinfacts.actor.ActorKind;
import org.bulletinfacts.actor.NameTraining.GoldName;
import org.bulletinfacts.actor.NameTraining.Text;
import org.bulletinfacts.bulletin.Conventions;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * A file of texts with their names, one JSON object a line. Bulletins are written as {@code evaluate} reads them: {@code text} with the
 * headline as its first line, {@code country}, {@code mentions}. Texts of another genre have {@code text} and {@code gold}, a list of
 * {@code start}, {@code end}, {@code type}: PER, ORG, LOC, MISC. Offsets are Unicode code points. Lines without names are skipped.
 *
 * @param sha256 of the file's bytes, in hex
 */
public record NameCorpus(Path file, String sha256, List<Text> texts) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** All {@code .jsonl} files of a folder (or the one file) that have annotated names, by their names. */
    static List<NameCorpus> read(Path place) throws IOException {
        if (!Files.exists(place)) {
            throw new TrainingException(place + ": there is no such file or folder");
        }
        List<NameCorpus> corpora = new ArrayList<>();
        for (Path file : Files.isDirectory(place) ? jsonl(place) : List.of(place)) {
            NameCorpus corpus = file(file);
            if (!corpus.texts().isEmpty()) {
                corpora.add(corpus);
            }
        }
        return corpora;
    }

    private static List<Path> jsonl(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList();
        }
    }

    private static NameCorpus file(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        List<Text> texts = new ArrayList<>();
        int number = 0;
        for (String line : new String(bytes, java.nio.charset.StandardCharsets.UTF_8).split("\n")) {
            number++;
            if (!line.isBlank()) {
                try {
                    Text text = text(JSON.readTree(line));
                    if (text != null) {
                        texts.add(text);
                    }
                } catch (JacksonException | IllegalArgumentException | IndexOutOfBoundsException e) {
                    throw new TrainingException(file + ", line " + number + ": " + e.getMessage()
                            + "; a JSON object with text and mentions, or text and gold, is right");
                }
            }
        }
        return new NameCorpus(file, sha256(bytes), texts);
    }

    private static Text text(JsonNode node) {
        String text = node.path("text").asString("");
        if (node.has("mentions")) {
            int headline = Math.max(0, text.indexOf('\n'));
            String country =
                    node.path("country").isString() ? node.get("country").asString() : null;
            return new Text(text, headline, Conventions.of(country), mentions(text, node.get("mentions")), true);
        }
        if (node.path("gold").isArray()
                && node.path("dimension").asString("actor").equals("actor")) {
            return new Text(text, 0, Conventions.DEFAULT, gold(text, node.get("gold")), false);
        }
        return null;
    }

    private static List<GoldName> mentions(String text, JsonNode list) {
        List<GoldName> names = new ArrayList<>();
        for (JsonNode mention : list) {
            boolean title = mention.path("form").asString("").equals("title");
            ActorKind kind = ActorKind.valueOf(mention.path("kind").asString("").toUpperCase(Locale.ROOT));
            names.add(name(text, mention, "start_char", "end_char", title ? null : kind));
        }
        return names;
    }

    private static List<GoldName> gold(String text, JsonNode list) {
        List<GoldName> names = new ArrayList<>();
        for (JsonNode name : list) {
            ActorKind kind = switch (name.path("type").asString("")) {
                case "PER" -> ActorKind.PERSON;
                case "ORG" -> ActorKind.ORGANIZATION;
                case "LOC" -> ActorKind.PLACE;
                default -> null;
            };
            names.add(name(text, name, "start", "end", kind));
        }
        return names;
    }

    private static GoldName name(String text, JsonNode name, String start, String end, ActorKind kind) {
        int from = text.offsetByCodePoints(0, name.path(start).asInt(-1));
        int to = text.offsetByCodePoints(0, name.path(end).asInt(-1));
        return new GoldName(from, to, kind);
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
