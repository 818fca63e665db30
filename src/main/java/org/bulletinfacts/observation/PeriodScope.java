package org.bulletinfacts.observation;

import org.bulletinfacts.figure.Basis;
import org.bulletinfacts.figure.Figure;
import org.bulletinfacts.figure.FigureKind;
import org.bulletinfacts.observation.ClauseWords.Kind;
import org.bulletinfacts.text.Document;

/**
 * Tells which dates of a sentence may be the time of a figure in it: not the day when somebody spoke or signed, not the date of
 * another piece of the sentence that only describes something.
 */
final class PeriodScope {
    private static final int LEAST_SUPERLATIVE = 5;
    private static final int NEAR_SUPERLATIVE = 5;

    private final ClauseWords words;
    private final Segments segments;

    PeriodScope(ClauseWords words, Segments segments) {
        this.words = words;
        this.segments = segments;
    }

    /** Whether a figure has no time at all: "Norway's 5.6 million inhabitants", "of the 13 people", "a 500 kV line". */
    boolean isTimeless(Document d, Figure figure, int at, int end) {
        if (figure.kind() == FigureKind.AGE) {
            return true;
        }
        if (figure.kind() == FigureKind.COUNT) {
            int before = ClauseWords.endsIn(d, at - 1, "ed") ? at - 2 : at - 1;
            boolean owned =
                    d.is(before, "s") && (d.isFolded(before - 1, '\'')) || d.is(before, "its") || d.is(before, "their");
            return owned || d.is(before, "the") && (d.is(before - 1, "of") || d.is(before - 1, "Of"));
        }
        if (figure.kind() != FigureKind.MEASURE) {
            return false;
        }
        boolean joined = d.is(at + 1, '-') && d.glued(at + 1) && d.glued(at + 2);
        boolean noun = d.isWord(end)
                && d.shape(end) == Document.LOWER
                && !words.endsNounPhrase(d, end)
                && !words.isWord(d, end, Kind.OF)
                && !words.isWord(d, end, Kind.ADVERB)
                && !words.isWord(d, end, Kind.CHANGE_NOUN);
        return noun && (joined || d.is(at - 1, "a") || d.is(at - 1, "an") || d.is(at - 1, "the"));
    }

    /** Whether the date at {@code first} can be the time of the figure, both in one sentence. */
    boolean reaches(Document d, Figure figure, int at, int end, int first, int dateEnd, Clause clause) {
        if (isAttribution(d, first) || words.isWord(d, first - 1, Kind.BESIDE) && !d.isDigits(end)) {
            return false;
        }
        if (d.is(first - 1, "of") && words.isWord(d, first - 2, Kind.BESIDE)) {
            return false;
        }
        boolean rightBehind = first >= end && first - end <= 2;
        if (rightBehind) {
            return true;
        }
        if (d.is(first - 1, "since") && isSuperlative(d, first - 1, clause.sentenceFirst())) {
            return false;
        }
        return !isOfOtherPiece(d, figure, at, first, dateEnd, clause)
                && !isOfGovernor(d, at, dateEnd, clause)
                && !(first >= end && isRelativeBetween(d, end, first));
    }

    /** "announced on Monday", "a report published Tuesday", "signed on 5 May". */
    private boolean isAttribution(Document d, int first) {
        int t = first - 1;
        if (d.is(t, "on") || d.is(t, "in") || d.is(t, "at") || d.is(t, "late") || d.is(t, "earlier")) {
            t--;
        }
        return t >= 0 && (words.isWord(d, t, Kind.SPEECH) || words.isWord(d, t, Kind.ISSUE));
    }

    /** "the highest since September 1995", "for the first time since May". */
    private boolean isSuperlative(Document d, int since, int sentenceFirst) {
        for (int t = since - 1; t >= Math.max(sentenceFirst, since - NEAR_SUPERLATIVE); t--) {
            boolean est = d.end(t) - d.start(t) >= LEAST_SUPERLATIVE && ClauseWords.endsIn(d, t, "est");
            if (est
                    || d.is(t, "first")
                    || d.is(t, "most")
                    || d.is(t, "least")
                    || d.is(t, "record")
                    || d.is(t, "best")) {
                return true;
            }
        }
        return false;
    }

    private boolean isOfOtherPiece(Document d, Figure figure, int at, int first, int dateEnd, Clause clause) {
        int dateFrom = segments.first(d, first, clause.sentenceFirst());
        int figureFrom = segments.first(d, at, clause.sentenceFirst());
        if (dateFrom == figureFrom) {
            return false;
        }
        int dateTo = segments.end(d, dateEnd - 1, clause.sentenceEnd());
        if (segments.isRelative(d, dateFrom, dateTo) || segments.isAttribute(d, dateFrom, dateTo)) {
            return true;
        }
        int figureTo = segments.end(d, at, clause.sentenceEnd());
        boolean relative = segments.isRelative(d, figureFrom, figureTo);
        if (first > at) {
            // "the union, which represents 5,000 nurses, will vote in May"; "up 6 points since March".
            return relative || d.is(figureFrom, "with") || d.is(first - 1, "since") || hasSemicolon(d, figureTo, first);
        }
        boolean own = figure.basis() != Basis.LEVEL || d.is(figureFrom, "of");
        return relative && !own || hasSemicolon(d, dateEnd, at);
    }

    private static boolean hasSemicolon(Document d, int from, int to) {
        for (int t = from; t < to; t++) {
            if (d.is(t, ';')) {
                return true;
            }
        }
        return false;
    }

    /** "signed on Tuesday an agreement to build a 1.1 GW farm", "said in May that 5% …": the date is of the verb above. */
    private boolean isOfGovernor(Document d, int at, int dateEnd, Clause clause) {
        boolean verb = false;
        for (int t = clause.sentenceFirst(); t < dateEnd && !verb; t++) {
            verb = words.isVerb(d, t);
        }
        if (!verb) {
            return false;
        }
        for (int t = dateEnd; t + 1 < at; t++) {
            boolean infinitive = d.is(t, "to")
                    && d.isWord(t + 1)
                    && d.shape(t + 1) == Document.LOWER
                    && words.isWord(d, t + 1, Kind.VERB)
                    && !words.isWord(d, t + 1, Kind.LEVEL);
            if (infinitive || d.is(t, "that") && !d.is(t - 1, ",") && words.isWord(d, t - 1, Kind.SPEECH)) {
                return true;
            }
        }
        return false;
    }

    /** "5 people who stood trial were freed in May". */
    private static boolean isRelativeBetween(Document d, int from, int to) {
        for (int t = from; t < to; t++) {
            if ((d.is(t, "who") || d.is(t, "which")) && d.isWord(t - 1)) {
                return true;
            }
        }
        return false;
    }
}
