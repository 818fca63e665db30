package org.bulletinfacts.observation;

import org.bulletinfacts.figure.FigureKind;
import org.bulletinfacts.observation.ClauseWords.Kind;
import org.bulletinfacts.text.Dictionary;
import org.bulletinfacts.text.Document;
import org.bulletinfacts.text.Lexicon;
import org.bulletinfacts.text.Span;

/**
 * Finds the indicator that a measure stands for. A form counts only where it is the measure's head and nothing narrows it: "annual
 * exports to Chile" are exports, "exports of coffee" and "export duties" are something else. No indicator is better than a wrong one.
 */
final class IndicatorReader {
    private final ClauseWords words;
    private final Dictionary<Indicator> indicators;

    IndicatorReader(Lexicon.Builder lexicon, ClauseWords words) {
        this.words = words;
        indicators = lexicon.dictionary("indicator");
        Indicator.all(lexicon.rows())
                .forEach(indicator -> indicator.forms().forEach(form -> indicators.add(form, indicator)));
    }

    /** The id of the indicator that a figure of this kind may be a value of, or null. */
    String read(Document d, Span measure, FigureKind kind) {
        int end = d.tokenAt(measure.end() - 1) + 1;
        Indicator found = find(d, d.tokenAt(measure.start()), end);
        return found != null && found.comesIn(kind) ? found.id() : null;
    }

    private Indicator find(Document d, int first, int end) {
        boolean magnitude = false;
        for (int from = first; from >= 0; from = behindQuantity(d, from, end)) {
            Indicator head = head(d, from, end);
            if (head != null) {
                return magnitude && head.isCount() ? null : head;
            }
            magnitude = words.is(d, behindModifiers(d, from, end), Kind.MAGNITUDE_NOUN);
        }
        return null;
    }

    /** The longest form with nothing but plain modifiers before it and nothing that narrows it behind it. */
    private Indicator head(Document d, int from, int end) {
        Indicator best = null;
        int longest = 0;
        for (int t = from; t >= 0 && t < end; t = behindModifier(d, t, end)) {
            if (!indicators.startsAt(d, t)) {
                continue;
            }
            for (int formEnd = end; formEnd - t > longest; formEnd--) {
                Indicator indicator = indicators.exactly(d, t, formEnd);
                if (indicator != null && isHead(d, formEnd, end, indicator)) {
                    best = indicator;
                    longest = formEnd - t;
                }
            }
        }
        return best;
    }

    /** "total", "Kenyan", "U.S.", "the country's": the token behind it, or -1 where another word stands. */
    private int behindModifier(Document d, int t, int end) {
        if (words.is(d, t, Kind.PLAIN_MODIFIER)) {
            return behindPossessive(d, words.end(d, t), end);
        }
        if (words.isWord(d, t, Kind.DETERMINER)) {
            return t + 1;
        }
        if (words.isWord(d, t, Kind.BEARER)) {
            int behind = behindPossessive(d, t + 1, end);
            return behind > t + 1 ? behind : -1;
        }
        // "severely damaged houses": the form begins with the participle.
        if (ClauseWords.endsIn(d, t, "ly") && t + 1 < end && ClauseWords.endsIn(d, t + 1, "ed")) {
            return t + 1;
        }
        boolean name = isName(d, t) && t != d.sentenceFirst(d.sentenceOf(t));
        boolean inName = (d.is(t, '.') || d.is(t, '-')) && d.glued(t) && isName(d, t - 1);
        return name || inName ? behindPossessive(d, t + 1, end) : -1;
    }

    private static int behindPossessive(Document d, int t, int end) {
        if (t >= end || !d.isFolded(t, '\'') || !d.glued(t)) {
            return t;
        }
        return d.is(t + 1, "s") && d.glued(t + 1) ? t + 2 : t + 1;
    }

    private int behindModifiers(Document d, int from, int end) {
        int t = from;
        for (int next = t; next >= 0 && next < end && !isQuantity(d, t); next = behindModifier(d, t, end)) {
            t = next;
        }
        return t;
    }

    /** "total number of", "growth in the": the token where what they measure begins, or -1. */
    private int behindQuantity(Document d, int from, int end) {
        int t = behindModifiers(d, from, end);
        if (!isQuantity(d, t)) {
            return -1;
        }
        t = behindQuantities(d, t, end);
        boolean parted = d.is(t, "of") || d.is(t, "in");
        return parted && t + 1 < end ? t + 1 : -1;
    }

    private int behindQuantities(Document d, int from, int end) {
        int t = from;
        while (t < end && isQuantity(d, t)) {
            t = words.end(d, t);
        }
        return t;
    }

    /** "number", "value", "growth"; not "share", which is another thing than what it is a share of. */
    private boolean isQuantity(Document d, int t) {
        return words.is(d, t, Kind.QUANTITY_NOUN)
                || words.is(d, t, Kind.MAGNITUDE_NOUN)
                || words.is(d, t, Kind.CHANGE_NOUN);
    }

    /** Whether what follows a form leaves its meaning as it is: "exports growth", "crimes registered in the region". */
    private boolean isHead(Document d, int formEnd, int end, Indicator indicator) {
        if (indicator.isCount() && words.is(d, formEnd, Kind.MAGNITUDE_NOUN)) {
            return false;
        }
        int t = behindQuantities(d, formEnd, end);
        while (t < end && (words.isWord(d, t, Kind.ADVERB) || ClauseWords.endsIn(d, t, "ed"))) {
            t++;
        }
        while (t < end) {
            if (!parts(d, t) || d.is(t, "among")) {
                return false;
            }
            if (words.isWord(d, t, Kind.PRESENCE) && t + 1 < end && parts(d, t + 1)) {
                t++;
            }
            int partEnd = partEnd(d, t + 1, end);
            boolean bearer = partEnd > t + 1
                    && (isName(d, partEnd - 1) || d.isDigits(partEnd - 1) || words.isWord(d, partEnd - 1, Kind.BEARER));
            if (!bearer) {
                return false;
            }
            t = partEnd;
        }
        return true;
    }

    private int partEnd(Document d, int first, int end) {
        int t = first;
        while (t < end && !parts(d, t)) {
            t++;
        }
        return t;
    }

    /** "of", "in", "visiting". */
    private boolean parts(Document d, int t) {
        return words.isWord(d, t, Kind.OF) || words.isWord(d, t, Kind.PREPOSITION) || words.isWord(d, t, Kind.PRESENCE);
    }

    /** A capital tells a name, but not in a headline that writes every word with one. */
    private boolean isName(Document d, int t) {
        if (!d.isCapital(t)) {
            return false;
        }
        if (!d.inHeadline(t)) {
            return true;
        }
        for (int i = d.sentenceFirst(d.sentenceOf(t)); i < d.sentenceEnd(t); i++) {
            boolean small = d.isWord(i) && d.shape(i) == Document.LOWER && d.end(i) - d.start(i) > 3;
            if (small && !words.endsNounPhrase(d, i)) {
                return true;
            }
        }
        return false;
    }
}
