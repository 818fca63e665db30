package org.bulletinfacts.jobfile;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;

/** Finds what someone meant who wrote something else. */
final class NearMiss {
    /** What other tools call our keys. */
    private static final Map<String, String> OTHER_NAMES = Map.of(
            "encoding", "charset",
            "path", "files",
            "paths", "files",
            "input", "files",
            "type", "format",
            "tz", "time-zone",
            "separator", "delimiter",
            "date-format", "date-pattern",
            "workers", "threads",
            "title", "headline");

    private NearMiss() {}

    /** " Did you mean …?" where one of the choices is near, else an empty text. */
    static String question(String written, Collection<String> choices) {
        String best = OTHER_NAMES.get(written);
        if (best == null || !choices.contains(best)) {
            best = nearest(written, choices);
        }
        return best == null ? "" : " Did you mean " + best + "?";
    }

    private static String nearest(String written, Collection<String> choices) {
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
