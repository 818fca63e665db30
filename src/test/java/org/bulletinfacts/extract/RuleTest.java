package org.bulletinfacts.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bulletinfacts.actor.Mention;
import org.bulletinfacts.bulletin.Article;
import org.bulletinfacts.bulletin.BulletinFile;
import org.bulletinfacts.bulletin.BulletinFiles;
import org.bulletinfacts.bulletin.BulletinItem;
import org.bulletinfacts.bulletin.BulletinReader;
import org.bulletinfacts.bulletin.BulletinReaders;
import org.bulletinfacts.bulletin.Conventions;
import org.bulletinfacts.bulletin.Source;
import org.bulletinfacts.event.Event;
import org.bulletinfacts.jobfile.JobFileReader;
import org.bulletinfacts.lexicon.OwnLexicon;
import org.bulletinfacts.quote.Quote;
import org.bulletinfacts.text.Examples;
import org.bulletinfacts.text.Spanned;
import org.bulletinfacts.time.TimeExpression;
import org.junit.jupiter.api.Test;

/** {@code rules.csv} against the extractor: each rule has its row, and each row a rule that reads its example. */
class RuleTest {
    private static final Set<String> ROWS = rows();
    private static final LocalDate DAY = LocalDate.of(2025, 6, 4);

    private static Set<String> rows() {
        Set<String> rows = new HashSet<>();
        for (Rule rule : Rule.all()) {
            assertTrue(rows.add(rule.fact() + " " + rule.name()), rule.name() + " stands twice in rules.csv");
        }
        return rows;
    }

    /** Rules of facts, each behind the name of their table, that have no row; {@code FuzzTest} asks too. */
    static Set<String> unknownRules(Facts facts) {
        Set<String> unknown = new TreeSet<>(rules(facts));
        unknown.removeAll(ROWS);
        return unknown;
    }

    private static Set<String> rules(Facts facts) {
        Set<String> rules = new HashSet<>();
        add(rules, "figures", facts.figures(), value -> value.figure().rule());
        add(rules, "dates", facts.dates(), TimeExpression::rule);
        add(rules, "mentions", facts.mentions(), Mention::rule);
        add(rules, "quotes", facts.quotes(), Quote::rule);
        add(rules, "events", facts.events(), Event::rule);
        return rules;
    }

    private static <T extends Spanned> void add(
            Set<String> rules, String table, List<Fact<T>> facts, Function<T, String> rule) {
        facts.forEach(fact -> rules.add(table + " " + rule.apply(fact.value())));
    }

    private static Facts read(String headline, String body, LocalDate day, Conventions conventions) {
        return read(Cascade.english(), headline, body, day, conventions);
    }

    private static Facts read(Cascade cascade, String headline, String body, LocalDate day, Conventions conventions) {
        String text = Article.text(headline, body);
        return cascade.extract(new Article("a", "s", null, "u", 1, day, headline, body, text, "en", "h"), conventions);
    }

    @Test
    void everyRowHasARuleThatReadsItsExample() throws Exception {
        Cascade rulesAlone = Cascade.byRulesAlone(); // the trained tagger may have found the name before
        // The lexicon that ships names no actor of a user's own.
        Cascade own = Cascade.with(OwnLexicon.read(Path.of("src/test/resources/lexicon/actors")));
        Set<String> dead = new TreeSet<>();
        for (Rule rule : Rule.all()) {
            int colon = rule.description().indexOf(": ");
            assertTrue(colon > 0, rule.name() + " has no \"what it reads: example\"");
            String example = rule.description().substring(colon + 2);
            boolean headline = rule.name().startsWith("headline-");
            Cascade cascade = switch (rule.name()) {
                case "tagger" -> Cascade.english();
                case "own-actor" -> own;
                default -> rulesAlone;
            };
            Facts facts = read(cascade, headline ? example : "", headline ? "" : example, DAY, Conventions.DEFAULT);
            if (!rules(facts).contains(rule.fact() + " " + rule.name())) {
                dead.add(rule.name() + " does not read: " + example);
            }
        }
        assertEquals(Set.of(), dead);
    }

    @Test
    void everyFactOfTheExamplesHasARuleWithARow() {
        Set<String> unknown = Stream.of(
                        "actors",
                        "events",
                        "figures",
                        "figures-headlines",
                        "figures-none",
                        "figures-numbers",
                        "figures-money",
                        "figures-measures",
                        "figures-changes",
                        "figures-countries",
                        "figures-kinds",
                        "numbers",
                        "observations",
                        "quotes",
                        "time-forms",
                        "time-news")
                .flatMap(name -> Examples.rows(name + ".csv"))
                .flatMap(row -> unknown(row).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), unknown, "rules.csv lacks these");
    }

    private static Set<String> unknown(Map<String, String> example) {
        String date = example.getOrDefault("date", "");
        String country = example.getOrDefault("country", "");
        return unknownRules(read(
                "",
                example.get("text"),
                date.isEmpty() ? DAY : LocalDate.parse(date),
                country.isEmpty() ? Conventions.DEFAULT : Conventions.of(country)));
    }

    @Test
    void everyFactOfTheSampleHasARuleWithARow() throws Exception {
        Set<String> unknown = new TreeSet<>();
        for (Source source : JobFileReader.read(Path.of("jobs/sample.yaml")).sources()) {
            for (BulletinFile file : BulletinFiles.find(source, Instant.now()).ready()) {
                try (BulletinReader reader = BulletinReaders.open(source, file)) {
                    for (BulletinItem item = reader.next(); item != null; item = reader.next()) {
                        if (item instanceof Article article) {
                            unknown.addAll(unknownRules(Cascade.english().extract(article, source.conventions())));
                        }
                    }
                }
            }
        }
        assertEquals(Set.of(), unknown, "rules.csv lacks these");
    }

    @Test
    void noNameIsSharedByTwoTables() {
        List<Rule> rules = Rule.all();
        assertEquals(
                rules.size(), rules.stream().map(Rule::name).distinct().count(), "analysts join on the name of a rule");
    }

    @Test
    void trustsAPrecisionOfEnoughCasesAlone() {
        assertEquals(0.9, new Rule("r", "figures", "d", 10, 0.9).confidence());
        assertEquals(null, new Rule("r", "figures", "d", 9, 1.0).confidence());
        assertEquals(null, new Rule("r", "figures", "d", null, null).confidence());
    }
}
