package org.bulletinfacts.quote;

import org.bulletinfacts.text.Dictionary;
import org.bulletinfacts.text.Document;
import org.bulletinfacts.text.Lexicon;

/** The small words around reported speech, by class: pronoun, adverb, preposition, determiner, finite (verb). */
final class SpeechWords {
    private final Dictionary<String> words;

    SpeechWords(Lexicon.Builder lexicon) {
        words = lexicon.dictionary("speech-words");
        lexicon.forEachRow("speech-words.csv", row -> words.addAll(row.get("forms"), row.get("class")));
    }

    boolean is(Document d, int token, String kind) {
        return token >= 0 && token < d.size() && kind.equals(words.at(d, token));
    }

    boolean isPronoun(Document d, int token) {
        return is(d, token, "pronoun");
    }

    /** Whether a finite verb seems to stand between two tokens: an auxiliary, or a word in -ed. */
    boolean hasFiniteVerb(Document d, int first, int end) {
        for (int t = first; t < end; t++) {
            if (is(d, t, "finite") || isPast(d, t)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPast(Document d, int t) {
        int end = d.end(t);
        return d.shape(t) == Document.LOWER
                && end - d.start(t) > 4
                && d.charAt(end - 1) == 'd'
                && d.charAt(end - 2) == 'e';
    }
}
