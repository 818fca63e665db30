package org.bulletinfacts.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Compares what figures measure: phrases of the text, in which the head noun counts. */
final class Measures {
    /** Words that end the core of a noun phrase: its head stands before the first of them. */
    private static final Set<String> BEHIND_HEAD = Set.of(
            "of",
            "in",
            "for",
            "with",
            "to",
            "at",
            "on",
            "from",
            "by",
            "among",
            "between",
            "per",
            "against",
            "over",
            "under",
            "within",
            "into",
            "through",
            "across",
            "during",
            "since",
            "including",
            "who",
            "which",
            "that",
            "as",
            "than",
            "via",
            "without",
            "about");

    private Measures() {}

    /**
     * The head noun of a phrase: the last word before its first preposition or relative word, in lower case, without the ending of
     * the plural. "Trade turnover with member countries" gives "turnover".
     */
    static String head(String phrase) {
        String head = "";
        for (String word : words(phrase)) {
            if (!head.isEmpty() && BEHIND_HEAD.contains(word)) {
                break;
            }
            head = word;
        }
        return singular(head);
    }

    static boolean isSameHead(String wanted, String read) {
        if (wanted == null || read == null) {
            return wanted == null && read == null;
        }
        return head(wanted).equals(head(read));
    }

    /** The F1 of the words that two phrases share, 0 to 1; two that are not there are the same. */
    static double tokenF1(String wanted, String read) {
        if (wanted == null || read == null) {
            return wanted == null && read == null ? 1 : 0;
        }
        List<String> a = words(wanted);
        List<String> b = new ArrayList<>(words(read));
        int of = a.size() + b.size();
        long shared = a.stream().filter(b::remove).count();
        return of == 0 ? 1 : 2.0 * shared / of;
    }

    private static List<String> words(String phrase) {
        List<String> words = new ArrayList<>();
        for (String word : phrase.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}'’-]+")) {
            String bare = word.replaceFirst("['’]s?$", "");
            if (!bare.isEmpty()) {
                words.add(bare);
            }
        }
        return words;
    }

    private static String singular(String noun) {
        if (noun.endsWith("ies") && noun.length() > 4) {
            return noun.substring(0, noun.length() - 3) + "y";
        }
        boolean plural = noun.endsWith("s") && !noun.endsWith("ss") && noun.length() > 3;
        return plural ? noun.substring(0, noun.length() - 1) : noun;
    }
}
