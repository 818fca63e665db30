package org.bulletinfacts.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.bulletinfacts.bench.Stages.Stage;
import org.bulletinfacts.bulletin.Article;
import org.bulletinfacts.bulletin.Conventions;
import org.bulletinfacts.extract.HostilePieces;

/**
 * Prints what a character costs each reader in texts of 1 kB to 10 MB: of news, and of texts made to be bad. Where the cost is
 * linear the numbers of a line stay about the same. It judges nothing.
 */
final class LinearityBenchmark {
    private static final int[] LENGTHS = {1_000, 10_000, 100_000, 1_000_000, 10_000_000};
    /** A text that took so many seconds is made no longer. */
    private static final double PATIENCE = 5;
    /** Characters read before the first measurement, so that the compiler is done. */
    private static final int WARM_UP = 20_000_000;
    /** Short texts are read again and again until so many characters are. */
    private static final int CHARACTERS = 1_000_000;

    private static final LocalDate DAY = LocalDate.of(2025, 6, 4);

    private final Stages stages = new Stages();
    private final PrintStream out;

    LinearityBenchmark(PrintStream out) {
        this.out = out;
    }

    /** @param arguments names of texts, or nothing for all */
    public static void main(String[] arguments) {
        Map<String, String> texts = texts();
        if (arguments.length > 0) {
            texts.keySet().retainAll(Arrays.asList(arguments));
        }
        new LinearityBenchmark(new PrintStream(System.out, true, StandardCharsets.UTF_8)).print(texts);
    }

    /** What is repeated to make a text, by name. */
    static Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("news", news());
        texts.put("news in one sentence", news().replace('.', ' ').replace('\n', ' '));
        for (String piece : HostilePieces.ALL) {
            texts.put(piece.strip().isEmpty() ? "blanks" : piece, piece);
        }
        return texts;
    }

    private static String news() {
        BulletinGenerator generator = new BulletinGenerator(7, 365);
        StringBuilder news = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            String article = generator.article(i, 200);
            news.append(article, article.indexOf('\n') + 1, article.length());
        }
        return news.toString();
    }

    /** Prints a line for each text: nanoseconds a character at each length, and by reader at the greatest. */
    void print(Map<String, String> texts) {
        long[] ignored = new long[Stage.values().length];
        String news = news();
        for (int read = 0; read < WARM_UP; read += news.length()) {
            add(ignored, news);
        }
        out.printf("%-34s", "ns a character, all readers");
        for (int length : LENGTHS) {
            out.printf(Locale.ROOT, "%,11d", length);
        }
        out.printf("   by reader, at the greatest length%n");
        texts.forEach(this::print);
    }

    private void print(String name, String piece) {
        String label = name.length() > 32 ? name.substring(0, 29) + "..." : name;
        out.printf("%-34s", label.replace('\n', '|'));
        double[] byStage = new double[Stage.values().length];
        boolean patient = true;
        for (int length : LENGTHS) {
            if (!patient) {
                out.printf("%11s", "");
                continue;
            }
            byStage = perCharacter(piece, length);
            double all = Arrays.stream(byStage).sum();
            out.printf(Locale.ROOT, "%,11.0f", all);
            out.flush();
            patient = all * length < PATIENCE * 1e9;
        }
        out.print("   ");
        for (Stage stage : Stage.values()) {
            out.printf(Locale.ROOT, " %s %.0f", stage.name().toLowerCase(Locale.ROOT), byStage[stage.ordinal()]);
        }
        out.println();
    }

    private double[] perCharacter(String piece, int length) {
        String text = piece.repeat(length / piece.length() + 1).substring(0, length);
        int times = Math.max(1, CHARACTERS / length);
        long[] spent = new long[Stage.values().length];
        for (int i = 0; i < times; i++) {
            add(spent, text);
        }
        double characters = (double) times * length;
        return Arrays.stream(spent).mapToDouble(nanos -> nanos / characters).toArray();
    }

    private void add(long[] spent, String text) {
        Article article = new Article("a", "s", null, "u", 1, DAY, "", text, text, "en", "h");
        long[] now = stages.read(article, Conventions.DEFAULT);
        for (int i = 0; i < now.length; i++) {
            spent[i] += now[i];
        }
    }
}
