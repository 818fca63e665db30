package org.bulletinfacts.figure;

import org.bulletinfacts.figure.FigureLexicon.ChangeWord;
import org.bulletinfacts.figure.FigureLexicon.Part;
import org.bulletinfacts.text.Document;

/** Tells the size of a change ("rose 5%", "a 5% increase", "5% up") from a level ("rose to 5%"), and its direction. */
final class ChangeReader {
    private static final int NEAREST_MOVE = 5;

    private final FigureLexicon lexicon;
    private final NearbyChange near;
    private final ChangeBefore before;
    private final ChangeBehind behind;
    private final AmountChanges amounts;

    ChangeReader(FigureLexicon lexicon) {
        this.lexicon = lexicon;
        near = new NearbyChange(lexicon);
        before = new ChangeBefore(lexicon, near);
        behind = new ChangeBehind(lexicon);
        amounts = new AmountChanges(lexicon);
    }

    /**
     * Whether a verb or noun of change stands before a token, so that "from 5 to 7" tells its ends.
     *
     * @param close only a few tokens before, as in "fell by 3 million to 12 million"
     */
    boolean isMoving(Passage p, int token, boolean close) {
        return near.before(p, token, close ? NEAREST_MOVE : NearbyChange.FARTHEST_MOVE, false) != null;
    }

    /**
     * The direction of the change that the amount is the size of, or null where it is a level.
     *
     * @param start the first token of the amount's modifiers, or of the amount
     */
    Change read(Passage p, Amount a, int start) {
        boolean rate = a.kind == FigureKind.PERCENT
                || a.kind == FigureKind.PERCENTAGE_POINT
                || a.kind == FigureKind.SCORE && a.unitAfter;
        Change told = before.read(p, a, start, rate);
        if (told != null) {
            return told;
        }
        Change signed = AmountChanges.signed(p, a, rate);
        if (signed != null) {
            return signed;
        }
        int preposition = p.d().word(start - 1);
        boolean level = preposition >= 0 && (preposition == lexicon.to || preposition == lexicon.from);
        if (level) {
            return null;
        }
        Change then = behind.read(p, a, rate);
        // "3 billion or 4% more than"; behind a comma the level is told before the change.
        boolean twice = rate || p.d().word(a.end) == lexicon.or;
        Change next = then == null && twice ? ofNext(p, a) : then;
        return next == null ? amounts.read(p, a, start, rate) : next;
    }

    /** "4.3% and 12% more than last year": the first is a change as the second. */
    private Change ofNext(Passage p, Amount a) {
        Document d = p.d();
        int next = a.lastNumber + 1;
        int or = d.is(a.end, ',') ? a.end + 1 : a.end;
        if (d.word(or) == lexicon.or) {
            return ofSame(p, a, or, next);
        }
        boolean listed = d.word(a.end) == lexicon.and
                && next < p.numbers().size()
                && p.numbers().first(next) == a.end + 1
                && p.sameSentence(a.first, p.numbers().end(next));
        UnitForm unit = listed ? lexicon.units.at(d, p.numbers().end(next)) : null;
        if (unit == null || unit.kind() != a.kind) {
            return null;
        }
        Amount second =
                new Amount(next, a.end + 1, lexicon.units.end(d, p.numbers().end(next)), 0);
        second.kind = a.kind;
        second.unitAfter = true;
        return behind.read(p, second, true);
    }

    /** "25% or $136 million more than", "3%, or 40 cents, higher": the same change, told twice. */
    private Change ofSame(Passage p, Amount a, int or, int next) {
        Document d = p.d();
        if (next >= p.numbers().size() || p.numbers().first(next) - or > 2) {
            return null;
        }
        int end = p.numbers().end(next);
        int behind = lexicon.units.startsAt(d, end) ? lexicon.units.end(d, end) : d.is(end, "cents") ? end + 1 : end;
        behind += d.is(behind, ',') ? 1 : 0;
        ChangeWord word = p.sameSentence(a.first, behind) ? lexicon.changes.at(d, behind) : null;
        return word != null && word.is(Part.AFTER) ? word.change() : null;
    }
}
