package org.bulletinfacts.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.bulletinfacts.text.LexiconFile;
import org.bulletinfacts.text.LexiconRows;

/** The forms of English verbs: the regular ones by rule, the others from {@code irregular-verbs.csv}. */
final class Inflection {
    static final int BASE = 1;
    static final int THIRD = 2;
    static final int PAST = 4;
    static final int PARTICIPLE = 8;
    static final int ING = 16;

    private static final int[] FORMS = {THIRD, PAST, PARTICIPLE, ING};
    private static final String[] COLUMNS = {"third", "past", "participle", "ing"};

    private final Map<String, String[]> irregular = new HashMap<>();

    Inflection(LexiconRows lexicon) {
        lexicon.forEach("irregular-verbs.csv", row -> {
            String[] cells = new String[COLUMNS.length];
            for (int i = 0; i < cells.length; i++) {
                cells[i] = row.get(COLUMNS[i]);
            }
            irregular.put(row.get("verb"), cells);
        });
    }

    /** Hands over every form of a verb with its bit; of "step down" the first word is inflected. */
    void forEach(String verb, BiConsumer<String, Integer> consumer) {
        int blank = verb.indexOf(' ');
        String head = blank < 0 ? verb : verb.substring(0, blank);
        String rest = blank < 0 ? "" : verb.substring(blank);
        consumer.accept(verb, BASE);
        String[] cells = irregular.containsKey(head) ? irregular.get(head) : regular(head);
        for (int i = 0; i < cells.length; i++) {
            for (String form : LexiconFile.forms(cells[i])) {
                consumer.accept(form + rest, FORMS[i]);
            }
        }
    }

    private static String[] regular(String verb) {
        char last = verb.charAt(verb.length() - 1);
        String stem = verb.substring(0, verb.length() - 1);
        if (last == 'e') {
            return new String[] {verb + "s", verb + "d", verb + "d", stem + "ing"};
        }
        if (last == 'y' && "aeiou".indexOf(verb.charAt(verb.length() - 2)) < 0) {
            return new String[] {stem + "ies", stem + "ied", stem + "ied", verb + "ing"};
        }
        boolean hisses = List.of("s", "x", "sh", "ch").stream().anyMatch(verb::endsWith);
        return new String[] {verb + (hisses ? "es" : "s"), verb + "ed", verb + "ed", verb + "ing"};
    }
}
