package org.bulletinfacts.figure;

import org.bulletinfacts.figure.FigureWord.Kind;
import org.bulletinfacts.text.Document;

/** Whether an amount goes on with the change of the one before it: "rose 5% and 7%", "fell $1.32, or 1.6%". */
final class ListedChanges {
    private static final int MOST_WORDS_BEFORE_OR = 3;
    private static final int FARTHEST_RESPECT = 8;
    private static final int FARTHEST_BASE = 9;
    private static final int MOST_WORDS_BEFORE_THAN = 9;
    private static final int FARTHEST_GROWTH = 8;

    private final FigureLexicon lexicon;

    ListedChanges(FigureLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * Whether the amount is a change as the figure before it.
     *
     * @param start the first token of the amount's modifiers, or of the amount
     */
    boolean goesOn(Passage p, Amount a, int start, Amount last, Figure before) {
        if (last == null || before.change() == null || start <= last.end || !p.sameSentence(last.first, a.first)) {
            return false;
        }
        return isSameAgain(p, a, start, last)
                || isNextRate(p, a, start, last)
                || isBaseOfGrowth(p, a, start, last)
                || isThanBefore(p, a, start, last)
                || a.kind == last.kind && (isNext(p, start, last) || isInAnotherRespect(p, a, start, last));
    }

    /** "$1.32, or 1.6%", "11,000 people, or 0.4%", "5 points (1.2%)" say the same change twice. */
    private boolean isSameAgain(Passage p, Amount a, int start, Amount last) {
        Document d = p.d();
        int at = start - 1;
        boolean bracket = d.is(at, '(');
        boolean or = d.word(at) == lexicon.or;
        int end = or && d.is(at - 1, ',') ? at - 1 : at;
        if (!bracket && !or || end - last.end > MOST_WORDS_BEFORE_OR) {
            return false;
        }
        for (int t = last.end; t < end; t++) {
            if (!p.isLower(t) || lexicon.is(d, t, Kind.LINK) && !lexicon.is(d, t, Kind.FUNCTION)) {
                return false;
            }
        }
        return end == last.end || a.kind == FigureKind.PERCENT || d.word(last.end) == lexicon.of;
    }

    /** "growth slowed to 2.1% in 2023 from 5.5%", "growth of 5.1%, against 4.8%": the rate that a growth is compared with. */
    private boolean isBaseOfGrowth(Passage p, Amount a, int start, Amount last) {
        Document d = p.d();
        int at = start - 1;
        boolean with = (d.is(at, "with") || d.word(at) == lexicon.to) && d.is(at - 1, "compared");
        boolean base =
                d.word(at) == lexicon.from || d.is(at, "against") || d.is(at, "versus") || d.is(at, "after") || with;
        if (!base
                || a.max != null
                || a.kind != last.kind
                || a.kind != FigureKind.PERCENT
                || start - last.end > FARTHEST_BASE) {
            return false;
        }
        if (d.word(at) != lexicon.from || d.is(at - 1, ',')) {
            return true;
        }
        int first = Math.max(d.sentenceFirst(d.sentenceOf(last.first)), last.first - FARTHEST_GROWTH);
        for (int t = last.first - 1; t >= first; t--) {
            if (lexicon.is(d, t, Kind.GROWTH)) {
                return true;
            }
        }
        return false;
    }

    /** "grew by 5.5%, faster than the 4.4% of May". */
    private static boolean isThanBefore(Passage p, Amount a, int start, Amount last) {
        Document d = p.d();
        boolean than = d.is(start - 1, "than") || d.is(start - 2, "than") && d.is(start - 1, "the");
        return than
                && a.kind == FigureKind.PERCENT
                && last.kind == a.kind
                && start - last.end <= MOST_WORDS_BEFORE_THAN;
    }

    /** "grow by 2.3% this year, before slowing to 1.8%". */
    private boolean isNextRate(Passage p, Amount a, int start, Amount last) {
        Document d = p.d();
        int pace = lexicon.startOfWordEnding(d, start - 1, Kind.PACE);
        return a.kind == FigureKind.PERCENT
                && last.kind == FigureKind.PERCENT
                && d.word(start - 1) == lexicon.to
                && pace >= 0
                && !isSubject(p, pace - 1);
    }

    /** "inflation slows to 3%" tells of another thing than the growth before it. */
    private boolean isSubject(Passage p, int token) {
        return p.isLower(token)
                && !lexicon.is(p.d(), token, Kind.FUNCTION)
                && !lexicon.is(p.d(), token, Kind.TIME_UNIT)
                && !lexicon.is(p.d(), token, Kind.FILLER)
                && !p.taken().has(token);
    }

    /** "5% and 7%", "5%, 6% and 7%". */
    private boolean isNext(Passage p, int start, Amount last) {
        for (int t = last.end; t < start; t++) {
            if (!p.d().is(t, ',') && p.d().word(t) != lexicon.and) {
                return false;
            }
        }
        return start - last.end <= 2;
    }

    /** "11% in volume and 62% in value", "2% in May, and 3% in June", "0.3% month-on-month and 4.6% year-on-year". */
    private boolean isInAnotherRespect(Passage p, Amount a, int start, Amount last) {
        Document d = p.d();
        boolean listed = d.word(start - 1) == lexicon.and || d.is(start - 1, ',');
        if (!listed || start - last.end > FARTHEST_RESPECT || !p.sameSentence(a.first, a.end)) {
            return false;
        }
        boolean filler = lexicon.is(d, last.end, Kind.FILLER) && lexicon.is(d, a.end, Kind.FILLER);
        int respect = lexicon.is(d, last.end, Kind.FILLER) ? lexicon.wordEnd(d, last.end) : last.end;
        boolean preposition = respect < start
                && d.same(respect, a.end)
                && d.word(a.end) != lexicon.of
                && lexicon.is(d, a.end, Kind.FUNCTION)
                && p.isLower(a.end);
        if (!filler && !preposition) {
            return false;
        }
        for (int t = last.end; t < start; t++) {
            if (lexicon.changes.startsAt(d, t) || lexicon.is(d, t, Kind.SUBJECT) || d.is(t, ';')) {
                return false;
            }
        }
        return true;
    }
}
