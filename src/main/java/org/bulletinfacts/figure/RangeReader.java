package org.bulletinfacts.figure;

import org.bulletinfacts.number.Numbers;
import org.bulletinfacts.text.Document;

/** Joins two numbers into a range: 5-10%, 5 to 10 percent, between 3 and 4 million, $3-4 million, 10 or 12. */
final class RangeReader {
    private static final int LONGEST_LIST = 5;
    private static final int MOST_APART = 10;
    /** "vote" stands at most so far before "by 66 to 71". */
    private static final int FARTHEST_VOTE = 12;

    private final FigureLexicon lexicon;
    private final AmountReader amounts;
    private final ChangeReader changes;

    RangeReader(FigureLexicon lexicon, AmountReader amounts, ChangeReader changes) {
        this.lexicon = lexicon;
        this.amounts = amounts;
        this.changes = changes;
    }

    /** Where a range begins with {@code low}, makes it the whole range and gives true. */
    boolean extend(Passage p, Amount low) {
        Numbers numbers = p.numbers();
        int next = low.number + 1;
        if (next >= numbers.size()
                || numbers.is(next, Numbers.ORDINAL)
                || numbers.is(next, Numbers.JOINED)
                || numbers.is(next, Numbers.MAGNITUDE)
                || p.isTaken(next)
                || !p.sameSentence(low.first, numbers.first(next))
                || numbers.first(next) - low.end > 8) {
            return false;
        }
        int last = lastListed(p, low);
        if (last > next) {
            // "3, 4 and 5 percent"
            shareUnit(p, low, amounts.read(p, last, low.end));
            return false;
        }
        Amount high = amounts.read(p, next, low.end);
        if (!isJoined(p, low, high)) {
            shareUnit(p, low, high);
            return false;
        }
        return agree(low, high) && join(p, low, high);
    }

    private static boolean join(Passage p, Amount low, Amount high) {
        Numbers numbers = p.numbers();
        int next = high.number;
        double factor = p.numbers().multiplier(next);
        boolean shares = factor > 1 && numbers.multiplier(low.number) == 1 && !numbers.is(low.number, Numbers.GROUPED);
        double lowValue = low.value;
        if (high.hasUnit() && !low.hasUnit() && high.kind != FigureKind.MONEY || !low.hasUnit() && high.unitAfter) {
            // The unit is written once, behind: what it does to the value (bcm, cents) holds for both.
            double written = numbers.value(next);
            lowValue = written == 0 ? lowValue : lowValue * (high.value / written);
        }
        double shared = lowValue * factor;
        if (shares && shared < high.value) {
            lowValue = shared;
        }
        double whole = shortened(p, low, high);
        if (whole > 0) {
            high.value = whole;
        }
        if (lowValue >= high.value) {
            return false;
        }
        low.value = lowValue;
        low.max = high.value;
        low.end = high.end;
        low.lastNumber = next;
        low.unitAfter |= high.unitAfter;
        if (high.hasUnit() && low.unit == null) {
            low.kind = high.kind;
            low.unit = high.unit;
            low.per = high.per;
            low.unitBefore |= high.unitBefore && !high.unitAfter;
        }
        low.rule =
                (low.kind == FigureKind.COUNT ? "count" : low.rule.equals("count") ? high.rule : low.rule) + "-range";
        return true;
    }

    /** Of "149.50-55" the second is 149.55; 0 where both are written whole. */
    private static double shortened(Passage p, Amount low, Amount high) {
        Numbers numbers = p.numbers();
        Document d = p.d();
        int digits = numbers.first(high.number);
        int fraction = numbers.end(low.number) - 1;
        int length = d.end(digits) - d.start(digits);
        boolean plain = numbers.end(high.number) == digits + 1 && d.isDigits(digits) && isDash(d, digits - 1);
        boolean decimals = numbers.is(low.number, Numbers.DECIMAL)
                && d.isDigits(fraction)
                && d.end(fraction) - d.start(fraction) == length
                && length > 1;
        if (!plain || !decimals || high.value >= low.value || high.value != numbers.value(high.number)) {
            return 0;
        }
        double scale = Math.pow(10, length);
        return (Math.floor(low.value) * scale + high.value) / scale;
    }

    /** "rose from 45,000 to 52,000 pesos", "to 5.6 from 5.9 percent": two levels with one unit written. */
    private void shareUnit(Passage p, Amount low, Amount high) {
        Document d = p.d();
        int between = d.word(low.end);
        int before = d.word(low.first - 1);
        boolean ends = between == lexicon.to && before == lexicon.from
                || between == lexicon.from && before == lexicon.to
                || between == lexicon.to && isVotes(p, low)
                || high.number > low.number + 1
                || isListed(p, low, high);
        boolean next = low.end + 1 == high.first
                || lexicon.modifiers.end(d, low.end + 1) == high.first
                || high.number > low.number + 1;
        if (low.hasUnit() || !high.unitAfter || high.unitBefore || !ends || !next) {
            return;
        }
        double written = p.numbers().value(high.number);
        double factor = p.numbers().multiplier(high.number);
        boolean scaled = p.numbers().multiplier(low.number) != 1 || p.numbers().is(low.number, Numbers.GROUPED);
        low.value *= (scaled ? 1 : factor) * (written == 0 ? 1 : high.value / written);
        low.kind = high.kind;
        low.unit = high.unit;
        low.per = high.per;
        low.unitAfter = true;
        low.rule = high.rule;
    }

    /** The last number of a list in digits that commas and an "and" join, at most five long; the number itself where there is none. */
    private static int lastListed(Passage p, Amount low) {
        Document d = p.d();
        Numbers numbers = p.numbers();
        int number = low.number;
        while (number < low.number + LONGEST_LIST
                && number + 1 < numbers.size()
                && d.isDigits(numbers.first(number))
                && numbers.first(number + 1) == numbers.end(number) + 1
                && d.is(numbers.end(number), ',')) {
            number++;
        }
        boolean and = number > low.number
                && number + 1 < numbers.size()
                && d.is(numbers.end(number), "and")
                && numbers.first(number + 1) == numbers.end(number) + 1
                && d.isDigits(numbers.first(number + 1));
        return and && p.sameSentence(low.first, numbers.first(number + 1)) ? number + 1 : low.number;
    }

    /** "12 and 15 km": numbers in digits with one unit behind the last; not "in 2023 and 15 km". */
    private static boolean isListed(Passage p, Amount low, Amount high) {
        Document d = p.d();
        boolean year = d.end(low.first) - d.start(low.first) == 4 && low.value > 1800 && low.value < 2100;
        boolean digits = d.isDigits(low.first) && d.isDigits(high.first) && low.kind == FigureKind.COUNT;
        return (d.is(low.end, "and") || d.is(low.end, "or")) && digits && !year && !p.isHyphen(low.end);
    }

    /** Units that can stand at the two ends of one range. */
    private static boolean agree(Amount low, Amount high) {
        if (!low.hasUnit()) {
            return !high.unitBefore || high.unitAfter;
        }
        return low.unit == null || !high.hasUnit() && low.unitBefore || low.unit.equals(high.unit);
    }

    private boolean isJoined(Passage p, Amount low, Amount high) {
        Document d = p.d();
        int at = low.end;
        if (d.isFolded(at, '-') && d.glued(at) && !d.glued(at + 1) && !d.isDigits(at + 1)) {
            // "8- to 16-metre": the first unit is left out.
            at++;
        }
        if (isDash(d, at)) {
            boolean even = d.glued(at) == d.glued(at + 1);
            return at + 1 == high.first && even;
        }
        boolean next = at + 1 == high.first || lexicon.modifiers.end(d, at + 1) == high.first;
        if (!next) {
            return false;
        }
        boolean between = startsWith(p, low, lexicon.between);
        if (d.word(at) == lexicon.and) {
            return between;
        }
        if (d.word(at) == lexicon.or) {
            // "10 or 12", but not "either 10 or 500"
            return !low.hasUnit() && at + 1 == high.first && high.value < MOST_APART * low.value;
        }
        if (d.is(at, "through")) {
            return low.value < high.value && !low.hasUnit();
        }
        if (d.word(at) != lexicon.to || isVotes(p, low)) {
            return false;
        }
        if (startsWith(p, low, lexicon.from)) {
            if (d.is(low.first - 2, "anywhere") || d.is(low.first - 2, "ranging") || d.is(low.first - 2, "ranges")) {
                return true;
            }
            if (d.is(at + 1, "as") && d.word(low.first - 1) == lexicon.from) {
                // "from two to as many as 23": what it rose from and to
                return false;
            }
            return !changes.isMoving(p, low.first, false) && !isMove(p, low.first - 1);
        }
        boolean small = p.numbers().is(low.number, Numbers.SPELLED) && high.value <= 2 * low.value;
        if (small && startsWith(p, low, lexicon.by) && !low.hasUnit()) {
            // "raises capacity by six to eight ships"
            return true;
        }
        if (d.is(low.first - 1, '+') && d.glued(low.first) || d.is(low.first, '+')) {
            // "+$1.20 to $36.14": a change and what it led to
            return false;
        }
        boolean year = d.is(low.first - 1, "in") || d.is(low.first - 1, "since");
        if (year && d.end(low.first) - d.start(low.first) == 4 && p.numbers().is(high.number, Numbers.SCALED)) {
            // "from 455 million litres in 2019 to 180 million"
            return false;
        }
        boolean change = changes.isMoving(p, low.first, true);
        boolean complete = low.unitAfter || low.unitBefore && high.unitBefore || !high.hasUnit();
        return !change || !complete;
    }

    /** "lost by 66 to 71 (votes)", "turned down by 61 to 38 percent": two sides of a vote. */
    private boolean isVotes(Passage p, Amount low) {
        Document d = p.d();
        if (!startsWith(p, low, lexicon.by)) {
            return false;
        }
        int first = d.sentenceFirst(d.sentenceOf(low.first));
        for (int t = low.first - 2; t >= Math.max(first, low.first - FARTHEST_VOTE); t--) {
            boolean vote = d.is(t, "vote")
                    || d.is(t, "votes")
                    || d.is(t, "voted")
                    || d.is(t, "ballot")
                    || d.is(t, "approved")
                    || d.is(t, "rejected")
                    || d.is(t, "passed")
                    || d.is(t, "defeated")
                    || d.is(t, "adopted")
                    || d.is(t, "turned") && d.is(t + 1, "down");
            if (vote) {
                return true;
            }
        }
        return false;
    }

    /** "went from 15 to 18 percent", "was revised from 3 to 3.5 percent": two levels. */
    private boolean isMove(Passage p, int from) {
        Document d = p.d();
        int at = d.word(from) == lexicon.from ? from : lexicon.modifiers.startOfFormEnding(d, from + 1) - 1;
        boolean adverb = p.isLower(at - 1) && d.charAt(d.end(at - 1) - 1) == 'y';
        return p.sameSentence(at - 1, from) && lexicon.is(d, adverb ? at - 2 : at - 1, FigureWord.Kind.MOVE);
    }

    /** Whether a word, or that word with a modifier behind it, stands before the amount. */
    private boolean startsWith(Passage p, Amount a, int word) {
        Document d = p.d();
        if (d.word(a.first - 1) == word) {
            return true;
        }
        int modifier = lexicon.modifiers.startOfFormEnding(d, a.first);
        return modifier > 0 && d.word(modifier - 1) == word;
    }

    private static boolean isDash(Document d, int token) {
        return d.isFolded(token, '-') || d.is(token, '\u2013') || d.is(token, '\u2014') || d.is(token, '~');
    }
}
