package org.bulletinfacts.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bulletinfacts.extract.Cascade;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A job that names a lexicon of its own, from the command line to the published tables. */
class LexiconJobTest {
    private static final String UNITS = "SELECT mention, unit FROM figures ORDER BY start_char";

    @TempDir
    Path home;

    @BeforeEach
    void makeJob() throws IOException {
        home = home.toRealPath();
        Files.createDirectories(home.resolve("jobs/in"));
        Files.createDirectories(home.resolve("jobs/words"));
        Files.writeString(
                home.resolve("jobs/in/1.txt"),
                "04.06.2025\nMillet trade grows\nDealers in Dodoma took 5,000 gonjas of millet and 12 gonjis of rice.\n");
        Files.writeString(
                home.resolve("jobs/millet.yaml"),
                "name: millet\nlexicon: words\nsources:\n  - {name: tz, files: in/*.txt, format: digest, country: TZ}\n");
    }

    private void write(String file, String... lines) throws IOException {
        Files.write(home.resolve("jobs/words").resolve(file), List.of(lines));
    }

    private Run run(String... args) {
        return Run.with(home, Terminal.NONE, Cascade::with, args);
    }

    @Test
    void wrongRowsEndItBeforeItBegins() throws IOException {
        write("units.csv", "ucum,names", "[gonja],", "[gonji],gonjis");
        write("months.csv", "forms,month,kind", "Qantar,13,name");
        String months = home.resolve("jobs/words/months.csv")
                + ":2: month: \"13\" is not allowed; a whole number from 1 to 12 is right";
        String units =
                home.resolve("jobs/words/units.csv") + ":2: has no form; at least one is right, in names or symbols";
        for (String[] command :
                List.of(new String[] {"run", "millet"}, new String[] {"validate", "millet"}, new String[] {
                    "explain", "5 gonjas", "millet"
                })) {
            run(command).exits(2).tells(months).tells(units);
        }
        assertFalse(Files.exists(home.resolve("output")));
    }

    @Test
    void whatIsThereKeepsItsLexiconUntilARebuild() throws IOException {
        write("units.csv", "ucum,names", "[gonja],gonja|gonjas");
        write("measures.csv", "measure_id,name,synonyms,unit_kind", "millet_stocks,millet stocks,,measure");
        run("validate", "millet").exits(0).shows(", lexicon " + home.resolve("jobs/words"));
        run("run", "millet", "--quiet").exits(0);
        run("sql", UNITS, "millet", "--csv").exits(0).prints("mention,unit\n\"5,000 gonjas\",[gonja]\n12,\n");
        run("sql", "SELECT name, unit_kind FROM measures WHERE measure_id = 'millet_stocks'", "millet", "--csv")
                .prints("name,unit_kind\nmillet stocks,measure\n");
        String english = Cascade.english().version();
        run(
                        "sql",
                        "SELECT DISTINCT starts_with(extractor_version, '" + english + "+') FROM articles",
                        "millet",
                        "--csv")
                .shows("true");
        assertFalse(run("status", "millet").exits(0).out().contains("--rebuild"));

        write("units.csv", "ucum,names", "[gonja],gonja|gonjas", "[gonji],gonji|gonjis");
        run("status", "millet")
                .exits(0)
                .shows("1 published articles were extracted with other rules or another lexicon");
        run("run", "millet")
                .exits(0)
                .shows("run with --rebuild: other rules or another lexicon made the facts of 1 articles");
        run("sql", UNITS, "millet", "--csv").prints("mention,unit\n\"5,000 gonjas\",[gonja]\n12,\n");

        run("run", "millet", "--rebuild", "--quiet").exits(0);
        run("sql", UNITS, "millet", "--csv").prints("mention,unit\n\"5,000 gonjas\",[gonja]\n12 gonjis,[gonji]\n");
        assertFalse(run("status", "millet").exits(0).out().contains("--rebuild"));

        // A lexicon that is wrong by now keeps nobody from seeing how the runs went.
        write("units.csv", "ucum,nams", "[gonja],gonja|gonjas");
        run("status", "millet").exits(0).shows("Output: ").tells("Did you mean names?");
        run("healthcheck", "millet").exits(0);
    }

    @Test
    void explainReadsATextOrAnArticleWithIt() throws IOException {
        write("units.csv", "ucum,names", "[gonja],gonja|gonjas");
        run("explain", "They sold 7 gonjas.", "millet").exits(0).shows("unit=[gonja]");
        assertFalse(run("explain", "They sold 7 gonjas.").exits(0).out().contains("unit="));
        run("run", "millet", "--quiet").exits(0);
        String id = run("sql", "SELECT article_id FROM articles", "millet", "--csv")
                .out()
                .split("\n")[1];
        run("explain", "--article", id, "millet").exits(0).shows("unit=[gonja]");
        run("explain", "--article", id, "millet", "more").exits(2).tells("\"more\"");
        run("explain", "x", "no-such-job").exits(2).tells("no-such-job");
    }

    @Test
    void evaluateReadsWithIt() throws IOException {
        write("units.csv", "ucum,names", "[gonja],gonja|gonjas");
        String gold = Files.writeString(
                        home.resolve("gold.jsonl"),
                        "{\"id\": \"a\", \"published_on\": \"2025-06-04\", \"text\": \"They sold 7 gonjas.\", \"figures\": ["
                                + "{\"start_char\": 10, \"end_char\": 18, \"mention\": \"7 gonjas\", \"kind\": \"measure\","
                                + " \"value\": 7, \"unit\": \"[gonja]\"}]}\n")
                .toString();
        run("evaluate", gold, "--csv").exits(0).shows("\nfigures,1,1,0,");
        run("evaluate", gold, "--csv", "--job", "millet").exits(0).shows("\nfigures,1,1,1,");
    }

    @Test
    void theSameLexiconGivesTheSameBytes() throws IOException {
        write("units.csv", "ucum,names", "[gonja],gonja|gonjas");
        run("run", "millet", "--quiet", "--output", home.resolve("a").toString())
                .exits(0);
        Files.writeString(home.resolve("jobs/words/units.csv"), "names,ucum,scale\r\ngonja|gonjas,\"[gonja]\",\r\n");
        run("run", "millet", "--quiet", "--output", home.resolve("b").toString())
                .exits(0);
        for (String table : List.of("articles/articles-2025-06", "figures/figures-2025-06", "measures/measures")) {
            String file = "parquet/" + table + ".parquet";
            assertEquals(
                    -1,
                    Files.mismatch(
                            home.resolve("a").resolve(file), home.resolve("b").resolve(file)),
                    file);
        }
        assertTrue(Files.exists(home.resolve("b/manifest.json")));
    }
}
