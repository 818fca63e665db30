package org.bulletinfacts.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * Texts made at random, each of a seed: stray characters of all of Unicode, pieces of the examples and of the sample bulletins, and
 * mixtures of them. One seed gives one text, as long as examples and sample stay the same.
 */
final class FuzzText {
    private static final String[] GLUE = {
        " ", "\n", ", ", ". ", "\"", "” ", "“", " - ", "(", ")", " said ", " of ", ": ", "; ", "’s ", "", "\u00A0", "–",
        "/", "%"
    };

    /** First and last characters of blocks that text is seldom made of, each as likely as the others. */
    private static final int[][] BLOCKS = {
        {0x00, 0x1F}, // control characters
        {0x20, 0x7E},
        {'0', '9'},
        {0x80, 0xFF},
        {0x100, 0x24F}, // Latin letters with marks
        {0x300, 0x36F}, // combining marks
        {0x370, 0x52F}, // Greek, Cyrillic
        {0x590, 0x6FF}, // Hebrew, Arabic
        {0x660, 0x669}, // Arabic digits
        {0x900, 0x97F}, // Devanagari, with digits
        {0x1E00, 0x1EFF},
        {0x2000, 0x206F}, // blanks, dashes, quotation marks, what turns the direction
        {0x20A0, 0x20C0}, // currencies
        {0x2100, 0x218B}, // ℃, №, ½, Ⅳ
        {0x2460, 0x24FF}, // ①
        {0x3000, 0x30FF},
        {0x4E00, 0x4FFF},
        {0xD800, 0xDFFF}, // halves of pairs
        {0xFB00, 0xFB4F}, // ligatures
        {0xFE00, 0xFE0F}, // variation selectors
        {0xFEFF, 0xFFFF}, // byte-order mark, wide letters and digits, no characters
        {0x1D400, 0x1D7FF}, // mathematical letters and digits
        {0x1F300, 0x1FAFF}, // emoji
        {0xE0000, 0xE007F},
        {0x10FF00, 0x10FFFF}
    };

    /** What numbers, money, dates and quotes are made of. */
    private static final String[] PIECES = {
        "1",
        "25",
        "1,",
        "3.",
        "000",
        "2025",
        "06/04/2025",
        "10:30",
        "½",
        "$",
        "€",
        "US$",
        "%",
        "m",
        "bn",
        "million",
        "thousand",
        "one",
        "hundred",
        "and",
        "half",
        "a",
        "third",
        "twenty-first",
        "to",
        "from",
        "between",
        "up",
        "by",
        "rose",
        "fell",
        "per",
        "cent",
        "km",
        "years",
        "old",
        "aged",
        "Monday",
        "May",
        "June",
        "last",
        "next",
        "the",
        "year",
        "quarter",
        "first",
        "of",
        "ago",
        "in",
        "since",
        "until",
        "Q1",
        "H2",
        "FY",
        "a.m.",
        "GMT",
        "minister",
        "President",
        "Mr",
        "Dr.",
        "John",
        "Smith",
        "Kenya",
        "Kenya’s",
        "Bank",
        "Ministry",
        "said",
        "told",
        "that",
        "“",
        "”",
        "\"",
        "'",
        "‘",
        "’",
        "(",
        ")",
        "-",
        "–",
        "—",
        ".",
        ",",
        ";",
        ":",
        "!",
        "…",
        "No.",
        "Article",
        "XXI",
        "century",
        "Reuters",
        "U.S.",
        "no",
        "more",
        "than"
    };

    private final List<String> words;

    FuzzText() throws IOException {
        words = new ArrayList<>();
        addWords(Path.of("src/test/resources/examples"), ".*\\.csv");
        addWords(Path.of("jobs/sample"), ".*\\.(txt|csv|jsonl)");
    }

    private void addWords(Path folder, String names) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().matches(names)).sorted().toList()) {
                if (Files.isRegularFile(file) && isText(file)) {
                    words.addAll(List.of(Files.readString(file).split("[ \\n]+")));
                }
            }
        }
    }

    /** Some of the sample's bulletins are in other charsets than UTF-8. */
    private static boolean isText(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        return java.util.Arrays.equals(
                bytes,
                new String(bytes, java.nio.charset.StandardCharsets.UTF_8)
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    String of(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        StringBuilder text = new StringBuilder();
        int kind = random.nextInt(4);
        int length = random.nextInt(20) == 0 ? 1500 : 250;
        int wanted = random.nextInt(1, length);
        while (text.length() < wanted) {
            switch (kind == 3 ? random.nextInt(3) : kind) {
                case 0 -> addStray(text, random);
                case 1 -> addRun(text, random);
                default -> text.append(PIECES[random.nextInt(PIECES.length)]).append(random.nextInt(4) == 0 ? "" : " ");
            }
        }
        return text.toString();
    }

    private static void addStray(StringBuilder text, SplittableRandom random) {
        int[] block = BLOCKS[random.nextInt(BLOCKS.length)];
        for (int count = random.nextInt(1, 5); count > 0; count--) {
            text.appendCodePoint(random.nextInt(block[0], block[1] + 1));
        }
        if (random.nextInt(3) == 0) {
            text.append(' ');
        }
    }

    private void addRun(StringBuilder text, SplittableRandom random) {
        int from = random.nextInt(words.size());
        int to = Math.min(words.size(), from + random.nextInt(1, 14));
        text.append(String.join(" ", words.subList(from, to))).append(GLUE[random.nextInt(GLUE.length)]);
    }
}
