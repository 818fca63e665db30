package org.bulletinfacts.text;

import java.util.Arrays;

/**
 * Numbers the words that the lexicon knows. Words are folded: lower case, one kind of apostrophe, one kind of hyphen, NFC. Filled
 * while the lexicon is built, read by all threads afterwards.
 */
final class Vocabulary {
    /** The id of a word that stands in no lexicon. */
    static final int UNKNOWN = -1;

    private static final long FREE = -1;
    private static final long HASH = 0xFFFFFFFFL;

    /** A word's hash in the upper half and its id in the lower one; {@link #FREE} where no word stands. */
    private long[] slots = new long[1 << 16];

    private int[] hashes = new int[1 << 14];
    private int[] starts = new int[1 << 14];
    private char[] pool = new char[1 << 17];
    private int poolSize;
    private int size;

    Vocabulary() {
        Arrays.fill(slots, FREE);
    }

    int size() {
        return size;
    }

    /** The id of a folded word, given out now if it has none. */
    int intern(char[] folded, int start, int end) {
        int hash = hash(folded, start, end);
        int found = find(folded, start, end, hash);
        if (found != UNKNOWN) {
            return found;
        }
        if (2 * (size + 1) > slots.length) {
            grow();
        }
        if (size + 1 >= starts.length) {
            starts = Arrays.copyOf(starts, 2 * starts.length);
            hashes = Arrays.copyOf(hashes, 2 * hashes.length);
        }
        while (poolSize + end - start > pool.length) {
            pool = Arrays.copyOf(pool, 2 * pool.length);
        }
        System.arraycopy(folded, start, pool, poolSize, end - start);
        starts[size] = poolSize;
        poolSize += end - start;
        starts[size + 1] = poolSize;
        hashes[size] = hash;
        place(size);
        return size++;
    }

    /** The id of a folded word, or {@link #UNKNOWN}; {@code hash} is {@link #hash} of it. */
    int find(char[] folded, int start, int end, int hash) {
        int mask = slots.length - 1;
        for (int slot = spread(hash) & mask; slots[slot] != FREE; slot = (slot + 1) & mask) {
            int id = (int) slots[slot];
            if (slots[slot] >>> 32 == (hash & HASH)
                    && Arrays.equals(pool, starts[id], starts[id + 1], folded, start, end)) {
                return id;
            }
        }
        return UNKNOWN;
    }

    String word(int id) {
        return new String(pool, starts[id], starts[id + 1] - starts[id]);
    }

    static int hash(char[] folded, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + folded[i];
        }
        return hash;
    }

    /** Folds one character as words are folded. */
    static char fold(char c) {
        if (c < 128) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return switch (c) {
            case '\u2019', '\u2018', '\u02BC', '\u00B4' -> '\'';
            case '\u2010', '\u2011', '\u00AD' -> '-';
            case '\u201C', '\u201D', '\u201E', '\u00AB', '\u00BB' -> '"';
            case '\u2212' -> '-';
            // Romanian letters are written with a comma or, in older text, with a cedilla.
            case '\u021A', '\u021B', '\u0162' -> '\u0163';
            case '\u0218', '\u0219', '\u015E' -> '\u015F';
            default -> Character.toLowerCase(c);
        };
    }

    private void grow() {
        slots = new long[2 * slots.length];
        Arrays.fill(slots, FREE);
        for (int id = 0; id < size; id++) {
            place(id);
        }
    }

    private void place(int id) {
        int mask = slots.length - 1;
        int slot = spread(hashes[id]) & mask;
        while (slots[slot] != FREE) {
            slot = (slot + 1) & mask;
        }
        slots[slot] = (long) hashes[id] << 32 | id;
    }

    private static int spread(int hash) {
        return hash * 0x9E3779B9 >>> 8;
    }
}
