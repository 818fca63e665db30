package org.bulletinfacts.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.bulletinfacts.extract.Rule;
import org.bulletinfacts.jobfile.Job;
import org.bulletinfacts.run.RunRecord;
import org.bulletinfacts.warehouse.Migrations;
import org.bulletinfacts.warehouse.RuleRows;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/**
 * A working database with made-up articles: each number gives the same article, whenever and in whichever order loaded. Those
 * below 1000 are of May and June, the others of six months.
 */
final class Warehouse implements AutoCloseable {
    private static final List<String> SURNAMES = List.of("Beketova", "Oduya", "Lindqvist", "Moreno");
    private static final List<String> GIVEN = List.of("Aru", "Kofi", "Åsa", "Inés");

    /** Those of the made-up articles' facts. */
    static final List<Rule> RULES = List.of(
            new Rule("measure/unit", "figures", "A number with a unit: 3 km", 20, 0.95),
            new Rule("date/day-month", "dates", "A day: 4 June", null, null),
            new Rule("name/role", "mentions", "A name behind a title: Director Åsa Lindqvist", 9, 0.8),
            new Rule("name/head", "mentions", "A body by its type: Office of Works", 11, 0.9),
            new Rule("quote/closed", "quotes", "Speech in marks: \"Yes.\"", null, null),
            new Rule("event/verb", "events", "An act: opens", null, null));

    final Connection connection;
    final Path output;
    private int runs;

    Warehouse(Path folder) throws SQLException {
        this(folder, folder.resolve("work.duckdb"));
    }

    private Warehouse(Path output, Path file) throws SQLException {
        this.output = output;
        connection = DriverManager.getConnection("jdbc:duckdb:" + file);
        // A few rows are read sooner by one thread than shared out to several.
        Sql.execute(connection, "SET threads = 1");
        new Migrations().apply(connection);
        Sql.execute(connection, Sql.script("published.sql"));
        RuleRows.write(connection, RULES);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    Job job(String... csvExports) {
        return new Job(
                "test", output.resolve("test.yaml"), output, List.of(), List.of(csvExports), null, List.of(), 1, 500);
    }

    RunRecord run() {
        return run(String.format("20250604-0315%02d-000", ++runs));
    }

    static RunRecord run(String id) {
        Instant now = Instant.parse("2025-06-04T03:15:00Z");
        return new RunRecord(
                id,
                "test",
                now,
                null,
                RunRecord.Outcome.RUNNING,
                null,
                "00f1",
                1,
                0,
                List.of(),
                List.of(),
                Map.of(),
                Map.of(),
                List.of(),
                null,
                null);
    }

    Map<String, Long> publish(String... csvExports) throws IOException, SQLException {
        return new Publisher().publish(connection, job(csvExports), run());
    }

    static List<Integer> numbers(int count) {
        return IntStream.range(0, count).boxed().toList();
    }

    static List<Integer> shuffled(int count, long seed) {
        List<Integer> numbers = new ArrayList<>(numbers(count));
        Collections.shuffle(numbers, new Random(seed));
        return numbers;
    }

    /** Loads and resolves articles, in the order given. */
    void load(List<Integer> numbers) throws SQLException {
        load(numbers, 1);
    }

    /** Loads a revision of the articles; earlier revisions go. */
    void load(List<Integer> numbers, int revision) throws SQLException {
        for (String table : List.of(
                "articles", "figures", "dates", "mentions", "quotes", "events", "numbers_unread", "article_actors")) {
            Sql.execute(
                    connection,
                    "DELETE FROM main." + table + " WHERE article_id IN ("
                            + String.join(
                                    ", ",
                                    numbers.stream()
                                            .map(n -> Sql.literal(id(n)))
                                            .toList()) + ")");
        }
        Map<String, List<Object[]>> rows = new LinkedHashMap<>();
        for (int number : numbers) {
            new MadeUpArticle(number, revision).rows(rows);
        }
        rows.forEach(this::append);
        Sql.execute(
                connection,
                "INSERT INTO main.changed_months SELECT DISTINCT strftime(published_on, '%Y-%m') FROM"
                        + " main.articles WHERE article_id IN ("
                        + String.join(
                                ", ",
                                numbers.stream().map(n -> Sql.literal(id(n))).toList())
                        + ") EXCEPT SELECT month FROM main.changed_months");
        Resolver.resolve(connection);
    }

    private void append(String table, List<Object[]> rows) {
        try (DuckDBAppender appender = connection.unwrap(DuckDBConnection.class).createAppender("main", table)) {
            for (Object[] row : rows) {
                appender.beginRow();
                for (Object cell : row) {
                    append(appender, cell);
                }
                appender.endRow();
            }
            appender.flush();
        } catch (SQLException e) {
            throw new IllegalStateException(table, e);
        }
    }

    private static void append(DuckDBAppender appender, Object cell) throws SQLException {
        if (cell == null) {
            appender.appendNull();
        } else if (cell instanceof Integer i) {
            appender.append(i);
        } else if (cell instanceof Long l) {
            appender.append(l);
        } else if (cell instanceof Double d) {
            appender.append(d);
        } else if (cell instanceof Boolean b) {
            appender.append(b);
        } else if (cell instanceof LocalDate d) {
            appender.append(d);
        } else if (cell instanceof LocalDateTime t) {
            appender.append(t);
        } else {
            appender.append(cell.toString());
        }
    }

    static String id(int number) {
        return String.format("a%05d", number * 7919 % 100_000);
    }

    /** One article and its facts, as an extractor would give them. */
    private static final class MadeUpArticle {
        private final int number;
        private final int revision;
        private final String id;
        private final LocalDate day;
        private final String source;
        private final String headline;
        private final String body;
        private final String text;

        MadeUpArticle(int number, int revision) {
            this.number = number;
            this.revision = revision;
            id = id(number);
            day = LocalDate.of(2025, number < 1000 ? 5 + number % 2 : 1 + number % 6, 1 + number % 28);
            source = number % 3 == 0 ? "north" : "south";
            headline = "Bridge 🚧 " + number + " opens";
            body = person() + " of the " + organization() + " said on 4 June that " + length()
                    + " km of roads were mended 24/7 🙂.\n\"We go on,\" she said.";
            text = headline + "\n" + body;
        }

        private int length() {
            return 100 * revision + number;
        }

        private String person() {
            String surname = SURNAMES.get(number % 4);
            return number % 5 == 4 ? surname : GIVEN.get(number % 4) + " " + surname;
        }

        private String organization() {
            return number % 7 == 6 ? "OWT" : "Office of Works and Transport";
        }

        void rows(Map<String, List<Object[]>> rows) {
            add(rows, "articles", id, source, null, day, headline, body, null, "en", hash(), revision, "00f1");
            add(rows, "contents", id, hash(), revision, "r" + revision, LocalDateTime.of(2025, 6, 4, 3, 15));
            add(rows, "sightings", id, hash(), source + "/" + day + ".txt", number);
            add(
                    rows,
                    "article_actors",
                    id,
                    0,
                    day,
                    source,
                    "person",
                    person(),
                    null,
                    person() + "; " + SURNAMES.get(number % 4),
                    null);
            add(
                    rows,
                    "article_actors",
                    id,
                    1,
                    day,
                    source,
                    "organization",
                    organization(),
                    "SE",
                    organization() + "; OWT",
                    null);
            String length = length() + " km";
            int at = start(length);
            add(
                    rows,
                    "figures",
                    id + "f",
                    id,
                    day,
                    source,
                    at,
                    at + length.length(),
                    length,
                    sentence(),
                    "measure",
                    (double) length(),
                    null,
                    "km",
                    null,
                    null,
                    "level",
                    null,
                    "roads",
                    null,
                    null,
                    null,
                    null,
                    null,
                    "actual",
                    1,
                    null,
                    "SE",
                    0,
                    null,
                    "measure/unit");
            at = start("4 June");
            add(
                    rows,
                    "dates",
                    id + "d",
                    id,
                    day,
                    source,
                    at,
                    at + 6,
                    "4 June",
                    sentence(),
                    "DATE",
                    "2025-06-04",
                    LocalDate.of(2025, 6, 4),
                    LocalDate.of(2025, 6, 4),
                    "day",
                    true,
                    null,
                    "date/day-month");
            at = start(person());
            add(
                    rows,
                    "mentions",
                    id + "m",
                    id,
                    day,
                    source,
                    at,
                    at + count(person()),
                    person(),
                    sentence(),
                    "person",
                    0,
                    number % 5 == 4 ? "alias" : "name",
                    "Director",
                    null,
                    1,
                    false,
                    "name/role");
            at = start(organization());
            add(
                    rows,
                    "mentions",
                    id + "n",
                    id,
                    day,
                    source,
                    at,
                    at + count(organization()),
                    organization(),
                    sentence(),
                    "organization",
                    1,
                    number % 7 == 6 ? "acronym" : "name",
                    null,
                    null,
                    null,
                    null,
                    "name/head");
            at = start("We go on");
            add(
                    rows,
                    "quotes",
                    id + "q",
                    id,
                    day,
                    source,
                    at,
                    at + 8,
                    "\"We go on,\" she said.",
                    "We go on",
                    0,
                    "she",
                    "said",
                    true,
                    "quote/closed");
            at = start("opens");
            add(
                    rows,
                    "events",
                    id + "e",
                    id,
                    day,
                    source,
                    at,
                    at + 5,
                    headline,
                    "opens",
                    "OPEN",
                    1,
                    null,
                    null,
                    null,
                    null,
                    "actual",
                    1,
                    "event/verb");
            at = start("24/7");
            add(rows, "numbers_unread", id + "u", id, day, source, at, at + 4, "24/7", sentence(), null, "joined");
        }

        private String hash() {
            return "h" + number + "r" + revision;
        }

        private String sentence() {
            return body.substring(0, body.indexOf('\n'));
        }

        /** Code points before the words. */
        private int start(String words) {
            return text.codePointCount(0, text.indexOf(words));
        }

        private static int count(String words) {
            return words.codePointCount(0, words.length());
        }

        private static void add(Map<String, List<Object[]>> rows, String table, Object... row) {
            rows.computeIfAbsent(table, name -> new ArrayList<>()).add(row);
        }
    }
}
