package org.bulletinfacts.bulletin;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;

/**
 * Which column holds which field.
 *
 * @param columns how many there are
 * @param fault what keeps the file from being read, or null
 */
record CsvHeader(int columns, int id, int publishedOn, int headline, int body, String fault) {

    static CsvHeader of(CSVRecord header, RecordArticles names) {
        List<String> found = header.stream().map(Blanks::strip).toList();
        List<String> faults = Stream.of(
                        RecordArticles.ID, RecordArticles.PUBLISHED_ON, RecordArticles.HEADLINE, RecordArticles.BODY)
                .map(field -> fault(found, field, names.name(field)))
                .filter(fault -> fault != null)
                .toList();
        return new CsvHeader(
                found.size(),
                index(found, names.name(RecordArticles.ID)),
                index(found, names.name(RecordArticles.PUBLISHED_ON)),
                index(found, names.name(RecordArticles.HEADLINE)),
                index(found, names.name(RecordArticles.BODY)),
                faults.isEmpty() ? null : String.join("; ", faults) + "; the header has " + quoted(found));
    }

    /** Day and body must be there, and so must every column that the source names itself. */
    private static String fault(List<String> found, String field, String name) {
        int index = index(found, name);
        boolean optional = field.equals(RecordArticles.ID) || field.equals(RecordArticles.HEADLINE);
        if (index < 0 && !(optional && name.equals(field))) {
            return "no column \"" + name + "\" for " + field;
        }
        boolean twice = index >= 0 && index(found.subList(index + 1, found.size()), name) >= 0;
        return twice ? "two columns \"" + name + "\"" : null;
    }

    private static int index(List<String> found, String name) {
        for (int i = 0; i < found.size(); i++) {
            if (found.get(i).equalsIgnoreCase(Blanks.strip(name))) {
                return i;
            }
        }
        return -1;
    }

    private static String quoted(List<String> names) {
        String all = names.stream().map(name -> '"' + name + '"').collect(Collectors.joining(", "));
        return all.length() <= 300 ? all : all.substring(0, 300) + "…";
    }

    /** What is wrong with the number of a record's columns, or null. Empty columns at the end may be too many. */
    String fault(CSVRecord record) {
        if (record.size() < columns) {
            return "too few columns: " + record.size() + " where the header has " + columns;
        }
        for (int i = columns; i < record.size(); i++) {
            if (!Blanks.isBlank(record.get(i))) {
                return "too many columns: " + record.size() + " where the header has " + columns
                        + "; a field that holds the delimiter must be quoted";
            }
        }
        return null;
    }

    RecordArticles.Fields fields(CSVRecord record) {
        return new RecordArticles.Fields(
                field(record, id), field(record, publishedOn), field(record, headline), field(record, body));
    }

    private static String field(CSVRecord record, int index) {
        return index < 0 ? null : record.get(index);
    }
}
