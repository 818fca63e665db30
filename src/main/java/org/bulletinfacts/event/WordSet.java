package org.bulletinfacts.event;

import java.util.ArrayList;
import java.util.List;
import org.bulletinfacts.text.Document;
import org.bulletinfacts.text.Lexicon;
import org.bulletinfacts.text.LexiconFile;

/**
 * The words of a cell: names of classes of nouns, and words.
 *
 * @param classes a bit for each class
 * @param words ids of the words
 */
record WordSet(long classes, int[] words) {
    static WordSet of(String cell, Lexicon.Builder lexicon) {
        long classes = 0;
        List<Integer> words = new ArrayList<>();
        for (String item : LexiconFile.forms(cell)) {
            EventWords.Kind kind = EventWords.Kind.of(item);
            if (kind != null && kind.compareTo(EventWords.Kind.TALKS) >= 0) {
                classes |= kind.bit();
            } else {
                words.add(lexicon.word(item));
            }
        }
        return new WordSet(classes, words.stream().mapToInt(Integer::intValue).toArray());
    }

    boolean isEmpty() {
        return classes == 0 && words.length == 0;
    }

    boolean has(Document d, int token, EventWords known) {
        int word = d.word(token);
        if (word < 0) {
            return false;
        }
        for (int one : words) {
            if (one == word) {
                return true;
            }
        }
        return (known.classes(d, token) & classes) != 0;
    }
}
