package org.bulletinfacts.tagger;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A trained linear model: for each feature a weight per tag, as whole numbers from -127 to 127, and the weights of a tag behind another.
 * Immutable and safe for many threads.
 */
public final class Tagger {
    private static final int MAGIC = 0x62667431;

    /** So many weights share a long, each in 16 bits with {@link #BIAS} added: one addition adds them all, and none runs into the next. */
    private static final int LANES = 4;

    private static final int LANE_BITS = 16;
    private static final int BIAS = 128;
    /** More features than that could make a lane run over. */
    private static final int MOST_FEATURES = 250;

    private final Tags tags;
    private final int count;
    /** How many longs the weights of a feature take. */
    private final int stride;
    /** An open hash table: the hash of a feature (0 in a free place) and behind it where its weights begin. */
    private final int[] table;

    private final long[] weights;
    private final float[] moves;

    private Tagger(Tags tags, int[] features, byte[] weights, float[] moves) {
        this.tags = tags;
        this.count = tags.count();
        this.stride = (count + LANES - 1) / LANES;
        this.weights = new long[features.length * stride];
        this.moves = moves;
        table = new int[2 * 4 * Integer.highestOneBit(Math.max(16, features.length))];
        for (int row = 0; row < features.length; row++) {
            int at = place(features[row]);
            while (table[at] != 0) {
                at = at + 2 & table.length - 1;
            }
            table[at] = features[row];
            table[at + 1] = row * stride;
            for (int tag = 0; tag < count; tag++) {
                long biased = weights[row * count + tag] + BIAS;
                this.weights[row * stride + tag / LANES] |= biased << tag % LANES * LANE_BITS;
            }
        }
    }

    /** A model of these features (none 0, none twice), with a weight per feature and tag. */
    static Tagger of(Tags tags, int[] features, byte[] weights, float[] moves) {
        return new Tagger(tags, features, weights, moves);
    }

    /** What one thread needs to label runs. */
    public final class Work {
        private final Decoder decoder = new Decoder(tags);
        private final long[] sums = new long[stride];
        private float[] scores = new float[0];
        private int[] allowed = new int[0];
        private int[] found = new int[0];

        private Work() {}

        /** The best tags of a run by token, valid until the next call; null where none are allowed. */
        public int[] label(Run run) {
            int size = run.size();
            if (found.length < size) {
                found = new int[size];
                allowed = new int[size];
                scores = new float[size * count];
            }
            for (int token = 0; token < size; token++) {
                allowed[token] = run.allowed(token);
                Arrays.fill(sums, 0);
                int added = 0;
                int last = Math.min(run.first(token + 1), run.first(token) + MOST_FEATURES);
                for (int at = run.first(token); at < last; at++) {
                    added += addWeights(run.feature(at));
                }
                for (int tag = 0; tag < count; tag++) {
                    scores[token * count + tag] = lane(sums, 0, tag) - added * BIAS;
                }
            }
            return decoder.decode(scores, moves, allowed, size, found) ? found : null;
        }

        /** How many features were added: 1, or 0 where the model does not know it. */
        private int addWeights(int feature) {
            int from = row(feature);
            if (from < 0) {
                return 0;
            }
            for (int i = 0; i < sums.length; i++) {
                sums[i] += weights[from + i];
            }
            return 1;
        }
    }

    private static int lane(long[] packed, int from, int tag) {
        return (int) (packed[from + tag / LANES] >>> tag % LANES * LANE_BITS) & 0xFFFF;
    }

    /** What one thread needs; not for several at once. */
    public Work newWork() {
        return new Work();
    }

    public Tags tags() {
        return tags;
    }

    /** Where the weights of a feature begin, or -1. */
    private int row(int feature) {
        int at = place(feature);
        while (table[at] != 0) {
            if (table[at] == feature) {
                return table[at + 1];
            }
            at = at + 2 & table.length - 1;
        }
        return -1;
    }

    private int place(int feature) {
        return (feature * 0x9E3779B1 >>> 7) * 2 & table.length - 1;
    }

    /** Reads what {@link #write} wrote; the stream stays open. */
    public static Tagger read(InputStream stream) throws IOException {
        DataInputStream in = new DataInputStream(stream);
        if (in.readInt() != MAGIC) {
            throw new IOException("no model of names, or one of another version");
        }
        Tags tags = new Tags(in.readInt());
        int[] features = new int[in.readInt()];
        byte[] keys = in.readNBytes(features.length * Integer.BYTES);
        java.nio.ByteBuffer.wrap(keys).asIntBuffer().get(features);
        byte[] weights = in.readNBytes(features.length * tags.count());
        float[] moves = new float[tags.count() * tags.count()];
        for (int i = 0; i < moves.length; i++) {
            moves[i] = in.readFloat();
        }
        return new Tagger(tags, features, weights, moves);
    }

    /** Writes the model: magic, kinds, features in ascending order, their weights, the moves; all big-endian. */
    public void write(OutputStream stream) throws IOException {
        DataOutputStream out = new DataOutputStream(stream);
        int[] features = IntStream.range(0, table.length / 2)
                .map(place -> table[2 * place])
                .filter(feature -> feature != 0)
                .sorted()
                .toArray();
        out.writeInt(MAGIC);
        out.writeInt((count - 1) / 4);
        out.writeInt(features.length);
        for (int feature : features) {
            out.writeInt(feature);
        }
        for (int feature : features) {
            for (int tag = 0; tag < count; tag++) {
                out.writeByte(lane(weights, row(feature), tag) - BIAS);
            }
        }
        for (float move : moves) {
            out.writeFloat(move);
        }
        out.flush();
    }
}
