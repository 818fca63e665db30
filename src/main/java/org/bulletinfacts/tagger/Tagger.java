package org.bulletinfacts.tagger;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;

/**
 * A trained linear model: for each feature a weight per tag, as whole numbers from -127 to 127, and the weights of a tag behind another.
 * Immutable and safe for many threads.
 */
public final class Tagger {
    private static final int MAGIC = 0x62667431;

    private final Tags tags;
    private final int count;
    /** Hashes of features in an open hash table; a free place has 0. */
    private final int[] keys;

    private final int[] rowOf;
    private final byte[] weights;
    private final float[] moves;

    private Tagger(Tags tags, int[] features, byte[] weights, float[] moves) {
        this.tags = tags;
        this.count = tags.count();
        this.weights = weights;
        this.moves = moves;
        int places = Integer.highestOneBit(Math.max(16, features.length)) * 4;
        keys = new int[places];
        rowOf = new int[places];
        for (int row = 0; row < features.length; row++) {
            int at = place(features[row], places);
            while (keys[at] != 0) {
                at = at + 1 & places - 1;
            }
            keys[at] = features[row];
            rowOf[at] = row;
        }
    }

    /** A model of these features (none 0, none twice), with a weight per feature and tag. */
    static Tagger of(Tags tags, int[] features, byte[] weights, float[] moves) {
        return new Tagger(tags, features, weights, moves);
    }

    /** What one thread needs to label runs. */
    public final class Work {
        private final Decoder decoder = new Decoder(tags);
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
            Arrays.fill(scores, 0, size * count, 0);
            for (int token = 0; token < size; token++) {
                allowed[token] = run.allowed(token);
                for (int at = run.first(token); at < run.first(token + 1); at++) {
                    addWeights(run.feature(at), token * count);
                }
            }
            return decoder.decode(scores, moves, allowed, size, found) ? found : null;
        }

        private void addWeights(int feature, int to) {
            int row = row(feature);
            if (row >= 0) {
                int from = row * count;
                for (int tag = 0; tag < count; tag++) {
                    scores[to + tag] += weights[from + tag];
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

    private int row(int feature) {
        int places = keys.length;
        int at = place(feature, places);
        while (keys[at] != 0) {
            if (keys[at] == feature) {
                return rowOf[at];
            }
            at = at + 1 & places - 1;
        }
        return -1;
    }

    private static int place(int feature, int places) {
        return (feature * 0x9E3779B1 >>> 7) & places - 1;
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
        int[] features = Arrays.stream(keys).filter(key -> key != 0).sorted().toArray();
        out.writeInt(MAGIC);
        out.writeInt((count - 1) / 4);
        out.writeInt(features.length);
        for (int feature : features) {
            out.writeInt(feature);
        }
        for (int feature : features) {
            out.write(weights, row(feature) * count, count);
        }
        for (float move : moves) {
            out.writeFloat(move);
        }
        out.flush();
    }
}
