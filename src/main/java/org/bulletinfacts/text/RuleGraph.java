package org.bulletinfacts.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The patterns of many rules laid into one graph by their common beginnings. What a hundred rules ask of a token ("a day of a
 * month?") is asked once, and a token that begins no rule costs a look or two.
 *
 * <p>A walk through the graph finds every rule that can match at a token. It takes all alternatives, so that a pattern may still
 * end elsewhere, but never further away than the walk says. Immutable, and safe for many threads.
 */
final class RuleGraph {
    private final List<Pattern> patterns;
    private final Node root;

    /** A place in the pattern of a rule. */
    private record Place(int rule, int instruction) {}

    /**
     * What can come next, where the tokens so far have brought some rules to some places of their patterns.
     *
     * @param matched the rules whose patterns end here
     * @param words ids of words, ascending; behind the word of an index comes the node of that index
     * @param glued where the rules go on that want no blank here, or null
     * @param sentence where the rules go on that want a sentence to begin here, or null
     */
    private record Node(
            int[] matched, int[] words, Node[] behindWords, LayerSteps[] layers, Node glued, Node sentence) {}

    /**
     * Layers that can come next.
     *
     * @param dictionary whose forms all of them stand on, or null: where it has none they need not be asked
     */
    private record LayerSteps(Dictionary<?> dictionary, Layer[] layers, Node[] behind) {}

    /** What a walk found: rules that may match at a token, each with the furthest token that it may end at. */
    static final class Candidates {
        private final int[] furthest;
        private final int[] rules;
        private int size;

        Candidates(int rules) {
            this.rules = new int[rules];
            this.furthest = new int[rules];
            Arrays.fill(furthest, -1);
        }

        private void add(int rule, int end) {
            if (furthest[rule] < 0) {
                rules[size++] = rule;
            }
            furthest[rule] = Math.max(furthest[rule], end);
        }

        /** The rule that may end furthest away, of several the first that was added; taken out. Or -1. */
        int next() {
            int best = -1;
            for (int i = 0; i < size; i++) {
                if (best < 0 || isBefore(rules[i], rules[best])) {
                    best = i;
                }
            }
            if (best < 0) {
                return -1;
            }
            int rule = rules[best];
            rules[best] = rules[--size];
            return rule;
        }

        private boolean isBefore(int a, int b) {
            return furthest[a] != furthest[b] ? furthest[a] > furthest[b] : a < b;
        }

        int furthestEnd(int rule) {
            return furthest[rule];
        }

        /** Forgets one that was taken out. */
        void forget(int rule) {
            furthest[rule] = -1;
        }
    }

    /** @param patterns by the number of their rule */
    RuleGraph(List<Pattern> patterns) {
        this.patterns = patterns;
        Set<Place> starts = new LinkedHashSet<>();
        for (int rule = 0; rule < patterns.size(); rule++) {
            starts.add(new Place(rule, 0));
        }
        root = node(starts, new HashMap<>());
    }

    private Node node(Set<Place> places, Map<Set<Place>, Node> made) {
        Node known = made.get(places);
        if (known != null) {
            return known;
        }
        Set<Integer> matched = new LinkedHashSet<>();
        Map<Object, Set<Place>> next = new LinkedHashMap<>();
        for (Place place : places) {
            for (Pattern.Step step : patterns.get(place.rule).steps(place.instruction)) {
                if (step.what() == Pattern.Mark.DONE) {
                    matched.add(place.rule);
                } else {
                    next.computeIfAbsent(step.what(), what -> new LinkedHashSet<>())
                            .add(new Place(place.rule, step.next()));
                }
            }
        }
        Map<Object, Node> behind = new LinkedHashMap<>();
        next.forEach((what, set) -> behind.put(what, node(set, made)));
        Map<Integer, Node> words = new TreeMap<>();
        behind.forEach((what, node) -> {
            if (what instanceof Integer word) {
                words.put(word, node);
            }
        });
        Node node = new Node(
                ints(matched),
                ints(words.keySet()),
                words.values().toArray(Node[]::new),
                layers(behind),
                behind.get(Pattern.Mark.GLUED),
                behind.get(Pattern.Mark.SENTENCE));
        made.put(places, node);
        return node;
    }

    /** Those of one dictionary together. */
    private static LayerSteps[] layers(Map<Object, Node> behind) {
        Map<Dictionary<?>, List<Layer>> byDictionary = new LinkedHashMap<>();
        for (Object what : behind.keySet()) {
            if (what instanceof Layer layer) {
                byDictionary
                        .computeIfAbsent(layer.dictionary(), d -> new ArrayList<>())
                        .add(layer);
            }
        }
        List<LayerSteps> steps = new ArrayList<>();
        byDictionary.forEach((dictionary, layers) -> steps.add(new LayerSteps(
                dictionary,
                layers.toArray(Layer[]::new),
                layers.stream().map(behind::get).toArray(Node[]::new))));
        return steps.toArray(LayerSteps[]::new);
    }

    private static int[] ints(Set<Integer> set) {
        return set.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Finds all rules that may match at a token of the text. */
    void walk(Document d, int token, Candidates into) {
        walk(root, d, token, d.paragraphFirst[d.paragraphOf[token] + 1], into);
    }

    private static void walk(Node node, Document d, int token, int paragraphEnd, Candidates into) {
        for (int rule : node.matched) {
            into.add(rule, token);
        }
        if (node.glued != null && d.glued(token)) {
            walk(node.glued, d, token, paragraphEnd, into);
        }
        if (node.sentence != null && d.beginsSentence(token)) {
            walk(node.sentence, d, token, paragraphEnd, into);
        }
        if (token >= paragraphEnd) {
            return;
        }
        int word = d.word[token];
        if (word != Vocabulary.UNKNOWN && node.words.length > 0) {
            int found = Arrays.binarySearch(node.words, word);
            if (found >= 0) {
                walk(node.behindWords[found], d, token + 1, paragraphEnd, into);
            }
        }
        for (LayerSteps steps : node.layers) {
            if (steps.dictionary == null || steps.dictionary.startsAt(d, token)) {
                walk(steps, d, token, paragraphEnd, into);
            }
        }
    }

    private static void walk(LayerSteps steps, Document d, int token, int paragraphEnd, Candidates into) {
        for (int i = 0; i < steps.layers.length; i++) {
            int end = steps.layers[i].end(d, token);
            if (end >= 0) {
                walk(steps.behind[i], d, end, paragraphEnd, into);
            }
        }
    }
}
