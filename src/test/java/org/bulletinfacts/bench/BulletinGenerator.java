package org.bulletinfacts.bench;

import java.io.BufferedWriter;
import java.io.IOException;
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
    private final int articles;
    private final int days;

    /**
     * @param articles how many there are
     * @param days that the articles are spread over, from 1 January 2024
     */
    public BulletinGenerator(long seed, int articles, int days) {
        this.seed = seed;
        this.articles = articles;
        this.days = days;
    }

    /** Writes all articles into digests of about the same length; returns the files. */
    public List<Path> write(Path folder, int files) throws IOException {
        Files.createDirectories(folder);
        List<Path> written = new ArrayList<>();
        for (int f = 0; f < files; f++) {
            Path file = folder.resolve(String.format(Locale.ROOT, "bulletin-%05d.txt", f));
            try (BufferedWriter out = Files.newBufferedWriter(file)) {
                int end = (int) ((f + 1L) * articles / files);
                for (int number = (int) ((long) f * articles / files); number < end; number++) {
                    out.write(article(number));
                }
            }
            written.add(file);
        }
        return written;
    }

    /**
     * One article as a digest has it: date line, headline, body, blank line.
     *
     * @param number from 0
     */
    public String article(int number) {
        LocalDate date = FIRST.plusDays((long) number * days / articles);
        GeneratedArticle article = new GeneratedArticle(words, seed, number, date);
        return DATE_LINE.format(date) + '\n' + article.headline() + '\n' + article.text() + "\n\n";
    }
}
