package org.bulletinfacts.figure;

import org.bulletinfacts.figure.FigureWord.Kind;
import org.bulletinfacts.number.Numbers;
import org.bulletinfacts.text.Document;

/** What two amounts that are compared say once for both: the unit of the first, what the price of the second is per. */
final class Comparisons {
    private static final int FARTHEST_BASE = 8;

    private final FigureLexicon lexicon;

    Comparisons(FigureLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** "12,500 hectares, up from 9,800 a day earlier": a bare number takes the unit of the measure it is compared with. */
    boolean inherit(Passage p, Amount a, Amount last) {
        Document d = p.d();
        boolean bare = last != null
                && !a.hasUnit()
                && a.kind == FigureKind.COUNT
                && last.kind == FigureKind.MEASURE
                && last.max == null
                && d.isDigits(a.first)
                && !p.numbers().is(a.number, Numbers.ORDINAL)
                && a.first - last.end <= FARTHEST_BASE
                && p.sameSentence(last.first, a.first);
        boolean base = bare
                && (d.word(a.first - 1) == lexicon.from || d.is(a.first - 1, "against") || d.is(a.first - 1, "with"));
        boolean end = bare && d.word(a.first - 1) == lexicon.to && d.word(last.first - 1) == lexicon.from;
        if (!base && !end || isYear(d, a) || isOwnNoun(p, a)) {
            return false;
        }
        for (int t = last.end; t < a.first - 1; t++) {
            boolean bridge = d.is(t, ',')
                    || d.is(t, "up")
                    || d.is(t, "down")
                    || d.is(t, "compared")
                    || p.taken().has(t)
                    || d.isDigits(t) && d.end(t) - d.start(t) == 4
                    || d.is(t, "in");
            if (!bridge) {
                return false;
            }
        }
        a.kind = FigureKind.MEASURE;
        a.unit = last.unit;
        a.unitAfter = true;
        a.rule = "measure-base";
        return true;
    }

    private static boolean isYear(Document d, Amount a) {
        return d.end(a.first) - d.start(a.first) == 4 && a.end == a.first + 1 && a.value > 1800 && a.value < 2100;
    }

    /** "up from 12 villages": what the number counts stands behind it. */
    private boolean isOwnNoun(Passage p, Amount a) {
        boolean inside = p.sameSentence(a.first, a.end);
        return inside
                && p.isLower(a.end)
                && !lexicon.is(p.d(), a.end, Kind.FUNCTION)
                && !p.taken().has(a.end);
    }

    /** "from $98.5 to $71.2 per tonne": whether the amount tells what the one before it is per, too. */
    boolean share(Passage p, Amount a, Amount last, Figure before) {
        Document d = p.d();
        boolean money = last != null && a.kind == FigureKind.MONEY && last.kind == FigureKind.MONEY && a.per != null;
        boolean joined = money && a.first == last.end + 1;
        return joined
                && before.perUnit() == null
                && before.unit() != null
                && before.unit().equals(a.unit)
                && (d.word(last.end) == lexicon.to || d.word(last.end) == lexicon.from)
                && p.sameSentence(last.first, a.first);
    }

    /** The figure with what the amount is per. */
    static Figure withRate(Figure f, Amount a) {
        return new Figure(
                f.span(),
                f.kind(),
                f.value(),
                f.valueMax(),
                f.unit(),
                a.per,
                f.modifier(),
                f.basis(),
                f.change(),
                f.rule());
    }
}
