package org.bulletinfacts.observation;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.bulletinfacts.text.Dictionary;
import org.bulletinfacts.text.Document;
import org.bulletinfacts.text.Lexicon;
import org.bulletinfacts.text.LexiconFile;

/** The classes of words of a lexicon file with the columns {@code class} and {@code forms}; one word may be of several. */
final class WordClasses<K extends Enum<K>> {
    private final Dictionary<Set<K>> words;

    private WordClasses(Dictionary<Set<K>> words) {
        this.words = words;
    }

    /** Collects the words, from one file or more. */
    static final class Builder<K extends Enum<K>> {
        private final Lexicon.Builder lexicon;
        private final Class<K> type;
        private final Map<String, Set<K>> classes = new HashMap<>();

        Builder(Lexicon.Builder lexicon, Class<K> type) {
            this.lexicon = lexicon;
            this.type = type;
        }

        /** The rows of a file; a class {@code past-only} is the constant {@code PAST_ONLY}. */
        Builder<K> file(String name) {
            lexicon.forEachRow(name, row -> add(row.get("forms"), Enum.valueOf(type, constant(row.get("class")))));
            return this;
        }

        /** A column of forms of another file, all of one class. */
        Builder<K> column(String name, String column, K kind) {
            lexicon.forEachRow(name, row -> add(row.get(column), kind));
            return this;
        }

        WordClasses<K> build(String dictionary) {
            Dictionary<Set<K>> words = lexicon.dictionary(dictionary);
            classes.forEach(words::add);
            return new WordClasses<>(words);
        }

        private void add(String forms, K kind) {
            for (String form : LexiconFile.forms(forms)) {
                classes.computeIfAbsent(form, f -> EnumSet.noneOf(type)).add(kind);
            }
        }

        private static String constant(String name) {
            return name.toUpperCase(Locale.ROOT).replace('-', '_');
        }
    }

    /** The classes of the longest form that starts at the token; empty of a word of none, and outside the document. */
    Set<K> at(Document d, int token) {
        Set<K> classes = token < 0 || token >= d.size() ? null : words.at(d, token);
        return classes == null ? Set.of() : classes;
    }

    /** The classes of the word alone, not of a longer form; empty of a word of none. */
    Set<K> ofWord(Document d, int token) {
        Set<K> classes = words.exactly(d, token, token + 1);
        return classes == null ? Set.of() : classes;
    }

    /** The token behind the longest known form that starts at the token, or the next token. */
    int end(Document d, int token) {
        int end = words.end(d, token);
        return end < 0 ? token + 1 : end;
    }
}
