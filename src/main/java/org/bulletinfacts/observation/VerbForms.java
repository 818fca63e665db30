package org.bulletinfacts.observation;

import java.util.Set;
import org.bulletinfacts.observation.StatusWords.Kind;
import org.bulletinfacts.text.Document;

/** Tells finite verbs, infinitives and participles apart, as far as their form and their neighbours show it. */
final class VerbForms {
    private final ClauseWords words;
    private final StatusWords status;

    VerbForms(ClauseWords words, StatusWords status) {
        this.words = words;
        this.status = status;
    }

    /** "to build", "to vaccinate 5 million": "to" with a known verb, or with a word that a number or determiner follows. */
    boolean isInfinitive(Document d, int to) {
        int verb = to + 1;
        if (!d.is(to, "to") || !d.isWord(verb) || d.shape(verb) != Document.LOWER && !d.inHeadline(verb)) {
            return false;
        }
        if (d.is(verb, "record")
                || words.isWord(d, verb, ClauseWords.Kind.DETERMINER)
                || words.isWord(d, verb, ClauseWords.Kind.ADVERB)) {
            return false;
        }
        if (d.is(verb, "be") || words.isWord(d, verb, ClauseWords.Kind.VERB) || isTrendVerb(d, verb)) {
            return !ClauseWords.endsIn(d, verb, "ing");
        }
        return words.isWord(d, verb + 1, ClauseWords.Kind.DETERMINER)
                || isSum(d, verb + 1)
                || wantsInfinitive(d, to - 1);
    }

    /** "is to", "plans to", "aim to". */
    private boolean wantsInfinitive(Document d, int t) {
        Set<Kind> kinds = status.at(d, t);
        return kinds.contains(Kind.PLANNED_TO)
                || kinds.contains(Kind.TARGET_TO)
                || kinds.contains(Kind.BE_PRESENT)
                || kinds.contains(Kind.FORECAST);
    }

    /** "5", "$5", "R5", "about 5": a number begins. */
    boolean isSum(Document d, int t) {
        int next = skipAdverbs(d, t);
        if (d.isDigits(next)) {
            return true;
        }
        int behind = d.isCapital(next) && (d.glued(next + 1) || d.isDigits(next + 1)) ? next + 1 : next;
        boolean sign = d.kind(behind) == Document.MARK && !d.is(behind, ',') && !d.is(behind, ':');
        return d.isDigits(sign ? behind + 1 : behind);
    }

    boolean isTrendVerb(Document d, int token) {
        return status.is(d, token, Kind.TREND_VERB);
    }

    /** "sold", "opened", but not "the combined output", "of limited use", "a mine opened in 1915," (an auxiliary apart). */
    boolean isPast(Document d, int t) {
        if (d.shape(t) != Document.LOWER && !d.inHeadline(t)) {
            return false;
        }
        Set<Kind> kinds = status.at(d, t);
        if (kinds.contains(Kind.PAST_ONLY)) {
            return true;
        }
        return (kinds.contains(Kind.PAST) || isEd(d, t)) && !isModifier(d, t);
    }

    private boolean isEd(Document d, int t) {
        return ClauseWords.endsIn(d, t, "ed") && !ClauseWords.endsIn(d, t, "eed") && !d.is(t, "hundred");
    }

    /** "the installed capacity", "a state-owned bank", "for registered users". */
    private boolean isModifier(Document d, int t) {
        return words.isWord(d, t - 1, ClauseWords.Kind.DETERMINER)
                || words.isWord(d, t - 1, ClauseWords.Kind.PREPOSITION)
                        && d.isWord(t + 1)
                        && !words.isWord(d, t + 1, ClauseWords.Kind.PREPOSITION)
                || d.is(t - 1, "of")
                || d.is(t - 1, "s")
                || d.isFolded(t - 1, '\'')
                || d.is(t - 1, '-') && d.glued(t);
    }

    /** Whether an auxiliary stands before the participle: "was built", "will soon be paid". */
    boolean hasAuxiliary(Document d, int participle) {
        int t = skipAdverbsBack(d, participle - 1);
        return words.isWord(d, t, ClauseWords.Kind.AUXILIARY);
    }

    int skipAdverbsBack(Document d, int t) {
        int at = t;
        while (at > 0 && t - at < 3 && isAdverb(d, at)) {
            at--;
        }
        return at;
    }

    int skipAdverbs(Document d, int t) {
        int at = t;
        while (at - t < 3 && isAdverb(d, at)) {
            at++;
        }
        return at;
    }

    private boolean isAdverb(Document d, int t) {
        if (d.is(t, "likely") || d.is(t, "unlikely")) {
            return false;
        }
        return words.isWord(d, t, ClauseWords.Kind.ADVERB)
                || words.isWord(d, t, ClauseWords.Kind.NEGATION)
                || ClauseWords.endsIn(d, t, "ly")
                || d.is(t, "next");
    }

    /** "employs", "lends": a known verb in -s that no determiner or preposition makes a noun. */
    boolean isPresent(Document d, int t) {
        if (!d.isWord(t)
                || d.shape(t) != Document.LOWER
                || d.charAt(d.end(t) - 1) != 's'
                || !words.isWord(d, t, ClauseWords.Kind.VERB)) {
            return false;
        }
        boolean after = words.isWord(d, t - 1, ClauseWords.Kind.DETERMINER)
                || words.isWord(d, t - 1, ClauseWords.Kind.PREPOSITION)
                || d.is(t - 1, "of")
                || d.isDigits(t - 1);
        if (after) {
            return false;
        }
        return !status.is(d, t, Kind.NOUN)
                || words.isWord(d, t - 1, ClauseWords.Kind.PRONOUN)
                || status.is(d, t - 1, Kind.NOW)
                || d.is(t - 1, "that") && !words.isWord(d, t - 2, ClauseWords.Kind.PREPOSITION)
                || status.is(d, t - 1, Kind.RELATIVE);
    }
}
