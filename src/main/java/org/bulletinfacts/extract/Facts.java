package org.bulletinfacts.extract;

import java.util.List;
import org.bulletinfacts.actor.ArticleActor;
import org.bulletinfacts.actor.Mention;
import org.bulletinfacts.event.Event;
import org.bulletinfacts.figure.UnreadNumber;
import org.bulletinfacts.observation.Observation;
import org.bulletinfacts.quote.Quote;
import org.bulletinfacts.time.TimeExpression;

/**
 * Everything read from one article. Each list is in the order of the text; indexes to actors count in {@code actors}.
 *
 * @param agency the agency that publishes the article, or null
 * @param numbersUnread numbers that were seen and not understood: no facts
 */
public record Facts(
        String agency,
        List<ArticleActor> actors,
        List<Fact<Observation>> figures,
        List<Fact<TimeExpression>> dates,
        List<Fact<Mention>> mentions,
        List<Fact<Quote>> quotes,
        List<Fact<Event>> events,
        List<Fact<UnreadNumber>> numbersUnread) {

    public static final Facts NONE =
            new Facts(null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    /** How many facts there are; actors and numbers not understood are not counted. */
    public int count() {
        return figures.size() + dates.size() + mentions.size() + quotes.size() + events.size();
    }
}
