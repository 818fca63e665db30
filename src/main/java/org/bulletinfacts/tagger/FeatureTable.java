package org.bulletinfacts.tagger;

import java.util.Arrays;

/** Numbers features in the order in which they came. */
final class FeatureTable {
    private int[] keys = new int[1 << 16];
    private int[] counts = new int[1 << 16];
    private int[] rows = new int[1 << 16];
    private int[] features = new int[0];
    private int used;

    void count(int feature) {
        if (2 * used > keys.length) {
            grow();
        }
        int at = place(feature);
        if (keys[at] == 0) {
            keys[at] = feature;
            used++;
        }
        counts[at]++;
    }

    /** Keeps the features counted so often. */
    void keep(int least) {
        features = new int[used];
        int kept = 0;
        for (int at = 0; at < keys.length; at++) {
            rows[at] = -1;
            if (keys[at] != 0 && counts[at] >= least) {
                features[kept++] = keys[at];
            }
        }
        features = Arrays.copyOf(features, kept);
        Arrays.sort(features);
        for (int row = 0; row < kept; row++) {
            rows[place(features[row])] = row;
        }
    }

    int size() {
        return features.length;
    }

    int feature(int row) {
        return features[row];
    }

    /** The number of a feature that was kept, or -1. */
    int row(int feature) {
        int at = place(feature);
        return keys[at] == 0 ? -1 : rows[at];
    }

    private int place(int feature) {
        int at = (feature * 0x9E3779B1 >>> 7) & keys.length - 1;
        while (keys[at] != 0 && keys[at] != feature) {
            at = at + 1 & keys.length - 1;
        }
        return at;
    }

    private void grow() {
        int[] oldKeys = keys;
        int[] oldCounts = counts;
        keys = new int[2 * oldKeys.length];
        counts = new int[keys.length];
        rows = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int at = place(oldKeys[i]);
                keys[at] = oldKeys[i];
                counts[at] = oldCounts[i];
            }
        }
    }
}
