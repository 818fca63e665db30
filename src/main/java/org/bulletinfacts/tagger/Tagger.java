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

    /** Weights of a row are followed by as many zeros as make its length a multiple of this, for the processor's sake. */
    private static final int LANES = 8;

    private final Tags tags;
    private final int count;
    private final int stride;
    /** An open hash table: the hash of a feature (0 in a free place) and behind it where its weights begin. */
    private final int[] table;

    private final short[] weights;
    private final float[] moves;

    private Tagger(Tags tags, int[] features, byte[] weights, float[] moves) {
        this.tags = tags;
        this.count = tags.count();
        this.stride = (count + LANES - 1) / LANES * LANES;
        this.weights = new short[features.length * stride];
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
                this.weights[row * stride + tag] = weights[row * count + tag];
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
        private final short[] sums = new short[stride];
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
                Arrays.fill(sums, (short) 0);
                for (int at = run.first(token); at < run.first(token + 1); at++) {
                    addWeights(run.feature(at));
                }
                for (int tag = 0; tag < count; tag++) {
                    scores[token * count + tag] = sums[tag];
                }
            }
            return decoder.decode(scores, moves, allowed, size, found) ? found : null;
        }

        private void addWeights(int feature) {
            int from = row(feature);
            if (from >= 0) {
                for (int tag = 0; tag < sums.length; tag++) {
                    sums[tag] = (short) (sums[tag] + weights[from + tag]);
                }
            }
        }
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
                out.writeByte(weights[row(feature) + tag]);
            }
        }
        for (float move : moves) {
            out.writeFloat(move);
        }
        out.flush();
    }
}
