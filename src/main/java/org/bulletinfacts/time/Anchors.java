package org.bulletinfacts.time;

import java.time.LocalDate;
import java.util.List;
import org.bulletinfacts.text.Document;

/** The dates found so far in a text, from which "the previous month" and "the same period" count. */
final class Anchors {
    /** A date of the text stays an anchor for this many sentences. */
    private static final int REACH = 3;
    /** Of so many expressions is the text remembered, so that no text takes quadratic time. */
    private static final int MEMORY = 40;

    private final List<Reading.Found> found;
    private Document document;
    private LocalDate publishedOn;

    Anchors(List<Reading.Found> found) {
        this.found = found;
    }

    void start(Document d, LocalDate day) {
        document = d;
        publishedOn = day;
    }

    /** Index of the first expression that is still looked at. */
    int oldest() {
        return Math.max(0, found.size() - MEMORY);
    }

    /** The last quarter that the text has named, however far back, or null. */
    CalendarPeriod lastQuarter() {
        for (int i = found.size() - 1; i >= oldest(); i--) {
            CalendarPeriod days = found.get(i).timex().days();
            if (days != null && days.precision() == Precision.QUARTER && !days.isRange()) {
                return days;
            }
        }
        return null;
    }

    /**
     * The fiscal year that was named last before a token, no time of the calendar stated behind it; else null.
     *
     * @param reach how many sentences before may have named it
     */
    CalendarPeriod fiscalYearNear(int token, int reach) {
        int sentence = document.sentenceOf(token);
        for (int i = found.size() - 1; i >= oldest(); i--) {
            Reading.Found one = found.get(i);
            CalendarPeriod days = one.timex().days();
            if (sentence - document.sentenceOf(one.first()) > reach) {
                return null;
            }
            if (days != null && days.isFiscal()) {
                return days.wholeFiscalYear();
            }
            if (days != null && !one.timex().relative() && days.precision().compareTo(Precision.YEAR) <= 0) {
                return null;
            }
        }
        return null;
    }

    /** The latest fiscal year that these sentences have named, or null. */
    CalendarPeriod newestFiscalYear(int token, int reach) {
        CalendarPeriod newest = null;
        int sentence = document.sentenceOf(token);
        for (int i = found.size() - 1;
                i >= oldest() && sentence - document.sentenceOf(found.get(i).first()) <= reach;
                i--) {
            CalendarPeriod days = found.get(i).timex().days();
            boolean later = days != null
                    && days.isFiscal()
                    && (newest == null || days.start().isAfter(newest.start()));
            newest = later ? days.wholeFiscalYear() : newest;
        }
        return newest;
    }

    /** The last date named nearby, or null. */
    CalendarPeriod last(int token) {
        return last(token, 0, Precision.CENTURY);
    }

    /**
     * The date that "the previous month" or "a day later" count from: the last one named nearby, or null. A step in the other
     * direction is passed over for the date that it counts from itself: "in 2022 …; the previous year …; the following year" all
     * stand around 2022.
     *
     * @param direction negative for a step back, positive for a step ahead, 0 for neither
     * @param coarsest dates that are less exact are passed over: no day comes after "in 2019"
     */
    CalendarPeriod last(int token, int direction, Precision coarsest) {
        int sentence = document.sentenceOf(token);
        for (int i = found.size() - 1; i >= oldest(); i--) {
            Reading.Found one = found.get(i);
            if (sentence - document.sentenceOf(one.first()) > REACH) {
                return null;
            }
            Timex timex = one.timex();
            boolean tooCoarse = timex.days() != null && timex.days().precision().compareTo(coarsest) > 0;
            if (tooCoarse && document.sentenceOf(one.first()) == sentence) {
                return null;
            }
            boolean since = direction < 0 && document.is(one.first() - 1, "since");
            boolean ahead = direction < 0
                    && document.sentenceOf(one.first()) != sentence
                    && timex.days() != null
                    && timex.days().start().isAfter(publishedOn);
            if (!since && !ahead && timex.days() != null && !tooCoarse) {
                boolean other = timex.base() != null
                        && direction
                                        * timex.days()
                                                .start()
                                                .compareTo(timex.base().start())
                                < 0;
                return other ? timex.base() : timex.days();
            }
        }
        return null;
    }
}
