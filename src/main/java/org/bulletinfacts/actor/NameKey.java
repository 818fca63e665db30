package org.bulletinfacts.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.bulletinfacts.text.Document;

/** The words by which two spellings of one name are told to be the same. */
final class NameKey {
    private static final Map<String, String> SPELLINGS = Map.ofEntries(
            Map.entry("labour", "labor"),
            Map.entry("centre", "center"),
            Map.entry("defence", "defense"),
            Map.entry("organisation", "organization"),
            Map.entry("programme", "program"),
            Map.entry("theatre", "theater"),
            Map.entry("harbour", "harbor"),
            Map.entry("minister", "ministry"),
            Map.entry("sport", "sports"),
            Map.entry("industries", "industry"),
            Map.entry("investments", "investment"),
            Map.entry("saint", "st"));

    private NameKey() {}

    /** The folded words of a stretch, hyphens parted, small words left out where there are others. */
    static List<String> words(Document d, int first, int end) {
        List<String> words = new ArrayList<>(end - first);
        for (int t = first; t < end; t++) {
            if (d.isWord(t) || d.isDigits(t)) {
                if (d.is(t, "s") && d.isFolded(t - 1, '\'')) {
                    continue;
                }
                words.add(Cast.fold(d.text(t, t + 1)));
            }
        }
        return words;
    }

    /** The folded words of a text that is no document. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        String folded = Cast.fold(text);
        int from = 0;
        for (int i = 0; i <= folded.length(); i++) {
            if (i == folded.length() || !Character.isLetterOrDigit(folded.charAt(i))) {
                if (i > from) {
                    words.add(folded.substring(from, i));
                }
                from = i + 1;
            }
        }
        return words;
    }

    /** One key for all orders and spellings of a body's words: "Labour Ministry" and "Ministry of Labor". */
    static String ofBody(List<String> words) {
        return String.join(" ", bag(words));
    }

    static TreeSet<String> bag(List<String> words) {
        TreeSet<String> bag = new TreeSet<>();
        for (String word : words) {
            if (!isSmall(word)) {
                bag.add(SPELLINGS.getOrDefault(word, word));
            }
        }
        return bag;
    }

    /** The first word that is no head: "labor" of a Ministry of Labour. */
    static String topic(List<String> words) {
        for (String word : words) {
            String spelled = SPELLINGS.getOrDefault(word, word);
            if (!isSmall(word) && !isHead(spelled)) {
                return spelled;
            }
        }
        return "";
    }

    /** Heads that stand before their topic as well as behind it. */
    static boolean isHead(String word) {
        return switch (word) {
            case "ministry", "center", "department", "committee", "agency", "commission", "council" -> true;
            default -> false;
        };
    }

    private static boolean isSmall(String word) {
        return switch (word) {
            case "of", "the", "and", "for", "on", "in", "to", "republic" -> true;
            default -> false;
        };
    }
}
