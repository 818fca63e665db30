package org.bulletinfacts.tagger;

import java.util.Arrays;

/**
 * A run of tokens to be labelled: the features of each as 32-bit hashes, and which tags each may have. Used again for the next
 * run.
 */
public final class Run {
    private int size;
    private int[] features = new int[1 << 10];
    private int used;
    /** Where the features of each token begin. */
    private int[] first = new int[1 << 5];

    private int[] allowed = new int[1 << 5];

    /** Forgets everything. */
    public void clear() {
        size = 0;
        used = 0;
    }

    /** Begins the next token, which may have these tags (bits). */
    public void token(int tags) {
        if (size + 2 > first.length) {
            first = Arrays.copyOf(first, 2 * first.length);
            allowed = Arrays.copyOf(allowed, 2 * allowed.length);
        }
        first[size] = used;
        allowed[size++] = tags;
        first[size] = used;
    }

    /** Adds a feature of the last token begun. */
    public void add(int feature) {
        if (used == features.length) {
            features = Arrays.copyOf(features, 2 * used);
        }
        features[used++] = feature;
        first[size] = used;
    }

    /** How many tokens there are. */
    public int size() {
        return size;
    }

    int first(int token) {
        return first[token];
    }

    int feature(int at) {
        return features[at];
    }

    int allowed(int token) {
        return allowed[token];
    }

    /** A copy that stays, with the tags that each token may have. */
    Run copy() {
        Run copy = new Run();
        copy.size = size;
        copy.used = used;
        copy.features = Arrays.copyOf(features, used);
        copy.first = Arrays.copyOf(first, size + 1);
        copy.allowed = Arrays.copyOf(allowed, size);
        return copy;
    }
}
