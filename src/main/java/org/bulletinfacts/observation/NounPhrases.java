package org.bulletinfacts.observation;

import org.bulletinfacts.observation.ClauseWords.Kind;
import org.bulletinfacts.text.Document;
import org.bulletinfacts.text.Span;
import org.bulletinfacts.text.Taken;

/**
 * Noun phrases found by the words around them, without parts of speech: closed-class words and marks end a phrase, a plural noun is
 * mostly its head.
 */
final class NounPhrases {
    private static final int LONGEST = 24;

    private final ClauseWords words;

    NounPhrases(ClauseWords words) {
        this.words = words;
    }

    /** The phrase that starts at a token, with its "of …" parts; null where none does. */
    Span startingAt(Document d, int from, int stop) {
        int first = from;
        while (first < stop && words.isWord(d, first, Kind.DETERMINER)) {
            first++;
        }
        int end = end(d, first, stop);
        return end <= first ? null : d.span(first, end);
    }

    /** The token behind the phrase that starts at {@code first}, or {@code first}. */
    int end(Document d, int first, int stop) {
        int end = core(d, first, stop);
        while (end > first && end + 1 < stop && d.is(end, "of") && end - first < LONGEST) {
            int next = end + 1;
            while (next < stop && words.isWord(d, next, Kind.DETERMINER)) {
                next++;
            }
            int more = core(d, next, stop);
            if (more == next) {
                break;
            }
            end = more;
        }
        return end;
    }

    /** Adjectives and nouns up to the head. */
    private int core(Document d, int first, int stop) {
        int t = first;
        boolean plural = false;
        while (t < stop && t - first < 10) {
            if (!d.isWord(t)) {
                boolean joins = (d.is(t, '-') || d.is(t, '&') || d.isFolded(t, '\''))
                        && d.glued(t)
                        && t + 1 < stop
                        && d.isWord(t + 1);
                if (!joins || t == first) {
                    break;
                }
                t++;
                continue;
            }
            if (words.endsNounPhrase(d, t) || d.is(t, "of") || words.isWord(d, t, Kind.DETERMINER)) {
                break;
            }
            if (words.isWord(d, t, Kind.DIRECTION) && !d.isCapital(t)) {
                break;
            }
            if (t > first && endsBefore(d, t, plural)) {
                break;
            }
            plural = words.isPlural(d, t) && !words.isWord(d, t, Kind.PLURAL_MODIFIER) && !isPossessive(d, t);
            t++;
        }
        return t;
    }

    private boolean endsBefore(Document d, int t, boolean pluralBefore) {
        if (pluralBefore && !d.glued(t)) {
            return !d.isCapital(t);
        }
        if (words.isWord(d, t, Kind.ADVERB)) {
            return true;
        }
        // "newly built schools", "drought-hit farms": a participle.
        boolean participle = d.glued(t) || ClauseWords.endsIn(d, t - 1, "ly");
        return words.isWord(d, t, Kind.VERB)
                && !participle
                && !ClauseWords.endsIn(d, t, "ing")
                && !words.isPlural(d, t)
                && !isNounToo(d, t);
    }

    /** Verbs of the lexicon that are as often the head of a phrase: "price increase", "power cut", "gas supply". */
    private static boolean isNounToo(Document d, int t) {
        return !ClauseWords.endsIn(d, t, "ed") && (d.isWord(t + 1) ? d.is(t + 1, "of") || d.is(t + 1, "in") : true);
    }

    private static boolean isPossessive(Document d, int t) {
        return d.isFolded(t + 1, '\'') && d.glued(t + 1);
    }

    /** The nouns and adjectives that stand right before {@code end}, back to a small word, a verb or a mark; null where none do. */
    Span coreEndingAt(Document d, int end, int stop, Taken others) {
        int first = end;
        while (first > stop && end - first < 8 && !partsCore(d, first - 1, first == end && d.is(end, "of"), others)) {
            first--;
        }
        int noun = behindLeadIn(d, first, end);
        return noun >= end ? null : d.span(noun, end);
    }

    private boolean partsCore(Document d, int t, boolean last, Taken others) {
        if (others.has(t) || words.isWord(d, t, Kind.DETERMINER)) {
            return true;
        }
        if (!d.isWord(t)) {
            return partsSubject(d, t);
        }
        boolean verb = words.isWord(d, t, Kind.VERB) || words.isWord(d, t, Kind.LEVEL);
        return words.endsNounPhrase(d, t)
                || d.is(t, "of")
                || verb && !last && !words.isWord(d, t, Kind.CHANGE_NOUN) && !ClauseWords.endsIn(d, t, "ing");
    }

    /**
     * The phrase that ends before {@code end}, without determiner and possessor; null where none does. It may hold "of", "for",
     * "with" and "to" parts; parts that tell time or place are cut off.
     */
    Span endingBefore(Document d, int end, int clauseFirst, Taken others) {
        int last = end;
        while (last > clauseFirst && (words.isWord(d, last - 1, Kind.ADVERB) || d.is(last - 1, ','))) {
            last--;
        }
        int first = last;
        while (first > clauseFirst && last - first < LONGEST && !others.has(first - 1) && !partsSubject(d, first - 1)) {
            first--;
        }
        int nounFirst = behindLeadIn(d, first, last);
        int nounEnd = withoutCircumstances(d, nounFirst, last);
        return nounEnd <= nounFirst ? null : d.span(nounFirst, nounEnd);
    }

    /** Whether no subject reaches back over this token: a mark, a conjunction, a verb. */
    private boolean partsSubject(Document d, int t) {
        if (!d.isWord(t)) {
            boolean joins = d.glued(t)
                    && (d.is(t, '-') || d.isFolded(t, '\'') || d.is(t, '&') || d.is(t, '.') && d.isCapital(t - 1));
            return !joins && !d.isDigits(t);
        }
        if (words.isWord(d, t, Kind.CONJUNCTION)) {
            return !d.is(t, "and");
        }
        return words.isWord(d, t, Kind.RELATIVE)
                || words.isWord(d, t, Kind.AUXILIARY)
                || words.isWord(d, t, Kind.PRONOUN)
                || words.isWord(d, t, Kind.VERB) && ClauseWords.endsIn(d, t, "ed");
    }

    /** Leaves out "As a result", determiners and the possessor at the start. */
    private int behindLeadIn(Document d, int first, int last) {
        int t = first;
        for (int i = first; i < last; i++) {
            if (d.isDigits(i)) {
                t = i + 1;
            }
            if (d.isFolded(i, '\'') && d.glued(i) && (d.is(i + 1, "s") || !d.glued(i + 1))) {
                t = d.is(i + 1, "s") && d.glued(i + 1) ? i + 2 : i + 1;
            }
            if ((d.is(i, "of") || words.isWord(d, i, Kind.PREPOSITION) && i > t) && !d.isDigits(i + 1)) {
                break;
            }
        }
        while (t < last
                && (words.isWord(d, t, Kind.DETERMINER)
                        || words.isWord(d, t, Kind.ADVERB)
                        || words.isWord(d, t, Kind.PREPOSITION)
                        || d.is(t, "and")
                        || !d.isWord(t))) {
            t++;
        }
        return t;
    }

    /** Cuts "in Kenya", "for May", "during the first quarter" off the end. */
    private static int withoutCircumstances(Document d, int first, int last) {
        for (int t = first + 1; t < last; t++) {
            boolean circumstance = d.is(t, "in")
                    || d.is(t, "at")
                    || d.is(t, "on")
                    || d.is(t, "during")
                    || d.is(t, "from")
                    || d.is(t, "since")
                    || d.is(t, "as")
                    || d.is(t, "over")
                    || d.is(t, "across")
                    || d.is(t, "by")
                    || d.is(t, "between")
                    || d.is(t, "after")
                    || d.is(t, "before")
                    || d.is(t, "within")
                    || d.is(t, "under");
            boolean time = (d.is(t, "for") || d.is(t, "of")) && d.isDigits(t + 1) && d.end(t + 1) - d.start(t + 1) == 4;
            if (circumstance && !d.is(t - 1, "of") || time) {
                return t;
            }
        }
        return last;
    }
}
