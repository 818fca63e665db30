package org.bulletinfacts.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A set of rules, each a name, a pattern and what it makes. At a token the longest match wins; of equally long ones the rule that
 * was added first. A rule that makes null did not match. Immutable once built, and safe for many threads.
 */
public final class Rules<T> {
    /** By word id: the rules that can begin with it; null where none can. */
    private final int[][] byWord;

    private final Layer[] firstLayers;
    private final int[][] byLayer;
    private final int[] anywhere;
    private final List<Rule<T>> rules;

    private record Rule<T>(String name, Pattern pattern, Function<Match, T> maker) {}

    private Rules(Builder<T> builder) {
        rules = List.copyOf(builder.rules);
        Map<Integer, List<Integer>> words = new HashMap<>();
        Map<Layer, List<Integer>> layers = new IdentityHashMap<>();
        List<Layer> order = new ArrayList<>();
        List<Integer> free = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            List<Object> first = rules.get(i).pattern.first();
            if (first == null) {
                free.add(i);
                continue;
            }
            for (Object what : new java.util.LinkedHashSet<>(first)) {
                if (what instanceof Layer layer) {
                    layers.computeIfAbsent(layer, l -> {
                        order.add(l);
                        return new ArrayList<>();
                    });
                    layers.get(layer).add(i);
                } else {
                    words.computeIfAbsent((Integer) what, w -> new ArrayList<>())
                            .add(i);
                }
            }
        }
        byWord = new int[words.keySet().stream().mapToInt(w -> w + 1).max().orElse(0)][];
        words.forEach((word, list) -> byWord[word] = ints(list));
        firstLayers = order.toArray(Layer[]::new);
        byLayer = new int[firstLayers.length][];
        for (int i = 0; i < firstLayers.length; i++) {
            byLayer[i] = ints(layers.get(firstLayers[i]));
        }
        anywhere = ints(free);
    }

    private static int[] ints(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The rules by name, with their patterns as written. */
    public Map<String, String> patterns() {
        Map<String, String> patterns = new LinkedHashMap<>();
        rules.forEach(rule -> patterns.put(rule.name, rule.pattern.toString()));
        return patterns;
    }

    /** What one thread needs to match: keep one for each. */
    public Matcher matcher() {
        return new Matcher();
    }

    /** Matches the rules against the tokens of documents. Not for several threads at once. */
    public final class Matcher {
        private Match best = new Match();
        private Match trial = new Match();
        private int end;
        private T made;
        private String rule;

        /** What the best rule makes at this token, or null. {@link #end} and {@link #rule} tell of it. */
        public T at(Document d, int token) {
            end = -1;
            made = null;
            rule = null;
            int word = d.word(token);
            if (word >= 0 && word < byWord.length) {
                tryAll(byWord[word], d, token);
            }
            for (int i = 0; i < firstLayers.length; i++) {
                if (firstLayers[i].end(d, token) >= 0) {
                    tryAll(byLayer[i], d, token);
                }
            }
            tryAll(anywhere, d, token);
            return made;
        }

        /** The token behind the last match. */
        public int end() {
            return end;
        }

        /** The name of the rule that matched last. */
        public String rule() {
            return rule;
        }

        private void tryAll(int[] numbers, Document d, int token) {
            if (numbers == null) {
                return;
            }
            for (int number : numbers) {
                tryOne(rules.get(number), d, token);
            }
        }

        private void tryOne(Rule<T> candidate, Document d, int token) {
            Pattern pattern = candidate.pattern;
            if (trial.kept.length < 2 * pattern.slots()) {
                trial.kept = new int[2 * pattern.slots()];
            }
            int behind = pattern.match(d, token, trial.kept);
            if (behind <= end || behind <= token) {
                return;
            }
            trial.set(d, pattern, token, behind);
            T value = candidate.maker.apply(trial);
            if (value != null) {
                made = value;
                end = behind;
                rule = candidate.name;
                Match swap = best;
                best = trial;
                trial = swap;
            }
        }
    }

    /** Gathers rules. */
    public static final class Builder<T> {
        private final Pattern.Compiler compiler;
        private final List<Rule<T>> rules = new ArrayList<>();

        public Builder(Pattern.Compiler compiler) {
            this.compiler = compiler;
        }

        /** Adds a rule; several rules may share a name. */
        public Builder<T> rule(String name, String pattern, Function<Match, T> maker) {
            rules.add(new Rule<>(name, compiler.compile(pattern), maker));
            return this;
        }

        public Rules<T> build() {
            return new Rules<>(this);
        }
    }
}
