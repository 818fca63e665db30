package org.bulletinfacts.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** What benchmark articles are made of: words by kind, and patterns of sentences by kind. */
final class Words {
    private final Map<String, List<String>> words;
    private final Map<String, List<String>> sentences;

    private Words(Map<String, List<String>> words, Map<String, List<String>> sentences) {
        this.words = words;
        this.sentences = sentences;
    }

    /** Reads {@code bench/words.txt} and {@code bench/sentences.txt}. */
    static Words read() {
        Map<String, List<String>> words = new HashMap<>();
        for (String line : lines("/bench/words.txt")) {
            int colon = line.indexOf(':');
            words.put(
                    line.substring(0, colon),
                    List.of(line.substring(colon + 1).strip().split(", ")));
        }
        Map<String, List<String>> sentences = new HashMap<>();
        List<String> kind = List.of();
        for (String line : lines("/bench/sentences.txt")) {
            if (line.startsWith("[")) {
                kind = new ArrayList<>();
                sentences.put(line.substring(1, line.length() - 1), kind);
            } else {
                kind.add(line);
            }
        }
        return new Words(words, sentences);
    }

    List<String> words(String kind) {
        return of(words, kind);
    }

    List<String> sentences(String kind) {
        return of(sentences, kind);
    }

    private static List<String> of(Map<String, List<String>> kinds, String kind) {
        List<String> found = kinds.get(kind);
        if (found == null) {
            throw new IllegalArgumentException("no words of kind \"" + kind + "\", only " + kinds.keySet());
        }
        return found;
    }

    /** A given name and a surname; the same number gives the same person. */
    String person(int number) {
        SplittableRandom random = new SplittableRandom(number);
        return one("given", random)
                + ' '
                + one("surname-start", random)
                + one("surname-middle", random)
                + one("surname-end", random);
    }

    /** The name of an organization; the same number gives the same one. */
    String body(int number) {
        SplittableRandom random = new SplittableRandom(number);
        return one("body-first", random) + ' ' + one("body-second", random) + ' ' + one("body-head", random);
    }

    private String one(String kind, SplittableRandom random) {
        List<String> from = words(kind);
        return from.get(random.nextInt(from.size()));
    }

    private static List<String> lines(String resource) {
        InputStream in = Words.class.getResourceAsStream(resource);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
