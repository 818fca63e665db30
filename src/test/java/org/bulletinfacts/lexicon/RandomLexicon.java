package org.bulletinfacts.lexicon;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Writes lexicons of made-up rows that are right, the same for the same seed. */
final class RandomLexicon {
    private static final String[] SYLLABLES = {
        "ba", "qo", "zhel", "tur", "mi", "x", "ö", "сен", "d'", "-r", "1", "&", "."
    };

    private final Random random;
    private final List<String> forms = new ArrayList<>();

    RandomLexicon(long seed) {
        random = new Random(seed);
    }

    /** All forms that were written. */
    List<String> forms() {
        return forms;
    }

    /** Writes all files of the lexicon, so many rows each; 14 at most. */
    void write(Path folder, int rows) throws IOException {
        for (String file : LexiconColumns.files()) {
            FileColumns columns = LexiconColumns.of(file);
            BuiltInFile builtIn = new BuiltInFile(columns);
            List<String> lines = new ArrayList<>();
            if (file.endsWith(".csv")) {
                lines.add(String.join(",", columns.names()));
            }
            for (int i = 0; i < rows; i++) {
                List<String> cells = new ArrayList<>();
                for (Column column : columns.columns()) {
                    boolean empty = !column.needed() && !column.content().isForms() && random.nextInt(3) == 0;
                    cells.add(empty ? "" : cell(columns, column, builtIn, i));
                }
                String kind = columns.column("kind") == null
                        ? ""
                        : cells.get(columns.names().indexOf("kind"));
                if (file.equals("time-references.csv")) {
                    cells.set(2, kind.equals("day") ? pick(List.of("-2", "0", "2")) : "PAST_REF");
                } else if (file.equals("numbers.csv")) {
                    cells.set(2, kind.equals("fraction") ? "999/7" : pick(List.of("0", "1", "9", "22")));
                } else if (file.equals("currency-defaults.csv")) {
                    cells.set(1, pick(List.of("KZT", "USD", "JPY")));
                } else if (file.equals("actors.csv")) {
                    cells.set(columns.names().indexOf("role"), pick(List.of("Prime Minister", "T" + i)));
                }
                lines.add(String.join(",", cells));
            }
            Files.write(folder.resolve(file), lines);
        }
    }

    private String pick(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private String cell(FileColumns file, Column column, BuiltInFile builtIn, int row) {
        List<String> known = new ArrayList<>(builtIn.values(column.name()));
        return switch (column.content()) {
            case FORMS, FORM, SHARED_FORMS -> form(3) + "|" + (random.nextBoolean() ? "=" : "") + form(2);
            case NAME, SHARED_NAME -> form(3);
            case ACTOR_KIND -> "person";
            case DAY -> column.name().equals("valid_from") ? "0001-01-01" : "2024-02-29";
            case WORDS, WORD, WORD_LIST -> form(1);
            case LEMMAS -> pick(List.of("zhel", "mi up", "turba", "quy", "bow"));
            case TEXT, TEXTS -> "T" + row + form(2).replace('|', ' ');
            case ID -> "m_" + row;
            case FLAG -> pick(List.of("true", "false"));
            case KNOWN -> known.isEmpty() ? "" : pick(known);
            case SEVERAL_KNOWN -> pick(known) + "|" + pick(known);
            case COUNTRY, COUNTRIES -> countries().get(row * 17 + random.nextInt(17));
            case CURRENCY -> new ArrayList<>(Codes.CURRENCIES).get(row * 7 + random.nextInt(7));
            case WHOLE -> String.valueOf(random.nextBoolean() ? column.least() : column.most());
            case NUMBER -> pick(List.of("1e9", "0.001", "12", "999999999999999e99"));
            case NUMERAL -> "1";
            case DECADE -> pick(List.of("1000", "2990"));
            case MONTH_AND_DAY -> pick(List.of("02-29", "12-31"));
            case HOLIDAY ->
                pick(List.of(
                        "02-29",
                        "last sunday 02 -30",
                        "fourth monday 12 +40",
                        "easter -400",
                        "orthodox +49",
                        "none",
                        "hebrew hanukkah -3 or hijri 12-10",
                        "hijri 12-29",
                        "hijri 1",
                        "2024-02-29 2025-01-01"));
            case DURATION -> pick(List.of("P1D", "PXY", "PT9999S", "P3CE"));
            case OFFSET -> pick(List.of("Z", "-14:59", "+00:00"));
            case SUBUNITS -> form(1) + "|" + form(1) + ":100|" + form(1) + ":0.1";
            case UNIT_CODE -> "[u" + row + "]";
        };
    }

    private static List<String> countries() {
        return new ArrayList<>(Codes.COUNTRIES);
    }

    /** A form that no other row has. */
    private String form(int words) {
        StringBuilder form = new StringBuilder();
        for (int i = 0; i < 1 + random.nextInt(words); i++) {
            form.append(i == 0 ? "" : " ").append((char) ('a' + random.nextInt(26)));
            for (int syllables = random.nextInt(3); syllables >= 0; syllables--) {
                form.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
            }
        }
        form.append(letters(forms.size()));
        forms.add(form.toString());
        return form.toString();
    }

    private static String letters(int number) {
        return Integer.toString(number, 26)
                .chars()
                .map(c -> c <= '9' ? c - '0' + 'q' : c)
                .collect(StringBuilder::new, (text, c) -> text.append((char) c), StringBuilder::append)
                .toString();
    }
}
