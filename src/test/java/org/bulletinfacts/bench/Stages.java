package org.bulletinfacts.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import org.bulletinfacts.actor.ActorReader;
import org.bulletinfacts.actor.Actors;
import org.bulletinfacts.actor.NameModel;
import org.bulletinfacts.bulletin.Article;
import org.bulletinfacts.bulletin.Conventions;
import org.bulletinfacts.event.EventReader;
import org.bulletinfacts.figure.Figure;
import org.bulletinfacts.figure.FigureReader;
import org.bulletinfacts.number.NumberReader;
import org.bulletinfacts.observation.ObservationReader;
import org.bulletinfacts.quote.Quote;
import org.bulletinfacts.quote.QuoteReader;
import org.bulletinfacts.text.Document;
import org.bulletinfacts.text.Lexicon;
import org.bulletinfacts.text.Taken;
import org.bulletinfacts.time.TimeExpression;
import org.bulletinfacts.time.TimeReader;

/** The readers of the cascade, in its order, and the processor time that each takes. For one thread. */
final class Stages {
    enum Stage {
        TOKENS,
        NUMBERS,
        NAMES,
        DATES,
        FIGURES,
        QUOTES,
        OBSERVATIONS,
        EVENTS
    }

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Lexicon lexicon;
    private final NumberReader numbers;
    private final TimeReader times;
    private final ActorReader actors;
    private final FigureReader figures;
    private final QuoteReader quotes;
    private final ObservationReader observations;
    private final EventReader events;
    private final Document d;

    /** Nanoseconds by stage. */
    private final long[] spent = new long[Stage.values().length];

    private long since;

    Stages() {
        Lexicon.Builder builder = new Lexicon.Builder();
        numbers = new NumberReader(builder);
        times = new TimeReader(builder);
        actors = new ActorReader(builder, NameModel.builtIn());
        figures = new FigureReader(builder);
        quotes = new QuoteReader(builder);
        observations = new ObservationReader(builder);
        events = new EventReader(builder);
        lexicon = builder.build();
        d = lexicon.newDocument();
    }

    /** Reads an article; gives the nanoseconds of processor time by stage, valid until the next call. */
    long[] read(Article article, Conventions conventions) {
        since = THREADS.getCurrentThreadCpuTime();
        lexicon.read(article.text(), article.headline().length(), d);
        done(Stage.TOKENS);
        numbers.read(d, conventions.decimalComma());
        done(Stage.NUMBERS);
        Actors named = actors.read(d, article.publishedOn(), conventions);
        Taken taken = new Taken();
        taken.takeAll(d, named.mentions());
        done(Stage.NAMES);
        List<TimeExpression> dates = times.read(d, article.publishedOn(), conventions);
        taken.takeAll(d, dates);
        done(Stage.DATES);
        List<Figure> read = figures.read(d, conventions, taken, new ArrayList<>());
        done(Stage.FIGURES);
        List<Quote> said = quotes.read(d, named);
        done(Stage.QUOTES);
        observations.read(d, article.publishedOn(), read, dates, named, said, conventions);
        done(Stage.OBSERVATIONS);
        events.read(d, article.publishedOn(), named, dates, said);
        done(Stage.EVENTS);
        return spent;
    }

    private void done(Stage stage) {
        long now = THREADS.getCurrentThreadCpuTime();
        spent[stage.ordinal()] = now - since;
        since = now;
    }
}
