package org.bulletinfacts.warehouse;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bulletinfacts.actor.ArticleActor;
import org.bulletinfacts.actor.Mention;
import org.bulletinfacts.actor.Role;
import org.bulletinfacts.bulletin.Article;
import org.bulletinfacts.event.Event;
import org.bulletinfacts.extract.Fact;
import org.bulletinfacts.extract.Facts;
import org.bulletinfacts.figure.Figure;
import org.bulletinfacts.figure.UnreadNumber;
import org.bulletinfacts.observation.Observation;
import org.bulletinfacts.quote.Quote;
import org.bulletinfacts.time.Period;
import org.bulletinfacts.time.TimeExpression;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/**
 * Appends the facts of articles to the fact tables of one schema, within the transaction of its connection. That transaction
 * has begun: the driver begins it with the first statement, and an appender is none.
 */
final class FactWriter implements AutoCloseable {
    /** The tables of facts. */
    static final List<String> FACTS = List.of("figures", "dates", "mentions", "quotes", "events");
    /** The tables that hold what the extractor made of an article. */
    static final List<String> TABLES =
            List.of("figures", "dates", "mentions", "quotes", "events", "numbers_unread", "article_actors");

    private final Map<String, DuckDBAppender> appenders = new LinkedHashMap<>();
    private final Map<String, Long> rows = new LinkedHashMap<>();

    FactWriter(DuckDBConnection connection, String schema) throws SQLException {
        try {
            for (String table : TABLES) {
                appenders.put(table, connection.createAppender(schema, table));
                rows.put(table, 0L);
            }
        } catch (SQLException e) {
            close();
            throw e;
        }
    }

    void add(Article article, Facts facts) throws SQLException {
        for (Fact<Observation> figure : facts.figures()) {
            addFigure(article, figure, facts.figures());
        }
        for (Fact<TimeExpression> date : facts.dates()) {
            addDate(article, date);
        }
        for (Fact<Mention> mention : facts.mentions()) {
            addMention(article, mention);
        }
        for (Fact<Quote> quote : facts.quotes()) {
            addQuote(article, quote);
        }
        for (Fact<Event> event : facts.events()) {
            addEvent(article, event);
        }
        for (Fact<UnreadNumber> number : facts.numbersUnread()) {
            addUnread(article, number);
        }
        for (int i = 0; i < facts.actors().size(); i++) {
            addActor(article, i, facts.actors().get(i));
        }
    }

    /** Sends all rows to the database; what is wrong with one of them comes out here. Returns the rows by table. */
    Map<String, Long> flush() throws SQLException {
        for (DuckDBAppender appender : appenders.values()) {
            appender.flush();
        }
        return rows;
    }

    private DuckDBAppender begin(String table, Article article, Fact<?> fact) throws SQLException {
        return begin(table)
                .append(fact.id())
                .append(article.articleId())
                .append(article.publishedOn())
                .append(article.source())
                .append(fact.startChar())
                .append(fact.endChar());
    }

    private DuckDBAppender begin(String table) throws SQLException {
        rows.merge(table, 1L, Long::sum);
        return appenders.get(table).beginRow();
    }

    private void addFigure(Article article, Fact<Observation> fact, List<Fact<Observation>> all) throws SQLException {
        Observation observation = fact.value();
        Figure figure = observation.figure();
        DuckDBAppender row = begin("figures", article, fact)
                .append(fact.mention())
                .append(fact.sentence())
                .append(figure.kind().label())
                .append(figure.value())
                .append(figure.valueMax())
                .append(figure.unit())
                .append(figure.perUnit())
                .append(figure.modifier() == null ? null : figure.modifier().label())
                .append(figure.basis().label())
                .append(figure.change() == null ? null : figure.change().label())
                .append(observation.measure())
                .append(observation.measureId());
        append(row, observation.period());
        append(row, observation.compared());
        row.append(observation.status().label())
                .append(observation.subject())
                .append(observation.place())
                .append(observation.country())
                .append(observation.reportedBy())
                .append(
                        observation.partOf() == null
                                ? null
                                : all.get(observation.partOf()).id())
                .append(figure.rule())
                .endRow();
    }

    private void addDate(Article article, Fact<TimeExpression> fact) throws SQLException {
        TimeExpression date = fact.value();
        DuckDBAppender row = begin("dates", article, fact)
                .append(fact.mention())
                .append(fact.sentence())
                .append(date.type().name())
                .append(date.timex());
        append(row, date.period());
        row.append(date.precision() == null ? null : date.precision().label())
                .append(date.relative())
                .append(date.modifier() == null ? null : date.modifier().name())
                .append(date.rule())
                .endRow();
    }

    private void addMention(Article article, Fact<Mention> fact) throws SQLException {
        Mention mention = fact.value();
        Role role = mention.role();
        begin("mentions", article, fact)
                .append(fact.mention())
                .append(fact.sentence())
                .append(mention.kind().label())
                .append(mention.actor())
                .append(mention.form().label())
                .append(role == null ? null : role.asWritten())
                .append(role == null ? null : role.office())
                .append(role == null ? null : role.organization())
                .append(role == null ? null : (Boolean) role.former())
                .append(mention.rule())
                .endRow();
    }

    private void addQuote(Article article, Fact<Quote> fact) throws SQLException {
        Quote quote = fact.value();
        begin("quotes", article, fact)
                .append(fact.sentence())
                .append(fact.mention())
                .append(quote.speakerActor())
                .append(quote.speaker())
                .append(quote.verb())
                .append(quote.direct())
                .append(quote.rule())
                .endRow();
    }

    private void addEvent(Article article, Fact<Event> fact) throws SQLException {
        Event event = fact.value();
        DuckDBAppender row = begin("events", article, fact)
                .append(fact.sentence())
                .append(fact.mention())
                .append(event.type())
                .append(event.actor())
                .append(event.recipient());
        append(row, event.period());
        row.append(event.place())
                .append(event.status())
                .append(event.happening())
                .append(event.rule())
                .endRow();
    }

    private void addUnread(Article article, Fact<UnreadNumber> fact) throws SQLException {
        UnreadNumber number = fact.value();
        begin("numbers_unread", article, fact)
                .append(fact.mention())
                .append(fact.sentence())
                .append(number.value())
                .append(number.reason().label())
                .endRow();
    }

    private void addActor(Article article, int no, ArticleActor actor) throws SQLException {
        begin("article_actors")
                .append(article.articleId())
                .append(no)
                .append(article.publishedOn())
                .append(article.source())
                .append(actor.kind().label())
                .append(actor.name())
                .append(actor.country())
                .append(String.join("; ", actor.forms()))
                .append(actor.ownId())
                .endRow();
    }

    private static void append(DuckDBAppender row, Period period) throws SQLException {
        row.append(period == null ? (LocalDate) null : period.start())
                .append(period == null ? (LocalDate) null : period.end());
    }

    @Override
    public void close() throws SQLException {
        for (DuckDBAppender appender : appenders.values()) {
            appender.close();
        }
    }
}
