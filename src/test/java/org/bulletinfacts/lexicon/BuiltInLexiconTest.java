package org.bulletinfacts.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bulletinfacts.extract.Cascade;
import org.junit.jupiter.api.Test;

/** The built-in files are right by the rules that users' files are checked with. */
class BuiltInLexiconTest {
    private static final Path FOLDER = Path.of("src/main/resources/lexicon/en");

    @Test
    void everyFileAndColumnIsKnown() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertEquals(
                    files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new)),
                    new TreeSet<>(LexiconColumns.files()));
        }
        for (String file : LexiconColumns.files()) {
            if (file.endsWith(".csv")) {
                String header = Files.readAllLines(FOLDER.resolve(file)).get(0);
                assertEquals(header, String.join(",", LexiconColumns.of(file).names()), file);
            }
        }
    }

    @Test
    void passesTheCheck() throws LexiconException {
        OwnLexicon same = OwnLexicon.read(FOLDER);
        assertEquals(8, same.hash().length());
        // All rows stand in the place of themselves.
        assertTrue(Cascade.with(same).version().endsWith("+" + same.hash()));
    }
}
