package org.bulletinfacts.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** A lexicon as it ships: a CSV resource with a header line. */
public final class LexiconFile {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private LexiconFile() {}

    /** A row of a lexicon; a cell that is empty or has no column gives null. */
    public interface Row {
        String get(String column);

        /** Whether the cell says {@code true}. */
        default boolean isTrue(String column) {
            return "true".equals(get(column));
        }
    }

    /** Hands over every row of {@code /lexicon/en/NAME}, see {@link LexiconRows#forEach}. */
    static void forEach(String name, Consumer<Row> consumer) {
        String path = "/lexicon/en/" + name;
        try (BufferedReader in = open(path)) {
            if (name.endsWith(".txt")) {
                in.lines()
                        .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
                        .forEach(word -> consumer.accept(c -> word));
                return;
            }
            for (CSVRecord record : FORMAT.parse(in)) {
                consumer.accept(column -> cell(record, column));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    private static BufferedReader open(String path) {
        var in = LexiconFile.class.getResourceAsStream(path);
        if (in == null) {
            throw new IllegalStateException("lexicon " + path + " is not on the class path");
        }
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }

    private static String cell(CSVRecord record, String column) {
        if (!record.isSet(column)) {
            return null;
        }
        String cell = record.get(column);
        return cell.isEmpty() ? null : cell;
    }

    /** The forms of a cell, which parts them by {@code |}; none for null. */
    public static List<String> forms(String cell) {
        if (cell == null) {
            return List.of();
        }
        List<String> forms = new ArrayList<>();
        int from = 0;
        while (from <= cell.length()) {
            int to = cell.indexOf('|', from);
            if (to < 0) {
                to = cell.length();
            }
            String form = cell.substring(from, to).strip();
            if (!form.isEmpty()) {
                forms.add(form);
            }
            from = to + 1;
        }
        return forms;
    }
}
