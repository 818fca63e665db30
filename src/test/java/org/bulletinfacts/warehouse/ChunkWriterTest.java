package org.bulletinfacts.warehouse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bulletinfacts.actor.ActorKind;
import org.bulletinfacts.actor.ArticleActor;
import org.bulletinfacts.actor.Mention;
import org.bulletinfacts.actor.MentionForm;
import org.bulletinfacts.actor.Role;
import org.bulletinfacts.bulletin.Article;
import org.bulletinfacts.bulletin.BulletinFile;
import org.bulletinfacts.bulletin.Reject;
import org.bulletinfacts.event.Event;
import org.bulletinfacts.extract.Fact;
import org.bulletinfacts.extract.Facts;
import org.bulletinfacts.figure.Basis;
import org.bulletinfacts.figure.Change;
import org.bulletinfacts.figure.Figure;
import org.bulletinfacts.figure.FigureKind;
import org.bulletinfacts.figure.Modifier;
import org.bulletinfacts.figure.UnreadNumber;
import org.bulletinfacts.figure.UnreadReason;
import org.bulletinfacts.observation.Observation;
import org.bulletinfacts.observation.Status;
import org.bulletinfacts.quote.Quote;
import org.bulletinfacts.text.Span;
import org.bulletinfacts.text.Spanned;
import org.bulletinfacts.time.Period;
import org.bulletinfacts.time.Precision;
import org.bulletinfacts.time.TimeExpression;
import org.bulletinfacts.time.TimexMod;
import org.bulletinfacts.time.TimexType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChunkWriterTest {
    private static final List<String> TABLES = List.of(
            "bulletins",
            "contents",
            "sightings",
            "articles",
            "figures",
            "dates",
            "mentions",
            "quotes",
            "events",
            "numbers_unread",
            "article_actors",
            "rejects",
            "changed_months");

    @TempDir
    Path output;

    private Warehouse warehouse;
    private Connection connection;
    private ChunkWriter writer;

    @BeforeEach
    void open() throws Exception {
        Files.createDirectories(output.resolve(".work"));
        warehouse = Warehouse.open(output, 1);
        connection = warehouse.connection();
        connection.setAutoCommit(false);
        writer = new ChunkWriter(new RejectFolder(output), "run-1", "v1");
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
        warehouse.close();
    }

    /** An article with one fact of each kind, every column filled. */
    private static LoadedArticle article(String id, String hash) {
        Article article = new Article(
                id,
                "kz",
                "ext-" + id,
                "june.txt",
                1,
                LocalDate.of(2025, 6, 4),
                "Head",
                "Body",
                "Head\nBody",
                "en",
                hash);
        Span span = new Span(0, 4);
        Period june = new Period(LocalDate.of(2025, 6, 1), LocalDate.of(2025, 6, 30));
        Figure figure = new Figure(
                span,
                FigureKind.MONEY,
                1.5,
                2.5,
                "USD",
                "kg",
                Modifier.AT_LEAST,
                Basis.CHANGE,
                Change.INCREASE,
                "figure-rule");
        Observation whole = new Observation(
                figure,
                "exports",
                "exports",
                june,
                Period.day(LocalDate.of(2024, 6, 1)),
                Status.FORECAST,
                0,
                1,
                "KZ",
                0,
                null);
        Observation part = new Observation(figure, null, null, null, null, Status.ACTUAL, null, null, null, null, 0);
        TimeExpression date = new TimeExpression(
                span, TimexType.DATE, "2025-06", june, Precision.MONTH, true, TimexMod.APPROX, "date-rule");
        Mention mention = new Mention(
                span,
                ActorKind.PERSON,
                0,
                MentionForm.ALIAS,
                new Role("minister", "Minister of X", 1, true),
                "mention-rule");
        Mention bare = new Mention(span, ActorKind.PLACE, null, MentionForm.NAME, null, "mention-rule");
        Quote quote = new Quote(span, "she", 0, "said", true, "quote-rule");
        Event event = new Event(span, "CONSULT", 0, 1, june, 1, "planned", 3, "event-rule");
        Facts facts = new Facts(
                "Agency",
                List.of(
                        new ArticleActor(ActorKind.PERSON, "Ann Lee", "KZ", "P-1", List.of("Ann Lee", "Lee")),
                        new ArticleActor(ActorKind.PLACE, "Oral", null, List.of("Oral"))),
                List.of(fact(id + "-f1", whole), fact(id + "-f2", part)),
                List.of(fact(id + "-d", date)),
                List.of(fact(id + "-m1", mention), fact(id + "-m2", bare)),
                List.of(fact(id + "-q", quote)),
                List.of(fact(id + "-e", event)),
                List.of(fact(id + "-n", new UnreadNumber(span, 12.0, UnreadReason.ROW))));
        return new LoadedArticle(article, facts, null);
    }

    private static <T extends Spanned> Fact<T> fact(String id, T value) {
        return new Fact<>(id, 0, 4, "Head", "Head", value);
    }

    private static List<LoadItem> chunk() {
        Reject reject = new Reject("kz", "june.txt", 9, "no date", "x".getBytes(StandardCharsets.UTF_8));
        BulletinFile file =
                new BulletinFile("kz", Path.of("june.txt"), "june.txt", 10, Instant.parse("2025-06-04T00:00:00Z"));
        return List.of(
                article("a", "h1"), article("b", "h2"), new LoadedReject(reject), new EndOfBulletin(file, "00", 2, 1));
    }

    private List<String> counts() throws SQLException {
        List<String> counts = new ArrayList<>();
        try (Connection other = warehouse.connection()) {
            for (String table : TABLES) {
                counts.add(table + " " + Sql.number(other, "SELECT count(*) FROM " + table));
            }
        }
        return counts;
    }

    private static final List<String> LOADED = List.of(
            "bulletins 1",
            "contents 2",
            "sightings 2",
            "articles 2",
            "figures 4",
            "dates 2",
            "mentions 4",
            "quotes 2",
            "events 2",
            "numbers_unread 2",
            "article_actors 4",
            "rejects 1",
            "changed_months 1");

    @Test
    void writesEveryColumn() throws Exception {
        writer.write(connection, chunk());
        connection.commit();
        assertEquals(LOADED, counts());
        assertRow(
                "a-f1 a 2025-06-04 kz 0 4 Head Head money 1.5 2.5 USD kg at_least change increase exports exports 2025-06-01"
                        + " 2025-06-30 2024-06-01 2024-06-01 forecast 0 1 KZ 0 NULL figure-rule",
                "figures WHERE figure_id = 'a-f1'");
        assertRow(
                "a-f2 a 2025-06-04 kz 0 4 Head Head money 1.5 2.5 USD kg at_least change increase NULL NULL NULL NULL NULL"
                        + " NULL actual NULL NULL NULL NULL a-f1 figure-rule",
                "figures WHERE figure_id = 'a-f2'");
        assertRow(
                "a-d a 2025-06-04 kz 0 4 Head Head DATE 2025-06 2025-06-01 2025-06-30 month true APPROX date-rule",
                "dates WHERE article_id = 'a'");
        assertRow(
                "a-m1 a 2025-06-04 kz 0 4 Head Head person 0 alias minister Minister of X 1 true mention-rule",
                "mentions WHERE mention_id = 'a-m1'");
        assertRow(
                "a-m2 a 2025-06-04 kz 0 4 Head Head place NULL name NULL NULL NULL NULL mention-rule",
                "mentions WHERE mention_id = 'a-m2'");
        assertRow("a-q a 2025-06-04 kz 0 4 Head Head 0 she said true quote-rule", "quotes WHERE article_id = 'a'");
        assertRow(
                "a-e a 2025-06-04 kz 0 4 Head Head CONSULT 0 1 2025-06-01 2025-06-30 1 planned 3 event-rule",
                "events WHERE article_id = 'a'");
        assertRow("a-n a 2025-06-04 kz 0 4 Head Head 12.0 row", "numbers_unread WHERE article_id = 'a'");
        assertRow(
                "a 0 2025-06-04 kz person Ann Lee KZ Ann Lee; Lee P-1",
                "article_actors WHERE article_id = 'a' AND actor_no = 0");
        assertRow("a kz ext-a 2025-06-04 Head Body Agency en h1 1 v1", "articles WHERE article_id = 'a'");
        assertRow("kz june.txt 00 10 2025-06-04 00:00:00 2 1", "bulletins");
    }

    private void assertRow(String expected, String from) throws SQLException {
        try (Connection other = warehouse.connection();
                var statement = other.createStatement();
                var row = statement.executeQuery("SELECT COLUMNS(*)::VARCHAR FROM " + from)) {
            assertTrue(row.next(), from);
            List<String> values = new ArrayList<>();
            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                String value = row.getString(i);
                values.add(value == null ? "NULL" : value);
            }
            assertEquals(expected, String.join(" ", values));
        }
    }

    /** The driver begins a transaction with the first statement; rows of an appender before it would stay. */
    @Test
    void aChunkThatIsRolledBackLeavesNothing() throws Exception {
        List<String> before = counts();
        writer.write(connection, chunk());
        connection.rollback();
        assertEquals(before, counts());
        writer.writeFailures(
                connection,
                List.of(new LoadedArticle(article("a", "h1").article(), Facts.NONE, "why")),
                new LoadCounts());
        connection.rollback();
        assertEquals(before, counts());
    }

    @Test
    void aRebuildsChunkThatIsRolledBackLeavesNothing() throws Exception {
        Rebuild rebuild = new Rebuild(List.of("kz"));
        try (Connection other = warehouse.connection()) {
            rebuild.begin(other, "run-1", "rules");
        }
        rebuild.write(connection, List.of(article("a", "h1")), "v1", new LoadCounts());
        connection.rollback();
        assertEquals("", Rebuild.last(connection));
        assertEquals(0, Sql.number(connection, "SELECT count(*) FROM rebuild.figures"));
    }

    @Test
    void aChunkWrittenAgainChangesNothing() throws Exception {
        writer.write(connection, chunk());
        connection.commit();
        LoadCounts again = writer.write(connection, chunk());
        connection.commit();
        assertEquals(LOADED, counts());
        assertEquals(new LoadCounts.Articles(0, 0, 2, 1), again.of("kz"));
    }

    @Test
    void aNewContentReplacesAllFacts() throws Exception {
        writer.write(connection, chunk());
        connection.commit();
        LoadCounts changed = writer.write(connection, List.of(article("a", "h3")));
        connection.commit();
        assertEquals(new LoadCounts.Articles(0, 1, 0, 0), changed.of("kz"));
        List<String> expected = new ArrayList<>(LOADED);
        expected.set(1, "contents 3");
        expected.set(2, "sightings 3");
        assertEquals(expected, counts());
        assertRow("2", "(SELECT revision FROM articles WHERE article_id = 'a')");
    }

    /** An appender tells of a wrong row when it is flushed, not when it is closed. */
    @Test
    void aRowThatDoesNotFitIsAnError() throws Exception {
        LoadedArticle good = article("a", "h1");
        Fact<Quote> noSentence =
                new Fact<>("q", 0, 4, "Head", null, good.facts().quotes().get(0).value());
        Facts bad =
                new Facts(null, List.of(), List.of(), List.of(), List.of(), List.of(noSentence), List.of(), List.of());
        List<LoadItem> items = List.of(new LoadedArticle(good.article(), bad, null));
        assertThrows(SQLException.class, () -> writer.write(connection, items));
        connection.rollback();
        assertEquals(0, Sql.number(connection, "SELECT count(*) FROM articles"));
    }
}
