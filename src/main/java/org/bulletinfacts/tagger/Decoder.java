package org.bulletinfacts.tagger;

import java.util.Arrays;

/** The best tags of a run by its scores (Viterbi 1967). Used again for the next run; not for several threads at once. */
final class Decoder {
    private static final float NEVER = Float.NEGATIVE_INFINITY;

    private final Tags tags;
    private final int count;
    private float[] best = new float[0];
    private byte[] from = new byte[0];

    Decoder(Tags tags) {
        this.tags = tags;
        this.count = tags.count();
    }

    /**
     * The tags with the highest sum.
     *
     * @param scores by token and tag
     * @param moves the scores of a tag behind another, by the tag before and the tag
     * @param allowed by token the tags it may have, as bits
     * @param out the tags, by token
     * @return false where no sequence of tags is allowed
     */
    boolean decode(float[] scores, float[] moves, int[] allowed, int size, int[] out) {
        if (best.length < size * count) {
            best = new float[size * count];
            from = new byte[size * count];
        }
        Arrays.fill(best, 0, size * count, NEVER);
        for (int tag = 0; tag < count; tag++) {
            if ((allowed[0] & tags.first() & 1 << tag) != 0) {
                best[tag] = scores[tag] + moves[tag];
            }
        }
        for (int token = 1; token < size; token++) {
            for (int tag = 0; tag < count; tag++) {
                if ((allowed[token] & 1 << tag) != 0) {
                    step(scores, moves, token, tag);
                }
            }
        }
        int last = -1;
        for (int tag = 0; tag < count; tag++) {
            int at = (size - 1) * count + tag;
            boolean may = (tags.last() & 1 << tag) != 0 && best[at] > NEVER;
            if (may && (last < 0 || best[at] > best[(size - 1) * count + last])) {
                last = tag;
            }
        }
        if (last < 0) {
            return false;
        }
        for (int token = size - 1; token >= 0; token--) {
            out[token] = last;
            last = from[token * count + last];
        }
        return true;
    }

    private void step(float[] scores, float[] moves, int token, int tag) {
        float most = NEVER;
        int chosen = 0;
        int previous = tags.before(tag);
        while (previous != 0) {
            int one = Integer.numberOfTrailingZeros(previous);
            previous &= previous - 1;
            float score = best[(token - 1) * count + one] + moves[one * count + tag];
            if (score > most) {
                most = score;
                chosen = one;
            }
        }
        if (most > NEVER) {
            best[token * count + tag] = most + scores[token * count + tag];
            from[token * count + tag] = (byte) chosen;
        }
    }
}
