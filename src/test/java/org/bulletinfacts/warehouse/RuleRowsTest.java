package org.bulletinfacts.warehouse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.bulletinfacts.extract.Rule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleRowsTest {
    private static final Rule PERCENT = new Rule("percent", "figures", "A percentage: 5%", 20, 0.95);
    private static final Rule TITLE = new Rule("title", "mentions", "A title: the minister", 12, 0.75);
    private static final Rule MONTH = new Rule("date-month", "dates", "A month: May", 30, 0.9);

    @TempDir
    Path folder;

    private Warehouse warehouse;
    private Connection connection;

    /** Of May a percentage and a title, of June a percentage, of July a title, of August a date alone. */
    @BeforeEach
    void open() throws Exception {
        Files.createDirectories(folder.resolve(".work"));
        warehouse = Warehouse.open(folder, 1);
        connection = warehouse.connection();
        figure("f1", "2025-05-02");
        figure("f2", "2025-06-02");
        mention("m1", "2025-05-02");
        mention("m2", "2025-07-02");
        execute(
                "INSERT INTO dates (date_id, article_id, published_on, source, start_char, end_char, mention, sentence, type,"
                        + " timex, is_relative, rule) VALUES ('d', 'a', DATE '2025-08-02', 's', 0, 3, 'May', 'May', 'DATE', '2025-05',"
                        + " true, 'date-month')");
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
        warehouse.close();
    }

    private void figure(String id, String day) throws SQLException {
        execute(
                "INSERT INTO figures (figure_id, article_id, published_on, source, start_char, end_char, mention, sentence,"
                        + " kind, value, basis, status, rule) VALUES ('" + id + "', 'a', DATE '" + day
                        + "', 's', 0, 2, '5%', '5%', 'percent', 5, 'level', 'actual', 'percent')");
    }

    private void mention(String id, String day) throws SQLException {
        execute(
                "INSERT INTO mentions (mention_id, article_id, published_on, source, start_char, end_char, mention, sentence,"
                        + " kind, form, rule) VALUES ('" + id + "', 'a', DATE '" + day
                        + "', 's', 0, 2, 'minister', 'minister', 'person', 'title', 'title')");
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> texts(String sql) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                texts.add(row.getString(1));
            }
        }
        return texts;
    }

    private List<String> rows() throws SQLException {
        return texts(
                "SELECT concat_ws(' | ', rule, fact, description, coalesce(cases::VARCHAR, 'NULL'),"
                        + " coalesce(precision::VARCHAR, 'NULL'), coalesce(confidence::VARCHAR, 'NULL')) FROM rules ORDER BY rule");
    }

    private List<String> changedMonths() throws SQLException {
        return texts("SELECT month FROM changed_months ORDER BY month");
    }

    private void published() throws SQLException {
        execute("DELETE FROM changed_months");
    }

    private List<String> confidence(String table, String id) throws SQLException {
        return texts("SELECT coalesce(confidence::VARCHAR, 'NULL') FROM published." + table + " ORDER BY " + id);
    }

    @Test
    void holdsTheRulesOfTheReleaseAndGivesFactsTheirConfidence() throws SQLException {
        RuleRows.write(
                connection, List.of(PERCENT, new Rule("title", "mentions", "A title: the minister", 9, 1.0), MONTH));
        assertEquals(
                List.of(
                        "date-month | dates | A month: May | 30 | 0.9 | 0.9",
                        "percent | figures | A percentage: 5% | 20 | 0.95 | 0.95",
                        "title | mentions | A title: the minister | 9 | 1.0 | NULL"),
                rows());
        assertEquals(List.of("0.95", "0.95"), confidence("figures", "figure_id"));
        assertEquals(List.of("NULL", "NULL"), confidence("mentions", "mention_id"));
        assertEquals(List.of("2025-05", "2025-06"), changedMonths());
    }

    @Test
    void notesTheMonthsWhoseConfidenceChanges() throws SQLException {
        RuleRows.write(connection, List.of(PERCENT, TITLE, MONTH));
        assertEquals(List.of("2025-05", "2025-06", "2025-07"), changedMonths());
        published();

        // Another description, another precision of dates, which have no confidence, and the same confidence of more
        // cases.
        Rule reworded = new Rule("percent", "figures", "A share of a hundred: 5%", 40, 0.95);
        RuleRows.write(connection, List.of(reworded, TITLE, new Rule("date-month", "dates", "A month: May", 30, 0.8)));
        assertEquals(List.of(), changedMonths());
        assertEquals(List.of("A share of a hundred: 5%"), texts("SELECT description FROM rules WHERE cases = 40"));

        RuleRows.write(connection, List.of(reworded, new Rule("title", "mentions", "A title", 13, 0.8), MONTH));
        assertEquals(List.of("2025-05", "2025-07"), changedMonths());
        assertEquals(List.of("0.8", "0.8"), confidence("mentions", "mention_id"));

        // Noted before, and not published yet.
        RuleRows.write(connection, List.of(PERCENT, new Rule("title", "mentions", "A title", 2, 0.5), MONTH));
        assertEquals(List.of("2025-05", "2025-07"), changedMonths());
        assertEquals(List.of("NULL", "NULL"), confidence("mentions", "mention_id"));
    }

    /** DuckDB gives rows new numbers when they are written again. */
    @Test
    void leavesEqualRowsAlone() throws SQLException {
        RuleRows.write(connection, List.of(PERCENT, TITLE, MONTH));
        published();
        String rowIds = "SELECT min(rowid) * 1000 + max(rowid) FROM rules";
        long before = Sql.number(connection, rowIds);
        RuleRows.write(connection, List.of(MONTH, TITLE, PERCENT));
        assertEquals(before, Sql.number(connection, rowIds));
        assertEquals(List.of(), changedMonths());
    }

    @Test
    void keepsARuleAsLongAsAFactNamesIt() throws SQLException {
        RuleRows.write(connection, List.of(PERCENT, TITLE));
        published();
        assertEquals("date-month | dates | A rule of another release | NULL | NULL | NULL", rows().get(0));
        RuleRows.write(connection, List.of(TITLE, MONTH));
        assertEquals("percent | figures | A percentage: 5% | 20 | 0.95 | 0.95", rows().get(1));
        assertEquals(List.of(), changedMonths(), "older facts keep the confidence of their rule");

        execute("DELETE FROM figures");
        RuleRows.write(connection, List.of(TITLE, MONTH));
        assertEquals(List.of("date-month", "title"), texts("SELECT rule FROM rules ORDER BY rule"));
    }
}
