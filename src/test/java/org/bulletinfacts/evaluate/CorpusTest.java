package org.bulletinfacts.evaluate;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What is read of the annotated texts is at least as good as {@code floors.csv} has it, in percent. */
class CorpusTest {
    private static final CSVFormat CSV =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    @Test
    void noScoreFallsBelowItsFloor() throws IOException {
        Map<String, Double> today = today();
        write(today);
        Map<String, Integer> floors = floors();
        List<Executable> checks = new ArrayList<>();
        checks.add(() -> assertEquals(
                String.join("\n", today.keySet()),
                String.join("\n", floors.keySet()),
                "each corpus and fact has floors; those of today are in target/floors.csv"));
        floors.forEach((key, floor) -> checks.add(() -> assertTrue(
                today.getOrDefault(key, 0.0) * 100 >= floor,
                () -> key + " is " + today.get(key) + "; its floor is " + floor + " %. The errors are listed by"
                        + " jobs/run evaluate src/test/resources/corpus/FILE --errors")));
        assertAll(checks);
    }

    /** Scores by file, fact and measure. */
    private static Map<String, Double> today() {
        Map<String, Double> scores = new TreeMap<>();
        Corpora.evaluations().forEach((file, evaluation) -> {
            for (Score score : Scores.byFact(evaluation.findings())) {
                String key = file + "," + score.fact() + ",";
                scores.put(key + "f1", score.f1());
                if (score.fact().equals(FactTable.QUOTES.label())) {
                    scores.put(key + "overlap_f1", score.overlapF1());
                }
            }
        });
        return scores;
    }

    private static Map<String, Integer> floors() throws IOException {
        Map<String, Integer> floors = new TreeMap<>();
        try (var in = Files.newBufferedReader(Corpora.FOLDER.resolve("floors.csv"))) {
            for (CSVRecord row : CSV.parse(in)) {
                floors.put(
                        row.get("file") + "," + row.get("fact") + "," + row.get("measure"),
                        Integer.valueOf(row.get("floor")));
            }
        }
        return floors;
    }

    private static void write(Map<String, Double> today) throws IOException {
        try (CSVPrinter out =
                new CSVPrinter(Files.newBufferedWriter(Path.of("target/floors.csv")), CSVFormat.RFC4180)) {
            out.printRecord("file", "fact", "measure", "floor");
            for (Map.Entry<String, Double> score : today.entrySet()) {
                List<Object> row = new ArrayList<>(List.of(score.getKey().split(",")));
                row.add((int) Math.floor(score.getValue() * 100));
                out.printRecord(row);
            }
        }
    }
}
