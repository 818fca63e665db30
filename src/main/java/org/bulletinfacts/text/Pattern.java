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
    private static final int WORD = 0;
    private static final int LAYER = 1;
    private static final int SPLIT = 2;
    private static final int JUMP = 3;
    private static final int GLUED = 4;
    private static final int SENTENCE = 5;
    private static final int DONE = 6;

    private final int[] op;
    private final int[] a;
    private final int[] b;
    /** How many layers stand before each instruction: what a failed alternative kept is forgotten from there on. */
    private final int[] slotsBefore;

    private final Layer[] layers;
    private final String[] names;
    private final String source;

    private Pattern(String source, Compiler c) {
        this.source = source;
        this.op = Arrays.copyOf(c.op, c.size);
        this.a = Arrays.copyOf(c.a, c.size);
        this.b = Arrays.copyOf(c.b, c.size);
        this.layers = c.layers.toArray(Layer[]::new);
        this.names = c.names.toArray(String[]::new);
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
        private int[] op = new int[16];
        private int[] a = new int[16];
        private int[] b = new int[16];
        private int size;
        private List<Layer> layers = new ArrayList<>();
        private List<String> names = new ArrayList<>();
        private String source;
        private int at;

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
            source = pattern;
            at = 0;
            size = 0;
            layers = new ArrayList<>();
            names = new ArrayList<>();
            alternatives();
            if (at < source.length()) {
                throw wrong("unexpected '" + source.charAt(at) + "'");
            }
            emit(DONE, 0, 0);
            return new Pattern(pattern, this);
        }

        private void alternatives() {
            List<Integer> exits = new ArrayList<>();
            while (true) {
                int split = emit(SPLIT, size + 1, 0);
                sequence();
                if (!peek('|')) {
                    // The last alternative needs no way out: turn its split into a step to the next instruction.
                    op[split] = JUMP;
                    break;
                }
                at++;
                exits.add(emit(JUMP, 0, 0));
                b[split] = size;
            }
            for (int exit : exits) {
                a[exit] = size;
            }
        }

        private void sequence() {
            while (true) {
                skipBlanks();
                if (at >= source.length() || source.charAt(at) == '|' || source.charAt(at) == ')') {
                    return;
                }
                item();
            }
        }

        private void item() {
            char c = source.charAt(at);
            if (c == '~' || c == '^') {
                at++;
                emit(c == '~' ? GLUED : SENTENCE, 0, 0);
                return;
            }
            int split = emit(SPLIT, size + 1, 0);
            if (c == '(') {
                at++;
                alternatives();
                expect(')');
            } else if (c == '<') {
                at++;
                layer();
            } else {
                words();
            }
            if (at < source.length() && source.charAt(at) == '?') {
                at++;
                b[split] = size;
            } else {
                op[split] = JUMP;
            }
        }

        private void layer() {
            int close = source.indexOf('>', at);
            if (close < 0) {
                throw wrong("'<' without '>'");
            }
            String inside = source.substring(at, close);
            at = close + 1;
            int colon = inside.indexOf(':');
            String name = colon < 0 ? inside : inside.substring(0, colon);
            Layer layer = known.get(inside.substring(colon + 1));
            if (layer == null) {
                throw wrong("no layer is called '" + inside.substring(colon + 1) + "'; known are " + known.keySet());
            }
            layers.add(layer);
            names.add(name);
            emit(LAYER, layers.size() - 1, 0);
        }

        private void words() {
            StringBuilder word = new StringBuilder();
            while (at < source.length() && " ()<>|?~^".indexOf(source.charAt(at)) < 0) {
                if (source.charAt(at) == '\\') {
                    at++;
                }
                word.append(source.charAt(at++));
            }
            int[] ids = lexicon.words(word.toString());
            if (ids.length == 0) {
                throw wrong("an empty word");
            }
            for (int i = 0; i < ids.length; i++) {
                if (i > 0) {
                    emit(GLUED, 0, 0);
                }
                emit(WORD, ids[i], 0);
            }
        }

        private int emit(int operation, int first, int second) {
            if (size == op.length) {
                op = Arrays.copyOf(op, 2 * size);
                a = Arrays.copyOf(a, 2 * size);
                b = Arrays.copyOf(b, 2 * size);
            }
            op[size] = operation;
            a[size] = first;
            b[size] = second;
            return size++;
        }

        private void skipBlanks() {
            while (at < source.length() && source.charAt(at) == ' ') {
                at++;
            }
        }

        private boolean peek(char c) {
            skipBlanks();
            return at < source.length() && source.charAt(at) == c;
        }

        private void expect(char c) {
            if (!peek(c)) {
                throw wrong("'" + c + "' is missing");
            }
            at++;
        }

        private IllegalArgumentException wrong(String what) {
            return new IllegalArgumentException("pattern \"" + source + "\", character " + (at + 1) + ": " + what);
        }
    }
}
