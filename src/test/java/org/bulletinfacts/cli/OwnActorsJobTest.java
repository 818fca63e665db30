package org.bulletinfacts.cli;

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

/** A job whose lexicon names actors, from the command line to the published tables. */
class OwnActorsJobTest {
    private static final String HEADER = "id,name,kind,aliases,country,role,organization,valid_from,valid_to";

    @TempDir
    Path home;

    @BeforeEach
    void makeJob() throws IOException {
        home = home.toRealPath();
        Files.createDirectories(home.resolve("jobs/in"));
        Files.createDirectories(home.resolve("jobs/words"));
        Files.writeString(home.resolve("jobs/in/1.txt"), """
                04.06.2025
                Harbour opens
                The Prime Minister opened the harbour. Polar Bank paid.
                05.06.2025
                Harbour works
                Prime Minister Tuva Aasen thanked Polar Bank. "It works," Aasen said.
                """);
        Files.writeString(
                home.resolve("jobs/polar.yaml"),
                "name: polar\nlexicon: words\nsources:\n  - {name: no, files: in/*.txt, format: digest, country: NO}\n");
    }

    private void write(String... rows) throws IOException {
        List<String> lines = new ArrayList<>(List.of(HEADER));
        lines.addAll(List.of(rows));
        Files.write(home.resolve("jobs/words/actors.csv"), lines);
    }

    private Run run(String... args) {
        return Run.with(home, Terminal.NONE, Cascade::with, args);
    }

    private Run sql(String query) {
        return run("sql", query, "polar", "--csv").exits(0);
    }

    @Test
    void theirIdsNamesAndRolesArePublished() throws IOException {
        write(
                "P 1/a,Tuva Aasen,person,,NO,Prime Minister,Norway,2025-01-01,",
                "P 2,Olav Lunde,person,,NO,Prime Minister,Norway,2020-01-01,2024-12-31",
                "BANK-7,Polar Bank,organization,PB,NO,,,,");
        run("run", "polar", "--quiet").exits(0);
        sql("SELECT m.mention, m.rule, m.actor_id, a.name, a.country FROM mentions m JOIN actors a USING (actor_id)"
                        + " WHERE m.kind = 'person' ORDER BY m.published_on, m.start_char")
                .prints("""
                        mention,rule,actor_id,name,country
                        Prime Minister,title,P 1/a,Tuva Aasen,NO
                        Tuva Aasen,own-actor,P 1/a,Tuva Aasen,NO
                        Aasen,speech-verb-name,P 1/a,Tuva Aasen,NO
                        """);
        sql("SELECT actor_id, name, kind, country, article_count FROM actors WHERE kind = 'organization'")
                .prints("actor_id,name,kind,country,article_count\nBANK-7,Polar Bank,organization,NO,2\n");
        sql("SELECT name, held_from, held_until, is_former, first_seen, article_count FROM role_history"
                        + " WHERE office = 'Prime Minister of Norway' ORDER BY held_from")
                .prints("""
                        name,held_from,held_until,is_former,first_seen,article_count
                        Olav Lunde,2020-01-01,2024-12-31,true,,0
                        Tuva Aasen,2025-01-01,9999-12-31,false,2025-06-04,2
                        """);
        sql("SELECT actor_id, office, organization, valid_to FROM tenures ORDER BY actor_id")
                .prints("""
                        actor_id,office,organization,valid_to
                        P 1/a,Prime Minister of Norway,Norway,
                        P 2,Prime Minister of Norway,Norway,2024-12-31
                        """);
    }

    @Test
    void newRowsAreForNewArticlesUntilARebuild() throws IOException {
        write("BANK-7,Polar Bank,organization,PB,NO,,,,");
        run("run", "polar", "--quiet").exits(0);
        write("BANK-7,Polar Savings Bank,organization,Polar Bank,NO,,,,", "P-1,Tuva Aasen,person,,NO,,,,");
        run("run", "polar").exits(0).shows("run with --rebuild");
        String actors = "SELECT actor_id, name, aliases FROM actors WHERE length(actor_id) < 20 ORDER BY actor_id";
        sql(actors).prints("actor_id,name,aliases\nBANK-7,Polar Savings Bank,Polar Bank\n");
        run("run", "polar", "--rebuild", "--quiet").exits(0);
        sql(actors).prints("actor_id,name,aliases\nBANK-7,Polar Savings Bank,Polar Bank\nP-1,Tuva Aasen,Aasen\n");
        write();
        run("run", "polar", "--rebuild", "--quiet").exits(0);
        sql(actors).prints("actor_id,name,aliases\n");
        sql("SELECT count(*) AS n FROM tenures").prints("n\n0\n");
    }

    @Test
    void wrongRowsEndItBeforeItBegins() throws IOException {
        write("P-1,Tuva Aasen,person,,NO,Prime Minister,Norway,2025-02-01,2025-01-31", "P-2,Tuva Aasen,person,,NO,,,,");
        Path file = home.resolve("jobs/words/actors.csv");
        for (String command : List.of("run", "validate")) {
            run(command, "polar")
                    .exits(2)
                    .tells(file + ":2: valid_to: \"2025-01-31\" is before valid_from, 2025-02-01;")
                    .tells(file + ":3: name: \"Tuva Aasen\" means P-1 in line 2 already;");
        }
        assertFalse(Files.exists(home.resolve("output")));
    }
}
