package org.bulletinfacts.bulletin;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A bulletin of a test: a source's settings, and what a file of it is read as. */
final class Bulletin {
    private final Format format;
    private Charset charset = StandardCharsets.UTF_8;
    private DateTimeFormatter dates;
    private Map<String, String> columns = Map.of();
    private char delimiter = ',';
    private ZoneId zone = ZoneId.of("UTC");

    Bulletin(Format format) {
        this.format = format;
        dates = format == Format.DIGEST ? DatePattern.formatter("dd.MM.yyyy") : DateTimeFormatter.ISO_LOCAL_DATE;
    }

    static Bulletin digest() {
        return new Bulletin(Format.DIGEST);
    }

    static Bulletin csv() {
        return new Bulletin(Format.CSV);
    }

    static Bulletin jsonl() {
        return new Bulletin(Format.JSONL);
    }

    Bulletin charset(String name) {
        charset = Charset.forName(name);
        return this;
    }

    Bulletin dates(String pattern) {
        dates = DatePattern.formatter(pattern);
        return this;
    }

    Bulletin columns(Map<String, String> names) {
        columns = names;
        return this;
    }

    Bulletin delimiter(char c) {
        delimiter = c;
        return this;
    }

    Bulletin zone(String id) {
        zone = ZoneId.of(id);
        return this;
    }

    Source source(Path root, String... files) {
        Conventions plain = Conventions.DEFAULT;
        Conventions conventions =
                new Conventions(null, "en", null, zone, false, plain.dateOrder(), plain.fiscalYearStart());
        return new Source(
                "desk",
                List.of(files),
                root,
                format,
                charset,
                dates,
                conventions,
                columns,
                delimiter,
                0.1,
                Source.USUAL_LONGEST_ARTICLE,
                Duration.ZERO,
                null,
                false);
    }

    List<BulletinItem> read(String text) throws IOException {
        return read(text.getBytes(charset));
    }

    /** What a file of these bytes is read as. Every byte that is no article must be in a reject. */
    List<BulletinItem> read(byte[] bytes) throws IOException {
        Path file = Files.createTempFile("bulletin", ".in");
        try {
            Files.write(file, bytes);
            return read(file);
        } finally {
            Files.delete(file);
        }
    }

    List<BulletinItem> read(Path file) throws IOException {
        BulletinFile bulletin = new BulletinFile("desk", file, "file.in", Files.size(file), Instant.EPOCH);
        List<BulletinItem> items = new ArrayList<>();
        try (BulletinReader reader = BulletinReaders.open(source(file.getParent()), bulletin)) {
            for (BulletinItem item = reader.next(); item != null; item = reader.next()) {
                items.add(item);
            }
        }
        return items;
    }

    List<Article> articles(String text) throws IOException {
        return articles(read(text));
    }

    static List<Article> articles(List<BulletinItem> items) {
        return items.stream()
                .filter(Article.class::isInstance)
                .map(Article.class::cast)
                .toList();
    }

    static List<Reject> rejects(List<BulletinItem> items) {
        return items.stream()
                .filter(Reject.class::isInstance)
                .map(Reject.class::cast)
                .toList();
    }

    /** An item in short: an article as day|headline|body, a reject as its line and bytes. */
    static String shown(BulletinItem item) {
        if (item instanceof Article article) {
            return article.publishedOn() + "|" + article.headline() + "|" + article.body();
        }
        Reject reject = (Reject) item;
        return "reject " + reject.line() + ": " + new String(reject.bytes(), StandardCharsets.UTF_8);
    }

    static List<String> shown(List<BulletinItem> items) {
        return items.stream().map(Bulletin::shown).toList();
    }
}
