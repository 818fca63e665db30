package org.bulletinfacts.figure;

import org.bulletinfacts.figure.FigureWord.Kind;
import org.bulletinfacts.text.Document;

/** Whether a percentage is a share of something: 12% of GDP, a 30% stake, accounts for 40%. */
final class ShareReader {
    private final FigureLexicon lexicon;

    ShareReader(FigureLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** @param start the first token of the amount's modifiers, or of the amount */
    boolean isShare(Passage p, Amount a, int start) {
        Document d = p.d();
        if (a.kind != FigureKind.PERCENT) {
            return false;
        }
        int at = p.isHyphen(a.end) ? a.end + 1 : a.end;
        if (p.sameSentence(a.first, at)) {
            boolean noun = lexicon.is(d, at, Kind.SHARE_AFTER)
                    || p.isLower(at) && lexicon.is(d, at + 1, Kind.SHARE_AFTER) && d.word(at + 1) != lexicon.of;
            if (noun) {
                return true;
            }
        }
        return isNamedShare(p, a, start);
    }

    /** "accounts for 40%", "made up 12%": said before the amount, so that "up" tells no change. */
    boolean isNamedShare(Passage p, Amount a, int start) {
        int before = a.kind == FigureKind.PERCENT ? lexicon.startOfWordEnding(p.d(), start, Kind.SHARE_BEFORE) : -1;
        return before >= 0 && p.sameSentence(before, a.first);
    }
}
