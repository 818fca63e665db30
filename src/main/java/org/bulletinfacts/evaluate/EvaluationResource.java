package org.bulletinfacts.evaluate;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Tables that the evaluation ships with: CSV with a header. */
final class EvaluationResource {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private EvaluationResource() {}

    static void forEach(String name, Consumer<CSVRecord> consumer) {
        try (InputStream in = EvaluationResource.class.getResourceAsStream("/evaluate/" + name)) {
            if (in == null) {
                throw new IllegalStateException("/evaluate/" + name + " is not on the class path");
            }
            FORMAT.parse(new InputStreamReader(in, StandardCharsets.UTF_8)).forEach(consumer);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
