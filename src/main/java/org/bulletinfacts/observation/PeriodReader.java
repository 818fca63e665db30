package org.bulletinfacts.observation;

import java.time.LocalDate;
import java.util.List;
import org.bulletinfacts.figure.Basis;
import org.bulletinfacts.figure.Figure;
import org.bulletinfacts.observation.ClauseWords.Kind;
import org.bulletinfacts.quote.Quote;
import org.bulletinfacts.text.Document;
import org.bulletinfacts.text.Span;
import org.bulletinfacts.text.Spanned;
import org.bulletinfacts.time.Period;
import org.bulletinfacts.time.TimeExpression;
import org.bulletinfacts.time.TimexType;

/** Finds the time that a figure is about, and the base that it is compared to. */
final class PeriodReader {
    /** The day that a figure stands beside is at most so many tokens behind it. */
    private static final int RIGHT_BEHIND = 2;

    private final ClauseWords words;
    private final Clauses clauses;
    private final PeriodScope scope;
    private final StatusReader statuses;
    private final ComparisonBases bases;

    PeriodReader(ClauseWords words, Clauses clauses, PeriodScope scope, StatusReader statuses) {
        this.words = words;
        this.clauses = clauses;
        this.scope = scope;
        this.statuses = statuses;
        bases = new ComparisonBases(words);
    }

    /** The period and the base of a comparison; each may be null. */
    record Times(Period period, Period compared) {
        static final Times NONE = new Times(null, null);
    }

    /** The parts of an article that tell the time of its figures. */
    record Sources(List<Figure> figures, List<TimeExpression> dates, List<Quote> quotes, LocalDate publishedOn) {}

    Times read(Document d, Sources sources, int index, Clause clause, Status status) {
        Figure figure = sources.figures().get(index);
        int at = d.tokenAt(figure.span().start());
        int end = d.tokenAt(figure.span().end() - 1) + 1;
        List<TimeExpression> dates = sources.dates();
        boolean timeless = scope.isTimeless(d, figure, at, end);
        boolean isBase = bases.isBaseFigure(d, at, clause);
        Span report = report(sources.quotes(), figure.span());
        Period period = null;
        Period wider = null;
        Period compared = null;
        int nearest = Integer.MAX_VALUE;
        for (int i = Spanned.firstFrom(dates, d.start(clause.sentenceFirst())); i < dates.size(); i++) {
            TimeExpression date = dates.get(i);
            int first = d.tokenAt(date.span().start());
            if (first >= clause.sentenceEnd()) {
                break;
            }
            int dateEnd = d.tokenAt(date.span().end() - 1) + 1;
            Period stated = StatedPeriods.of(d, dates, i, first, dateEnd, sources.publishedOn());
            boolean otherSpeech = report(sources.quotes(), date.span()) != report;
            if (stated == null || otherSpeech || isEvent(d, date, dateEnd) || d.is(dateEnd, ':')) {
                continue;
            }
            int before = lastFigureBefore(d, sources.figures(), index, first);
            boolean ofOther = before > index && bases.isBaseOf(d, start(d, sources, before), first, clause);
            if (ofOther || bases.isBase(d, first, clause)) {
                boolean next = before == index || ofOther && before == index + 1;
                boolean mine = !timeless && (figure.basis() == Basis.CHANGE || at > first || next);
                compared = mine && (compared == null || inside(first, clause)) ? stated : compared;
                continue;
            }
            if (StatedPeriods.isEndOfRange(d, dates, i, first)) {
                continue;
            }
            boolean behind = first >= end && first - end <= RIGHT_BEHIND;
            boolean over = status != Status.ACTUAL && stated.end().isBefore(sources.publishedOn());
            if (over && first < at || isBase && !behind || !scope.reaches(d, figure, at, end, first, dateEnd, clause)) {
                continue;
            }
            if (inside(first, clause)) {
                // "7.1 per cent the month before": the date right behind a figure is its own.
                int distance = behind ? 0 : Math.abs(first - at);
                if (distance < nearest) {
                    nearest = distance;
                    period = stated;
                }
            } else if (wider == null && isShared(d, first, status)) {
                wider = stated;
            }
        }
        Period about = timeless ? null : period != null ? period : wider;
        if (figure.basis() != Basis.CHANGE && compared != null && about == null && !inside(at, clause)) {
            compared = null;
        }
        if (compared == null && about != null && figure.basis() == Basis.CHANGE && isAnnual(d, at, end, clause)) {
            compared = StatedPeriods.yearBefore(about);
        }
        return new Times(about, compared);
    }

    private static int start(Document d, Sources sources, int figure) {
        return d.tokenAt(sources.figures().get(figure).span().start());
    }

    /** A date of a clause joined with the figure's is its date as well where both are done, or both are planned. */
    private boolean isShared(Document d, int first, Status status) {
        Clause other = clauses.around(d, first);
        return statuses.read(d, other, first, first + 1).status() == status;
    }

    /** Index of the last figure before a token, or -1; at least {@code from}. */
    private static int lastFigureBefore(Document d, List<Figure> figures, int from, int token) {
        int last = Spanned.firstFrom(figures, d.start(token)) - 1;
        return last >= from ? last : -1;
    }

    /** "the 8 a.m. report": a time of day right before a noun is part of its name. */
    private boolean isEvent(Document d, TimeExpression date, int dateEnd) {
        return date.type() == TimexType.TIME
                && d.isWord(dateEnd)
                && d.shape(dateEnd) == Document.LOWER
                && !words.endsNounPhrase(d, dateEnd)
                && !words.isVerb(d, dateEnd)
                && !words.isWord(d, dateEnd, Kind.OF)
                && !words.isWord(d, dateEnd, Kind.ADVERB);
    }

    /** What was said that covers the words, or null. */
    private static Span report(List<Quote> quotes, Span span) {
        Quote quote = Spanned.lastUpTo(quotes, span.start());
        return quote != null && quote.span().covers(span) ? quote.span() : null;
    }

    private boolean isAnnual(Document d, int at, int end, Clause clause) {
        for (int t = Math.max(clause.first(), at - 6); t < Math.min(clause.end(), end + 6); t++) {
            if (words.is(d, t, Kind.ANNUAL_CHANGE)) {
                return true;
            }
        }
        return false;
    }

    private static boolean inside(int token, Clause clause) {
        return token >= clause.first() && token < clause.end();
    }
}
