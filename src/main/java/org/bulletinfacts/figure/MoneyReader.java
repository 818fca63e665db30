package org.bulletinfacts.figure;

import org.bulletinfacts.number.Numbers;
import org.bulletinfacts.text.Document;

/** Reads the currency before or behind a number: $5, 5 dollars, US$5 million, 20,000/-. */
final class MoneyReader {
    private final FigureLexicon lexicon;

    MoneyReader(FigureLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** "20,000/-", as bills of East Africa and South Asia have it: the country's own money. */
    static boolean shillingMark(Passage p, Amount a) {
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

    /**
     * Reads a currency before the number; false, and the amount as it was, where there is none.
     *
     * @param floor the token behind the figure before: what stands before it is claimed
     */
    boolean before(Passage p, Amount a, int floor) {
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

    /**
     * Reads a currency at a token behind the number; false, and the amount as it was, where there is none.
     *
     * @param unitEnd the token behind a unit of measure that begins at the same token, or -1: the longer one is meant
     */
    boolean behind(Passage p, Amount a, int at, int unitEnd) {
        CurrencyForm money = lexicon.currencies.forms.at(p.d(), at);
        int moneyEnd = money == null ? -1 : lexicon.currencies.forms.end(p.d(), at);
        if (money == null || moneyEnd < unitEnd || !isMoneyHere(p, a, at, money, moneyEnd, unitEnd)) {
            return false;
        }
        String code = money.code(p.home());
        a.end = moneyEnd;
        a.unitAfter = true;
        setMoney(a, code, money.divisor(code));
        return true;
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
        return unitEnd < moneyEnd || !Pounds.isWeight(p, at, moneyEnd, p.d().word(moneyEnd) == lexicon.of);
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
