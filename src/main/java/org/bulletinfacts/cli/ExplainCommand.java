package org.bulletinfacts.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.bulletinfacts.bulletin.Article;
import org.bulletinfacts.bulletin.Conventions;
import org.bulletinfacts.bulletin.Source;
import org.bulletinfacts.extract.Extractor;
import org.bulletinfacts.extract.Facts;
import org.bulletinfacts.jobfile.Job;
import org.bulletinfacts.run.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code explain TEXT [JOB]} and {@code explain --article ID [JOB]}. */
@Command(
        name = "explain",
        description = "Shows a text with each fact marked, its fields, and the rule that made it, by today's rules.")
final class ExplainCommand implements Callable<Integer> {
    private static final int LONGEST_MENTION = 48;

    @ParentCommand
    private BulletinFacts program;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "TEXT|JOB",
            description = "The text, or - to read it from standard input; with --article the job (default: sample).")
    private String word;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "JOB",
            description = "The job whose lexicon TEXT is read with (default: the built-in lexicon alone).")
    private String lexiconJob;

    @Option(names = "--article", paramLabel = "ID", description = "Explains a published article: its article_id.")
    private String articleId;

    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            description = "The day that TEXT was published, which \"today\" and \"1 May\" count from (default: today).")
    private LocalDate date;

    @Option(
            names = "--country",
            paramLabel = "CC",
            description = "The country that TEXT comes from, whose dollar or government is meant: two letters, as KZ.")
    private String country;

    @Option(names = "--json", description = "Prints the facts as JSON.")
    private boolean json;

    @Mixin
    private OutputOption output;

    /** A text and how it is to be read. */
    private record Subject(Article article, Conventions conventions, Extractor extractor) {}

    @Override
    public Integer call() throws IOException {
        Subject subject = articleId == null ? given() : published();
        Facts facts = subject.extractor.extract(subject.article, subject.conventions);
        List<ExplainedFact> explained = ExplainedFact.of(facts);
        if (json) {
            program.printJson(asJson(subject.article, subject.extractor.version(), facts, explained));
        } else {
            print(subject.article, explained);
        }
        return ExitCode.OK;
    }

    private Subject given() throws IOException {
        if (word == null) {
            throw new UsageException("explain needs a TEXT, or --article ID");
        }
        String text = word.equals("-") ? new String(System.in.readAllBytes(), StandardCharsets.UTF_8) : word;
        LocalDate day = date == null ? LocalDate.now() : date;
        return new Subject(
                new Article("explain", "explain", null, "explain", 1, day, "", text, text, "en", ""),
                conventions(),
                lexiconJob == null ? program.extractor() : program.extractor(program.job(lexiconJob)));
    }

    private Conventions conventions() {
        return country == null ? Conventions.DEFAULT : Conventions.of(CountryCode.checked(country));
    }

    private Subject published() {
        if (date != null || country != null) {
            throw new UsageException("--date and --country belong to a TEXT; an article has its own");
        }
        if (lexiconJob != null) {
            throw new UsageException("\"" + lexiconJob + "\": with --article the job is all that stands beside it");
        }
        Job job = program.job(word == null ? JobWord.DEFAULT : word);
        try (Connection connection = PublishedDatabase.open(output.of(job));
                PreparedStatement query =
                        connection.prepareStatement("SELECT source, external_id, bulletin_uri, position,"
                                + " published_on, headline, body, text, language, content_hash"
                                + " FROM articles WHERE article_id = ?")) {
            query.setString(1, articleId);
            try (ResultSet rows = query.executeQuery()) {
                if (!rows.next()) {
                    throw new UsageException("--article " + articleId + ": no published article has this article_id; "
                            + "find it with: sql \"SELECT article_id, headline FROM articles\"");
                }
                return new Subject(article(rows), conventions(job, rows.getString("source")), program.extractor(job));
            }
        } catch (SQLException e) {
            throw new UsageException("the article cannot be read: " + e.getMessage(), e);
        }
    }

    private Article article(ResultSet row) throws SQLException {
        return new Article(
                articleId,
                row.getString("source"),
                row.getString("external_id"),
                row.getString("bulletin_uri"),
                row.getInt("position"),
                row.getObject("published_on", LocalDate.class),
                row.getString("headline"),
                row.getString("body"),
                row.getString("text"),
                row.getString("language"),
                row.getString("content_hash"));
    }

    private static Conventions conventions(Job job, String source) {
        return job.sources().stream()
                .filter(candidate -> candidate.name().equals(source))
                .map(Source::conventions)
                .findFirst()
                .orElse(Conventions.DEFAULT);
    }

    private void print(Article article, List<ExplainedFact> facts) {
        PrintWriter out = program.out();
        boolean colour = program.terminal().colour();
        out.println(colour ? MarkedText.coloured(article.text(), facts) : MarkedText.bracketed(article.text(), facts));
        out.println();
        if (facts.isEmpty()) {
            out.println("No facts.");
            return;
        }
        AlignedTable table = new AlignedTable(
                out,
                // The fields stand last and are never cut.
                new Terminal(false, false, colour, program.terminal().columns()),
                List.of(
                        AlignedTable.Column.number("no"),
                        AlignedTable.Column.text("fact"),
                        AlignedTable.Column.text("mention"),
                        AlignedTable.Column.text("rule"),
                        AlignedTable.Column.text("fields")));
        int number = 0;
        for (ExplainedFact fact : facts) {
            table.row(
                    Integer.toString(++number),
                    fact.kind().label(),
                    DisplayWidth.cut(Printable.line(fact.mention()), LONGEST_MENTION),
                    fact.rule(),
                    fact.describe());
        }
        table.end();
        if (colour) {
            out.println();
            out.println(MarkedText.legend());
        }
    }

    private static Map<String, Object> asJson(
            Article article, String version, Facts facts, List<ExplainedFact> explained) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("text", article.text());
        json.put("published_on", article.publishedOn().toString());
        json.put("extractor_version", version);
        json.put("agency", facts.agency());
        json.put("actors", facts.actors());
        json.put("facts", asJson(explained, fact -> fact.kind() != ExplainedFact.Kind.UNREAD));
        json.put("numbers_unread", asJson(explained, fact -> fact.kind() == ExplainedFact.Kind.UNREAD));
        return json;
    }

    private static List<Map<String, Object>> asJson(List<ExplainedFact> facts, Predicate<ExplainedFact> wanted) {
        return facts.stream().filter(wanted).map(ExplainedFact::asJson).toList();
    }
}
