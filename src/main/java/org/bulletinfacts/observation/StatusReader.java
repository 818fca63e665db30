package org.bulletinfacts.observation;

import org.bulletinfacts.observation.StatusWords.Kind;
import org.bulletinfacts.text.Document;
import org.bulletinfacts.text.Lexicon;

/**
 * Tells whether what a figure says has happened, is planned, foreseen or aimed at: by what is said right beside it, else by what
 * governs it. Looks no farther than its sentence, and there at most 60 tokens back and 20 ahead.
 */
final class StatusReader {
    /** "appeal" stands at most so many tokens before "for". */
    private static final int APPEAL_REACH = 10;

    private final ClauseWords words;
    private final StatusWords status;
    private final Postmodifiers postmodifiers;
    private final KnownFigures known;
    private final Moods moods;
    private final Governor governor;
    private final Predicate predicate;

    StatusReader(Lexicon.Builder lexicon, ClauseWords words) {
        this.words = words;
        status = new StatusWords(lexicon);
        VerbForms verbs = new VerbForms(words, status);
        postmodifiers = new Postmodifiers(words, status, verbs);
        known = new KnownFigures(words, status, verbs);
        moods = new Moods(words, status, verbs);
        predicate = new Predicate(words, status, verbs, moods);
        governor = new Governor(words, status, verbs, moods, predicate);
    }

    /** The status of the figure, or any other expression, from token {@code at} to {@code end}. */
    Told read(Document d, Clause clause, int at, int end) {
        Told named = postmodifiers.named(d, clause, at, end);
        if (named != null) {
            return named;
        }
        if (known.isKnown(d, clause, at, end)) {
            return Told.DONE;
        }
        Told behind = postmodifiers.behind(d, clause, end);
        if (behind != null) {
            return behind;
        }
        if (known.isBase(d, clause, at, end)) {
            return Told.DONE;
        }
        if (d.is(end, "for") && (d.is(at - 1, "announced") || d.is(at - 1, "announces"))) {
            return Told.PLANNED;
        }
        if (d.is(at - 1, "for") && isAppeal(d, clause, at)) {
            return Told.TARGET;
        }
        Told told = governor.read(d, clause, at, end);
        if (told.open() && moods.opensWithBudget(d, clause, at)) {
            return Told.PLANNED;
        }
        return told.open() && goesOnWithWill(d, clause, end) ? Told.DONE : told;
    }

    /** "launched an appeal in Aden on Wednesday for 2.4 billion dollars". */
    private static boolean isAppeal(Document d, Clause clause, int at) {
        for (int t = at - 2; t >= Math.max(clause.sentenceFirst(), at - APPEAL_REACH); t--) {
            if (d.is(t, "appeal")) {
                return d.is(t - 1, "an") || d.is(t - 1, "its");
            }
            if (Governor.isComma(d, t) || d.is(t, ';') || d.isDigits(t) || d.is(t, "court")) {
                return false;
            }
        }
        return false;
    }

    /** "handles 2,400 tonnes a day and will double that by 2028": only the second verb speaks of the future. */
    private boolean goesOnWithWill(Document d, Clause clause, int end) {
        for (int t = end; t < clause.sentenceEnd() - 1; t++) {
            if ((d.is(t, "and") || d.is(t, "but")) && status.is(d, t + 1, Kind.WILL)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an ordinal only tells which one is meant, see {@link KnownFigures#isName}. */
    boolean isName(Document d, int at, int end) {
        return known.isName(d, at, end);
    }

    /** Whether a count or an ordinal is of things already known where nothing but their verb speaks of the future. */
    boolean isGiven(Document d, Clause clause, int at, int end) {
        if (!status.is(d, at - 1, Kind.GIVEN) && !d.is(at - 1, "s")) {
            return false;
        }
        if (postmodifiers.named(d, clause, at, end) != null || postmodifiers.behind(d, clause, end) != null) {
            return false;
        }
        for (int t = at - 2; t >= clause.sentenceFirst(); t--) {
            if (d.is(t, ';') || Governor.isComma(d, t) || status.is(d, t, Kind.CLAUSE_START) || d.is(t, "and")) {
                break;
            }
            if (words.isVerb(d, t) || status.is(d, t, Kind.WILL)) {
                return false;
            }
        }
        return predicate.read(d, end, clause.sentenceEnd(), false) != null;
    }
}
