package org.bulletinfacts.tagger;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DecoderTest {
    private static final Tags TAGS = new Tags(2);
    private static final int COUNT = TAGS.count();

    /** Viterbi gives what trying all sequences of tags gives. */
    @Test
    void givesTheBestOfAllSequences() {
        Random random = new Random(4);
        Decoder decoder = new Decoder(TAGS);
        for (int round = 0; round < 300; round++) {
            int size = 1 + random.nextInt(4);
            float[] scores = floats(random, size * COUNT);
            float[] moves = floats(random, COUNT * COUNT);
            int[] allowed = new int[size];
            for (int token = 0; token < size; token++) {
                allowed[token] = random.nextInt(4) == 0 ? 1 << random.nextInt(COUNT) : TAGS.all();
            }
            int[] best = best(scores, moves, allowed);
            int[] found = new int[size];
            assertEquals(best != null, decoder.decode(scores, moves, allowed, size, found));
            if (best != null) {
                assertArrayEquals(best, found, () -> Arrays.toString(allowed));
            }
        }
    }

    @Test
    void namesDoNotReachBeyondTheRun() {
        Decoder decoder = new Decoder(TAGS);
        int[] found = new int[1];
        int begin = Tags.of(0, 0, 2);
        assertFalse(decoder.decode(new float[COUNT], new float[COUNT * COUNT], new int[] {1 << begin}, 1, found));
        int unit = Tags.of(1, 0, 1);
        assertTrue(decoder.decode(new float[COUNT], new float[COUNT * COUNT], new int[] {1 << unit}, 1, found));
        assertEquals(unit, found[0]);
    }

    private static float[] floats(Random random, int count) {
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = random.nextInt(2001) - 1000;
        }
        return values;
    }

    private static int[] best(float[] scores, float[] moves, int[] allowed) {
        int[] best = null;
        double most = Double.NEGATIVE_INFINITY;
        int sequences = (int) Math.pow(COUNT, allowed.length);
        for (int code = 0; code < sequences; code++) {
            int[] tags = new int[allowed.length];
            int rest = code;
            for (int token = 0; token < tags.length; token++) {
                tags[token] = rest % COUNT;
                rest /= COUNT;
            }
            double score = score(scores, moves, allowed, tags);
            if (score > most) {
                most = score;
                best = tags;
            }
        }
        return best;
    }

    private static double score(float[] scores, float[] moves, int[] allowed, int[] tags) {
        double sum = 0;
        int kind = -1;
        int left = 0;
        int previous = Tags.OUTSIDE;
        for (int token = 0; token < tags.length; token++) {
            int tag = tags[token];
            boolean goesOn = left > 0;
            boolean inside = tag != Tags.OUTSIDE && !Tags.begins(tag);
            boolean legal = goesOn ? inside && Tags.kind(tag) == kind : !inside;
            if (!legal || (allowed[token] & 1 << tag) == 0) {
                return Double.NEGATIVE_INFINITY;
            }
            kind = tag == Tags.OUTSIDE ? -1 : Tags.kind(tag);
            left = tag == Tags.OUTSIDE || Tags.ends(tag) ? 0 : 1;
            sum += scores[token * COUNT + tag] + moves[previous * COUNT + tag];
            previous = tag;
        }
        return left > 0 ? Double.NEGATIVE_INFINITY : sum;
    }
}
