package org.bulletinfacts.bulletin;

/** A map from long to int without an object per entry: open addressing, linear probing. A value of 0 means "not there". */
final class LongIntMap {
    private long[] keys = new long[1 << 10];
    private int[] values = new int[1 << 10];
    private int size;

    int get(long key) {
        return values[slot(key)];
    }

    /** Sets a value other than 0. */
    void put(long key, int value) {
        if (size * 4L >= keys.length * 3L) {
            grow();
        }
        int slot = slot(key);
        if (values[slot] == 0) {
            size++;
            keys[slot] = key;
        }
        values[slot] = value;
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 32) & mask;
        while (values[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldValues = values;
        keys = new long[2 * oldKeys.length];
        values = new int[2 * oldKeys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldValues[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                values[slot] = oldValues[i];
            }
        }
    }
}
