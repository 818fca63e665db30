package org.bulletinfacts.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong in a user's files is told, all of it, each with its place and what would be right. */
class WrongLexiconTest {
    @TempDir
    Path folder;

    private static Path resource(String name) throws URISyntaxException {
        return Path.of(WrongLexiconTest.class.getResource("/lexicon/" + name).toURI());
    }

    @Test
    void everyProblemOfEveryFileIsTold() throws Exception {
        Path wrong = resource("wrong");
        LexiconException e = assertThrows(LexiconException.class, () -> OwnLexicon.read(wrong));
        List<String> expected = Files.readAllLines(resource("wrong-problems.txt"));
        List<String> told = e.getMessage().replace(wrong + "/", "").lines().toList();
        for (int i = 0; i < told.size(); i++) {
            String next = i < expected.size() ? expected.get(i) : "";
            assertTrue(told.get(i).matches(pattern(next)), told.get(i) + "\n, expected was\n" + next);
        }
        assertEquals(expected.size(), told.size());
    }

    /** An ellipsis stands for anything: lists of values that the built-in files have. */
    private static String pattern(String expected) {
        return Pattern.quote(expected).replace("…", "\\E.*\\Q");
    }

    private List<LexiconProblem> problems() {
        return assertThrows(LexiconException.class, () -> OwnLexicon.read(folder))
                .problems();
    }

    @Test
    void aFolderInsideIsNoFile() throws Exception {
        Files.createDirectory(folder.resolve("units.csv"));
        assertEquals(
                List.of(folder.resolve("units.csv") + ": is a folder; files named as the built-in ones are right"),
                problems().stream().map(LexiconProblem::toString).toList());
    }

    @Test
    void aFolderThatIsGoneIsTold() {
        folder = folder.resolve("gone");
        assertEquals(folder, problems().get(0).file());
    }
}
