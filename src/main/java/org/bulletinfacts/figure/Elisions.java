package org.bulletinfacts.figure;

import org.bulletinfacts.figure.FigureWord.Kind;
import org.bulletinfacts.number.Numbers;
import org.bulletinfacts.text.Document;

/**
 * Fills a unit that is said once for two amounts of one construction: "8 million tonnes of wheat and 3 million of maize", "36 billion
 * euros, less than the 44 billion sought", "2.4 million barrels a day, 300,000 of them for export", "97 percent; in the south it was
 * below 90". Only where nothing stands behind the number that it could count.
 */
final class Elisions {
    private static final int FARTHEST_ITEM = 10;
    private static final int FARTHEST_LEVEL = 20;
    private static final int FARTHEST_SUM = 25;

    /** Levels of one thing lie so near to each other. */
    private static final double MOST_APART = 3;

    private final FigureLexicon lexicon;

    private final ParallelUnits parallel;

    Elisions(FigureLexicon lexicon) {
        this.lexicon = lexicon;
        parallel = new ParallelUnits(lexicon);
    }

    /**
     * Gives a bare number the unit of the amount before it, where the two are parallel.
     *
     * @param last the amount right before, or null
     * @param mass the last measure or money that was no conversion of another, or null
     */
    void read(Passage p, Amount a, Amount last, Amount mass) {
        if (mass != null && last != null && last != mass && last.kind == FigureKind.MONEY) {
            fill(p, a, mass);
        } else {
            fill(p, a, last);
            boolean aside = last != null && !p.numbers().is(last.lastNumber, Numbers.SCALED)
                    || last != null && last.kind == FigureKind.MONEY;
            if (mass != null && mass != last && aside && p.sameSentence(mass.first, a.first)) {
                fill(p, a, mass);
            }
        }
    }

    /** The amount where others can go on with its unit, else the one before: "80 billion dirhams (about $8 billion)". */
    static Amount mass(Passage p, Amount a, Amount last, Amount before) {
        if (!isMass(a)) {
            return before;
        }
        Document d = p.d();
        boolean converted = last != null
                && before == last
                && a.kind == last.kind
                && a.unit != null
                && !a.unit.equals(last.unit)
                && d.is(last.behind(), '(')
                && a.first - last.behind() <= 4;
        return converted ? before : a;
    }

    private void fill(Passage p, Amount a, Amount last) {
        boolean bare = last != null
                && !a.hasUnit()
                && a.kind == FigureKind.COUNT
                && last.unit != null
                && !last.rule.startsWith("exchange-rate")
                && a.first > last.end
                && !p.numbers().is(a.number, Numbers.ORDINAL | Numbers.MAGNITUDE)
                && !isYear(p, a)
                && near(p, last.first, a.first);
        if (bare
                && (isItem(p, a, last)
                        || isPart(p, a, last)
                        || isSum(p, a, last)
                        || isLevel(p, a, last)
                        || parallel.isParallel(p, a, last))) {
            a.kind = last.kind;
            a.unit = last.unit;
            a.per = last.per;
            a.times(last.kind == FigureKind.PERCENTAGE_POINT ? pointFactor(p, last) : 1);
            a.unitAfter = true;
            a.rule = "unit-elided";
        }
    }

    /** "8 tonnes of wheat, 4.9 million of corn": each with what it is of. */
    private boolean isItem(Passage p, Amount a, Amount last) {
        Document d = p.d();
        boolean of = d.word(a.end) == lexicon.of && d.word(last.end) == lexicon.of && p.isLower(a.end + 1);
        boolean noun = !d.is(a.end + 1, "the") && !d.is(a.end + 1, "them") && !lexicon.is(d, a.end + 1, Kind.PEOPLE);
        boolean joined = d.word(a.first - 1) == lexicon.and || d.is(a.first - 1, ',') || d.is(a.first - 1, ';');
        return of && noun && joined && !last.subunit && a.first - last.end <= FARTHEST_ITEM && isMass(last);
    }

    private static boolean isMass(Amount last) {
        return last.kind == FigureKind.MEASURE || last.kind == FigureKind.MONEY;
    }

    /** "2.4 million barrels, 300,000 of them for export". */
    private boolean isPart(Passage p, Amount a, Amount last) {
        Document d = p.d();
        boolean them = d.word(a.end) == lexicon.of && (d.is(a.end + 1, "them") || d.is(a.end + 1, "that"));
        boolean ofWhich = d.is(a.first - 1, "which") && d.word(a.first - 2) == lexicon.of && !p.isPlural(a.end);
        if (ofWhich
                && last.kind == FigureKind.MEASURE
                && a.value < last.value
                && p.numbers().is(a.number, Numbers.SCALED)) {
            // "93 billion cubic metres last year, of which 41 billion went abroad"
            return p.sameSentence(last.first, a.first) && a.first - last.behind() <= FARTHEST_ITEM;
        }
        boolean which = d.word(last.behind() + 1) == lexicon.of && d.is(last.behind() + 2, "which");
        boolean scaled = p.numbers().is(a.number, Numbers.SCALED) || p.numbers().is(a.number, Numbers.GROUPED);
        boolean less = a.value < last.value && last.kind == FigureKind.MEASURE;
        return less && scaled && p.sameSentence(last.first, a.first) && a.first - last.behind() <= 4 && (them || which);
    }

    /** "6 billion euros, far less than the 9 billion sought", "over 60 trillion": millions with no noun, behind millions with one. */
    private boolean isSum(Passage p, Amount a, Amount last) {
        Numbers numbers = p.numbers();
        boolean large = numbers.is(a.number, Numbers.SCALED)
                && numbers.multiplier(a.number) >= 1e6
                && numbers.is(last.lastNumber, Numbers.SCALED)
                && numbers.multiplier(last.lastNumber) >= 1e6;
        Document d = p.d();
        boolean led = isLed(p, a)
                || last.kind == FigureKind.MONEY && isPaid(d, a.first - 1)
                || d.is(a.first - 1, "the")
                || d.is(a.first - 1, ',')
                || d.word(a.first - 1) == lexicon.and;
        boolean people =
                d.word(a.first - 1) == lexicon.of && lexicon.is(d, a.first - 2, Kind.POPULATION) || isOther(p, a, last);
        return large
                && !people
                && isMass(last)
                && led
                && a.first - last.end <= FARTHEST_SUM
                && (isAlone(p, a) || isGiven(p, a) || isOfTime(p, a));
    }

    /** "less than the 9 million of 2022", "the 1.7 billion seen by analysts". */
    private boolean isOfTime(Passage p, Amount a) {
        Document d = p.d();
        int the = d.is(a.end + 1, "the") || d.is(a.end + 1, "last") ? a.end + 2 : a.end + 1;
        boolean when = d.word(a.end) == lexicon.of
                && (p.taken().has(a.end + 1) || d.isDigits(a.end + 1) || lexicon.is(d, the, Kind.TIME_UNIT));
        return d.is(a.first - 1, "the") && (when || d.is(a.end, "seen") || d.is(a.end, "set"));
    }

    /** "620 million to defence": money goes somewhere; not the first number of a range. */
    private boolean isGiven(Passage p, Amount a) {
        return p.d().word(a.end) == lexicon.to
                && p.isLower(a.end + 1)
                && p.numbers().startingAt(a.end + 1) < 0
                && !lexicon.is(p.d(), a.end + 1, Kind.FUNCTION);
    }

    private static boolean isPaid(Document d, int verb) {
        return d.is(verb, "made")
                || d.is(verb, "earned")
                || d.is(verb, "paid")
                || d.is(verb, "pays")
                || d.is(verb, "spent")
                || d.is(verb, "cost")
                || d.is(verb, "lends")
                || d.is(verb, "lent")
                || d.is(verb, "owes")
                || d.is(verb, "raised")
                || d.is(verb, "received");
    }

    /** "; the goal is 15 million": the verb of another clause; "2 million tonnes worth $780m, against 2.3 million": the worth is an aside. */
    private static boolean isOther(Passage p, Amount a, Amount last) {
        Document d = p.d();
        boolean clause = false;
        for (int t = last.end; t < a.first; t++) {
            clause |= d.is(t, ';') && !d.is(t + 1, "its") && !d.is(t + 1, "their");
        }
        boolean verb = isVerb(d, a.first - 1);
        boolean worth = false;
        for (int t = last.first - 1; t > last.first - 4 && !d.is(a.first - 1, ','); t--) {
            worth |= d.is(t, "worth");
        }
        return clause && verb || worth;
    }

    /** "97 percent; in the south it was below 90", "rose to 41 degrees, and 44 is forecast". */
    private boolean isLevel(Passage p, Amount a, Amount last) {
        boolean kind = last.kind == FigureKind.PERCENT || last.kind == FigureKind.MEASURE && isDegrees(last);
        double apart = a.value / last.value;
        boolean near = apart < MOST_APART && apart > 1 / MOST_APART;
        boolean digits =
                p.numbers().is(a.number, Numbers.DIGITS) && !p.numbers().is(a.number, Numbers.SCALED);
        Document d = p.d();
        boolean led = isLed(p, a) && !d.is(a.first - 1, "of") || d.word(a.first - 1) == lexicon.and && isVerb(d, a.end);
        return kind
                && near
                && digits
                && led
                && a.first - last.end <= FARTHEST_LEVEL
                && isPredicate(p, a)
                && isAlone(p, a);
    }

    /** "it was below 90": a pronoun tells that the same thing is told; "and 44 is forecast", "from 90". */
    private boolean isPredicate(Passage p, Amount a) {
        Document d = p.d();
        int first = d.sentenceFirst(d.sentenceOf(a.first));
        for (int t = a.first - 1; t >= Math.max(first, a.first - 5); t--) {
            if (d.is(t, "it") || d.word(t) == lexicon.from || d.is(t, "than")) {
                return true;
            }
        }
        return d.word(a.first - 1) == lexicon.and && isVerb(d, a.end);
    }

    private static boolean isVerb(Document d, int token) {
        return d.is(token, "is") || d.is(token, "are") || d.is(token, "was") || d.is(token, "were");
    }

    private static boolean isDegrees(Amount last) {
        return "Cel".equals(last.unit) || "[degF]".equals(last.unit);
    }

    /** Words before an amount: at, to, than, against, a modifier. */
    private boolean isLed(Passage p, Amount a) {
        Document d = p.d();
        return lexicon.is(d, a.first - 1, Kind.RATE_LEVEL)
                || lexicon.is(d, a.first - 1, Kind.LEVEL_PREPOSITION)
                || d.is(a.first - 1, "than")
                || d.is(a.first - 1, "against")
                || lexicon.modifiers.startOfFormEnding(d, a.first) >= 0;
    }

    /** Whether no noun stands behind the number. */
    private boolean isAlone(Passage p, Amount a) {
        Document d = p.d();
        boolean participle = p.isLower(a.end) && d.charAt(d.end(a.end) - 1) == 'd' && d.charAt(d.end(a.end) - 2) == 'e';
        boolean joint = d.isFolded(a.end, '-') || d.is(a.end, '/') || d.is(a.end, ':') || d.is(a.end, '\u2013');
        return !p.sameSentence(a.first, a.end)
                || p.taken().has(a.end)
                || d.kind(a.end) == Document.MARK && !joint
                || participle
                || d.is(a.end, "sought")
                || lexicon.is(d, a.end, Kind.FUNCTION) && d.word(a.end) != lexicon.of && d.word(a.end) != lexicon.to;
    }

    private static boolean isYear(Passage p, Amount a) {
        Document d = p.d();
        boolean four = d.end(a.first) - d.start(a.first) == 4 && a.end == a.first + 1;
        return four && a.value > 1800 && a.value < 2100;
    }

    /** In one sentence or the next of the paragraph. */
    private static boolean near(Passage p, int before, int first) {
        Document d = p.d();
        return d.sentenceOf(first) - d.sentenceOf(before) <= 1 && d.paragraphOf(first) == d.paragraphOf(before);
    }

    /** Basis points are hundredths. */
    private static double pointFactor(Passage p, Amount last) {
        double written = p.numbers().value(last.lastNumber);
        return written == 0 ? 1 : last.value / written;
    }
}
