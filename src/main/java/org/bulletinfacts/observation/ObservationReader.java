package org.bulletinfacts.observation;

import java.util.List;
import org.bulletinfacts.actor.Actors;
import org.bulletinfacts.bulletin.Conventions;
import org.bulletinfacts.figure.Figure;
import org.bulletinfacts.quote.Quote;
import org.bulletinfacts.text.Document;
import org.bulletinfacts.text.Lexicon;
import org.bulletinfacts.time.TimeExpression;

/** Ties figures to what they measure, when, compared to what, and who says so. Immutable and safe for many threads. */
public final class ObservationReader {
    public ObservationReader(Lexicon.Builder lexicon) {}

    /** One observation for each figure, in the same order. */
    public List<Observation> read(
            Document d,
            List<Figure> figures,
            List<TimeExpression> dates,
            Actors actors,
            List<Quote> quotes,
            Conventions conventions) {
        return figures.stream()
                .map(f -> new Observation(
                        f, null, null, null, null, Status.ACTUAL, null, null, conventions.country(), null, null))
                .toList();
    }
}
