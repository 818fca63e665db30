package org.bulletinfacts.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The examples of {@code src/test/resources/examples}: CSV with a header line, an empty cell is the empty string. */
public final class Examples {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private Examples() {}

    /** The rows of {@code examples/NAME}, each a map from column to cell. */
    public static Stream<Map<String, String>> rows(String name) {
        String path = "/examples/" + name;
        var in = Examples.class.getResourceAsStream(path);
        if (in == null) {
            throw new IllegalStateException(path + " is not on the class path");
        }
        try (var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            List<CSVRecord> records = FORMAT.parse(reader).getRecords();
            return records.stream().map(CSVRecord::toMap);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
