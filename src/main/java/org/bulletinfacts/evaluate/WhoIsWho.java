package org.bulletinfacts.evaluate;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.bulletinfacts.evaluate.Pairing.Pair;

/**
 * Whether two names of one article mean the same actor: where their spelling is the same, or where their mentions stand at the same
 * places. For the second, each annotated name gets at most one read name, and the other way round: those with equal spelling first,
 * then those with most mentions in common. So two people read as one, or one read as two, are right only once.
 */
final class WhoIsWho {
    private final Map<String, String> readOf = new HashMap<>();

    private record Match(String wanted, String read, int mentions, boolean sameSpelling) {}

    /** @param mentions the article's mentions, paired; empty where nobody annotated them */
    WhoIsWho(List<Pair> mentions) {
        Map<List<String>, Integer> together = new HashMap<>();
        for (Pair pair : mentions) {
            String wanted = pair.wanted() == null ? null : pair.wanted().text("name");
            String read = pair.read() == null ? null : pair.read().text("name");
            if (wanted != null && read != null) {
                together.merge(List.of(wanted, read), 1, Integer::sum);
            }
        }
        List<Match> matches = new ArrayList<>();
        together.forEach((names, count) ->
                matches.add(new Match(names.get(0), names.get(1), count, isSameSpelling(names.get(0), names.get(1)))));
        matches.sort(Comparator.comparing(Match::sameSpelling)
                .thenComparing(Match::mentions)
                .reversed()
                .thenComparing(Match::wanted)
                .thenComparing(Match::read));
        Set<String> taken = new HashSet<>();
        for (Match match : matches) {
            if (!readOf.containsKey(match.wanted) && taken.add(match.read)) {
                readOf.put(match.wanted, match.read);
            }
        }
    }

    /** @param wanted an annotated name, or null; likewise {@code read} */
    boolean isSame(String wanted, String read) {
        if (wanted == null || read == null) {
            return wanted == null && read == null;
        }
        return readOf.containsKey(wanted) ? read.equals(readOf.get(wanted)) : isSameSpelling(wanted, read);
    }

    /** Without regard to capitals, marks and "the"; a body's country may stand behind its name or not. */
    static boolean isSameSpelling(String a, String b) {
        String x = key(a);
        String y = key(b);
        return x.equals(y) || x.startsWith(y + " of ") || y.startsWith(x + " of ");
    }

    private static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^the ", "")
                .replace('’', '\'');
    }
}
