package org.bulletinfacts.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A set of rules, each a name, a pattern and what it makes. At a token the longest match wins; of equally long ones the rule that
 * was added first. A rule that makes null did not match. Immutable once built, and safe for many threads.
 */
public final class Rules<T> {
    private final List<Rule<T>> rules;
    private final RuleGraph graph;

    private record Rule<T>(String name, Pattern pattern, Function<Match, T> maker) {}

    private Rules(Builder<T> builder) {
        rules = List.copyOf(builder.rules);
        graph = new RuleGraph(rules.stream().map(Rule::pattern).toList());
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
        private final RuleGraph.Candidates candidates = new RuleGraph.Candidates(rules.size());
        private final Match match = new Match();
        private int end;
        private int number;
        private T made;

        /** What the best rule makes at this token of the text, or null. {@link #end} and {@link #rule} tell of it. */
        public T at(Document d, int token) {
            end = -1;
            number = -1;
            made = null;
            graph.walk(d, token, candidates);
            for (int next = candidates.next(); next >= 0; next = candidates.next()) {
                if (isBetter(candidates.furthestEnd(next), next)) {
                    tryOne(next, d, token);
                }
                candidates.forget(next);
            }
            return made;
        }

        /** Whether a match that ends there is to be preferred to what was found: it is longer, or as long and of an earlier rule. */
        private boolean isBetter(int behind, int rule) {
            return behind > end || behind == end && rule < number;
        }

        /** The token behind the last match. */
        public int end() {
            return end;
        }

        /** The name of the rule that matched last. */
        public String rule() {
            return number < 0 ? null : rules.get(number).name;
        }

        private void tryOne(int tried, Document d, int token) {
            Rule<T> rule = rules.get(tried);
            int behind = match.find(d, rule.pattern, token);
            if (behind <= token || !isBetter(behind, tried)) {
                return;
            }
            T value = rule.maker.apply(match);
            if (value != null) {
                made = value;
                end = behind;
                number = tried;
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
