package org.bulletinfacts.text;

import java.util.Arrays;
import java.util.Objects;

/**
 * The forms of all dictionaries as paths of word ids. What dictionaries say of a form are the entries of its last node: a list that
 * begins with {@link #entryOf} and goes on with {@link #entryNext}. Grows while the lexicon is built; then read by many threads.
 */
final class FormTrie {
    static final int NONE = -1;

    private int nodes = 1;
    private int[] firstNode = new int[1 << 14];
    private long[] childKeys = new long[1 << 15];
    private int[] childNodes = new int[1 << 15];
    private int children;
    /** By node: the last six bits of the words of its children, so that most words are seen to lead nowhere at once. */
    private long[] childWords = new long[1 << 14];

    int[] entryOf = filled(1 << 14);

    private int entries;
    int[] entryValue = new int[1 << 14];
    byte[] entryDictionary = new byte[1 << 14];
    int[] entryNext = new int[1 << 14];
    /** What the text must say to the letter, without blanks; null where case does not matter. */
    String[] exact = new String[1 << 14];

    FormTrie() {
        Arrays.fill(firstNode, NONE);
        Arrays.fill(childKeys, NONE);
    }

    /**
     * Adds what a dictionary says of the form that ends at a node. The first value given to a form stays.
     *
     * @param exactly what the text must say to the letter, without blanks, or null
     */
    void addEntry(int node, int dictionary, int value, String exactly) {
        for (int entry = entryOf[node]; entry != NONE; entry = entryNext[entry]) {
            if (entryDictionary[entry] == dictionary && Objects.equals(exact[entry], exactly)) {
                return;
            }
        }
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

    /** The node of forms that begin with a word, or {@link #NONE}. */
    int firstNode(int word) {
        return word < firstNode.length ? firstNode[word] : NONE;
    }

    /** The node behind a word, or {@link #NONE}. */
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

    /** The node of forms that begin with a word; made where there is none. */
    int startNode(int word) {
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

    /** The node behind a word; made where there is none. */
    int makeChild(int node, int word) {
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
