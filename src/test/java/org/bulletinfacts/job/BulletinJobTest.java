package org.bulletinfacts.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BulletinJobTest {
    @Test
    void loadsBulletins(@TempDir Path root) throws Exception {
        JobFolder folder = new JobFolder(root, "kz");
        folder.write("kz", "a.txt", """
                01.06.2025
                Minister Met 3 Delegations

                The talks lasted 5 hours.

                02.06.2025
                Second headline
                Body with 17 words.
                """);
        RunResult result = folder.run();
        assertEquals(0, result.exitCode(), result.message());
        assertEquals(List.of("2"), folder.query("SELECT count(*) FROM articles"));
        System.out.println(folder.query("SELECT * FROM published.articles"));
        System.out.println(folder.query("SELECT * FROM published.figures"));
        System.out.println(folder.query("SELECT * FROM bulletins"));
        System.out.println(folder.query("SELECT * FROM batch.BATCH_STEP_EXECUTION"));
        System.out.println(result.record());
    }
}
