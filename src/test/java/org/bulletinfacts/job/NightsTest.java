package org.bulletinfacts.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.bulletinfacts.bench.BulletinGenerator;
import org.bulletinfacts.extract.Cascade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same bulletins give the same bytes, whether they come in one night or in thirty, in whatever order. */
class NightsTest {
    private static final int NIGHTS = 30;

    @TempDir
    Path root;

    /** Bulletins of two articles each; each one also repeats articles of two others. */
    private static List<String> bulletins() {
        BulletinGenerator generator = new BulletinGenerator(7, NIGHTS);
        List<String> own = new ArrayList<>();
        for (int i = 0; i < NIGHTS; i++) {
            own.add(generator.article(2 * i, 2 * NIGHTS) + generator.article(2 * i + 1, 2 * NIGHTS));
        }
        List<String> bulletins = new ArrayList<>();
        for (int i = 0; i < NIGHTS; i++) {
            bulletins.add(own.get((i + 11) % NIGHTS) + own.get(i) + own.get((i + 5) % NIGHTS));
        }
        return bulletins;
    }

    private static String file(int night) {
        return String.format("bulletin-%02d.txt", night);
    }

    @Test
    void oneNightOrThirty() throws Exception {
        List<String> bulletins = bulletins();
        JobFolder once = new JobFolder(root.resolve("once"), "kz");
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < NIGHTS; i++) {
            once.write("kz", file(i), bulletins.get(i));
            order.add(i);
        }
        assertEquals(0, once.run(Cascade.english()).exitCode());
        Map<String, String> expected = Published.hashes(once.output());

        Collections.shuffle(order, new Random(1));
        JobFolder nightly = new JobFolder(root.resolve("nightly"), "kz");
        for (int night : order) {
            nightly.write("kz", file(night), bulletins.get(night));
            assertEquals(0, nightly.run(Cascade.english()).exitCode());
        }
        assertEquals(List.of("60"), nightly.query("SELECT count(*) FROM articles"));
        assertEquals(expected, Published.hashes(nightly.output()));
    }
}
