package org.bulletinfacts.time;

import java.time.LocalDate;
import java.time.MonthDay;
import org.bulletinfacts.text.Document;
import org.bulletinfacts.text.Layer;
import org.bulletinfacts.text.Match;
import org.bulletinfacts.time.SplitYear.Kind;
import org.bulletinfacts.time.TimeWord.MonthName;

/**
 * Where one year stands that is written with two: "2023-24", "the 2024/25 season", "the 2023-24 crop year (July-June)". Those with
 * the word fiscal beside them are {@link FiscalYearReferences}.
 */
final class SplitYears implements Layer {
    /** When years begin of which nothing else is told. */
    private static final MonthDay MIDYEAR = MonthDay.of(7, 1);
    /** So far around a year its text is asked what years it speaks of, in tokens. */
    private static final int REACH = 150;
    /** So many days before its start a season is told of. */
    private static final int DAYS_AHEAD = 30;
    /** So many words may stand between the year and the head of its phrase. */
    private static final int MODIFIERS = 2;

    private final TimeLexicon lexicon;
    private final StatedBounds bounds;

    SplitYears(TimeLexicon lexicon) {
        this.lexicon = lexicon;
        bounds = new StatedBounds(lexicon);
    }

    @Override
    public int end(Document d, int token) {
        int year = d.is(token, "the") ? token + 1 : token;
        if (!isSplit(d, year)) {
            return -1;
        }
        int behind = year + 3;
        int head = headEnd(d, behind);
        int end = head > 0 ? head : behind;
        int bracket = bracketEnd(d, end);
        // "the 2024/25 budget": the article is not the year's; "the 2024/25 and 2025/26 seasons": it is.
        boolean own = year == token || head > 0 || bracket > 0 || isJoined(d, behind);
        return !own ? -1 : bracket > 0 ? bracket : end;
    }

    /** Four digits, a dash or slash, and the last two digits of the next year, all glued, and glued to nothing else. */
    static boolean isSplit(Document d, int year) {
        return Digits.yearEnd(d, year) > 0
                && (Digits.dashEnd(d, year + 1) > 0 || d.is(year + 1, '/'))
                && d.glued(year + 1)
                && d.glued(year + 2)
                && d.isDigits(year + 2)
                && Digits.length(d, year + 2) == 2
                && Digits.value(d, year + 2) == (Digits.value(d, year) + 1) % 100
                && !(d.glued(year + 3)
                        && (d.isWord(year + 3)
                                || d.is(year + 3, '/')
                                || d.is(year + 3, '%')
                                || Digits.dashEnd(d, year + 3) > 0));
    }

    private static boolean isJoined(Document d, int token) {
        return (d.is(token, "and") || d.is(token, "or") || d.is(token, "to")) && isSplit(d, token + 1);
    }

    /** Behind "season", "cocoa season", "crop year", or -1. */
    int headEnd(Document d, int token) {
        for (int t = token; t <= token + MODIFIERS && d.sentenceOf(t) == d.sentenceOf(token - 1); t++) {
            boolean year = d.is(t, "year") || d.is(t, "years") || d.is(t, "session");
            boolean season = d.is(t, "season")
                    || d.is(t, "seasons")
                    || d.is(t, "campaign")
                    || d.is(t, "harvest")
                    || d.is(t, "cycle");
            if (season || year && t > token) {
                return t + 1;
            }
            SplitYear word = lexicon.splitYears.at(d, t);
            boolean other =
                    word != null && word.kind() == Kind.FISCAL || lexicon.at(d, t, TimeWord.Season.class) != null;
            if (!lexicon.isNoun(d, t) || other) {
                return -1;
            }
        }
        return -1;
    }

    /** Behind "(July-June)", or -1. */
    private int bracketEnd(Document d, int token) {
        if (!d.is(token, '(') || lexicon.at(d, token + 1, MonthName.class) == null) {
            return -1;
        }
        int dash = lexicon.words.end(d, token + 1);
        boolean range = Digits.dashEnd(d, dash) > 0 && lexicon.at(d, dash + 1, MonthName.class) != null;
        int end = range ? lexicon.words.end(d, dash + 1) : -1;
        return range && d.is(end, ')') ? end + 1 : -1;
    }

    /** The year at a token where {@link #end} found one. */
    Timex at(Document d, int token, Reading r) {
        int first = d.is(token, "the") ? token + 1 : token;
        int year = Digits.value(d, first);
        int behind = first + 3;
        int head = headEnd(d, behind);
        int bracket = head > 0 ? head : behind;
        if (bracketEnd(d, bracket) > 0) {
            MonthName month = lexicon.at(d, bracket + 1, MonthName.class);
            return Timex.date(
                    CalendarPeriod.twelveMonths(MonthDay.of(month.month(), 1).atYear(year)));
        }
        MonthDay start = bounds.startBehind(d, bracket);
        if (start != null) {
            return Timex.date(CalendarPeriod.twelveMonths(start.atYear(year)));
        }
        if (isOfEvent(d, behind)) {
            return Timex.date(CalendarPeriod.range(CalendarPeriod.year(year), CalendarPeriod.year(year + 1)));
        }
        SplitYear told = word(d, first, head > 0, d.sentenceFirst(d.sentenceOf(first)), d.sentenceEnd(first));
        CalendarPeriod before = told == null || told.kind() == Kind.SEASON ? lastNamed(r, told != null) : null;
        if (before != null) {
            return Timex.date(before.plusYears(year - before.start().getYear()));
        }
        SplitYear around = told == null || told.kind() == Kind.SEASON
                ? word(d, first, told != null, Math.max(0, first - REACH), Math.min(d.size(), first + REACH))
                : told;
        return Timex.date(of(year, around == null ? told : around, r));
    }

    /**
     * "expenditure in 2025-2026", matched as "from" and "to": one year of a budget, where the sentence speaks of one and the country's
     * fiscal years are none of the calendar; else null.
     */
    Timex fiscal(Match m) {
        Document d = m.document();
        Reading r = Reading.of(m);
        int from = Digits.value(d, m.start("from"));
        if (Digits.value(d, m.start("to")) != from + 1 || !r.hasFiscalYears() || isOfEvent(d, m.end())) {
            return null;
        }
        int sentence = d.sentenceOf(m.start());
        SplitYear told = word(d, m.start(), false, d.sentenceFirst(sentence), d.sentenceEnd(m.start()));
        return told != null && told.kind() == Kind.FISCAL ? Timex.date(r.fiscalYear(from + 1, true)) : null;
    }

    /** "the 2008-09 crisis", "the 1990-91 border war": both years. */
    private boolean isOfEvent(Document d, int token) {
        for (int t = token; t <= token + MODIFIERS && lexicon.isNoun(d, t); t++) {
            SplitYear word = lexicon.splitYears.at(d, t);
            if (word != null && word.kind() == Kind.EVENT) {
                return true;
            }
        }
        return false;
    }

    private static CalendarPeriod of(int year, SplitYear word, Reading r) {
        if (word != null && word.kind() == Kind.FISCAL) {
            return r.fiscalYear(year + 1, true);
        }
        MonthDay start = word == null ? null : word.start(r.conventions().country());
        return CalendarPeriod.twelveMonths((start == null ? MIDYEAR : start).atYear(year));
    }

    /**
     * The word nearest to a year that tells what it is a year of; one that names a crop goes before one that does not.
     *
     * @param season whether it is surely not the year of a budget
     * @return null where there is none
     */
    private SplitYear word(Document d, int year, boolean season, int from, int to) {
        SplitYear best = null;
        int nearest = Integer.MAX_VALUE;
        for (int t = from; t < to; t++) {
            SplitYear one = lexicon.splitYears.startsAt(d, t) ? lexicon.splitYears.at(d, t) : null;
            if (one == null || one.kind() == Kind.EVENT || season && one.kind() == Kind.FISCAL) {
                continue;
            }
            int distance = Math.abs(t - year) + (one.kind() == Kind.SEASON ? REACH * 2 : 0);
            if (distance < nearest) {
                nearest = distance;
                best = one;
            }
        }
        return best;
    }

    /**
     * The season that is told of on the publication day, of the crop that the text names nearest; null where it names none. In the
     * last weeks of a season the next one is told of already.
     */
    CalendarPeriod running(Match m) {
        Document d = m.document();
        Reading r = Reading.of(m);
        SplitYear word =
                word(d, m.start(), true, Math.max(0, m.start() - REACH), Math.min(d.size(), m.start() + REACH));
        MonthDay start = word == null || word.kind() != Kind.CROP
                ? null
                : word.start(r.conventions().country());
        if (start == null) {
            return null;
        }
        LocalDate day = r.publishedOn().plusDays(DAYS_AHEAD);
        LocalDate first = start.atYear(day.getYear());
        return CalendarPeriod.twelveMonths(first.isAfter(day) ? first.minusYears(1) : first);
    }

    /** The last year of twelve months that the text has named, or null. */
    CalendarPeriod lastNamed(Reading r, boolean season) {
        for (int i = r.found().size() - 1; i >= r.anchors().oldest(); i--) {
            CalendarPeriod days = r.found().get(i).timex().days();
            // "the season before" is counted from those that were named, not from one that is counted itself.
            boolean whole = days != null
                    && days.precision() == Precision.YEAR
                    && r.found().get(i).timex().base() == null;
            if (whole && (days.isTwelveMonths() || !season && days.isFiscal())) {
                return days;
            }
        }
        return null;
    }

    /** The latest season that the text has named, from which "last season" counts, or null. */
    CalendarPeriod newestNamed(Reading r) {
        CalendarPeriod newest = null;
        for (int i = r.found().size() - 1; i >= r.anchors().oldest(); i--) {
            CalendarPeriod days = r.found().get(i).timex().days();
            boolean named = days != null && days.precision() == Precision.YEAR && days.isTwelveMonths();
            if (named && (newest == null || days.start().isAfter(newest.start()))) {
                newest = days;
            }
        }
        return newest;
    }
}
