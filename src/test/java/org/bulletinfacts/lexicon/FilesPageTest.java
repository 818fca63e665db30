package org.bulletinfacts.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page for users lists the files and columns that are checked. */
class FilesPageTest {
    private static final Path PAGE = Path.of("src/main/lexicon/FILES.md");

    private static String row(FileColumns file) {
        String columns = file.columns().stream().map(FilesPageTest::column).collect(Collectors.joining(", "));
        String toldBy = file.identity().stream().map(Column::name).collect(Collectors.joining(", "));
        return "| `" + file.file() + "` | " + file.kind().name().toLowerCase(Locale.ROOT) + " | "
                + (toldBy.isEmpty() ? "" : toldBy + " ") + "| " + columns + " |";
    }

    private static String column(Column column) {
        boolean shared = column.content() == Content.SHARED_FORMS;
        return (shared ? "(" + column.name() + ")" : column.name()) + (column.needed() ? "*" : "");
    }

    @Test
    void listsEveryFileAndColumn() throws IOException {
        List<String> expected = LexiconColumns.files().stream()
                .map(LexiconColumns::of)
                .map(FilesPageTest::row)
                .toList();
        List<String> listed = Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith("| `"))
                .toList();
        assertEquals(String.join("\n", expected), String.join("\n", listed));
    }
}
