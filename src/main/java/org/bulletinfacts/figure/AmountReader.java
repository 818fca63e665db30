package org.bulletinfacts.figure;

import org.bulletinfacts.figure.FigureWord.Kind;
import org.bulletinfacts.number.Numbers;
import org.bulletinfacts.text.Document;

/** Reads one number with its unit: money, a share, a physical measure, or nothing but a count. */
final class AmountReader {
    private final FigureLexicon lexicon;
    private final MoneyReader money;
    private final TemperatureReader temperatures;
    private final RatePoints points;
    private final UnitSense senses;

    AmountReader(FigureLexicon lexicon, TemperatureReader temperatures) {
        this.lexicon = lexicon;
        this.temperatures = temperatures;
        money = new MoneyReader(lexicon);
        points = new RatePoints(lexicon);
        senses = new UnitSense(lexicon, temperatures);
    }

    /**
     * Reads the number with its unit.
     *
     * @param floor the token behind the figure before: what stands before it is claimed
     */
    Amount read(Passage p, int number, int floor) {
        Numbers numbers = p.numbers();
        Amount a = new Amount(number, numbers.first(number), numbers.end(number), numbers.value(number));
        if (!money.before(p, a, floor) && !MoneyReader.shillingMark(p, a)) {
            unitBehind(p, a);
        }
        return a;
    }

    private void unitBehind(Passage p, Amount a) {
        Document d = p.d();
        int at = a.end;
        if (p.isHyphen(at)) {
            at++;
        } else if (p.numbers().is(a.number, Numbers.FRACTION)
                || p.numbers().is(a.number, Numbers.DECIMAL) && d.word(at) == lexicon.of) {
            at = behindArticle(d, at);
        } else if (p.numbers().is(a.number, Numbers.MAGNITUDE)
                && d.word(at) == lexicon.of
                && p.isLower(at + 1)
                && lexicon.currencies.forms.startsAt(d, at + 1)) {
            // "hundreds of billions of francs"
            at++;
        } else if (isInBrackets(p, a, at)) {
            a.unitAfter = true;
            setUnit(p, a, lexicon.units.at(d, at + 1));
            a.end = lexicon.units.end(d, at + 1) + 1;
            return;
        }
        if (!p.sameSentence(a.first, at)) {
            return;
        }
        if (points.read(p, a)) {
            return;
        }
        UnitForm unit = lexicon.units.at(d, at);
        int unitEnd = lexicon.units.end(d, at);
        if (unitEnd > at + 1 && d.isDigits(unitEnd - 1) && !d.glued(unitEnd - 1)) {
            // "12 m 2 dm": the digits begin a number of their own.
            unitEnd--;
            unit = lexicon.units.exactly(d, at, unitEnd);
        }
        if (unit != null && !senses.isUnit(p, a, at, unitEnd, unit)) {
            unit = null;
        }
        if (!money.behind(p, a, at, unit == null ? -1 : unitEnd) && unit != null) {
            a.end = unit.per() == null ? unitEnd : endBeforePer(d, at, unitEnd);
            a.unitAfter = true;
            setUnit(p, a, unit);
        }
        if (a.unitAfter && d.is(a.end - 1, '.') && a.end == d.sentenceEnd(a.first)) {
            // The full stop of the sentence, not of "kg.".
            a.end--;
        }
    }

    /** Of a rate written in words only the unit belongs to the amount: "barrels" of "barrels a day"; "t/ha" and "bpd" are one sign. */
    private int endBeforePer(Document d, int first, int end) {
        for (int t = first + 1; t < end; t++) {
            if (d.word(t) == lexicon.per
                    || d.word(t) == lexicon.to
                    || d.is(t, "a")
                    || d.is(t, "an")
                    || d.is(t, "daily")) {
                return d.isFolded(t - 1, '-') ? t - 1 : t;
            }
        }
        return end;
    }

    /** "20 (kg)", "20 [kg]", as tables have it. */
    private boolean isInBrackets(Passage p, Amount a, int bracket) {
        Document d = p.d();
        char closing = d.is(bracket, '(')
                ? ')'
                : d.is(bracket, '[') ? ']' : d.is(bracket, '{') ? '}' : d.is(bracket, '<') ? '>' : 0;
        if (closing == 0
                || !p.numbers().is(a.number, Numbers.DIGITS)
                || !d.glued(bracket + 1)
                || lexicon.startOfWordEnding(d, a.first, Kind.IDENTIFIER) >= 0) {
            return false;
        }
        UnitForm unit = lexicon.units.at(d, bracket + 1);
        return unit != null
                && !unit.gluedToDigits()
                && d.is(lexicon.units.end(d, bracket + 1), closing)
                && p.sameSentence(a.first, bracket + 1);
    }

    /** "half a percentage point", "a quarter of a mile", "0.7 of a point": the unit stands behind "a" or "of a". */
    private int behindArticle(Document d, int token) {
        int at = d.word(token) == lexicon.of ? token + 1 : token;
        boolean article = d.is(at, "a") || d.is(at, "an");
        return article && (lexicon.units.startsAt(d, at + 1) || lexicon.currencies.forms.startsAt(d, at + 1))
                ? at + 1
                : token;
    }

    private void setUnit(Passage p, Amount a, UnitForm unit) {
        a.kind = unit.kind();
        a.unit = p.localUnit(unit.code());
        a.per = unit.per() == null ? null : p.localUnit(unit.per());
        a.times(unit.factor());
        String raised = unit.kind() == FigureKind.MEASURE ? UnitExponent.raised(p.d(), a.end, a.unit) : null;
        if (raised != null && p.sameSentence(a.first, a.end)) {
            a.unit = raised;
            a.end = UnitExponent.end(p.d(), a.end);
        }
        a.rule = switch (unit.kind()) {
            case PERCENT -> "percent";
            case PERCENTAGE_POINT -> "percentage-point";
            default -> "measure";
        };
        if ("deg".equals(unit.code())) {
            temperatures.scale(p, a);
        }
    }
}
