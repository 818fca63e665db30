package org.bulletinfacts.figure;

import org.bulletinfacts.figure.FigureLexicon.ModifierWord;
import org.bulletinfacts.figure.FigureLexicon.Part;
import org.bulletinfacts.number.Numbers;
import org.bulletinfacts.text.Document;

/** Reads how a number bounds the true one: about, more than, at least, up to, or so. */
final class ModifierReader {
    /** So many tokens "500,000 mark" has at most. */
    private static final int LONGEST_MARK = 5;

    private final FigureLexicon lexicon;

    ModifierReader(FigureLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The modifier of an amount, or null. */
    Modifier read(Passage p, Amount a) {
        if (p.numbers().is(a.number, Numbers.MAGNITUDE)) {
            return Modifier.ORDER_OF;
        }
        Modifier before = before(p, a.first);
        if (isOrEqual(p, a)) {
            // "more than 5000 or equal"
            return before == Modifier.MORE_THAN
                    ? Modifier.AT_LEAST
                    : before == Modifier.LESS_THAN ? Modifier.AT_MOST : before;
        }
        if (before != null && before != Modifier.APPROXIMATELY) {
            return before;
        }
        Modifier after = after(p, a);
        // "about 500 or more": the bound says more.
        return after == null ? before : after;
    }

    /** "or equal", with no number of its own. */
    private boolean isOrEqual(Passage p, Amount a) {
        Document d = p.d();
        boolean equal = d.word(a.end) == lexicon.or && d.is(a.end + 1, "equal") && p.sameSentence(a.first, a.end + 1);
        int behind = d.word(a.end + 2) == lexicon.to ? a.end + 3 : a.end + 2;
        return equal && p.numbers().startingAt(behind) < 0;
    }

    /** The outermost modifier before an amount, but for an "about" before a bound: "about more than 500". */
    private Modifier before(Passage p, int first) {
        Document d = p.d();
        int start = start(p, first);
        ModifierWord word = start < first ? lexicon.modifiers.at(d, start) : null;
        if (word == null || word.before() == null) {
            return null;
        }
        int inner = lexicon.modifiers.end(d, start);
        ModifierWord bound = inner < first ? lexicon.modifiers.at(d, inner) : null;
        boolean loose = word.before() == Modifier.APPROXIMATELY && bound != null && bound.before() != null;
        return loose ? bound.before() : word.before();
    }

    private Modifier after(Passage p, Amount a) {
        Document d = p.d();
        if (a.end >= d.size() || !p.sameSentence(a.first, a.end)) {
            return null;
        }
        ModifierWord word = lexicon.modifiers.at(d, a.end);
        boolean sign = word != null && d.is(a.end, '+') && !d.glued(a.end);
        return word != null && word.after() != null && !sign && !isBefore(p, a.end) ? word.after() : null;
    }

    /** "5 plus 10", "20 maximum 30", "50 or less than 60": the word belongs to the number behind it. */
    private boolean isBefore(Passage p, int token) {
        int end = lexicon.modifiers.end(p.d(), token);
        end += p.d().is(end, "than") ? 1 : 0;
        return p.numbers().startingAt(end) >= 0;
    }

    /** The first token of the modifiers before an amount that starts at {@code first}; {@code first} where there are none. */
    int start(Passage p, int first) {
        Document d = p.d();
        int at = first;
        if (d.is(at - 1, "a") || d.is(at - 1, "the") && !isGoal(p, first)) {
            int before = formEnding(p, at - 1);
            if (before >= 0 && !d.is(before, "within")) {
                return before;
            }
        }
        for (int words = 0; words < 3; words++) {
            int before = formEnding(p, at);
            if (before < 0) {
                break;
            }
            at = before;
        }
        return at;
    }

    /** "above the 2% goal", "less than the 4 billion sought": another amount is meant, which the words do not bound. */
    private boolean isGoal(Passage p, int first) {
        Document d = p.d();
        int end = first;
        for (int t = first; t < first + LONGEST_MARK && p.sameSentence(first, t); t++) {
            if (d.is(t, "mark")
                    || d.is(t, "threshold")
                    || d.is(t, "level")
                    || d.is(t, "milestone")
                    || d.is(t, "line")) {
                return false;
            }
            end = t;
        }
        return end > first;
    }

    private int formEnding(Passage p, int end) {
        Document d = p.d();
        int start = end <= 0 ? -1 : lexicon.modifiers.startOfFormEnding(d, end);
        ModifierWord word = start < 0 ? null : lexicon.modifiers.exactly(d, start, end);
        while (word != null && word.before() == null && ++start < end) {
            // "and under" stands behind a number, "under" before one.
            word = lexicon.modifiers.exactly(d, start, end);
        }
        if (word == null || word.before() == null || !p.sameSentence(start, end)) {
            return -1;
        }
        boolean level = word.before() == Modifier.AT_MOST && d.is(start, "up") && isMoving(p, start - 1);
        return level || isComparison(p, start) ? -1 : start;
    }

    /** "a 9 percent increase over 17 million": compared with, not more than. */
    private boolean isComparison(Passage p, int start) {
        Document d = p.d();
        if (d.is(start, "past")) {
            // "the past 12", "half past 5", "over past 3"; but "the total past 720,000"
            boolean noun = p.isLower(start - 1) && !lexicon.is(d, start - 1, FigureWord.Kind.FUNCTION);
            return !noun
                    || lexicon.is(d, start - 1, FigureWord.Kind.DETERMINER)
                    || d.is(start - 1, "half")
                    || d.is(start - 1, "quarter");
        }
        if (!d.is(start, "over") && !d.is(start, "above") && !d.is(start, "below")) {
            return false;
        }
        if (d.is(start, "over") && lexicon.is(d, start - 1, FigureWord.Kind.OVER_STRETCH)) {
            return true;
        }
        int noun = start <= 0 ? -1 : lexicon.changes.startOfFormEnding(d, start);
        if (noun < 0 || !p.sameSentence(noun, start)) {
            return false;
        }
        var word = lexicon.changes.exactly(d, noun, start);
        boolean sized =
                lexicon.units.startOfFormEnding(d, noun) >= 0 || lexicon.units.startOfFormEnding(d, noun - 1) >= 0;
        return (word.is(Part.NOUN) || word.is(Part.AFTER)) && noun > 0 && sized;
    }

    /** "go up to 50", "rose up to 50": a level that is reached, no bound. */
    private boolean isMoving(Passage p, int token) {
        var change = lexicon.changes.at(p.d(), token);
        return change != null && change.is(Part.VERB)
                || p.d().is(token, "add")
                || p.d().is(token, "adds")
                || p.d().is(token, "added")
                || p.d().is(token, "adding")
                || p.d().is(token, "revised")
                || p.d().is(token, "rounded")
                || p.d().is(token, "go")
                || p.d().is(token, "goes")
                || p.d().is(token, "went")
                || p.d().is(token, "gone");
    }
}
