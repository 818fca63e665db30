package org.bulletinfacts.time;

import java.time.LocalDate;
import java.util.List;
import org.bulletinfacts.number.Numbers;
import org.bulletinfacts.text.Document;

/**
 * Which of the expressions found tell the time of their clause, and what stretch: the base of a comparison ("from 5% in May") and
 * what counts from another date do not.
 */
final class ClauseTimes {
    /** The word that makes a date the base of a comparison stands at most so many tokens before it. */
    private static final int BASE_REACH = 10;

    private final List<Reading.Found> found;
    private final TimeLexicon lexicon;
    private Document document;
    private LocalDate publishedOn;

    ClauseTimes(List<Reading.Found> found, TimeLexicon lexicon) {
        this.found = found;
        this.lexicon = lexicon;
    }

    void start(Document d, LocalDate day) {
        document = d;
        publishedOn = day;
    }

    /** From months to years. */
    static boolean isPeriod(Precision precision) {
        return precision.compareTo(Precision.MONTH) >= 0 && precision.compareTo(Precision.YEAR) <= 0;
    }

    /** Whether the i-th expression is a period that tells the time of its clause. */
    boolean tells(int i) {
        CalendarPeriod days = found.get(i).timex().days();
        return days != null && isPeriod(days.precision()) && isTold(i);
    }

    /** Whether an expression tells the time of its clause: it is no base of a comparison and counts from no other. */
    boolean isTold(int i) {
        Reading.Found one = found.get(i);
        if (one.timex().base() != null
                || one.rule().equals(ComparisonRules.SAME_PERIOD)
                || one.rule().equals("date-ago")
                || one.rule().equals("date-earlier")) {
            return false;
        }
        // "since January", "since the start of the year": the count goes on from there.
        boolean counts = one.timex().mod() == TimexMod.START || one.timex().precision() == Precision.DAY;
        // "rose in June from May"
        Numbers numbers = document.get(Numbers.SLOT);
        boolean amount = document.is(one.first() - 2, '%')
                || document.is(one.first() - 2, "percent")
                || document.is(one.first() - 2, "cent")
                || numbers.covering(one.first() - 2) >= 0;
        boolean from = document.is(one.first() - 1, "from")
                && i > 0
                && (amount || found.get(i - 1).end() == one.first() - 1)
                && !(document.is(one.end(), "to")
                        || document.is(one.end(), "until")
                        || document.is(one.end(), "through"));
        if (from) {
            return false;
        }
        return document.is(one.first() - 1, "since") && counts
                || !isBase(isJoined(i) ? found.get(i - 1).first() : one.first());
    }

    /** Whether the words before a token make it the base of a comparison: "than in May", "from 5% in May", "since 2005". */
    private boolean isBase(int token) {
        int first = Math.max(document.sentenceFirst(document.sentenceOf(token)), token - BASE_REACH);
        Numbers numbers = document.get(Numbers.SLOT);
        boolean number = false;
        for (int t = token - 1; t >= first; t--) {
            if (document.is(t, ';') || document.is(t, ',') && !number) {
                return false;
            }
            boolean here = numbers.covering(t) >= 0;
            number |= here;
            boolean next = t >= token - 2;
            if (document.is(t, "against")
                    || document.is(t, "versus")
                    || document.is(t, "vs")
                    || document.is(t, "compared")
                    || document.is(t, "than") && numbers.covering(t + 1) < 0
                    || document.is(t, "from") && number
                    || next && document.is(t, "since")
                    || number && (document.is(t, "after") || document.is(t, "following"))
                    || t == token - 1 && document.is(t, "on") && isUpOrDown(t - 1)) {
                return true;
            }
            if (document.is(t, "to") && number && numbers.covering(t + 1) >= 0
                    || lexicon.tenses.startsAt(document, t)) {
                return false;
            }
        }
        return false;
    }

    private boolean isUpOrDown(int token) {
        return document.is(token, "up") || document.is(token, "down");
    }

    /** Everything that an expression tells with the one before it: "from January to August", "since the start of the year". */
    CalendarPeriod stretch(int i) {
        Reading.Found one = found.get(i);
        CalendarPeriod days = one.timex().days();
        int before = one.first() - 1;
        if (document.is(before, "since") && !days.start().isAfter(publishedOn)) {
            boolean start = one.timex().mod() == TimexMod.START || days.precision() == Precision.DAY;
            return start
                    ? CalendarPeriod.range(CalendarPeriod.day(days.start()), CalendarPeriod.day(publishedOn))
                    : days;
        }
        return isJoined(i) ? CalendarPeriod.range(found.get(i - 1).timex().days(), days) : days;
    }

    /** Whether an expression is the end of "from January to August". */
    private boolean isJoined(int i) {
        Reading.Found one = found.get(i);
        int before = one.first() - 1;
        if (i == 0 || found.get(i - 1).end() != before) {
            return false;
        }
        Reading.Found from = found.get(i - 1);
        boolean between = document.is(before, "and") && document.is(from.first() - 1, "between");
        boolean joined = between
                || document.is(before, "to")
                || document.is(before, "through")
                || document.is(before, "until")
                || document.is(before, "till");
        CalendarPeriod first = from.timex().days();
        CalendarPeriod last = one.timex().days();
        return joined
                && first != null
                && last != null
                && first.precision() == last.precision()
                && !first.isRange()
                && !last.end().isBefore(first.start());
    }
}
