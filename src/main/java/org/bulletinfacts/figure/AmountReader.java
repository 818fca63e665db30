package org.bulletinfacts.figure;

import org.bulletinfacts.figure.FigureWord.Kind;
import org.bulletinfacts.number.Numbers;
import org.bulletinfacts.text.Document;

/** Reads one number with its unit: money, a share, a physical measure, or nothing but a count. */
final class AmountReader {
    /** Degrees Celsius that weather has at most: a bare C behind more is something else. */
    private static final int HOTTEST = 60;

    private static final int FARTHEST_WATER = 5;

    private final FigureLexicon lexicon;

    AmountReader(FigureLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * Reads the number with its unit.
     *
     * @param floor the token behind the figure before: what stands before it is claimed
     */
    Amount read(Passage p, int number, int floor) {
        Numbers numbers = p.numbers();
        Amount a = new Amount(number, numbers.first(number), numbers.end(number), numbers.value(number));
        if (!moneyBefore(p, a, floor) && !shillingMark(p, a)) {
            unitBehind(p, a);
        }
        return a;
    }

    /** "20,000/-", as bills of East Africa and South Asia have it: the country's own money. */
    private static boolean shillingMark(Passage p, Amount a) {
        Document d = p.d();
        boolean mark = d.is(a.end, '/')
                && d.glued(a.end)
                && d.glued(a.end + 1)
                && (d.is(a.end + 1, '-') || d.is(a.end + 1, '='))
                && (a.end + 2 >= d.size() || !d.glued(a.end + 2) || d.kind(a.end + 2) == Document.MARK);
        if (mark && p.home() != null && p.numbers().is(a.number, Numbers.DIGITS)) {
            a.end += 2;
            a.unitAfter = true;
            setMoney(a, p.home(), 1);
            return true;
        }
        return false;
    }

    private boolean moneyBefore(Passage p, Amount a, int floor) {
        Document d = p.d();
        int start = lexicon.currencies.forms.startOfFormEnding(d, a.first);
        if (start < floor || start < 0 || !p.sameSentence(start, a.first)) {
            return false;
        }
        CurrencyForm form = lexicon.currencies.forms.exactly(d, start, a.first);
        boolean glued = d.glued(a.first);
        boolean letters = d.isWord(a.first - 1);
        boolean large = isLarge(p, a.number);
        boolean named =
                large && letters && !form.needsAmount && !d.is(start, "euro") && !lexicon.units.startsAt(d, a.end);
        if (!form.symbol && !named) {
            return false;
        }
        boolean oneLetter = letters && d.end(a.first - 1) - d.start(start) == 1;
        if (letters && d.glued(start) && d.isWord(start - 1)
                || oneLetter && !glued
                || form.needsAmount && !large && !(glued && p.home() != null && form.divisors.containsKey(p.home()))
                || letters && !glued && isNameBefore(p, start, a)) {
            return false;
        }
        String code = form.code(p.home());
        double divisor = form.divisor(code);
        if (code == null && form.divisors.size() == 1 || divisor != 1 && !form.symbol) {
            // "I sent 120 letters": nobody writes the small coin before its number.
            return false;
        }
        a.first = start;
        a.unitBefore = true;
        setMoney(a, code, divisor);
        if (start > floor
                && d.isFolded(start - 1, '-')
                && d.glued(start)
                && (!d.glued(start - 1) || d.is(start - 2, '('))) {
            a.first = start - 1;
            a.value = -a.value;
        }
        if (a.first == start && start > floor && d.is(start - 1, '+') && d.glued(start)) {
            a.first = start - 1;
        }
        moneyTwice(p, a);
        return true;
    }

    /** "EUR 5" but not "Boeing SR 20": letters that belong to a name written in capitals before them. */
    private static boolean isNameBefore(Passage p, int start, Amount a) {
        return p.d().end(a.first - 1) - p.d().start(start) < 3 && p.d().isCapital(start - 1) && !isLarge(p, a.number);
    }

    /** "US$5 million USD", "$200 AUD": a name or code behind says which dollars. */
    private void moneyTwice(Passage p, Amount a) {
        Document d = p.d();
        CurrencyForm after = lexicon.currencies.forms.at(d, a.end);
        if (after == null || !p.sameSentence(a.first, a.end) || after.needsAmount) {
            return;
        }
        String code = after.code(p.home());
        boolean names = after.divisors.size() == 1 || after.divisors.containsKey(a.unit);
        if (code != null && names && after.divisor(code) == 1 && isDollar(d, a) && !d.is(a.end, '$')) {
            a.unit = after.divisors.size() == 1 ? code : a.unit;
            a.end = lexicon.currencies.forms.end(d, a.end);
            a.unitAfter = true;
        }
    }

    private static boolean isDollar(Document d, Amount a) {
        return d.kind(a.first) == Document.MARK || d.is(a.first, "us");
    }

    /** Many digits, a multiplier or decimals: more than a number in a name has. */
    private static boolean isLarge(Passage p, int number) {
        Numbers numbers = p.numbers();
        return numbers.is(number, Numbers.SCALED)
                || numbers.is(number, Numbers.GROUPED)
                || numbers.is(number, Numbers.DECIMAL) && numbers.is(number, Numbers.DIGITS)
                || Math.abs(numbers.value(number)) >= 100;
    }

    private void unitBehind(Passage p, Amount a) {
        Document d = p.d();
        int at = a.end;
        if (p.isHyphen(at)) {
            at++;
        } else if (p.numbers().is(a.number, Numbers.FRACTION)) {
            at = behindArticle(d, at);
        } else if (isInBrackets(p, a, at)) {
            a.unitAfter = true;
            setUnit(p, a, lexicon.units.at(d, at + 1));
            a.end = lexicon.units.end(d, at + 1) + 1;
            return;
        }
        if (!p.sameSentence(a.first, at)) {
            return;
        }
        if (isPartOfPoint(p, a)) {
            return;
        }
        UnitForm unit = lexicon.units.at(d, at);
        int unitEnd = lexicon.units.end(d, at);
        if (unitEnd > at + 1 && d.isDigits(unitEnd - 1) && !d.glued(unitEnd - 1)) {
            // "12 m 2 dm": the digits begin a number of their own.
            unitEnd--;
            unit = lexicon.units.exactly(d, at, unitEnd);
        }
        if (unit != null && !isUnitHere(p, a, at, unitEnd, unit)) {
            unit = null;
        }
        CurrencyForm money = lexicon.currencies.forms.at(d, at);
        unitEnd = unit == null ? -1 : unitEnd;
        int moneyEnd = money == null ? -1 : lexicon.currencies.forms.end(d, at);
        if (money != null && moneyEnd >= unitEnd && isMoneyHere(p, a, at, money, moneyEnd, unitEnd)) {
            String code = money.code(p.home());
            a.end = moneyEnd;
            a.unitAfter = true;
            setMoney(a, code, money.divisor(code));
        } else if (unit != null) {
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

    /** "half a percentage point", "a quarter of a mile": the unit stands behind "a" or "of a". */
    private int behindArticle(Document d, int token) {
        int at = d.word(token) == lexicon.of ? token + 1 : token;
        boolean article = d.is(at, "a") || d.is(at, "an");
        return article && (lexicon.units.startsAt(d, at + 1) || lexicon.currencies.forms.startsAt(d, at + 1))
                ? at + 1
                : token;
    }

    /** "half a point", "a quarter point" of an interest rate. */
    private boolean isPartOfPoint(Passage p, Amount a) {
        Document d = p.d();
        if (!p.numbers().is(a.number, Numbers.FRACTION)) {
            return false;
        }
        int of = d.word(a.end) == lexicon.of || p.isHyphen(a.end) ? a.end + 1 : a.end;
        int point = d.is(of, "a") || p.isHyphen(of) ? of + 1 : of;
        if (!d.is(point, "point") || !p.sameSentence(a.first, point) || !isOfRate(p, a)) {
            return false;
        }
        a.end = point + 1;
        a.unitAfter = true;
        a.kind = FigureKind.PERCENTAGE_POINT;
        a.unit = "pp";
        a.rule = "percentage-point";
        return true;
    }

    private boolean isOfRate(Passage p, Amount a) {
        Document d = p.d();
        int sentence = d.sentenceOf(a.first);
        int from = Math.max(d.sentenceFirst(sentence), a.first - 20);
        int to = Math.min(d.sentenceFirst(sentence + 1), a.end + 20);
        for (int t = from; t < to; t++) {
            if (d.is(t, "rate")
                    || d.is(t, "rates")
                    || d.is(t, "inflation")
                    || d.is(t, "growth")
                    || d.is(t, "yield")
                    || d.is(t, "interest")
                    || d.is(t, '%')) {
                return true;
            }
        }
        return false;
    }

    private boolean isUnitHere(Passage p, Amount a, int at, int end, UnitForm unit) {
        Document d = p.d();
        boolean digits = p.numbers().is(a.number, Numbers.DIGITS);
        if (unit.gluedToDigits() && !(digits && d.glued(at) && at == a.end)) {
            boolean apart = digits && at == a.end && "Cel".equals(unit.code()) && d.isCapital(at) && !d.isCapital(end);
            return apart && Math.abs(a.value) <= HOTTEST && isTemperature(p, a)
                    || digits && "[in_i]".equals(unit.code()) && isSize(p, end);
        }
        if (unit.gluedToDigits() && lexicon.startOfWordEnding(d, a.first, Kind.IDENTIFIER) >= 0) {
            // "seat 12A"
            return false;
        }
        boolean sort = unit.gluedToDigits() && "temperature".equals(unit.quantity()) && !isTemperature(p, a);
        if (sort && (d.isCapital(a.first - 1) || p.isLower(end) && !lexicon.is(d, end, Kind.FUNCTION))) {
            // "a Boeing 777F", "the 13F filing"
            return false;
        }
        if (d.glued(at)
                && d.isFolded(end, '-')
                && d.glued(end)
                && d.glued(end + 1)
                && d.shape(end + 1) == Document.UPPER) {
            // "9N-ABC": the registration of an aircraft
            return false;
        }
        int length = d.end(end - 1) - d.start(at);
        boolean sign = d.isWord(at) && length <= 2;
        if (sign && (!digits || d.is(end, '\'') || d.is(end, '\u2019'))) {
            return false;
        }
        return !d.glued(end) || !d.isDigits(end);
    }

    /** "2 in thick", "5 in." at the end of a sentence: inches, and no preposition. */
    private static boolean isSize(Passage p, int token) {
        Document d = p.d();
        int sentenceEnd = d.sentenceEnd(token - 1);
        return token >= sentenceEnd
                || d.is(token, '.') && token + 1 >= sentenceEnd
                || d.is(token, "thick")
                || d.is(token, "wide")
                || d.is(token, "long")
                || d.is(token, "tall")
                || d.is(token, "deep")
                || d.is(token, "high");
    }

    private boolean isMoneyHere(Passage p, Amount a, int at, CurrencyForm money, int moneyEnd, int unitEnd) {
        Document d = p.d();
        boolean letters = d.isWord(at);
        if (money.needsAmount && !isLarge(p, a.number)) {
            return false;
        }
        if (money.code(p.home()) == null && money.divisors.size() == 1 || money.gluedToDigits && !d.glued(at)) {
            return false;
        }
        boolean single = letters && d.end(moneyEnd - 1) - d.start(at) == 1;
        if (single && !d.glued(at) && !money.gluedToDigits) {
            return false;
        }
        if (!letters && d.isDigits(moneyEnd) && !d.glued(at)) {
            return false;
        }
        if (letters && money.symbol && d.end(moneyEnd - 1) - d.start(at) < 3 && !isLarge(p, a.number) && !d.glued(at)) {
            return false;
        }
        return unitEnd < moneyEnd || !isWeight(p, at, moneyEnd);
    }

    /** "50 pounds of explosives", "a 20-pound bomb", and in America any pounds: a weight. */
    private boolean isWeight(Passage p, int at, int end) {
        return Pounds.isWeight(p, at, end, p.d().word(end) == lexicon.of);
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
        if ("deg".equals(unit.code()) && (isTemperature(p, a) || isFelt(p, a))) {
            String country = p.conventions().country();
            a.unit = "US".equals(country) ? "[degF]" : "Cel";
        }
    }

    /** "5 to 8 degrees below zero", "10 degrees of frost": makes the amount negative, low end first. */
    void belowZero(Passage p, Amount a) {
        Document d = p.d();
        boolean degrees = "Cel".equals(a.unit) || "[degF]".equals(a.unit);
        boolean below = degrees
                && (d.is(a.end, "below") && (d.is(a.end + 1, "zero") || d.is(a.end + 1, "freezing"))
                        || d.word(a.end) == lexicon.of && d.is(a.end + 1, "frost"));
        if (below) {
            double high = -a.value;
            a.value = a.max == null ? high : -a.max;
            a.max = a.max == null ? null : Double.valueOf(high);
        }
    }

    private boolean isTemperature(Passage p, Amount a) {
        Document d = p.d();
        int sentence = d.sentenceOf(a.first);
        int from = Math.max(d.sentenceFirst(sentence), a.first - 20);
        int to = Math.min(d.sentenceFirst(sentence + 1), a.end + 12);
        for (int t = from; t < to; t++) {
            if (lexicon.is(d, t, Kind.TEMPERATURE)) {
                return true;
            }
        }
        return false;
    }

    /** "-12 degrees", "it was 35 degrees in the shade", "with the sea at 24 degrees". */
    private boolean isFelt(Passage p, Amount a) {
        Document d = p.d();
        if (Math.abs(a.value) > HOTTEST) {
            return false;
        }
        int from = Math.max(d.sentenceFirst(d.sentenceOf(a.first)), a.first - FARTHEST_WATER);
        for (int t = a.first - 1; t >= from; t--) {
            if (d.is(t, "water")
                    || d.is(t, "sea")
                    || d.is(t, "air")
                    || d.is(t, "it") && (d.is(t + 1, "was") || d.is(t + 1, "is"))) {
                return true;
            }
        }
        return a.value < 0;
    }

    private static void setMoney(Amount a, String code, double divisor) {
        a.kind = FigureKind.MONEY;
        a.unit = code;
        a.rule = a.unitBefore ? "money-before" : "money";
        if (divisor != 1) {
            a.subunit = divisor > 1;
            a.times(1 / divisor);
        }
    }
}
