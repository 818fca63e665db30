package org.bulletinfacts.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bulletinfacts.extract.Cascade;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A job whose analysts correct who is who, from the command line to the published tables. */
class CorrectionsJobTest {
    private static final String WHO =
            "SELECT m.source, m.mention, a.name FROM mentions m JOIN actors a USING (actor_id)"
                    + " WHERE m.kind = 'person' ORDER BY m.published_on, m.source, m.start_char";

    @TempDir
    Path home;

    @BeforeEach
    void makeJob() throws IOException {
        home = home.toRealPath();
        for (String source : List.of("north", "south")) {
            Files.createDirectories(home.resolve("jobs/" + source));
            Files.writeString(home.resolve("jobs/" + source + "/1.txt"), """
                    04.05.2025
                    Harbour opens
                    Mayor Tuva Aasen opened the harbour.
                    05.06.2025
                    Harbour works
                    Engineer Olav Lunde thanked Mayor Maja Berglund.
                    """);
        }
        Files.writeString(home.resolve("jobs/polar.yaml"), """
                name: polar
                corrections: corrections.csv
                sources:
                  - {name: north, files: north/*.txt, format: digest, country: NO}
                  - {name: south, files: south/*.txt, format: digest, country: NO}
                """);
    }

    private void write(String... rows) throws IOException {
        List<String> lines = new ArrayList<>(List.of("action,id,new_id,name,source,article_id"));
        lines.addAll(List.of(rows));
        Files.write(home.resolve("jobs/corrections.csv"), lines);
    }

    private Run run(String... args) {
        return Run.with(home, Terminal.NONE, Cascade::with, args);
    }

    private String sql(String query) {
        return run("sql", query, "polar", "--csv").exits(0).out();
    }

    private String id(String name) {
        return sql("SELECT actor_id FROM actors WHERE name = '" + name + "'").split("\n")[1];
    }

    private String month(String month) throws IOException {
        return Files.readAttributes(
                        home.resolve("output/polar/parquet/mentions/mentions-" + month + ".parquet"), "unix:ino")
                .get("ino")
                .toString();
    }

    @Test
    void mergesSplitsAndRenamesSurviveARebuildAndGoWithTheirRows() throws IOException {
        write();
        run("run", "polar", "--quiet").exits(0);
        String before = sql(WHO);
        String may = month("2025-05");
        String june = month("2025-06");
        String lunde = id("Olav Lunde");
        String berglund = id("Maja Berglund");

        write(
                "split," + lunde + ",LUNDE-2,,south,",
                "merge," + berglund + ",B-1,,,",
                "merge,B-1,B-2,,,",
                "rename,B-2,,Mayor Berglund,,",
                "rename,NOBODY,,Nobody,,");
        run("run", "polar", "--quiet").exits(0);
        String expected = """
                source,mention,name
                north,Tuva Aasen,Tuva Aasen
                south,Tuva Aasen,Tuva Aasen
                north,Olav Lunde,Olav Lunde
                north,Maja Berglund,Mayor Berglund
                south,Olav Lunde,Olav Lunde
                south,Maja Berglund,Mayor Berglund
                """;
        assertEquals(expected, sql(WHO));
        String ids =
                "SELECT actor_id, aliases, article_count FROM actors WHERE length(actor_id) < 20 ORDER BY actor_id";
        assertEquals("actor_id,aliases,article_count\nB-2,Maja Berglund,2\nLUNDE-2,,1\n", sql(ids));
        assertEquals(may, month("2025-05"), "nothing of May has changed");
        assertFalse(june.equals(month("2025-06")), "rows of June have");

        run("run", "polar", "--rebuild", "--quiet").exits(0);
        assertEquals(expected, sql(WHO));
        write();
        run("run", "polar", "--quiet").exits(0);
        assertEquals(before, sql(WHO));
    }

    @Test
    void anArticleIsSplitBeforeItsSource() throws IOException {
        write();
        run("run", "polar", "--quiet").exits(0);
        String article = sql("SELECT article_id FROM articles WHERE source = 'south' AND headline = 'Harbour opens'")
                .split("\n")[1];
        String aasen = id("Tuva Aasen");
        write("split," + aasen + ",OF-SOURCE,,south,", "split," + aasen + ",OF-ARTICLE,,," + article);
        run("run", "polar", "--quiet").exits(0);
        assertEquals(
                "source,actor_id\nnorth," + aasen + "\nsouth,OF-ARTICLE\n",
                sql("SELECT source, actor_id FROM mentions WHERE mention = 'Tuva Aasen' ORDER BY source"));
    }

    @Test
    void wrongRowsEndItBeforeItBegins() throws IOException {
        write(
                "join,A,B,,,",
                ",A,B,,,",
                "merge,A,,,,",
                "merge,A,B,Ann,,",
                "merge,A,A,,,",
                "split,A,B,,,",
                "split,A,B,,north,x",
                "split,A,B,,nort,",
                "rename,A,,,,",
                "merge,C,D,,,",
                "merge,C,E,,,",
                "merge,D,C,,,",
                "rename,A,,Ann,,,more");
        Path file = home.resolve("jobs/corrections.csv");
        String[] told = {
            ":2:1: action: \"join\" is not allowed; merge, split or rename is right",
            ":3:1: action: is missing; merge, split or rename is right",
            ":4:1: new_id: is missing; a merge needs id and new_id",
            ":5:1: name: \"Ann\" says nothing in a merge; an empty cell is right",
            ":6:1: new_id: \"A\" is the id itself; that of another actor is right",
            ":7:1: a split needs a source or an article_id, one of them",
            ":8:1: a split needs a source or an article_id, one of them",
            ":9:1: source: \"nort\" is no source of the job; right is one of north, south. Did you mean north?",
            ":10:1: name: is missing; a rename needs id and name",
            ":11:1: new_id: \"D\" leads back to C; merges into one id that stays are right",
            ":12:1: id: \"C\" has a merge in line 11 already; one is right",
            ":14:1: has 7 cells; 6 are right"
        };
        for (String command : List.of("run", "validate")) {
            Run run = run(command, "polar").exits(2);
            for (String problem : told) {
                run.tells(file + problem);
            }
        }
        assertFalse(Files.exists(home.resolve("output")));
        Files.writeString(file, "action,ids,new_id\n");
        run("run", "polar")
                .exits(2)
                .tells(file + ":1:1: \"ids\" is no column here")
                .tells("Did you mean id?");
        Files.writeString(file, "");
        run("run", "polar").exits(2).tells(file + ":1:1: is empty; a line with the names of the columns is right");
        Files.delete(file);
        run("run", "polar").exits(2).tells("corrections").tells("is no file");
    }
}
