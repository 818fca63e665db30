package org.bulletinfacts.text;

import java.util.Arrays;
import java.util.function.Consumer;

/**
 * All dictionaries in one trie over word ids: one pass over the tokens finds the forms of all of them. Immutable once built, and
 * safe for many threads; each thread reads into documents of its own.
 */
public final class Lexicon {
    private static final int NONE = -1;

    private final Builder data;
    private final Tokenizer tokenizer;
    private final Sentences sentences;
    private final int hyphen;

    private Lexicon(Builder data) {
        this.data = data;
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
        int node = data.firstNode(word);
        long found = 0;
        int paragraph = d.paragraphOf[token];
        int next = token + 1;
        while (node != NONE) {
            for (int entry = data.entryOf[node]; entry != NONE; entry = data.entryNext[entry]) {
                if (data.exact[entry] == null || writtenExactly(d, token, next, data.exact[entry])) {
                    d.addMatch(next, data.entryDictionary[entry], data.entryValue[entry]);
                    found |= 1L << data.entryDictionary[entry];
                }
            }
            if (next >= d.size || d.paragraphOf[next] != paragraph) {
                break;
            }
            int child = d.word[next] == Vocabulary.UNKNOWN ? NONE : data.child(node, d.word[next]);
            if (child == NONE && d.word[next] == hyphen && next + 1 < d.size && d.glued(next) && d.glued(next + 1)) {
                next++;
                child = d.word[next] == Vocabulary.UNKNOWN ? NONE : data.child(node, d.word[next]);
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

        private int nodes = 1;
        private int[] firstNode = new int[1 << 14];
        private long[] childKeys = new long[1 << 15];
        private int[] childNodes = new int[1 << 15];
        private int children;
        /** By node: the last six bits of the words of its children, so that most words are seen to lead nowhere at once. */
        private long[] childWords = new long[1 << 14];

        int[] entryOf = filled(1 << 14);

        private int entries;
        private int[] entryValue = new int[1 << 14];
        byte[] entryDictionary = new byte[1 << 14];
        int[] entryNext = new int[1 << 14];
        /** What the text must say to the letter, without blanks; null where case does not matter. */
        String[] exact = new String[1 << 14];

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
            Arrays.fill(firstNode, NONE);
            Arrays.fill(childKeys, NONE);
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
            int node = startNode(ids[0]);
            int hyphen = word("-");
            for (int i = 1; i < ids.length; i++) {
                // A hyphen between words is not kept: a blank in the form and a hyphen in the text are the same.
                boolean joins = ids[i] == hyphen
                        && i + 1 < ids.length
                        && form.kind[i - 1] != Document.MARK
                        && form.kind[i + 1] != Document.MARK;
                if (!joins) {
                    node = makeChild(node, ids[i]);
                }
            }
            String exactly = mustBeExact ? bare.replace(" ", "") : null;
            for (int entry = entryOf[node]; entry != NONE; entry = entryNext[entry]) {
                if (entryDictionary[entry] == dictionary && java.util.Objects.equals(exact[entry], exactly)) {
                    return;
                }
            }
            addEntry(node, dictionary, value, exactly);
        }

        private void addEntry(int node, int dictionary, int value, String exactly) {
            if (entries == entryValue.length) {
                entryValue = Arrays.copyOf(entryValue, 2 * entries);
                entryDictionary = Arrays.copyOf(entryDictionary, 2 * entries);
                entryNext = Arrays.copyOf(entryNext, 2 * entries);
                exact = Arrays.copyOf(exact, 2 * entries);
            }
            entryValue[entries] = value;
            entryDictionary[entries] = (byte) dictionary;
            exact[entries] = exactly;
            // Exact forms come last, so that of two entries for one stretch the exact one wins.
            entryNext[entries] = NONE;
            if (entryOf[node] == NONE || exactly == null) {
                entryNext[entries] = entryOf[node];
                entryOf[node] = entries;
            } else {
                int last = entryOf[node];
                while (entryNext[last] != NONE) {
                    last = entryNext[last];
                }
                entryNext[last] = entries;
            }
            entries++;
        }

        int firstNode(int word) {
            return word < firstNode.length ? firstNode[word] : NONE;
        }

        int child(int node, int word) {
            if ((childWords[node] >>> word & 1) == 0) {
                return NONE;
            }
            long key = (long) node << 32 | word;
            int mask = childKeys.length - 1;
            for (int slot = slot(key, mask); childKeys[slot] != NONE; slot = slot + 1 & mask) {
                if (childKeys[slot] == key) {
                    return childNodes[slot];
                }
            }
            return NONE;
        }

        private int startNode(int word) {
            if (word >= firstNode.length) {
                int before = firstNode.length;
                firstNode = Arrays.copyOf(firstNode, Math.max(2 * before, word + 1));
                Arrays.fill(firstNode, before, firstNode.length, NONE);
            }
            if (firstNode[word] == NONE) {
                firstNode[word] = newNode();
            }
            return firstNode[word];
        }

        private int makeChild(int node, int word) {
            int found = child(node, word);
            if (found != NONE) {
                return found;
            }
            if (2 * ++children > childKeys.length) {
                growChildren();
            }
            int made = newNode();
            childWords[node] |= 1L << word;
            put((long) node << 32 | word, made);
            return made;
        }

        private int newNode() {
            if (nodes == entryOf.length) {
                int before = entryOf.length;
                entryOf = Arrays.copyOf(entryOf, 2 * before);
                Arrays.fill(entryOf, before, entryOf.length, NONE);
                childWords = Arrays.copyOf(childWords, entryOf.length);
            }
            return nodes++;
        }

        private void growChildren() {
            long[] keys = childKeys;
            int[] values = childNodes;
            childKeys = new long[2 * keys.length];
            childNodes = new int[2 * keys.length];
            Arrays.fill(childKeys, NONE);
            for (int i = 0; i < keys.length; i++) {
                if (keys[i] != NONE) {
                    put(keys[i], values[i]);
                }
            }
        }

        private void put(long key, int node) {
            int mask = childKeys.length - 1;
            int slot = slot(key, mask);
            while (childKeys[slot] != NONE) {
                slot = slot + 1 & mask;
            }
            childKeys[slot] = key;
            childNodes[slot] = node;
        }

        private static int slot(long key, int mask) {
            long mixed = key * 0x9E3779B97F4A7C15L;
            return (int) (mixed >>> 33) & mask;
        }

        private static int[] filled(int length) {
            int[] made = new int[length];
            Arrays.fill(made, NONE);
            return made;
        }
    }
}
