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
                && a.first - last.behind() <= FARTHEST_BASE
                && p.sameSentence(last.first, a.first);
        int modifier = bare ? lexicon.modifiers.startOfFormEnding(d, a.first) : -1;
        int start = modifier > last(last) ? modifier : a.first;
        boolean base = bare && isBaseWord(d, start - 1);
        boolean end = bare && d.word(a.first - 1) == lexicon.to && d.word(last.first - 1) == lexicon.from;
        if (!base && !end || isYear(d, a) || isOwnNoun(p, a)) {
            return false;
        }
        for (int t = last.behind(); t < start - 1; t++) {
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
        a.per = last.per;
        a.unitAfter = true;
        a.rule = "measure-base";
        return true;
    }

    private static int last(Amount last) {
        return last == null ? 0 : last.behind();
    }

    /** "from", "against", "with", "versus", before what an amount is compared with. */
    private boolean isBaseWord(Document d, int token) {
        return d.word(token) == lexicon.from
                || d.is(token, "against")
                || d.is(token, "with")
                || d.is(token, "versus")
                || d.word(token) == lexicon.to && d.is(token - 1, "compared")
                || d.word(token) == lexicon.of && d.is(token - 1, "instead");
    }

    /** "at 37 pesos per kilogram, down from 50", "$97 per night, versus $92": what the price before is per. */
    void inheritPer(Passage p, Amount a, Amount last) {
        Document d = p.d();
        boolean same = last != null
                && a.per == null
                && last.per != null
                && a.kind == last.kind
                && (a.kind == FigureKind.MONEY || isLessOf(p, a))
                && !a.rule.startsWith("exchange-rate")
                && last.unit != null
                && last.unit.equals(a.unit)
                && a.first - last.behind() <= FARTHEST_BASE
                && a.first > last.end
                && p.sameSentence(last.first, a.first);
        if (!same) {
            return;
        }
        int modifier = lexicon.modifiers.startOfFormEnding(d, a.first);
        int base = modifier > last.end ? modifier - 1 : a.first - 1;
        boolean rate = last.rule.startsWith("exchange-rate");
        boolean moved = !a.subunit && !rate && (d.is(base, "up") || d.is(base, "down"));
        boolean more = !rate
                && (d.is(a.end, "more") || d.is(a.end, "less"))
                && (d.is(a.end + 1, "than") || d.is(a.end + 1, "and") || d.kind(a.end + 1) == Document.MARK);
        boolean ends = !rate && d.word(a.first - 1) == lexicon.to && d.word(last.first - 1) == lexicon.from;
        if (more || ends || isBaseWord(d, base) || d.is(base, "than") || moved && base - last.behind() <= 4) {
            a.per = last.per;
        }
    }

    /** "126 litres a head, two litres less": a measure that goes on only as a difference. */
    private static boolean isLessOf(Passage p, Amount a) {
        Document d = p.d();
        return a.kind == FigureKind.MEASURE
                && (d.is(a.end, "more") || d.is(a.end, "less"))
                && !a.rule.endsWith("range");
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
        boolean money = last != null
                && (a.kind == FigureKind.MONEY || a.kind == FigureKind.MEASURE)
                && last.kind == a.kind
                && a.per != null
                && !a.rule.startsWith("exchange-rate");
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
