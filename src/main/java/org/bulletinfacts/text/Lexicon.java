package org.bulletinfacts.text;

import java.util.function.Consumer;

/**
 * All dictionaries in one trie over word ids: one pass over the tokens finds the forms of all of them. Immutable once built, and
 * safe for many threads; each thread reads into documents of its own.
 */
public final class Lexicon {
    private final FormTrie trie;
    private final Tokenizer tokenizer;
    private final Sentences sentences;
    private final int hyphen;

    private Lexicon(Builder data) {
        this.trie = data.trie;
        this.tokenizer = new Tokenizer(data.vocabulary);
        this.sentences = new Sentences(data);
        this.hyphen = data.word("-");
    }

    /** A document to read texts into. */
    public Document newDocument() {
        return new Document();
    }

    /**
     * Reads a text: tokens, paragraphs, sentences, and the forms of all dictionaries.
     *
     * @param headlineLength UTF-16 length of the headline at the start of the text, 0 where there is none
     */
    public void read(String text, int headlineLength, Document into) {
        tokenizer.read(text, headlineLength, into);
        into.indexTokens();
        match(into);
        sentences.read(into);
    }

    private void match(Document d) {
        d.ensureTokens(d.size + 1);
        d.matches = 0;
        for (int token = 0; token < d.size; token++) {
            d.matchFirst[token] = d.matches;
            int word = d.word[token];
            d.dictionaries[token] = word == Vocabulary.UNKNOWN ? 0 : matchAt(d, token, word);
        }
        d.matchFirst[d.size] = d.matches;
    }

    private long matchAt(Document d, int token, int word) {
        int node = trie.firstNode(word);
        long found = 0;
        int paragraph = d.paragraphOf[token];
        int next = token + 1;
        while (node != FormTrie.NONE) {
            for (int entry = trie.entryOf[node]; entry != FormTrie.NONE; entry = trie.entryNext[entry]) {
                if (trie.exact[entry] == null || writtenExactly(d, token, next, trie.exact[entry])) {
                    d.addMatch(next, trie.entryDictionary[entry], trie.entryValue[entry]);
                    found |= 1L << trie.entryDictionary[entry];
                }
            }
            if (next >= d.size || d.paragraphOf[next] != paragraph) {
                break;
            }
            int child = d.word[next] == Vocabulary.UNKNOWN ? FormTrie.NONE : trie.child(node, d.word[next]);
            if (child == FormTrie.NONE
                    && d.word[next] == hyphen
                    && next + 1 < d.size
                    && d.glued(next)
                    && d.glued(next + 1)) {
                next++;
                child = d.word[next] == Vocabulary.UNKNOWN ? FormTrie.NONE : trie.child(node, d.word[next]);
            }
            node = child;
            next++;
        }
        return found;
    }

    private static boolean writtenExactly(Document d, int token, int endToken, String exact) {
        int at = 0;
        for (int t = token; t < endToken; t++) {
            for (int i = d.start[t]; i < d.end[t]; i++) {
                if (at == exact.length() || d.chars[i] != exact.charAt(at++)) {
                    return false;
                }
            }
        }
        return at == exact.length();
    }

    /** Gathers the dictionaries. */
    public static final class Builder {
        private static final int MOST_DICTIONARIES = 64;

        final Vocabulary vocabulary = new Vocabulary();
        private final Tokenizer tokenizer = new Tokenizer(vocabulary);
        private final Document form = new Document();
        private int dictionaryCount;
        final FormTrie trie = new FormTrie();

        /** Abbreviations written with a full stop: "title" where a name follows, "word" where a sentence may end. */
        final Dictionary<String> abbreviations = dictionary("abbreviations");
        /** Words that, written with a capital behind a full stop, begin a sentence. */
        final Dictionary<Boolean> openers = dictionary("sentence-openers");

        private final LexiconRows rows;

        /** Takes the words from the lexicon as it ships. */
        public Builder() {
            this(LexiconRows.BUILT_IN);
        }

        /** Takes the words from these rows. */
        public Builder(LexiconRows rows) {
            this.rows = rows;
            forEachRow("abbreviations.csv", row -> abbreviations.addAll(row.get("forms"), row.get("kind")));
            forEachRow("sentence-openers.csv", row -> openers.add(row.get("form"), true));
        }

        /** Where readers take their words from. */
        public LexiconRows rows() {
            return rows;
        }

        /** Hands over every row of a file of the lexicon, see {@link LexiconRows#forEach}. */
        public void forEachRow(String file, Consumer<LexiconFile.Row> consumer) {
            rows.forEach(file, consumer);
        }

        /** A new, empty dictionary. */
        public <T> Dictionary<T> dictionary(String name) {
            if (dictionaryCount == MOST_DICTIONARIES) {
                throw new IllegalStateException("more than " + MOST_DICTIONARIES + " dictionaries: " + name);
            }
            return new Dictionary<>(this, name, dictionaryCount++);
        }

        /** The id of a word or mark, for comparing with {@link Document#word}. It is known from now on. */
        public int word(String lower) {
            char[] chars = new char[lower.length()];
            for (int i = 0; i < chars.length; i++) {
                chars[i] = Vocabulary.fold(lower.charAt(i));
            }
            return vocabulary.intern(chars, 0, chars.length);
        }

        /** The ids of the tokens that a form consists of. */
        int[] words(String written) {
            tokenizer.read(written, 0, form);
            int[] ids = new int[form.size];
            for (int i = 0; i < ids.length; i++) {
                ids[i] = vocabulary.intern(form.folded, form.start[i], form.end[i]);
            }
            return ids;
        }

        /** The lexicon. Nothing may be added afterwards. */
        public Lexicon build() {
            return new Lexicon(this);
        }

        void add(int dictionary, String written, int value) {
            boolean mustBeExact = written.length() > 1 && written.charAt(0) == '=';
            String bare = mustBeExact ? written.substring(1) : written;
            int[] ids = words(bare);
            if (ids.length == 0) {
                throw new IllegalArgumentException("an empty form in dictionary " + dictionary);
            }
            int node = trie.startNode(ids[0]);
            int hyphen = word("-");
            for (int i = 1; i < ids.length; i++) {
                // A hyphen between words is not kept: a blank in the form and a hyphen in the text are the same.
                boolean joins = ids[i] == hyphen
                        && i + 1 < ids.length
                        && form.kind[i - 1] != Document.MARK
                        && form.kind[i + 1] != Document.MARK;
                if (!joins) {
                    node = trie.makeChild(node, ids[i]);
                }
            }
            String exactly = mustBeExact ? bare.replace(" ", "") : null;
            trie.addEntry(node, dictionary, value, exactly);
        }
    }
}
