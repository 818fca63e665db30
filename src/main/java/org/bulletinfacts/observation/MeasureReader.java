package org.bulletinfacts.observation;

import org.bulletinfacts.actor.MentionIndex;
import org.bulletinfacts.figure.Basis;
import org.bulletinfacts.figure.Figure;
import org.bulletinfacts.figure.FigureKind;
import org.bulletinfacts.observation.ClauseWords.Kind;
import org.bulletinfacts.text.Document;
import org.bulletinfacts.text.Span;

/** Finds the noun phrase that a figure counts or measures. */
final class MeasureReader {
    private final ClauseWords words;
    private final NounPhrases phrases;

    MeasureReader(ClauseWords words, NounPhrases phrases) {
        this.words = words;
        this.phrases = phrases;
    }

    /**
     * The phrase, or null where the text does not tell.
     *
     * @param before the measure of the figure before this one, or null: what "them" and "of whom" mean
     */
    Span read(Document d, Figure figure, Clause clause, MentionIndex mentions, Span before) {
        int first = d.tokenAt(figure.span().start());
        int end = d.tokenAt(figure.span().end() - 1) + 1;
        if (figure.kind() == FigureKind.AGE || figure.kind() == FigureKind.SCORE) {
            return null;
        }
        if (isAnaphora(d, first, end, clause)) {
            return before;
        }
        if (figure.kind() == FigureKind.COUNT || figure.kind() == FigureKind.ORDINAL) {
            int noun = d.is(end, "of") ? end + 1 : end;
            Span counted = phrases.startingAt(d, noun, clause.sentenceEnd());
            if (counted != null) {
                return counted;
            }
            return figure.kind() == FigureKind.ORDINAL ? null : subject(d, first, clause, mentions);
        }
        Span around = around(d, figure, first, end, clause, mentions);
        return around != null ? around : subject(d, first, clause, mentions);
    }

    /** "109 of them", "of whom 724", "sentences of 724 will be reduced". */
    private boolean isAnaphora(Document d, int first, int end, Clause clause) {
        if (d.is(end, "of")
                && (d.is(end + 1, "them")
                        || d.is(end + 1, "whom")
                        || d.is(end + 1, "which")
                        || d.is(end + 1, "these")
                        || d.is(end + 1, "those"))) {
            return true;
        }
        if (d.is(first - 1, "whom") || d.is(first - 1, "which") && d.is(first - 2, "of")) {
            return true;
        }
        boolean bare = end >= clause.sentenceEnd()
                || words.isWord(d, end, Kind.AUXILIARY)
                || d.is(end, '.')
                || d.is(end, ',')
                || d.is(end, ';');
        return bare && d.is(first - 1, "of") && d.kind(first) == Document.DIGITS;
    }

    /** What stands beside money, percent, measures and ratios. */
    private Span around(Document d, Figure figure, int first, int end, Clause clause, MentionIndex mentions) {
        if (d.is(end, "worth") && d.is(end + 1, "of")) {
            return phrases.startingAt(d, end + 2, clause.sentenceEnd());
        }
        int before = behindModifiers(d, first, clause.first());
        if (d.is(before - 1, "worth")
                || d.is(before - 1, "totaling")
                || d.is(before - 1, "totalling")
                || d.is(before - 1, "costing")) {
            return phrases.endingBefore(d, before - 1, clause.first(), mentions);
        }
        if (isChangeNoun(d, end)) {
            int in = end + 1;
            if (d.is(in, "in") || d.is(in, "of")) {
                return phrases.startingAt(d, in + 1, clause.sentenceEnd());
            }
            return null;
        }
        if (d.is(before - 1, "of") && isChangeNoun(d, before - 2)) {
            if (d.is(end, "in")) {
                Span behind = phrases.startingAt(d, end + 1, clause.sentenceEnd());
                if (behind != null && !words.isWord(d, before - 3, Kind.DETERMINER)) {
                    return phrases.endingBefore(d, before - 1, clause.first(), mentions);
                }
                return behind;
            }
            return phrases.endingBefore(d, before - 1, clause.first(), mentions);
        }
        if (d.is(before - 1, "of") && !d.is(before - 2, "instead")) {
            return phrases.endingBefore(d, before - 1, Math.max(clause.first(), before - 10), mentions);
        }
        if (d.is(end, "of") && figure.basis() != Basis.CHANGE) {
            Span whole = phrases.startingAt(d, end + 1, clause.sentenceEnd());
            boolean share = figure.basis() == Basis.SHARE && hasVerbBefore(d, first, clause);
            return share ? null : whole;
        }
        boolean attributive = d.isWord(end)
                && !words.endsNounPhrase(d, end)
                && !words.isWord(d, end, Kind.ADVERB)
                && !words.isWord(d, end, Kind.VERB)
                && !words.isWord(d, end, Kind.DETERMINER)
                && !d.is(end, "of");
        return attributive && figure.basis() != Basis.CHANGE && !hasLevelVerb(d, before - 1)
                ? phrases.startingAt(d, end, clause.sentenceEnd())
                : null;
    }

    private boolean hasLevelVerb(Document d, int t) {
        return words.isWord(d, t, Kind.VERB) || d.is(t, "to") || d.is(t, "at");
    }

    private boolean hasVerbBefore(Document d, int first, Clause clause) {
        for (int t = clause.first(); t < first; t++) {
            if (words.isVerb(d, t)) {
                return true;
            }
        }
        return false;
    }

    /** "increase", "growth", "decline", "rise", "drop": nouns of change. */
    private static boolean isChangeNoun(Document d, int t) {
        return d.is(t, "increase")
                || d.is(t, "growth")
                || d.is(t, "decline")
                || d.is(t, "rise")
                || d.is(t, "drop")
                || d.is(t, "decrease")
                || d.is(t, "reduction")
                || d.is(t, "fall")
                || d.is(t, "gain")
                || d.is(t, "cut")
                || d.is(t, "jump")
                || d.is(t, "surge")
                || d.is(t, "slump")
                || d.is(t, "contraction")
                || d.is(t, "hike")
                || d.is(t, "share");
    }

    /** Back over "about", "more than", "nearly", "by", "to". */
    private int behindModifiers(Document d, int first, int clauseFirst) {
        int t = first;
        while (t > clauseFirst
                && (words.isWord(d, t - 1, Kind.ADVERB)
                        || d.is(t - 1, "than")
                        || d.is(t - 1, "over")
                        || d.is(t - 1, "some")
                        || d.is(t - 1, "least")
                        || d.is(t - 1, "most")
                        || d.is(t - 1, "a")
                        || d.is(t - 1, "an")
                        || d.is(t - 1, "an"))) {
            t--;
        }
        return t;
    }

    /** The subject of the clause's verb: "inflation stood at 8.9%", "the rate fell by 17%". A list item: "wheat – 12 mln t". */
    private Span subject(Document d, int first, Clause clause, MentionIndex mentions) {
        if ((d.is(first - 1, '\u2013') || d.is(first - 1, '\u2014') || d.is(first - 1, '-') || d.is(first - 1, ':'))
                && !d.glued(first)) {
            return phrases.endingBefore(d, first - 1, clause.first(), mentions);
        }
        int verb = first - 1;
        while (verb >= clause.first() && !words.isVerb(d, verb)) {
            if (d.is(verb, ';') || d.is(verb, ':')) {
                return null;
            }
            verb--;
        }
        while (verb > clause.first() && isVerbGroup(d, verb - 1)) {
            verb--;
        }
        return verb <= clause.first() ? null : phrases.endingBefore(d, verb, clause.first(), mentions);
    }

    private boolean isVerbGroup(Document d, int t) {
        return words.isWord(d, t, Kind.AUXILIARY)
                || words.isWord(d, t, Kind.ADVERB)
                || words.isWord(d, t, Kind.NEGATION);
    }
}
