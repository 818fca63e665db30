package org.bulletinfacts.tagger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Learns a {@link Tagger} as an averaged structured perceptron (Collins 2002). Of runs from texts of another genre only
 * what all genres share is kept: each feature has a weight for all texts and one for its genre, and the model gets the sum for the genre
 * wanted (Daumé 2007). The same runs in the same order give the same model.
 */
public final class Trainer {
    private static final int PRIMES = 0x85EBCA6B;

    private record Example(Run run, int[] gold, int genre) {}

    private final Tags tags;
    private final int count;
    private final int genres;
    private final List<Example> examples = new ArrayList<>();
    private final FeatureTable table = new FeatureTable();
    private float[] weights;
    private double[] sums;
    private int[] changed;
    private final float[] moves;
    private final double[] moveSums;
    private int steps;

    /** For texts of so many genres; genre 0 is the one that the model is for. */
    public Trainer(Tags tags, int genres) {
        this.tags = tags;
        this.count = tags.count();
        this.genres = genres;
        this.moves = new float[count * count];
        this.moveSums = new double[count * count];
    }

    /** Adds a run with the tags that each of its tokens may have in truth, as bits. */
    public void add(Run run, int[] gold, int genre) {
        int[] right = Arrays.copyOf(gold, run.size());
        for (int token = 0; token < right.length; token++) {
            right[token] &= run.allowed(token);
            right[token] = right[token] == 0 ? run.allowed(token) : right[token];
        }
        examples.add(new Example(run.copy(), right, genre));
    }

    /** Learns in so many rounds, in an order that the seed decides, and keeps so many features. */
    public Tagger train(int rounds, long seed, int most) {
        index();
        int rows = table.size() * (genres + 1);
        weights = new float[rows * count];
        sums = new double[rows * count];
        changed = new int[rows];
        Random random = new Random(seed);
        int[] order = IntStream.range(0, examples.size()).toArray();
        Decoder decoder = new Decoder(tags);
        for (int round = 0; round < rounds; round++) {
            for (int i = order.length - 1; i > 0; i--) {
                int other = random.nextInt(i + 1);
                int kept = order[i];
                order[i] = order[other];
                order[other] = kept;
            }
            for (int i : order) {
                learn(examples.get(i), decoder);
            }
        }
        return average(most);
    }

    /** Numbers the features that occur at least twice. */
    private void index() {
        for (Example example : examples) {
            for (int at = 0; at < example.run.first(example.run.size()); at++) {
                table.count(example.run.feature(at));
            }
        }
        table.keep(2);
    }

    private void learn(Example example, Decoder decoder) {
        int size = example.run.size();
        float[] scores = new float[size * count];
        int[] may = new int[size];
        for (int token = 0; token < size; token++) {
            may[token] = example.run.allowed(token);
            for (int at = example.run.first(token); at < example.run.first(token + 1); at++) {
                int row = table.row(example.run.feature(at));
                if (row >= 0) {
                    int all = row * (genres + 1) * count;
                    int own = all + (1 + example.genre) * count;
                    for (int tag = 0; tag < count; tag++) {
                        scores[token * count + tag] += weights[all + tag] + weights[own + tag];
                    }
                }
            }
        }
        int[] found = new int[size];
        int[] right = new int[size];
        steps++;
        if (!decoder.decode(scores, moves, example.gold, size, right)) {
            return; // names that cross the borders of the run
        }
        decoder.decode(scores, moves, may, size, found);
        boolean wrong = false;
        for (int token = 0; token < size; token++) {
            wrong |= (example.gold[token] & 1 << found[token]) == 0;
        }
        if (!wrong) {
            return;
        }
        for (int token = 0; token < size; token++) {
            if (found[token] != right[token]) {
                for (int at = example.run.first(token); at < example.run.first(token + 1); at++) {
                    update(example, at, right[token], found[token]);
                }
            }
            int goldBefore = token == 0 ? Tags.OUTSIDE : right[token - 1];
            int before = token == 0 ? Tags.OUTSIDE : found[token - 1];
            move(goldBefore * count + right[token], 1);
            move(before * count + found[token], -1);
        }
    }

    private void update(Example example, int at, int right, int found) {
        int row = table.row(example.run.feature(at));
        if (row < 0) {
            return;
        }
        int all = row * (genres + 1);
        for (int one : new int[] {all, all + 1 + example.genre}) {
            add(one, right, 1);
            add(one, found, -1);
        }
    }

    /** Averages are kept as the plain sum of (step × change), see {@link #average}. */
    private void add(int row, int tag, float change) {
        weights[row * count + tag] += change;
        sums[row * count + tag] += (double) steps * change;
        changed[row]++;
    }

    private void move(int at, float change) {
        moves[at] += change;
        moveSums[at] += (double) steps * change;
    }

    /** The weights of genre 0, averaged over all steps, scaled to bytes; of too many features those of the greatest weight. */
    private Tagger average(int most) {
        float[][] rows = new float[table.size()][];
        float highest = 0;
        for (int row = 0; row < rows.length; row++) {
            float[] sum = new float[count];
            float weight = 0;
            for (int tag = 0; tag < count; tag++) {
                int all = row * (genres + 1) * count + tag;
                sum[tag] = averaged(all) + averaged(all + count);
                weight = Math.max(weight, Math.abs(sum[tag]));
            }
            rows[row] = weight > 0 ? sum : null;
            highest = Math.max(highest, weight);
        }
        float scale = 127 / highest;
        int[] kept = IntStream.range(0, rows.length)
                .filter(row -> rows[row] != null && greatest(rows[row]) * scale >= 0.5f)
                .boxed()
                .sorted((a, b) -> Float.compare(greatest(rows[b]), greatest(rows[a])) != 0
                        ? Float.compare(greatest(rows[b]), greatest(rows[a]))
                        : Integer.compare(table.feature(a), table.feature(b)))
                .limit(most)
                .mapToInt(Integer::intValue)
                .toArray();
        int[] features = new int[kept.length];
        byte[] small = new byte[kept.length * count];
        for (int i = 0; i < kept.length; i++) {
            features[i] = table.feature(kept[i]);
            for (int tag = 0; tag < count; tag++) {
                small[i * count + tag] = (byte) Math.round(rows[kept[i]][tag] * scale);
            }
        }
        float[] between = new float[moves.length];
        for (int i = 0; i < moves.length; i++) {
            between[i] = (float) (moves[i] - moveSums[i] / Math.max(1, steps)) * scale;
        }
        return Tagger.of(tags, features, small, between);
    }

    private float averaged(int at) {
        return (float) (weights[at] - sums[at] / Math.max(1, steps));
    }

    private static float greatest(float[] row) {
        float greatest = 0;
        for (float weight : row) {
            greatest = Math.max(greatest, Math.abs(weight));
        }
        return greatest;
    }

    /** A feature of a template and up to two values; never 0. */
    public static int feature(int template, int a, int b) {
        int hash = template * 0x9E3779B1 + a;
        hash = (hash ^ hash >>> 15) * PRIMES + b;
        hash = (hash ^ hash >>> 13) * 0xC2B2AE35;
        hash ^= hash >>> 16;
        return hash == 0 ? 1 : hash;
    }
}
