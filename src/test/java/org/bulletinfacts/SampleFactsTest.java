package org.bulletinfacts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.bulletinfacts.actor.ArticleActor;
import org.bulletinfacts.actor.Mention;
import org.bulletinfacts.bulletin.Article;
import org.bulletinfacts.bulletin.BulletinFile;
import org.bulletinfacts.bulletin.BulletinFiles;
import org.bulletinfacts.bulletin.BulletinItem;
import org.bulletinfacts.bulletin.BulletinReader;
import org.bulletinfacts.bulletin.BulletinReaders;
import org.bulletinfacts.bulletin.Source;
import org.bulletinfacts.extract.Cascade;
import org.bulletinfacts.extract.Fact;
import org.bulletinfacts.extract.Facts;
import org.bulletinfacts.jobfile.JobFileReader;
import org.bulletinfacts.observation.Observation;
import org.bulletinfacts.quote.Quote;
import org.bulletinfacts.text.Examples;
import org.bulletinfacts.time.Period;
import org.bulletinfacts.time.TimeExpression;
import org.junit.jupiter.api.Test;

/**
 * The facts that a careful reader finds in the sample bulletins ({@code jobs/sample/expected.csv}) against the facts that the
 * extractor finds. What it is known to miss stands in {@code sample-misses.csv}: a fact lost is a failure, and so is a fact won
 * whose row still stands there.
 */
class SampleFactsTest {
    private static final CSVFormat CSV =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    /** An article's facts as text, by kind: the columns of each fact. */
    private record Found(Map<String, List<Map<String, String>>> byKind) {}

    @Test
    void findsWhatACarefulReaderFinds() throws Exception {
        Map<String, Found> articles = read();
        Set<String> misses = new TreeSet<>();
        for (CSVRecord row : expected()) {
            Found article = articles.get(row.get("bulletin") + "|" + row.get("headline"));
            assertEquals(true, article != null, "no article " + row.get("headline") + " in " + row.get("bulletin"));
            if (article.byKind.get(row.get("fact")).stream().noneMatch(fact -> holds(row, fact))) {
                misses.add(
                        String.join(" | ", row.get("bulletin"), row.get("fact"), row.get("mention"), row.get("extra")));
            }
        }
        Set<String> known = Examples.rows("sample-misses.csv")
                .map(row -> row.get("miss"))
                .collect(Collectors.toCollection(TreeSet::new));
        write(misses);
        assertEquals(
                String.join("\n", known),
                String.join("\n", misses),
                "the misses of today are in target/sample-misses.csv: where the change is meant, copy it to"
                        + " src/test/resources/examples");
    }

    private static void write(Set<String> misses) throws IOException {
        try (CSVPrinter out =
                new CSVPrinter(Files.newBufferedWriter(Path.of("target/sample-misses.csv")), CSVFormat.RFC4180)) {
            out.printRecord("miss");
            for (String miss : misses) {
                out.printRecord(miss);
            }
        }
    }

    private static List<CSVRecord> expected() throws IOException {
        try (Reader in = Files.newBufferedReader(Path.of("jobs/sample/expected.csv"))) {
            return CSV.parse(in).getRecords();
        }
    }

    private static boolean holds(CSVRecord row, Map<String, String> fact) {
        if (!row.get("mention").equals(fact.get("mention"))) {
            return false;
        }
        Map<String, String> wanted = new HashMap<>();
        if (!row.get("value").isEmpty()) {
            wanted.put("value", String.valueOf(Double.parseDouble(row.get("value"))));
        }
        if (!row.get("unit").isEmpty()) {
            wanted.put("unit", row.get("unit"));
        }
        for (String pair : row.get("extra").split(";")) {
            if (!pair.isEmpty()) {
                wanted.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
            }
        }
        return wanted.entrySet().stream()
                .allMatch(cell -> same(cell.getKey(), cell.getValue(), fact.get(cell.getKey())));
    }

    private static boolean same(String column, String wanted, String found) {
        if (wanted.isEmpty() || found == null) {
            return wanted.isEmpty() && found == null;
        }
        return switch (column) {
            case "measure" -> head(wanted).equals(head(found));
            case "value", "value_max" ->
                Math.abs(Double.parseDouble(wanted) - Double.parseDouble(found))
                        <= 1e-9 * Math.abs(Double.parseDouble(wanted));
            default -> wanted.equals(found);
        };
    }

    /** The head noun of a phrase, roughly: the last word before a preposition. */
    private static String head(String phrase) {
        String core = phrase.split(" (of|in|for|with|to|at|on|from) ")[0];
        return core.substring(core.lastIndexOf(' ') + 1).toLowerCase(java.util.Locale.ROOT);
    }

    private static Map<String, Found> read() throws Exception {
        Map<String, Found> articles = new HashMap<>();
        for (Source source : JobFileReader.read(Path.of("jobs/sample.yaml")).sources()) {
            for (BulletinFile file : BulletinFiles.find(source, Instant.now()).ready()) {
                try (BulletinReader reader = BulletinReaders.open(source, file)) {
                    for (BulletinItem item = reader.next(); item != null; item = reader.next()) {
                        if (item instanceof Article article) {
                            Facts facts = Cascade.english().extract(article, source.conventions());
                            articles.put(source.name() + "/" + file.uri() + "|" + article.headline(), found(facts));
                        }
                    }
                }
            }
        }
        return articles;
    }

    private static Found found(Facts facts) {
        List<ArticleActor> actors = facts.actors();
        Map<String, List<Map<String, String>>> byKind = new HashMap<>();
        byKind.put(
                "figure", facts.figures().stream().map(f -> figure(f, actors)).toList());
        byKind.put("date", facts.dates().stream().map(SampleFactsTest::date).toList());
        byKind.put(
                "mention",
                facts.mentions().stream().map(m -> mention(m, actors)).toList());
        byKind.put("quote", facts.quotes().stream().map(q -> quote(q, actors)).toList());
        return new Found(byKind);
    }

    private static Map<String, String> figure(Fact<Observation> fact, List<ArticleActor> actors) {
        Observation o = fact.value();
        Map<String, String> columns = new HashMap<>();
        columns.put("mention", fact.mention());
        columns.put("kind", o.figure().kind().label());
        columns.put("value", String.valueOf(o.figure().value()));
        columns.put("value_max", text(o.figure().valueMax()));
        columns.put("unit", o.figure().unit());
        columns.put("per_unit", o.figure().perUnit());
        columns.put(
                "modifier",
                o.figure().modifier() == null ? null : o.figure().modifier().label());
        columns.put("basis", o.figure().basis().label());
        columns.put(
                "change",
                o.figure().change() == null ? null : o.figure().change().label());
        columns.put("measure", o.measure());
        columns.put("status", o.status().label());
        columns.put("subject", name(actors, o.subject()));
        columns.put("place", name(actors, o.place()));
        columns.put("reported_by", name(actors, o.reportedBy()));
        period(columns, "period_start", "period_end", o.period());
        period(columns, "compared_start", "compared_end", o.compared());
        return columns;
    }

    private static Map<String, String> date(Fact<TimeExpression> fact) {
        TimeExpression t = fact.value();
        Map<String, String> columns = new HashMap<>();
        columns.put("mention", fact.mention());
        columns.put("type", t.type().name());
        columns.put("timex", t.timex());
        columns.put("precision", t.precision() == null ? null : t.precision().label());
        columns.put("is_relative", String.valueOf(t.relative()));
        columns.put("modifier", text(t.modifier()));
        period(columns, "start_date", "end_date", t.period());
        return columns;
    }

    private static Map<String, String> mention(Fact<Mention> fact, List<ArticleActor> actors) {
        Mention m = fact.value();
        Map<String, String> columns = new HashMap<>();
        columns.put("mention", fact.mention());
        columns.put("kind", m.kind().label());
        columns.put("form", m.form().label());
        columns.put("name", name(actors, m.actor()));
        columns.put("role", m.role() == null ? null : m.role().asWritten());
        return columns;
    }

    private static Map<String, String> quote(Fact<Quote> fact, List<ArticleActor> actors) {
        Quote q = fact.value();
        Map<String, String> columns = new HashMap<>();
        columns.put("mention", fact.mention());
        columns.put("speaker", q.speaker());
        columns.put("speaker_name", name(actors, q.speakerActor()));
        columns.put("verb", q.verb());
        columns.put("is_direct", String.valueOf(q.direct()));
        return columns;
    }

    private static void period(Map<String, String> columns, String start, String end, Period period) {
        columns.put(start, period == null ? null : text(period.start()));
        columns.put(end, period == null ? null : text(period.end()));
    }

    private static String name(List<ArticleActor> actors, Integer number) {
        return number == null ? null : actors.get(number).name();
    }

    private static String text(Object value) {
        return value == null ? null : Objects.toString(value);
    }
}
