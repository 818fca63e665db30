package org.bulletinfacts.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.bulletinfacts.bulletin.Conventions;
import org.bulletinfacts.text.Document;
import org.bulletinfacts.text.Match;
import org.bulletinfacts.text.Rules;

/** What is known while one document is read: its day, the tense around a token, and the dates found so far. */
final class Reading {
    static final Document.Slot<Reading> SLOT = new Document.Slot<>();
    /**
     * How many days further away a date may be that agrees with the tense, before the nearer one is taken all the same. A day half
     * a year off is seldom written without its year.
     */
    private static final long DAY_WEIGHT = 200;

    private static final long MONTH_WEIGHT = 150;
    /** "will open in May", said in June: behind a preposition the tense decides nearly alone. */
    private static final long LED_WEIGHT = 340;

    /** So many days ago was the weekday that is tomorrow. */
    private static final int DAYS_TO_TOMORROW = 6;
    /** The base of a comparison names its date within so many tokens. */
    private static final int BASE_REACH = 8;

    private static final long PERIOD_WEIGHT = 150;
    /** "the first quarter was weak", said in November: of what has passed the next year's period is seldom meant. */
    private static final long PAST_PERIOD_WEIGHT = 300;

    private static final MonthDay NEW_YEAR = MonthDay.of(1, 1);
    private static final MonthDay MIDYEAR = MonthDay.of(7, 1);

    private final Tense tense;
    final TimeLexicon lexicon;
    final Rules<Timex>.Matcher matcher;

    private Document document;
    private LocalDate publishedOn;
    private Conventions conventions;
    private final List<Found> found = new ArrayList<>();
    private final Anchors anchors = new Anchors(found);
    private final ToldTime told;

    /** A time expression with its tokens. */
    record Found(int first, int end, Timex timex, String rule) {}

    Reading(TimeLexicon lexicon, Rules<Timex>.Matcher matcher) {
        this.lexicon = lexicon;
        this.tense = new Tense(lexicon);
        this.matcher = matcher;
        told = new ToldTime(found, lexicon);
    }

    static Reading of(Match m) {
        return m.document().get(SLOT);
    }

    void start(Document d, LocalDate day, Conventions how) {
        document = d;
        publishedOn = day;
        conventions = how;
        found.clear();
        anchors.start(d, day);
        told.start(d, day);
    }

    /** The dates of the text that others count from. */
    Anchors anchors() {
        return anchors;
    }

    /** The time that the text tells of. */
    ToldTime told() {
        return told;
    }

    LocalDate publishedOn() {
        return publishedOn;
    }

    Conventions conventions() {
        return conventions;
    }

    List<Found> found() {
        return found;
    }

    /** The expression found last, or null. */
    Found last() {
        return found.isEmpty() ? null : found.get(found.size() - 1);
    }

    /** Where the clause around these tokens stands in time, or null. */
    Direction direction(int first, int endToken) {
        // "until 8 p.m. Tuesday": what leads to the hour leads to its day.
        Found last = last();
        boolean joined = last != null && last.end == first && last.timex.type() == TimexType.TIME;
        int firstToken = joined ? last.first : first;
        int before = firstToken - 1;
        if (document.is(before, "until") || document.is(before, "till") || document.is(before, "through")) {
            // "in the six months through June" tells nothing; "he was mayor until June" does.
            boolean stretch = lexicon.at(document, before - 1, TimeWord.Unit.class) != null;
            return stretch ? null : tense.isLastingBefore(document, before) ? Direction.PAST : Direction.FUTURE;
        }
        boolean asOf = document.is(before, "of")
                && document.is(before - 1, "as")
                && document.sentenceFirst(document.sentenceOf(before)) != before - 1;
        if (document.is(before, "since") || asOf) {
            return Direction.PAST;
        }
        if (isBehindBase(before)) {
            return Direction.PAST;
        }
        if (document.is(before, "for") && document.is(before - 1, "booked")) {
            return Direction.FUTURE;
        }
        Direction verb = tense.around(document, firstToken, endToken);
        // "by May", "before the summer" are often ahead of a verb of the past: "the government promised to pay by May".
        boolean limit = document.is(before, "by") || document.is(before, "before");
        return verb == Direction.PAST && limit ? null : verb;
    }

    /** "to reach 5%, up from 3% in May": what a forecast is compared with is over. */
    private boolean isBehindBase(int token) {
        if (!document.is(token, "in")) {
            return false;
        }
        for (int t = token - 1; t > token - BASE_REACH && document.sentenceOf(t) == document.sentenceOf(token); t--) {
            if (document.is(t, "from")) {
                return document.is(t - 1, "up") || document.is(t - 1, "down");
            }
        }
        return false;
    }

    /**
     * The one of a yearly date that is meant: in the year that the text just named, else the nearest to the publication, unless the
     * tense points to another not too far away.
     *
     * @param ofYear the date in a year, or null where that year has none (29 February)
     */
    CalendarPeriod yearly(IntFunction<CalendarPeriod> ofYear, int firstToken, int endToken) {
        CalendarPeriod from = rangeStart(firstToken);
        if (from != null) {
            return firstSince(ofYear, from);
        }
        Integer named = namedYear(firstToken);
        if (named != null) {
            return ofYear.apply(named);
        }
        if (document.is(firstToken - 1, "since")) {
            return lastBegun(ofYear);
        }
        Direction direction = direction(firstToken, endToken);
        boolean limit = direction == Direction.FUTURE && document.is(firstToken - 1, "by");
        return nearest(ofYear, direction, limit || isLedIntoTime(firstToken - 1), isPromised(firstToken));
    }

    /** "will be published in the fourth quarter": what will be is ahead, which a forecast ("was expected to fall in …") need not be. */
    private boolean isPromised(int token) {
        boolean will = false;
        for (int t = token - 1; t > token - BASE_REACH && document.sentenceOf(t) == document.sentenceOf(token); t--) {
            if (document.is(t, ',') || document.is(t, ';')) {
                return false;
            }
            will |= document.is(t, "will");
        }
        return will;
    }

    /** "since June": the last one that has begun. */
    private CalendarPeriod lastBegun(IntFunction<CalendarPeriod> ofYear) {
        CalendarPeriod best = null;
        for (int year = publishedOn.getYear() - 1; year <= publishedOn.getYear(); year++) {
            CalendarPeriod candidate = ofYear.apply(year);
            best = candidate != null && !candidate.start().isAfter(publishedOn) ? candidate : best;
        }
        return best;
    }

    /** Prepositions that put an event into a month, where the tense tells most: not "futures for December". */
    private boolean isLedIntoTime(int token) {
        return document.is(token, "in")
                || document.is(token, "between")
                || document.is(token, "from")
                || document.is(token, "during")
                || document.is(token, "throughout")
                || document.is(token, "for") && (isFuture(token - 1, token + 1) || isFuture(token - 2, token + 1));
    }

    /** "set for", "on track for": a form that looks ahead stands exactly here. */
    private boolean isFuture(int token, int end) {
        return lexicon.tenses.startsAt(document, token)
                && lexicon.tenses.end(document, token) == end
                && lexicon.tenses.at(document, token) == VerbTime.FUTURE;
    }

    /** What "to", "through" or "until" before a token joins it to: the end of a range does not lie before its start. */
    private CalendarPeriod rangeStart(int firstToken) {
        // "from late March to the middle of September"
        int modifier = lexicon.modifiers.startOfFormEnding(document, firstToken);
        int token = modifier < 0 ? firstToken : modifier;
        token = document.is(token - 1, "the") && token < firstToken ? token - 1 : token;
        if (found.isEmpty() || found.get(found.size() - 1).end != token - 1) {
            return null;
        }
        Found before = found.get(found.size() - 1);
        boolean between = document.is(token - 1, "and") && document.is(before.first - 1, "between");
        boolean joined = between
                || document.is(token - 1, "to")
                || document.is(token - 1, "through")
                || document.is(token - 1, "until")
                || document.is(token - 1, "till");
        CalendarPeriod days = before.timex.days();
        return joined && days != null && days.precision().compareTo(Precision.YEAR) < 0 ? days : null;
    }

    private static CalendarPeriod firstSince(IntFunction<CalendarPeriod> ofYear, CalendarPeriod from) {
        int year = from.start().getYear();
        for (int y = year; y <= year + 4; y++) {
            CalendarPeriod candidate = ofYear.apply(y);
            if (candidate != null && !candidate.end().isBefore(from.start())) {
                return candidate;
            }
        }
        return null;
    }

    private static long weight(Precision precision, boolean led) {
        return switch (precision) {
            case DAY -> led ? LED_WEIGHT : DAY_WEIGHT;
            case MONTH -> led ? LED_WEIGHT : MONTH_WEIGHT;
            default -> PERIOD_WEIGHT;
        };
    }

    private CalendarPeriod nearest(
            IntFunction<CalendarPeriod> ofYear, Direction direction, boolean led, boolean promised) {
        CalendarPeriod best = null;
        long bestCost = Long.MAX_VALUE;
        for (int year = publishedOn.getYear() - 1; year <= publishedOn.getYear() + 1; year++) {
            CalendarPeriod candidate = ofYear.apply(year);
            if (candidate == null) {
                continue;
            }
            boolean before = candidate.end().isBefore(publishedOn);
            boolean after = candidate.start().isAfter(publishedOn);
            long cost = before
                    ? ChronoUnit.DAYS.between(candidate.end(), publishedOn)
                    : after ? ChronoUnit.DAYS.between(publishedOn, candidate.start()) : 0;
            if (before && direction == Direction.FUTURE || after && direction == Direction.PAST) {
                long weight = promised ? LED_WEIGHT : weight(candidate.precision(), led);
                cost += after && weight == PERIOD_WEIGHT && candidate.precision() != Precision.MONTH
                        ? PAST_PERIOD_WEIGHT
                        : weight;
            }
            if (cost < bestCost) {
                best = candidate;
                bestCost = cost;
            }
        }
        return best;
    }

    /** "In 2022, … in May": a year that opens the sentence is the year of the dates behind it. */
    private Integer namedYear(int token) {
        int sentence = document.sentenceOf(token);
        Integer year = null;
        for (int i = found.size() - 1;
                i >= anchors.oldest() && document.sentenceOf(found.get(i).first) == sentence;
                i--) {
            Found one = found.get(i);
            Timex timex = one.timex;
            if (timex.days() == null || timex.days().isRange() || timex.type() != TimexType.DATE) {
                continue;
            }
            if (timex.precision() == Precision.YEAR && !timex.days().isFiscal()) {
                // Only one year may be named, or it is open which is meant.
                boolean clause = document.is(one.first - 1, ';') || document.is(one.first - 2, ';');
                boolean opens = (clause || one.first - document.sentenceFirst(sentence) <= 2)
                        && !document.is(one.first - 1, "since")
                        && !document.is(one.first - 1, "after")
                        && !document.is(one.first - 1, "before")
                        && !document.is(one.first - 1, "until");
                if (!opens || year != null) {
                    return null;
                }
                year = timex.days().start().getYear();
                if (clause) {
                    return year;
                }
            }
        }
        return year;
    }

    /** The weekday on or before the publication day, after it where the verb says so. */
    CalendarPeriod weekday(DayOfWeek day, int firstToken, int endToken) {
        CalendarPeriod from = rangeStart(firstToken);
        if (from != null && from.precision() == Precision.DAY && !from.isRange()) {
            return CalendarPeriod.day(from.start().with(TemporalAdjusters.next(day)));
        }
        int back = Math.floorMod(publishedOn.getDayOfWeek().getValue() - day.getValue(), 7);
        boolean arranged = document.is(firstToken - 1, "for") && tense.isArranged(document, firstToken - 2);
        Direction direction = direction(firstToken, endToken);
        // "Peru play Chile on Tuesday", on Monday: tomorrow is nearer than six days ago.
        boolean since = document.is(firstToken - 1, "from") || document.is(firstToken - 1, "than");
        boolean tomorrow = direction == null && back == DAYS_TO_TOMORROW && !since;
        boolean ahead = arranged || direction == Direction.FUTURE || tomorrow;
        LocalDate begin = ahead ? begunInSentence(firstToken) : null;
        if (begin != null) {
            return CalendarPeriod.day(begin.with(TemporalAdjusters.next(day)));
        }
        return CalendarPeriod.day(ahead ? publishedOn.plusDays((7 - back) % 7) : publishedOn.minusDays(back));
    }

    /** "will start at 7am on Friday and end on Wednesday": the day ahead that the sentence told before its end; null for none. */
    private LocalDate begunInSentence(int token) {
        for (int i = found.size() - 1; i >= Math.max(0, found.size() - 2); i--) {
            boolean near = document.sentenceOf(found.get(i).first) == document.sentenceOf(token)
                    && token - found.get(i).end > 1; // else the hour of this very day
            CalendarPeriod told = near ? found.get(i).timex.days() : null;
            boolean single = told != null && !told.isRange() && told.start().equals(told.end());
            if (single && told.start().isAfter(publishedOn)) {
                return isEnding(found.get(i).end, token) ? told.start() : null;
            }
        }
        return null;
    }

    /** Whether a verb that ends something stands between two tokens. */
    private boolean isEnding(int from, int to) {
        for (int t = from; t < to; t++) {
            if (document.is(t, "end")
                    || document.is(t, "ends")
                    || document.is(t, "finish")
                    || document.is(t, "finishes")
                    || document.is(t, "return")
                    || document.is(t, "returns")
                    || document.is(t, "until")) {
                return true;
            }
        }
        return false;
    }

    /** The first month of a season where the source is at home. */
    CalendarPeriod season(TimeWord.Season season, int year) {
        boolean south = conventions.country() != null && lexicon.southern.contains(conventions.country());
        return CalendarPeriod.season(year, season.code(), south ? season.southernMonth() : season.northernMonth());
    }

    /**
     * The fiscal year of a name, as the source counts them, else its country.
     *
     * @param year the year in the name; of a name with two years ("2025/26") the second
     * @param split whether the name has two years, so that it cannot be a calendar year
     */
    CalendarPeriod fiscalYear(int year, boolean split) {
        MonthDay start = conventions.fiscalYearStart();
        boolean afterEnd = true;
        if (start.equals(NEW_YEAR)) {
            var ofCountry = lexicon.fiscalYears.get(conventions.country());
            if (ofCountry != null && ofCountry.isOwnEra(year, publishedOn.getYear())) {
                return CalendarPeriod.fiscalYear(
                        split ? year - 1 : year, ofCountry.start().atYear((split ? year - 1 : year) + ofCountry.era()));
            }
            if (ofCountry != null) {
                start = ofCountry.start();
                afterEnd = split || ofCountry.namedAfterEnd();
            } else if (split) {
                start = MIDYEAR;
            }
        }
        boolean sameYear = start.equals(NEW_YEAR) || !afterEnd;
        return CalendarPeriod.fiscalYear(year, start.atYear(sameYear ? year : year - 1));
    }

    /** Whether the fiscal years of the source are known to be none of the calendar. */
    boolean hasFiscalYears() {
        var ofCountry = lexicon.fiscalYears.get(conventions.country());
        return !conventions.fiscalYearStart().equals(NEW_YEAR)
                || ofCountry != null && !ofCountry.start().equals(NEW_YEAR);
    }

    /** The fiscal year that runs on the publication day. */
    CalendarPeriod currentFiscalYear() {
        // Whoever tells no number is understood after the end of the year, as FY2025 is of 2024-25.
        CalendarPeriod candidate = fiscalYear(publishedOn.getYear() + 1, hasFiscalYears());
        while (candidate.start().isAfter(publishedOn)) {
            candidate = candidate.plusYears(-1);
        }
        return candidate;
    }
}
