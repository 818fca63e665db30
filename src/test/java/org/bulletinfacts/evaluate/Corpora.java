package org.bulletinfacts.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bulletinfacts.extract.Cascade;

/** The annotated texts of {@code src/test/resources/corpus}, read and compared once. */
final class Corpora {
    static final Path FOLDER = Path.of("src/test/resources/corpus");

    private static final class Shared {
        static final Map<String, Evaluation> BY_FILE = evaluate();
    }

    private Corpora() {}

    /** What each file gives, by its name. */
    static Map<String, Evaluation> evaluations() {
        return Shared.BY_FILE;
    }

    /** What all files give. */
    static List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        evaluations().values().forEach(evaluation -> findings.addAll(evaluation.findings()));
        return findings;
    }

    private static Map<String, Evaluation> evaluate() {
        Map<String, Evaluation> byFile = new LinkedHashMap<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.sorted().toList()) {
                if (file.toString().endsWith(".jsonl")) {
                    byFile.put(
                            file.getFileName().toString(),
                            Evaluation.of(AnnotatedFiles.read(file, null, null), Cascade.english()));
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return byFile;
    }
}
