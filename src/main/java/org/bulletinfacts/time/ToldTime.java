package org.bulletinfacts.time;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.bulletinfacts.text.Document;

/**
 * The time that a text tells of, from which "a year earlier" and "that month" count: what the sentence names before, else what the
 * sentences before it named, else the latest period that the article has named. The base of a comparison ("from 5% in May"), a day
 * on which somebody spoke and what is history to the rest of the text are no such times.
 */
final class ToldTime {
    /** A date is looked for in so many sentences before. */
    private static final int REACH = 3;
    /** Of so many expressions is the text remembered, so that no text takes quadratic time. */
    private static final int MEMORY = 40;

    /** So few tokens stand between a fiscal year and the day on which it ends. */
    private static final int FEW = 5;

    private static final int MONTHS_OF_HISTORY = 12;
    private static final int TOPICS = 3;
    /** So few tokens stand between a day and the comparison that is made of it. */
    private static final int NEAR_COMPARISON = 9;
    /** What happened on a day is told at most so many days later. */
    private static final int DAYS_OF_STORY = 7;

    /** What a time is looked for. */
    private enum Use {
        /** Something of its own length is compared with it. */
        PERIOD,
        /** Steps are counted from it. */
        STEP,
        /** It is pointed back to. */
        POINT
    }

    private final List<Reading.Found> found;
    private final TimeLexicon lexicon;
    private final ClauseTimes clauses;
    private Document document;
    private LocalDate publishedOn;
    /** The latest month, the latest longer part of a year and the latest year that the text told of; each may be null. */
    private final CalendarPeriod[] topics = new CalendarPeriod[TOPICS];
    /** Which of them was told first, as the headline tells it. */
    private int firstTopic;

    ToldTime(List<Reading.Found> found, TimeLexicon lexicon) {
        this.found = found;
        this.lexicon = lexicon;
        clauses = new ClauseTimes(found, lexicon);
    }

    void start(Document d, LocalDate day) {
        document = d;
        publishedOn = day;
        clauses.start(d, day);
        Arrays.fill(topics, null);
        firstTopic = 0;
    }

    /** Takes the expression found last into account. */
    void note() {
        int last = found.size() - 1;
        CalendarPeriod days = found.get(last).timex().days();
        if (days == null
                || days.start().isAfter(publishedOn)
                || !ClauseTimes.isPeriod(days.precision())
                || !clauses.isTold(last)) {
            return;
        }
        int kind = topicOf(days);
        boolean running = found.get(last).timex().relative() && !days.end().isBefore(publishedOn);
        if (topics[kind] == null || !running && days.end().isAfter(topics[kind].end())) {
            firstTopic = topics[0] == null && topics[1] == null && topics[2] == null ? kind : firstTopic;
            topics[kind] = days;
        }
    }

    private static int topicOf(CalendarPeriod days) {
        return days.isRange()
                ? 1
                : days.precision() == Precision.MONTH ? 0 : days.precision() == Precision.YEAR ? 2 : 1;
    }

    /** The period that a comparison counts from, of whatever length, or null where the text has told none. */
    CalendarPeriod period(int token) {
        CalendarPeriod near = near(token, Precision.YEAR, Use.PERIOD);
        if (near == null) {
            return topics[firstTopic];
        }
        boolean day = near.precision() == Precision.DAY && !near.isRange();
        CalendarPeriod longer = topics[1];
        // "As of June 30, …" of a text on the first half: what has been counted until its end.
        return day && longer != null && longer.end().equals(near.end()) ? longer : near;
    }

    /**
     * The stretch that "the previous month" counts from, or null where the text has told none.
     *
     * @param unit what is stepped by: longer periods are passed over, as no month comes before "in 2019"
     */
    CalendarPeriod stretch(int token, Precision unit) {
        CalendarPeriod near = near(token, unit, Use.STEP);
        if (near != null) {
            return near;
        }
        for (int kind = 0; kind < TOPICS; kind++) {
            CalendarPeriod topic = topics[kind];
            if (topic != null && !topic.isRange() && topic.precision() == unit) {
                return topic;
            }
        }
        return null;
    }

    /** The stretch that "that month" points back to, or null: the nearest that is not far history. */
    CalendarPeriod pointedTo(int token, Precision unit) {
        return near(token, unit, Use.POINT);
    }

    /** The day that a clock time or "the same date" belongs to: the last one told, else the day of publication. */
    CalendarPeriod day(int token) {
        return day(token, REACH, false);
    }

    /** The day that the sentence has told, else the day of publication. */
    CalendarPeriod dayHere(int token) {
        return day(token, 0, false);
    }

    /** The day that a time ahead belongs to: one of the next days that the text has told, else as {@link #day}. */
    CalendarPeriod dayAhead(int token) {
        return day(token, REACH, true);
    }

    private CalendarPeriod day(int token, int reach, boolean ahead) {
        int sentence = document.sentenceOf(token);
        for (int i = found.size() - 1; i >= oldest(); i--) {
            int behind = sentence - document.sentenceOf(found.get(i).first());
            if (behind > reach) {
                break;
            }
            CalendarPeriod days = found.get(i).timex().days();
            boolean single = days != null && days.precision() == Precision.DAY && !days.isRange();
            if (single && clauses.isTold(i) && (behind == 0 ? isOfClause(i, token) : isOfStory(i, ahead))) {
                return days;
            }
        }
        return CalendarPeriod.day(publishedOn);
    }

    /** "fell to a low on January 26, and was trading at 5.20 by 2 p.m.": a day long past is that of its own clause alone. */
    private boolean isOfClause(int i, int token) {
        Reading.Found one = found.get(i);
        CalendarPeriod days = one.timex().days();
        if (!days.end().isBefore(publishedOn.minusDays(DAYS_OF_STORY))) {
            return true;
        }
        for (int t = one.end(); t < token; t++) {
            if (document.is(t, ',')
                    && (document.is(t + 1, "and") || document.is(t + 1, "was") || document.is(t + 1, "is"))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a day of a sentence before is that of what happened: it is past, and nobody only spoke on it. */
    private boolean isOfStory(int i, boolean ahead) {
        Reading.Found one = found.get(i);
        int before = one.first() - 1;
        before = document.is(before, "on") || document.is(before, "late") || document.is(before, "early")
                ? before - 1
                : before;
        LocalDate day = one.timex().days().start();
        boolean recent = ahead
                ? !day.isBefore(publishedOn) && day.isBefore(publishedOn.plusDays(DAYS_OF_STORY))
                : !day.isAfter(publishedOn) && day.isAfter(publishedOn.minusDays(DAYS_OF_STORY));
        return recent && !lexicon.isSpeech(document, before);
    }

    /** The period that the sentence has named before a token, or null. */
    CalendarPeriod inSentence(int token, Precision coarsest) {
        int sentence = document.sentenceOf(token);
        for (int i = found.size() - 1; i >= oldest(); i--) {
            if (document.sentenceOf(found.get(i).first()) != sentence) {
                return null;
            }
            if (serves(i, token, coarsest)) {
                return clauses.stretch(i);
            }
        }
        return null;
    }

    private int oldest() {
        return Math.max(0, found.size() - MEMORY);
    }

    private CalendarPeriod near(int token, Precision coarsest, Use use) {
        int sentence = document.sentenceOf(token);
        for (int i = found.size() - 1; i >= oldest(); i--) {
            int behind = sentence - document.sentenceOf(found.get(i).first());
            if (behind > REACH) {
                return null;
            }
            CalendarPeriod days = serves(i, token, coarsest) && !endsFiscalYear(i) ? clauses.stretch(i) : null;
            // "opened this spring": a season is what its own sentence alone tells of.
            boolean season = days != null && days.precision() == Precision.SEASON && behind > 0;
            if (days == null || season || days.isRange() && use != Use.PERIOD) {
                continue;
            }
            boolean joined = behind == 0
                    || behind == 1 && document.paragraphOf(found.get(i).first()) == document.paragraphOf(token);
            if (joined || !isHistory(days, use) && !days.start().isAfter(publishedOn)) {
                return days;
            }
        }
        return null;
    }

    /** "in the fiscal year 2022/23, which ended on 31 March": the day only tells when the year ended. */
    private boolean endsFiscalYear(int i) {
        Reading.Found one = found.get(i);
        CalendarPeriod year = i == 0 ? null : found.get(i - 1).timex().days();
        boolean fiscal = year != null
                && (year.isFiscal() || year.isTwelveMonths())
                && one.first() - found.get(i - 1).end() <= FEW;
        int before = document.is(one.first() - 1, "on") || document.is(one.first() - 1, "in")
                ? one.first() - 2
                : one.first() - 1;
        return fiscal
                && (document.is(before, "ended")
                        || document.is(before, "ends")
                        || document.is(before, "ending")
                        || document.is(before, "began")
                        || document.is(before, "begins")
                        || document.is(before, "starts")
                        || document.is(before, "started"));
    }

    private boolean serves(int i, int token, Precision coarsest) {
        Timex timex = found.get(i).timex();
        CalendarPeriod days = timex.days();
        if (days == null || timex.type() != TimexType.DATE || days.precision().compareTo(coarsest) > 0) {
            return false;
        }
        boolean exact = days.precision().compareTo(Precision.WEEK) <= 0 && days.precision() != coarsest;
        return (!exact || days.isRange() || isDated(i) || coarsest == Precision.YEAR && isMeasured(i, token))
                && (clauses.isTold(i) || isOnlyBase(i, token));
    }

    /** "as of 5 May", "by 5 May": a day until which something was counted. */
    private boolean isDated(int i) {
        Reading.Found one = found.get(i);
        int before = one.first() - 1;
        boolean asOf = document.is(before, "of") && document.is(before - 1, "as");
        boolean weekday =
                !asOf && (one.rule().equals("date-weekday") || one.rule().equals("date-day-reference"));
        boolean counted = document.is(before, "of")
                || document.is(before, "at")
                || document.is(before, "by")
                || document.is(before, "on") && document.is(before - 1, "as")
                || document.is(before, "to")
                || document.is(before, "and")
                || document.is(before, "until")
                || document.is(before, "since");
        return !weekday && counted;
    }

    /** "were 43% full on January 14, against 57% a year earlier": a calendar day right before what it is compared with. */
    private boolean isMeasured(int i, int token) {
        Reading.Found one = found.get(i);
        int before = one.first() - 1;
        boolean calendar = one.timex().type() == TimexType.DATE
                && (one.rule().startsWith("date-day-month") || one.rule().startsWith("date-month-day"));
        if (!calendar
                || !document.is(before, "on")
                || lexicon.isSpeech(document, before - 1)
                || document.sentenceOf(token) != document.sentenceOf(before)
                || token - one.end() > NEAR_COMPARISON) {
            return false;
        }
        int mark = document.is(one.end(), ',') ? one.end() + 1 : one.end();
        return document.is(mark, "against")
                || document.is(mark, "compared")
                || document.is(mark, "versus")
                || document.is(mark, "down")
                || document.is(mark, "up");
    }

    /** "up from 5% in May, which was better than the month before": a base right before in its clause is what is compared. */
    private boolean isOnlyBase(int i, int token) {
        Reading.Found one = found.get(i);
        return ClauseTimes.isPeriod(one.timex().days().precision())
                && one.timex().base() == null
                && !one.rule().equals(ComparisonRules.SAME_PERIOD)
                && token - one.end() <= 2
                && document.is(token - 1, "than");
    }

    /** Whether the i-th expression is a period that tells the time of its clause. */
    boolean tells(int i) {
        return clauses.tells(i);
    }

    /** Whether a period lies before what the text tells of: for "that month" more than a year. */
    private boolean isHistory(CalendarPeriod days, Use use) {
        CalendarPeriod topic = topics[topicOf(days)];
        if (topic == null) {
            return false;
        }
        LocalDate since = use == Use.POINT ? topic.start().minusMonths(MONTHS_OF_HISTORY) : topic.start();
        return days.end().isBefore(since);
    }
}
