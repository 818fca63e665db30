package org.bulletinfacts.bench;

import java.util.ArrayList;
import java.util.List;
import org.bulletinfacts.actor.ActorReader;
import org.bulletinfacts.actor.NameModel;
import org.bulletinfacts.bulletin.Article;
import org.bulletinfacts.bulletin.Conventions;
import org.bulletinfacts.event.EventReader;
import org.bulletinfacts.figure.Figure;
import org.bulletinfacts.figure.FigureReader;
import org.bulletinfacts.number.NumberReader;
import org.bulletinfacts.observation.ObservationReader;
import org.bulletinfacts.quote.QuoteReader;
import org.bulletinfacts.text.Document;
import org.bulletinfacts.text.Lexicon;
import org.bulletinfacts.text.Taken;
import org.bulletinfacts.time.TimeExpression;
import org.bulletinfacts.time.TimeReader;

/** The cascade without names, quotes, observations and events: text into figures and time expressions. For one thread. */
final class FiguresAndDates {
    /** Which forms the pass over the tokens looks for. */
    enum Forms {
        /** What numbers, figures and times need. */
        OWN,
        /** Those of all readers, as in the product: names, roles, places and more beside them. */
        ALL
    }

    private final Lexicon lexicon;
    private final NumberReader numbers;
    private final TimeReader times;
    private final FigureReader figures;
    private final Document d;

    FiguresAndDates(Forms forms) {
        Lexicon.Builder builder = new Lexicon.Builder();
        numbers = new NumberReader(builder);
        times = new TimeReader(builder);
        figures = new FigureReader(builder);
        if (forms == Forms.ALL) {
            new ActorReader(builder, NameModel.builtIn());
            new QuoteReader(builder);
            new ObservationReader(builder);
            new EventReader(builder);
        }
        lexicon = builder.build();
        d = lexicon.newDocument();
    }

    /** Reads an article; gives the number of its figures and time expressions. */
    int read(Article article, Conventions conventions) {
        lexicon.read(article.text(), article.headline().length(), d);
        numbers.read(d, conventions.decimalComma());
        List<TimeExpression> dates = times.read(d, article.publishedOn(), conventions);
        Taken taken = new Taken();
        taken.takeAll(d, dates);
        List<Figure> found = figures.read(d, conventions, taken, new ArrayList<>());
        return dates.size() + found.size();
    }
}
