package org.bulletinfacts.lexicon;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.bulletinfacts.lexicon.Column.Role;

/** The files of the lexicon and their columns, from {@code columns.csv}. */
final class LexiconColumns {
    private static final Map<String, FileColumns> FILES = read();

    private LexiconColumns() {}

    /** The names of all files, in order. */
    static Set<String> files() {
        return FILES.keySet();
    }

    /** The columns of a file, or null where there is no such file. */
    static FileColumns of(String file) {
        return FILES.get(file);
    }

    private static Map<String, FileColumns> read() {
        Map<String, List<Column>> columns = new LinkedHashMap<>();
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader in = new InputStreamReader(
                LexiconColumns.class.getResourceAsStream("columns.csv"), StandardCharsets.UTF_8)) {
            for (CSVRecord row : format.parse(in)) {
                columns.computeIfAbsent(row.get("file"), file -> new ArrayList<>())
                        .add(column(row));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("columns.csv", e);
        }
        Map<String, FileColumns> files = new LinkedHashMap<>();
        columns.forEach((file, list) -> files.put(file, new FileColumns(file, list)));
        return files;
    }

    private static Column column(CSVRecord row) {
        String content = row.get("content");
        String[] words = content.split(" ");
        boolean whole = words[0].equals("whole");
        String role = row.get("role");
        return new Column(
                row.get("column"),
                whole
                        ? Content.WHOLE
                        : Content.valueOf(content.toUpperCase(Locale.ROOT).replace(' ', '_')),
                whole ? Integer.parseInt(words[1]) : 0,
                whole ? Integer.parseInt(words[2]) : 0,
                role.isEmpty() ? Role.NONE : Role.valueOf(role.toUpperCase(Locale.ROOT)),
                row.get("needed").equals("true"));
    }
}
