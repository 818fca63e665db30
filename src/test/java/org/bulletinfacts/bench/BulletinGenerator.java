package org.bulletinfacts.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Writes digests of made-up news for benchmarks: no two articles alike, some 35 facts an article, tens of thousands of names. One
 * seed gives one text, on any machine.
 */
public final class BulletinGenerator {
    private static final DateTimeFormatter DATE_LINE = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

    private final Words words = Words.read();
    private final long seed;
    private final int days;

    /** Articles are spread over {@code days} days from 1 January 2024. */
    public BulletinGenerator(long seed, int days) {
        this.seed = seed;
        this.days = days;
    }

    /** Writes {@code files} digests of about the same length with {@code articles} articles in all; returns the files. */
    public List<Path> write(Path folder, int files, int articles) {
        List<Path> written = new ArrayList<>();
        try {
            Files.createDirectories(folder);
            for (int f = 0; f < files; f++) {
                Path file = folder.resolve(String.format(Locale.ROOT, "bulletin-%05d.txt", f));
                int begin = (int) ((long) f * articles / files);
                int end = (int) ((f + 1L) * articles / files);
                try (BufferedWriter out = Files.newBufferedWriter(file)) {
                    for (int number = begin; number < end; number++) {
                        out.write(article(number, articles));
                    }
                }
                written.add(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(folder.toString(), e);
        }
        return written;
    }

    /**
     * One article as a digest has it: date line, headline, body, blank line.
     *
     * @param number from 0
     * @param of how many articles share the days
     */
    public String article(int number, int of) {
        LocalDate date = FIRST.plusDays((long) number * days / of);
        GeneratedArticle article = new GeneratedArticle(words, seed, number, date);
        return DATE_LINE.format(date) + '\n' + article.headline() + '\n' + article.text() + "\n\n";
    }
}
