package org.bulletinfacts.observation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bulletinfacts.actor.ActorKind;
import org.bulletinfacts.actor.Actors;
import org.bulletinfacts.actor.MentionIndex;
import org.bulletinfacts.bulletin.Conventions;
import org.bulletinfacts.figure.Figure;
import org.bulletinfacts.figure.FigureKind;
import org.bulletinfacts.quote.Quote;
import org.bulletinfacts.text.Document;
import org.bulletinfacts.text.Lexicon;
import org.bulletinfacts.text.Span;
import org.bulletinfacts.text.Taken;
import org.bulletinfacts.time.TimeExpression;

/** Ties figures to what they measure, when, compared to what, and who says so. Immutable and safe for many threads. */
public final class ObservationReader {
    private final ClauseWords words;
    private final Clauses clauses;
    private final MeasureReader measures;
    private final PeriodScope scope;
    private final PeriodReader periods;
    private final StatusReader statuses;
    private final IndicatorReader indicators;

    public ObservationReader(Lexicon.Builder lexicon) {
        words = new ClauseWords(lexicon);
        clauses = new Clauses(words);
        measures = new MeasureReader(words, new NounPhrases(words));
        Segments segments = new Segments(words);
        statuses = new StatusReader(lexicon, words);
        scope = new PeriodScope(words, segments);
        periods = new PeriodReader(words, clauses, scope, statuses);
        indicators = new IndicatorReader(lexicon, words);
    }

    /** One observation for each figure, in the same order. */
    public List<Observation> read(
            Document d,
            LocalDate publishedOn,
            List<Figure> figures,
            List<TimeExpression> dates,
            Actors actors,
            List<Quote> quotes,
            Conventions conventions) {
        if (figures.isEmpty()) {
            return List.of();
        }
        MentionIndex mentions = new MentionIndex(d, actors);
        Reporters reporters = new Reporters(d, quotes);
        List<Observation> observations = new ArrayList<>(figures.size());
        Taken others = new Taken();
        others.takeAll(d, figures);
        others.takeAll(d, dates.stream().filter(date -> !date.isAttribute()).toList());
        PeriodReader.Sources sources = new PeriodReader.Sources(figures, dates, quotes, publishedOn);
        Span before = null;
        for (int i = 0; i < figures.size(); i++) {
            Figure figure = figures.get(i);
            int at = d.tokenAt(figure.span().start());
            Clause clause = clauses.around(d, at);
            int end = d.tokenAt(figure.span().end() - 1) + 1;
            boolean limit = figure.kind() == FigureKind.AGE && d.is(at - 1, "to"); // "raise the pension age to 65"
            boolean given = figure.kind() != FigureKind.MEASURE && !limit && scope.isTimeless(d, figure, at, end);
            Told told = given || isGiven(d, figure, clause, at, end) ? Told.DONE : statuses.read(d, clause, at, end);
            Status status = told.status();
            Span measure = measures.read(d, figure, clause, mentions, others, before);
            PeriodReader.Times times = periods.read(d, sources, i, clause, status);
            if (told.open() && times.period() != null && times.period().start().isAfter(publishedOn)) {
                // "From September, pupils pay 2 euros": nothing but the time tells it.
                status = Status.PLANNED;
            }
            Integer subject = subject(d, measure, figure, mentions);
            Integer place = place(d, figure, clause, mentions);
            observations.add(new Observation(
                    figure,
                    measure == null ? null : measure.of(d.text()),
                    measure == null ? null : indicators.read(d, measure, figure.kind()),
                    times.period(),
                    times.compared(),
                    status,
                    subject,
                    place,
                    country(actors, subject, place, conventions),
                    reporters.of(figure.span()),
                    whole(d, figures, i)));
            before = measure != null ? measure : before;
        }
        return observations;
    }

    /** "the 28 economists expect", "its first unit is due": who or what they are is known. */
    private boolean isGiven(Document d, Figure figure, Clause clause, int at, int end) {
        if (figure.kind() == FigureKind.ORDINAL && statuses.isName(d, at, end)) {
            return true;
        }
        boolean counts = figure.kind() == FigureKind.COUNT || figure.kind() == FigureKind.ORDINAL;
        return counts && statuses.isGiven(d, clause, at, end);
    }

    /** "Kazakhstan's trade turnover": the possessor right before the measure; "turnover of Kenya": a name behind "of" in it. */
    private static Integer subject(Document d, Span measure, Figure figure, MentionIndex mentions) {
        if (measure == null) {
            return null;
        }
        int first = d.tokenAt(measure.start());
        int end = d.tokenAt(measure.end() - 1) + 1;
        if (d.is(first - 1, "s") && d.isFolded(first - 2, '\'')) {
            return actor(mentions, mentions.at(first - 3));
        }
        for (int t = first; t < end; t++) {
            if (mentions.at(t) >= 0 && d.is(mentions.first(mentions.at(t)) - 1, "of")) {
                return actor(mentions, mentions.at(t));
            }
        }
        return null;
    }

    private static Integer actor(MentionIndex mentions, int mention) {
        if (mention < 0) {
            return null;
        }
        ActorKind kind = mentions.get(mention).kind();
        return kind == ActorKind.PLACE || kind == ActorKind.ORGANIZATION
                ? mentions.get(mention).actor()
                : null;
    }

    /** "in Kenya": the nearest place of the clause that stands behind "in", "across" or "at". */
    private static Integer place(Document d, Figure figure, Clause clause, MentionIndex mentions) {
        int at = d.tokenAt(figure.span().start());
        Integer found = null;
        int nearest = Integer.MAX_VALUE;
        for (int t = clause.first(); t < clause.end(); t++) {
            int mention = mentions.at(t);
            if (mention < 0
                    || mentions.first(mention) != t
                    || mentions.get(mention).kind() != ActorKind.PLACE) {
                continue;
            }
            int before = d.is(t - 1, "the") ? t - 2 : t - 1;
            boolean stands =
                    d.is(before, "in") || d.is(before, "across") || d.is(before, "at") || d.is(before, "throughout");
            if (stands && Math.abs(t - at) < nearest) {
                nearest = Math.abs(t - at);
                found = mentions.get(mention).actor();
            }
        }
        return found;
    }

    private static String country(Actors actors, Integer subject, Integer place, Conventions conventions) {
        String ofSubject = subject == null ? null : actors.actors().get(subject).country();
        String ofPlace = place == null ? null : actors.actors().get(place).country();
        return ofSubject != null ? ofSubject : ofPlace != null ? ofPlace : conventions.country();
    }

    /** "833 women …, 109 of them", "including 20 children": the count before it that this one is a part of, or null. */
    private static Integer whole(Document d, List<Figure> figures, int i) {
        Figure part = figures.get(i);
        if (i == 0 || part.kind() != FigureKind.COUNT) {
            return null;
        }
        int first = d.tokenAt(part.span().start());
        int end = d.tokenAt(part.span().end() - 1) + 1;
        boolean ofThem = d.is(end, "of") && (d.is(end + 1, "them") || d.is(end + 1, "whom") || d.is(end + 1, "which"));
        boolean ofWhom = d.is(first - 1, "whom")
                || d.is(first - 1, "including")
                || d.is(first - 1, "which") && d.is(first - 2, "of");
        if (!ofThem && !ofWhom) {
            return null;
        }
        Figure before = figures.get(i - 1);
        int sentences =
                d.sentenceOf(first) - d.sentenceOf(d.tokenAt(before.span().start()));
        return before.kind() == FigureKind.COUNT && sentences <= 1 && before.value() >= part.value() ? i - 1 : null;
    }
}
