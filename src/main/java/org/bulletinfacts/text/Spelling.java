package org.bulletinfacts.text;

import java.util.Collection;
import java.util.Locale;

/** How near two written words are, for questions like "did you mean …?". */
public final class Spelling {
    private Spelling() {}

    /** Of these choices the one that a word was most likely meant to be, blanks, hyphens and case apart; null where none is near. */
    public static String nearest(String written, Collection<String> choices) {
        String plain = plain(written);
        int limit = Math.max(1, plain.length() / 3);
        String best = null;
        for (String choice : choices) {
            int distance = distance(plain, plain(choice));
            if (distance <= limit) {
                best = choice;
                limit = distance - 1;
            }
        }
        return best;
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]", "");
    }

    /** Letters to insert, delete, replace or swap with their neighbour (optimal string alignment). */
    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int replaced = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                d[i][j] = Math.min(replaced, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
