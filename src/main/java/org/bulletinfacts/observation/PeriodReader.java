package org.bulletinfacts.observation;

import java.time.LocalDate;
import java.util.List;
import org.bulletinfacts.figure.Basis;
import org.bulletinfacts.figure.Figure;
import org.bulletinfacts.observation.ClauseWords.Kind;
import org.bulletinfacts.text.Document;
import org.bulletinfacts.time.Period;
import org.bulletinfacts.time.TimeExpression;
import org.bulletinfacts.time.TimexMod;
import org.bulletinfacts.time.TimexType;

/** Finds the time that a figure is about, and the base that it is compared to. */
final class PeriodReader {
    private final ClauseWords words;

    PeriodReader(ClauseWords words) {
        this.words = words;
    }

    /** The period and the base of a comparison; each may be null. */
    record Times(Period period, Period compared) {}

    Times read(Document d, Figure figure, Clause clause, List<TimeExpression> dates, LocalDate publishedOn) {
        int at = d.tokenAt(figure.span().start());
        int end = d.tokenAt(figure.span().end() - 1) + 1;
        Period period = null;
        Period wider = null;
        Period compared = null;
        int nearest = Integer.MAX_VALUE;
        for (int i = 0; i < dates.size(); i++) {
            TimeExpression date = dates.get(i);
            int first = d.tokenAt(date.span().start());
            if (first < clause.sentenceFirst()) {
                continue;
            }
            if (first >= clause.sentenceEnd()) {
                break;
            }
            if (date.period() == null
                    || date.type() == TimexType.TIME && date.timex().startsWith("PT")) {
                continue;
            }
            if (isBase(d, first, clause)) {
                compared = compared == null || inside(first, clause) ? date.period() : compared;
                continue;
            }
            if (isEndOfRange(d, dates, i, first)) {
                continue;
            }
            Period stated = stated(d, dates, i, first, publishedOn);
            if (inside(first, clause)) {
                // "7.1 per cent the month before": the date right behind a figure is its own.
                int distance = first > at && first - end <= 2 ? 0 : Math.abs(first - at);
                if (distance < nearest) {
                    nearest = distance;
                    period = stated;
                }
            } else if (wider == null) {
                wider = stated;
            }
        }
        Period about = period != null ? period : wider;
        if (figure.basis() != Basis.CHANGE && compared != null && about == null && !inside(at, clause)) {
            compared = null;
        }
        return new Times(about, compared);
    }

    private static boolean inside(int token, Clause clause) {
        return token >= clause.first() && token < clause.end();
    }

    /** "compared to the same period last year", "than in 2023": the date behind a word of comparison. */
    private boolean isBase(Document d, int first, Clause clause) {
        for (int t = first - 1; t >= Math.max(clause.sentenceFirst(), first - 6); t--) {
            if (words.is(d, t, Kind.COMPARE) && !d.is(t, "from") && words.end(d, t) <= first) {
                return onlySmallWords(d, words.end(d, t), first);
            }
        }
        return d.is(first - 1, "from") && !d.isDigits(first) && words.isWord(d, first, Kind.DETERMINER);
    }

    private boolean onlySmallWords(Document d, int from, int to) {
        for (int t = from; t < to; t++) {
            if (!words.endsNounPhrase(d, t) && !words.isWord(d, t, Kind.DETERMINER) && !d.isWord(t)) {
                return false;
            }
        }
        return true;
    }

    /** The second date of "from 1992 to 2024": told together with the first. */
    private static boolean isEndOfRange(Document d, List<TimeExpression> dates, int i, int first) {
        return i > 0 && joins(d, dates, i - 1, first);
    }

    private static boolean joins(Document d, List<TimeExpression> dates, int i, int nextFirst) {
        int first = d.tokenAt(dates.get(i).span().start());
        int end = d.tokenAt(dates.get(i).span().end() - 1) + 1;
        boolean from = d.is(first - 1, "from") && (d.is(end, "to") || d.is(end, "till") || d.is(end, "until"));
        boolean between = d.is(first - 1, "between") && d.is(end, "and");
        return (from || between) && nextFirst == end + 1 && dates.get(i).period() != null;
    }

    private static Period stated(Document d, List<TimeExpression> dates, int i, int first, LocalDate publishedOn) {
        Period period = dates.get(i).period();
        if (i + 1 < dates.size() && dates.get(i + 1).period() != null) {
            int next = d.tokenAt(dates.get(i + 1).span().start());
            Period end = dates.get(i + 1).period();
            if (joins(d, dates, i, next) && !end.end().isBefore(period.start())) {
                return new Period(period.start(), end.end());
            }
        }
        boolean untilEnd = d.is(first - 1, "at") || d.is(first - 1, "by") || d.is(first - 1, "of");
        if (dates.get(i).modifier() == TimexMod.END && untilEnd) {
            return Period.day(period.end());
        }
        if (d.is(first - 1, "since") && !publishedOn.isBefore(period.start())) {
            return new Period(period.start(), publishedOn);
        }
        return period;
    }
}
