package org.bulletinfacts.extract;

import java.util.ArrayList;
import java.util.List;
import org.bulletinfacts.actor.ActorReader;
import org.bulletinfacts.actor.Actors;
import org.bulletinfacts.actor.NameModel;
import org.bulletinfacts.actor.OwnActor;
import org.bulletinfacts.bulletin.Article;
import org.bulletinfacts.bulletin.Conventions;
import org.bulletinfacts.event.Event;
import org.bulletinfacts.event.EventReader;
import org.bulletinfacts.figure.Figure;
import org.bulletinfacts.figure.FigureReader;
import org.bulletinfacts.figure.UnreadNumber;
import org.bulletinfacts.number.NumberReader;
import org.bulletinfacts.observation.Indicator;
import org.bulletinfacts.observation.Observation;
import org.bulletinfacts.observation.ObservationReader;
import org.bulletinfacts.quote.Quote;
import org.bulletinfacts.quote.QuoteReader;
import org.bulletinfacts.text.Document;
import org.bulletinfacts.text.Lexicon;
import org.bulletinfacts.text.LexiconRows;
import org.bulletinfacts.text.Taken;
import org.bulletinfacts.time.TimeExpression;
import org.bulletinfacts.time.TimeReader;
import org.bulletinfacts.time.TimexType;

/** The extractor: small readers, each reading what the ones before it made. */
public final class Cascade implements Extractor {
    /** A longer text (in characters) is read into a document of its own, or each thread would keep one as large for ever. */
    private static final int LONGEST_KEPT = 200_000;

    private final Lexicon lexicon;
    private final NumberReader numbers;
    private final TimeReader times;
    private final ActorReader actors;
    private final FigureReader figures;
    private final QuoteReader quotes;
    private final ObservationReader observations;
    private final EventReader events;
    private final String version;
    private final List<Indicator> indicators;
    private final ThreadLocal<Document> documents;

    private Cascade(LexiconRows rows, NameModel model) {
        String hash = rows.hash();
        version = hash.isEmpty() ? ExtractorVersion.read() : ExtractorVersion.read() + "+" + hash;
        indicators = List.copyOf(Indicator.all(rows));
        Lexicon.Builder builder = new Lexicon.Builder(rows);
        numbers = new NumberReader(builder);
        times = new TimeReader(builder);
        actors = new ActorReader(builder, model);
        figures = new FigureReader(builder);
        quotes = new QuoteReader(builder);
        observations = new ObservationReader(builder);
        events = new EventReader(builder);
        lexicon = builder.build();
        documents = ThreadLocal.withInitial(lexicon::newDocument);
    }

    private static final class Shared {
        static final Cascade ENGLISH = new Cascade(LexiconRows.BUILT_IN, NameModel.builtIn());
    }

    /** The extractor for English text, with the lexicon as it ships; loaded once. */
    public static Cascade english() {
        return Shared.ENGLISH;
    }

    /** An extractor for English text with another lexicon, whose hash goes into its version. */
    public static Cascade with(LexiconRows lexicon) {
        return lexicon == LexiconRows.BUILT_IN ? english() : new Cascade(lexicon, NameModel.builtIn());
    }

    /** An extractor for English text that knows names by its rules alone: what they are worth without the trained model. */
    public static Cascade byRulesAlone() {
        return new Cascade(LexiconRows.BUILT_IN, null);
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public List<OwnActor> ownActors() {
        return actors.own();
    }

    @Override
    public List<Indicator> indicators() {
        return indicators;
    }

    @Override
    public Facts extract(Article article, Conventions conventions) {
        boolean isLong = article.text().length() > LONGEST_KEPT;
        Document d = isLong ? lexicon.newDocument() : documents.get();
        lexicon.read(article.text(), article.headline().length(), d);
        numbers.read(d, conventions.decimalComma());
        Actors named = actors.read(d, article.publishedOn(), conventions);
        Taken taken = new Taken();
        taken.takeAll(d, named.mentions());
        List<TimeExpression> dates = outside(taken, d, times.read(d, article.publishedOn(), conventions));
        taken.takeAll(d, dates);
        List<UnreadNumber> notRead = new ArrayList<>();
        List<Figure> read = figures.read(d, conventions, taken, notRead);
        List<Quote> said = quotes.read(d, named);
        List<Observation> observed = observations.read(d, article.publishedOn(), read, dates, named, said, conventions);
        List<Event> happened = events.read(d, article.publishedOn(), named, dates, said);
        FactMaker make = new FactMaker(d, article.articleId());
        return new Facts(
                conventions.agency() != null ? conventions.agency() : named.agency(),
                named.actors(),
                make.facts("figure", observed, o -> ""),
                make.facts("date", dates, t -> ""),
                make.facts("mention", named.mentions(), m -> ""),
                make.facts("quote", said, q -> ""),
                make.facts(
                        "event",
                        happened,
                        e -> "\u001F" + name(named, e.actor()) + "\u001F" + name(named, e.recipient())),
                make.facts("number", notRead, n -> ""));
    }

    /** What the id of an event knows of a party: its name, so that ids do not hang on the numbering of an article's actors. */
    private static String name(Actors named, Integer actor) {
        return actor == null ? "" : named.actors().get(actor).name();
    }

    /** What touches no claimed token: a year inside a name is no date; but "9 a.m. Moscow time" goes around one. */
    private static List<TimeExpression> outside(Taken taken, Document d, List<TimeExpression> found) {
        List<TimeExpression> kept = new ArrayList<>(found.size());
        for (TimeExpression one : found) {
            int first = d.tokenAt(one.span().start());
            int last = d.tokenAt(one.span().end() - 1);
            boolean around = one.type() == TimexType.TIME && !taken.has(first) && !taken.has(last);
            if (around || !taken.hasAny(first, last + 1)) {
                kept.add(one);
            }
        }
        return kept;
    }
}
