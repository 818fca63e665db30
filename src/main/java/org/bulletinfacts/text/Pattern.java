package org.bulletinfacts.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A pattern over tokens, compiled to a small program that is run with backtracking.
 *
 * <pre>
 *   word          this word or mark, case apart ("of", ",", "%"); several may be joined: st, nd, 's
 *   &lt;layer&gt;       a stretch of that layer (a dictionary's form, a number …), kept under the layer's name
 *   &lt;name:layer&gt;  the same, kept under another name
 *   ( a b | c )   alternatives
 *   x?            x or nothing; x is a word, a layer or a bracket
 *   ~             what follows stands without a blank
 *   ^             what follows begins a sentence
 *   \?            a mark that has a meaning here, meant itself
 * </pre>
 *
 * <p>The first alternative that lets the rest match wins. A pattern never crosses the end of a paragraph.
 */
public final class Pattern {
    // The operations of the program.
    static final int WORD = 0;
    static final int LAYER = 1;
    static final int SPLIT = 2;
    static final int JUMP = 3;
    static final int GLUED = 4;
    static final int SENTENCE = 5;
    static final int DONE = 6;

    private final int[] op;
    private final int[] a;
    private final int[] b;
    /** How many layers stand before each instruction: what a failed alternative kept is forgotten from there on. */
    private final int[] slotsBefore;

    private final Layer[] layers;
    private final String[] names;
    private final String source;

    private Pattern(String source, PatternParser parsed) {
        this.source = source;
        this.op = Arrays.copyOf(parsed.op, parsed.size);
        this.a = Arrays.copyOf(parsed.a, parsed.size);
        this.b = Arrays.copyOf(parsed.b, parsed.size);
        this.layers = parsed.layers.toArray(Layer[]::new);
        this.names = parsed.names.toArray(String[]::new);
        this.slotsBefore = new int[op.length];
        for (int i = 1; i < op.length; i++) {
            slotsBefore[i] = slotsBefore[i - 1] + (op[i - 1] == LAYER ? 1 : 0);
        }
    }

    /** As written. */
    @Override
    public String toString() {
        return source;
    }

    /** The names of the stretches, by slot. */
    String[] names() {
        return names;
    }

    /**
     * Matches from a token on; {@code kept} takes the first token and the token behind the last of each stretch, or -1.
     *
     * @return the token behind the match, or -1
     */
    int match(Document d, int token, int[] kept) {
        Arrays.fill(kept, 0, 2 * layers.length, -1);
        return run(d, 0, token, kept, d.paragraphOf(token));
    }

    private int run(Document d, int at, int token, int[] kept, int paragraph) {
        int pc = at;
        int t = token;
        while (true) {
            switch (op[pc]) {
                case WORD -> {
                    if (t >= d.size() || d.word[t] != a[pc] || d.paragraphOf[t] != paragraph) {
                        return -1;
                    }
                    t++;
                    pc++;
                }
                case LAYER -> {
                    int end = t >= d.size() || d.paragraphOf[t] != paragraph ? -1 : layers[a[pc]].end(d, t);
                    if (end < 0) {
                        return -1;
                    }
                    kept[2 * a[pc]] = t;
                    kept[2 * a[pc] + 1] = end;
                    t = end;
                    pc++;
                }
                case SPLIT -> {
                    int end = run(d, a[pc], t, kept, paragraph);
                    if (end >= 0) {
                        return end;
                    }
                    Arrays.fill(kept, 2 * slotsBefore[pc], 2 * layers.length, -1);
                    pc = b[pc];
                }
                case JUMP -> pc = a[pc];
                case GLUED -> {
                    if (!d.glued(t)) {
                        return -1;
                    }
                    pc++;
                }
                case SENTENCE -> {
                    if (!d.beginsSentence(t)) {
                        return -1;
                    }
                    pc++;
                }
                case DONE -> {
                    return t;
                }
                default -> throw new IllegalStateException("pattern " + source + ": op " + op[pc]);
            }
        }
    }

    /** What a step asks for besides words (their ids) and layers. */
    enum Mark {
        /** No blank before the token. */
        GLUED,
        /** A sentence that begins with the token. */
        SENTENCE,
        /** Nothing: the pattern has matched. */
        DONE
    }

    /**
     * A step of a match.
     *
     * @param what a word's id (Integer), a {@link Layer} or a {@link Mark}
     * @param next the instruction behind it
     */
    record Step(Object what, int next) {}

    /** The steps that a match can take at an instruction, the first instruction being 0. */
    List<Step> steps(int instruction) {
        List<Step> steps = new ArrayList<>();
        addSteps(instruction, steps);
        return steps;
    }

    private void addSteps(int pc, List<Step> steps) {
        switch (op[pc]) {
            case WORD -> steps.add(new Step(a[pc], pc + 1));
            case LAYER -> steps.add(new Step(layers[a[pc]], pc + 1));
            case GLUED -> steps.add(new Step(Mark.GLUED, pc + 1));
            case SENTENCE -> steps.add(new Step(Mark.SENTENCE, pc + 1));
            case JUMP -> addSteps(a[pc], steps);
            case SPLIT -> {
                addSteps(a[pc], steps);
                addSteps(b[pc], steps);
            }
            default -> steps.add(new Step(Mark.DONE, pc));
        }
    }

    /** Compiles patterns over the words of one lexicon and a set of named layers. */
    public static final class Compiler {
        private final Lexicon.Builder lexicon;
        private final Map<String, Layer> known = new HashMap<>();

        public Compiler(Lexicon.Builder lexicon) {
            this.lexicon = lexicon;
        }

        /** Makes a layer known to patterns by a name. */
        public Compiler layer(String name, Layer layer) {
            if (known.put(name, layer) != null) {
                throw new IllegalArgumentException("layer " + name + " is named twice");
            }
            return this;
        }

        /**
         * @throws IllegalArgumentException naming the pattern and the place where it cannot be understood
         */
        public Pattern compile(String pattern) {
            return new Pattern(pattern, new PatternParser(lexicon, known, pattern));
        }
    }
}
