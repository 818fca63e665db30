package org.bulletinfacts.figure;

import org.bulletinfacts.figure.FigureWord.Kind;
import org.bulletinfacts.number.Numbers;
import org.bulletinfacts.text.Document;

/**
 * Tells whether a bare number stands in a list of like parts whose unit is said once: "Osh (6.6 million tonnes), Naryn (6.2 million)",
 * "the north accounted for 18 million tons; the south for 4.3 million", "took 46 percent and Silva 39", "12.5 percent (11.9)", "80
 * percent against 77".
 */
final class ParallelUnits {
    private static final int FARTHEST_ITEM = 14;
    /** Levels of one thing lie so near to each other, parts of one whole so much farther. */
    private static final double MOST_APART = 4;

    private static final double MOST_APART_OF_PARTS = 40;

    private final FigureLexicon lexicon;
    private final ChangeEllipsis ellipsis;

    ParallelUnits(FigureLexicon lexicon) {
        this.lexicon = lexicon;
        ellipsis = new ChangeEllipsis(lexicon);
    }

    /** @param a a bare number behind {@code last}, which has a unit, in its sentence or the next */
    boolean isParallel(Passage p, Amount a, Amount last) {
        boolean kind =
                last.kind == FigureKind.MEASURE || last.kind == FigureKind.MONEY || last.kind == FigureKind.PERCENT;
        boolean like = kind
                && a.max == null
                && p.d().isDigits(a.first)
                && !last.subunit
                && p.sameSentence(last.first, a.first)
                && isAsLarge(p, a, last)
                && lexicon.startOfWordEnding(p.d(), a.first, Kind.IDENTIFIER) < 0;
        return like
                && (isInBrackets(p, a, last)
                        || isBefore(p, a, last)
                        || isPlaced(p, a, last)
                        || isAlone(p, a) && (isSamePhrase(p, a, last) || isGapped(p, a, last) || isBase(p, a, last)));
    }

    /** Millions stand beside millions, decimals and plain numbers beside each other. */
    private static boolean isAsLarge(Passage p, Amount a, Amount last) {
        Numbers numbers = p.numbers();
        double apart = a.value / last.value;
        boolean scaled = isLarge(numbers, a.number) == isLarge(numbers, last.lastNumber);
        boolean percent = last.kind != FigureKind.PERCENT || a.value <= 100;
        return scaled && percent && apart < MOST_APART_OF_PARTS && apart > 1 / MOST_APART_OF_PARTS;
    }

    private static boolean isLarge(Numbers numbers, int number) {
        return numbers.is(number, Numbers.SCALED) || numbers.value(number) >= 10_000;
    }

    private static boolean isNear(Amount a, Amount last) {
        double apart = a.value / last.value;
        return apart < MOST_APART && apart > 1 / MOST_APART;
    }

    /** "Osh (6.6 million tonnes), Naryn (6.2 million)": names with their parts in brackets. */
    private boolean isInBrackets(Passage p, Amount a, Amount last) {
        Document d = p.d();
        boolean both = d.is(a.first - 1, '(')
                && d.is(a.end, ')')
                && d.is(last.first - 1, '(')
                && d.is(last.behind(), ')')
                && a.first - last.end <= FARTHEST_ITEM;
        for (int t = last.behind() + 1; both && t < a.first - 1; t++) {
            boolean name = d.isWord(t) && !lexicon.is(d, t, Kind.SUBJECT) || d.is(t, ',') || d.is(t, ';');
            if (!name && !p.isHyphen(t) && !d.is(t, '\'') && !d.is(t, '\u2019')) {
                return false;
            }
        }
        return both;
    }

    /** "a margin of 12.5 percent (11.9)": the value of the period before, as reports of companies have it. */
    private static boolean isBefore(Passage p, Amount a, Amount last) {
        Document d = p.d();
        boolean decimals =
                p.numbers().is(a.number, Numbers.DECIMAL) || p.numbers().is(a.number, Numbers.GROUPED);
        return decimals
                && isNear(a, last)
                && d.is(a.first - 1, '(')
                && d.is(a.end, ')')
                && a.first - 1 == last.behind();
    }

    /** "45,000 hectares in Mary, 38,000 in Lebap": each with its place or its use behind the same preposition. */
    private boolean isPlaced(Passage p, Amount a, Amount last) {
        Document d = p.d();
        int preposition = last.behind();
        boolean same = (d.is(a.end, "in") || d.is(a.end, "for") || d.is(a.end, "from") || d.is(a.end, "at"))
                && d.same(a.end, preposition)
                && p.sameSentence(a.first, a.end + 1)
                && d.isWord(a.end + 1)
                && (d.is(a.first - 1, ',') || d.is(a.first - 1, ';') || d.word(a.first - 1) == lexicon.and)
                && a.first - preposition <= FARTHEST_ITEM;
        for (int t = preposition + 1; same && t < a.first; t++) {
            if (lexicon.is(d, t, Kind.SUBJECT)
                    || lexicon.changes.startsAt(d, t)
                    || p.numbers().covering(t) >= 0) {
                return false;
            }
        }
        return same;
    }

    /** "accounted for 18 million tons; the south for 4.3 million": behind the same preposition, with no other verb between. */
    private boolean isSamePhrase(Passage p, Amount a, Amount last) {
        Document d = p.d();
        int before = a.first - 1;
        boolean same = (d.is(before, "for") || d.is(before, "at") || d.is(before, "with"))
                && last.first > 0
                && d.same(before, last.first - 1)
                && a.first - last.behind() <= FARTHEST_ITEM;
        boolean joint = false;
        for (int t = last.behind(); same && t < before; t++) {
            joint |= d.is(t, ';') || d.is(t, ',') || d.word(t) == lexicon.and;
            if (lexicon.is(d, t, Kind.SUBJECT)
                    || lexicon.changes.startsAt(d, t)
                    || p.numbers().covering(t) >= 0) {
                return false;
            }
        }
        return same && joint;
    }

    /** "took 46 percent and Silva 39", "inflow was 214 cubic meters per second and the outflow 518". */
    private boolean isGapped(Passage p, Amount a, Amount last) {
        Document d = p.d();
        boolean named = a.first > 0 && d.isCapital(a.first - 1) && lexicon.is(d, a.first - 1, Kind.IDENTIFIER);
        boolean like = last.kind == FigureKind.PERCENT || isNear(a, last);
        boolean them = d.is(a.first - 1, "them");
        return !named && !them && like && a.value > 1 && ellipsis.isNextSubject(p, a, a.first, last.behind());
    }

    /** "15 euros, against 14", "80 percent against 77": what the amount before is compared with. */
    private boolean isBase(Passage p, Amount a, Amount last) {
        Document d = p.d();
        int modifier = lexicon.modifiers.startOfFormEnding(d, a.first);
        int before = modifier > last.behind() ? modifier - 1 : a.first - 1;
        boolean base = d.is(before, "against")
                || d.is(before, "versus")
                || d.word(before) == lexicon.from && (d.is(before - 1, "up") || d.is(before - 1, "down"))
                || (d.is(before, "with") || d.word(before) == lexicon.to) && d.is(before - 1, "compared");
        if (!base || !isNear(a, last) || before - last.behind() > FARTHEST_ITEM) {
            return false;
        }
        int from = last.behind();
        if (d.is(from, '(')) {
            while (from < before && !d.is(from, ')')) {
                from++;
            }
        }
        for (int t = from; t < before - 1; t++) {
            boolean other = p.numbers().covering(t) >= 0 && !p.taken().has(t)
                    || d.is(t, ';')
                    || lexicon.is(d, t, Kind.SUBJECT)
                    || d.word(t) == lexicon.and;
            if (other) {
                return false;
            }
        }
        return true;
    }

    /** Whether no noun stands behind the number that it could count. */
    private boolean isAlone(Passage p, Amount a) {
        Document d = p.d();
        boolean joint = d.isFolded(a.end, '-') || d.is(a.end, '/') || d.is(a.end, ':') || d.is(a.end, '\u2013');
        return !p.sameSentence(a.first, a.end)
                || p.taken().has(a.end)
                || d.is(a.end, "last")
                || d.kind(a.end) == Document.MARK && !joint && !d.is(a.end, '(')
                || d.is(a.end, "a")
                        && (d.is(a.end + 2, "earlier") || d.is(a.end + 2, "ago") || d.is(a.end + 2, "before"))
                || lexicon.is(d, a.end, Kind.FUNCTION)
                        && d.word(a.end) != lexicon.of
                        && d.word(a.end) != lexicon.to
                        && !d.is(a.end, "per")
                        && !d.is(a.end, "a");
    }
}
