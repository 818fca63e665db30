package org.bulletinfacts.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Digests made up from syllables: the same seed gives the same bulletins, and no two articles are alike. */
final class GeneratedBulletins {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.uuuu");
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final String[] SYLLABLES = {
        "ba", "ki", "no", "ru", "se", "ta", "lo", "mi", "ge", "du", "şa", "är", "zhe", "pi", "wo", "ny"
    };

    private final Random random;
    private int articles;

    GeneratedBulletins(long seed) {
        random = new Random(seed);
    }

    /** Bulletins of so many articles each, all of one day, the days going on from 1 January 2025. */
    List<String> bulletins(int count, int articlesEach) {
        List<String> bulletins = new ArrayList<>();
        for (int day = 0; day < count; day++) {
            StringBuilder bulletin = new StringBuilder();
            for (int i = 0; i < articlesEach; i++) {
                article(bulletin, FIRST.plusDays(day));
            }
            bulletins.add(bulletin.toString());
        }
        return bulletins;
    }

    /** Writes such bulletins as files day-001.txt, day-002.txt … */
    void write(Path folder, int count, int articlesEach) throws IOException {
        Files.createDirectories(folder);
        int day = 0;
        for (String bulletin : bulletins(count, articlesEach)) {
            Files.writeString(folder.resolve(String.format("day-%03d.txt", ++day)), bulletin);
        }
    }

    private void article(StringBuilder text, LocalDate day) {
        text.append(DATE.format(day)).append('\n');
        text.append(name()).append(" Opens Plant ").append(++articles).append('\n');
        for (int line = 0; line < 3; line++) {
            text.append(name())
                    .append(" and ")
                    .append(name())
                    .append(" counted ")
                    .append(random.nextInt(100_000));
            text.append(" things, ")
                    .append(random.nextInt(100))
                    .append(" more 😀 than ")
                    .append(name())
                    .append(".\n");
        }
        text.append('\n');
    }

    private String name() {
        StringBuilder name = new StringBuilder();
        for (int i = 2 + random.nextInt(2); i > 0; i--) {
            name.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
