package org.bulletinfacts.figure;

import org.bulletinfacts.figure.FigureWord.Kind;
import org.bulletinfacts.text.Document;

/** Whether a percentage is a share of something: 12% of GDP, a 30% stake, accounts for 40%. */
final class ShareReader {
    private static final int MOST_WORDS_BEFORE_OR = 6;
    private static final int MOST_WORDS_BEFORE_ON = 8;
    /** So far before the amount its subject may stand, in tokens. */
    private static final int FARTHEST_SHARE = 24;

    private final FigureLexicon lexicon;
    private final ShareSubjects subjects;
    private final ChangeEllipsis ellipsis;

    ShareReader(FigureLexicon lexicon) {
        this.lexicon = lexicon;
        subjects = new ShareSubjects(lexicon);
        ellipsis = new ChangeEllipsis(lexicon);
    }

    /** @param start the first token of the amount's modifiers, or of the amount */
    boolean isShare(Passage p, Amount a, int start) {
        Document d = p.d();
        if (a.kind != FigureKind.PERCENT) {
            return false;
        }
        int at = p.isHyphen(a.end) ? a.end + 1 : a.end;
        if (p.sameSentence(a.first, at)) {
            boolean noun = d.word(at) == lexicon.of && !isTime(d, at + 1)
                    || lexicon.is(d, at, Kind.SHARE_AFTER) && d.word(at) != lexicon.of
                    || p.isLower(at) && lexicon.is(d, at + 1, Kind.SHARE_AFTER) && d.word(at + 1) != lexicon.of;
            if (noun) {
                return true;
            }
        }
        return isNamedShare(p, a, start)
                || isLevelOfShare(p, start)
                || subjects.isPart(p, a, start)
                || isBeforeShare(p, a);
    }

    /** "with 23% and Kano with 11%", "compared with 44%", ", or 88.8%,": the amount before it was a share, or is what it is a share of. */
    boolean goesOn(Passage p, Amount a, int start, Amount last, Figure before) {
        Document d = p.d();
        if (a.kind != FigureKind.PERCENT || before == null || !p.sameSentence(last.first, a.first)) {
            return false;
        }
        int at = start - 1;
        for (int t = last.end; t < at; t++) {
            if (d.is(t, ';')) {
                return false;
            }
        }
        if (before.basis() == Basis.SHARE
                && d.is(at, ',')
                && d.is(a.end, ',')
                && start - last.end <= MOST_WORDS_BEFORE_OR) {
            // "two-fifths of Slovaks, 41 percent,"
            return true;
        }
        boolean or = d.word(at) == lexicon.or && d.is(at - 1, ',') && at - last.end <= MOST_WORDS_BEFORE_OR;
        if (before.basis() == Basis.SHARE && (or || d.is(at, '(') && at - last.end <= MOST_WORDS_BEFORE_OR)) {
            // "more than one in five of them (21.8%)"
            return true;
        }
        if (isNextSubject(p, a, start, last, before)) {
            return true;
        }
        if (before.basis() == Basis.SHARE && before.kind() == FigureKind.PERCENT) {
            return d.is(at, "with")
                    || d.is(at, "on") && at - last.end <= MOST_WORDS_BEFORE_ON
                    || d.is(at, "against")
                    || d.word(at) == lexicon.from
                    || d.word(at) == lexicon.to && d.word(last.first - 1) == lexicon.from
                    || isListed(p, at, last);
        }
        return or && before.basis() == Basis.LEVEL && (a.value < 100 && before.kind() != FigureKind.SCORE);
    }

    /** "handles 62% of the freight, Durban 20% and Maputo 7%", "tea (57% of homes), coffee (49%)": the parts of others. */
    boolean isNextSubject(Passage p, Amount a, int start, Amount last, Figure before) {
        if (a.kind != FigureKind.PERCENT
                || before == null
                || before.basis() != Basis.SHARE
                || start <= last.end
                || !p.sameSentence(last.first, a.first)) {
            return false;
        }
        Document d = p.d();
        if (d.is(start - 1, '(')) {
            return d.is(last.first - 1, '(')
                    && before.kind() == FigureKind.PERCENT
                    && !ellipsis.isBroken(p, last.end, start);
        }
        return ellipsis.isNextSubject(p, a, start, last.end);
    }

    /** "71% sat in shares, 27% in bonds", "to blame for 41% and drink for 20%": one more part of the same whole. */
    private boolean isListed(Passage p, int at, Amount last) {
        Document d = p.d();
        if (d.is(at, ',') || d.word(at) == lexicon.and) {
            return true;
        }
        boolean parallel = last.first > 0
                && d.same(at, last.first - 1)
                && lexicon.is(d, at, Kind.FUNCTION)
                && d.word(at) != lexicon.by;
        for (int t = last.end; parallel && t < at; t++) {
            if (d.is(t, ';') || lexicon.changes.startsAt(d, t)) {
                return false;
            }
        }
        return parallel && at - last.end <= MOST_WORDS_BEFORE_OR;
    }

    /** "from 1.5% to 2% of output": what both are a share of is said once. */
    private boolean isBeforeShare(Passage p, Amount a) {
        Document d = p.d();
        int next = a.lastNumber + 1;
        boolean joined = next < p.numbers().size()
                && p.numbers().first(next) == a.end + 1
                && (d.word(a.end) == lexicon.to || d.word(a.end) == lexicon.and || d.word(a.end) == lexicon.or)
                && p.sameSentence(a.first, p.numbers().end(next));
        UnitForm unit = joined ? lexicon.units.at(d, p.numbers().end(next)) : null;
        int end = unit == null ? -1 : lexicon.units.end(d, p.numbers().end(next));
        return unit != null
                && unit.kind() == FigureKind.PERCENT
                && p.sameSentence(a.first, end)
                && d.word(end) == lexicon.of;
    }

    /** "the 4.4% of May", "the 2.3% of the 1990s" tell when, not what of. */
    private boolean isTime(Document d, int token) {
        int at = d.is(token, "the") || d.is(token, "last") ? token + 1 : token;
        boolean year = d.isDigits(at) && d.end(at) - d.start(at) == 4;
        return year || lexicon.is(d, at, Kind.MONTH) || lexicon.is(d, at, Kind.TIME_UNIT);
    }

    /** "the share of renewables will rise from 12% to 42%". */
    private boolean isLevelOfShare(Passage p, int start) {
        Document d = p.d();
        boolean level = d.word(start - 1) == lexicon.to || d.word(start - 1) == lexicon.from || d.is(start - 1, "at");
        int first = d.sentenceFirst(d.sentenceOf(start));
        for (int t = start - 2; level && t >= Math.max(first, start - FARTHEST_SHARE); t--) {
            if ((d.is(t, "share") || d.is(t, "proportion")) && (d.word(t + 1) == lexicon.of || d.is(t - 2, "s"))
                    || d.is(t, "stake")) {
                return true;
            }
            if (d.is(t, ';') || d.is(t, ',')) {
                return false;
            }
        }
        return false;
    }

    /** "accounts for 40%", "made up 12%": said before the amount, so that "up" tells no change. */
    boolean isNamedShare(Passage p, Amount a, int start) {
        int before = a.kind == FigureKind.PERCENT || RatioReader.isShare(a)
                ? lexicon.startOfWordEnding(p.d(), start, Kind.SHARE_BEFORE)
                : -1;
        return before >= 0 && p.sameSentence(before, a.first);
    }
}
