package org.bulletinfacts.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** One made-up article: its people, body and country stay the same in all its sentences, its figures do not. */
final class GeneratedArticle {
    private static final int PEOPLE = 60_000;
    private static final int BODIES = 400;
    /** How many sentences hold facts, the first one counted; up to two more do. */
    private static final int SENTENCES = 6;

    /** How many sentences hold none. */
    private static final int PLAIN = 8;

    private static final int SENTENCES_A_LINE = 3;

    private final Words words;
    private final SplittableRandom random;
    private final LocalDate date;
    private final int number;
    private final String country;
    private final String person;
    private final String other;
    private final String role;
    private final String body;

    /** @param number tells the article from all others of one seed, from 0 */
    GeneratedArticle(Words words, long seed, int number, LocalDate date) {
        this.words = words;
        this.random = new SplittableRandom(seed * 0x9E3779B97F4A7C15L + number);
        this.date = date;
        this.number = number;
        this.country = word("country");
        this.person = person();
        this.other = person();
        this.role = word("role");
        this.body = body();
    }

    String headline() {
        return fill(one(words.sentences("headline")));
    }

    /** A first sentence, then sentences with facts and without, in lines of some sentences each. */
    String text() {
        List<String> sentences = new ArrayList<>();
        sentences.addAll(some(words.sentences("body"), SENTENCES - 1 + random.nextInt(3)));
        sentences.addAll(some(words.sentences("plain"), PLAIN));
        shuffle(sentences);
        sentences.add(0, one(words.sentences("lead")));
        StringBuilder text = new StringBuilder(2400);
        for (int i = 0; i < sentences.size(); i++) {
            text.append(i == 0 ? "" : i % SENTENCES_A_LINE == 0 ? "\n" : " ").append(fill(sentences.get(i)));
        }
        return text.toString();
    }

    /** Different ones, in any order. */
    private List<String> some(List<String> from, int count) {
        List<String> all = new ArrayList<>(from);
        shuffle(all);
        return all.subList(0, count);
    }

    private void shuffle(List<String> sentences) {
        for (int i = sentences.size() - 1; i > 0; i--) {
            int at = random.nextInt(i + 1);
            sentences.set(i, sentences.set(at, sentences.get(i)));
        }
    }

    private String fill(String pattern) {
        StringBuilder filled = new StringBuilder(pattern.length() + 80);
        int done = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', done)) {
            int close = pattern.indexOf('}', open);
            filled.append(pattern, done, open).append(slot(pattern.substring(open + 1, close)));
            done = close + 1;
        }
        return filled.append(pattern, done, pattern.length()).toString();
    }

    private String slot(String name) {
        return switch (name) {
            case "country" -> country;
            case "country2" -> word("country");
            case "person" -> person;
            case "surname" -> surname(person);
            case "other" -> other;
            case "othersurname" -> surname(other);
            case "role" -> role;
            case "new" -> person();
            case "body" -> body;
            case "acronym" -> acronym();
            case "serial" -> grouped(1000 + number);
            case "count" -> grouped(random.nextInt(1_100, 990_000));
            case "few" -> Integer.toString(random.nextInt(2, 20));
            case "small" -> Integer.toString(random.nextInt(12, 900));
            case "digit" ->
                List.of("two", "three", "four", "five", "six", "seven", "eight", "nine")
                        .get(random.nextInt(8));
            case "teen" -> Integer.toString(random.nextInt(10, 20));
            case "decimal" -> decimal(30);
            case "percent" -> decimal(40) + (random.nextBoolean() ? "%" : " percent");
            case "money" -> word("money").replace("#", decimal(900));
            case "ordinal" -> random.nextInt(4, 20) + "th";
            case "year" -> Integer.toString(date.getYear() - random.nextInt(1, 3));
            case "yearbefore" -> Integer.toString(date.getYear() - random.nextInt(4, 20));
            case "nextyear" -> Integer.toString(date.getYear() + 1);
            case "day" -> day(date.minusDays(random.nextInt(1, 9)));
            case "later" -> day(date.plusDays(random.nextInt(10, 200)));
            default -> word(name);
        };
    }

    private String word(String kind) {
        return one(words.words(kind));
    }

    private String one(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }

    /** A few people make most of the news: number 0 is by far the likeliest. */
    private String person() {
        return words.person(rank(PEOPLE));
    }

    private String body() {
        return words.body(rank(BODIES));
    }

    private int rank(int of) {
        double drawn = random.nextDouble();
        return (int) (of * drawn * drawn);
    }

    private static String surname(String person) {
        return person.substring(person.indexOf(' ') + 1);
    }

    private String acronym() {
        StringBuilder letters = new StringBuilder();
        for (String part : body.split(" ")) {
            letters.append(part.charAt(0));
        }
        return letters.toString();
    }

    private String decimal(int below) {
        return random.nextInt(1, below) + "." + random.nextInt(1, 10);
    }

    private static String grouped(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private String day(LocalDate day) {
        return day.getDayOfMonth() + " " + words.words("month").get(day.getMonthValue() - 1) + " " + day.getYear();
    }
}
