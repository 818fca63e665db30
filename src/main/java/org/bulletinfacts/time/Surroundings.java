package org.bulletinfacts.time;

import org.bulletinfacts.number.Numbers;
import org.bulletinfacts.text.Document;

/**
 * What stands around a time expression and changes it: "early" and "the end of" before it become part of it, "about" and "more than"
 * stay outside, a time of day and the day beside it become one.
 */
final class Surroundings {
    /** The rule of a time of day that has been joined with its day. */
    private static final String WITH_DAY = "time-with-day";
    /** So few tokens may stand between a time and its day. */
    private static final int NEAR = 3;
    /** So far behind a comparison the period may stand that it is made of. */
    private static final int BEHIND = 12;

    private final TimeLexicon lexicon;

    Surroundings(TimeLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Keeps what the matcher found at a token. */
    void add(Reading r, Document d, Timex timex, int token) {
        int first = token;
        int end = r.matcher.end();
        String rule = r.matcher.rule();
        int free = r.found().isEmpty() ? 0 : r.found().get(r.found().size() - 1).end();
        Timex kept = timex;
        if (timex.days() != null && timex.mod() == null) {
            int modifier = startOfModifier(d, first, free, timex);
            if (modifier >= 0) {
                kept = timex.with(lexicon.modifiers.at(d, modifier).mod());
                first = modifier;
                first = d.is(first - 1, "the") && first - 1 >= free && d.shape(first - 1) != Document.CASELESS
                        ? first - 1
                        : first;
            }
        }
        kept = kept.with(qualifier(d, first, kept));
        kept = kept.mod() == null && kept.type() == TimexType.DURATION ? kept.with(qualifierBehind(d, end)) : kept;
        if (!joinsTime(r, d, first, end, kept) && !countsFrom(r, d, first, end, kept)) {
            r.found().add(new Reading.Found(first, end, kept, rule));
        }
        dateClocksBefore(r, d);
        r.told().note();
        recount(r, d);
    }

    private int startOfModifier(Document d, int first, int free, Timex timex) {
        if (first == 0
                || timex.precision() == Precision.TIME
                || !(d.isWord(first - 1) || Digits.dashEnd(d, first - 1) > 0)) {
            return -1;
        }
        int at = lexicon.modifiers.startOfFormEnding(d, first);
        if (at == first - 1 && d.is(at, "end") && !isNounBefore(d, at)) {
            return -1;
        }
        boolean inside = at >= free && at >= 0 && d.sentenceOf(at) == d.sentenceOf(first);
        return inside ? at : -1;
    }

    /** "by end 2026", not "to end 2026 with a loss". */
    private boolean isNounBefore(Document d, int end) {
        return lexicon.isPreposition(d, end - 1)
                && !d.is(end - 1, "to")
                && !d.is(end - 1, "and")
                && !d.is(end - 1, "or");
    }

    /** Qualifiers stay outside: only their meaning is kept. */
    private TimexMod qualifier(Document d, int first, Timex timex) {
        if (timex.mod() != null || first == 0) {
            return timex.mod();
        }
        int at = lexicon.qualifiers.startOfFormEnding(d, first);
        if (at < 0 || d.sentenceOf(at) != d.sentenceOf(first)) {
            return null;
        }
        TimexMod mod = lexicon.qualifiers.at(d, at);
        boolean overTime = d.is(first - 1, "over")
                || d.is(first - 1, "under")
                || d.is(first - 1, "above")
                || d.is(first - 1, "below");
        if (timex.type() == TimexType.DURATION) {
            return overTime && timex.relative() || d.is(first - 1, "over") && at == first - 1 && !isMore(d, at)
                    ? null
                    : mod;
        }
        if (timex.days() == null
                || mod != TimexMod.APPROX && isComparison(d, at)
                || overTime
                || d.is(first - 1, "some")
                || d.is(first - 1, "to")) {
            return null;
        }
        return switch (mod) {
            case APPROX ->
                d.is(first - 1, "about") && timex.precision() != Precision.TIME && !timex.relative() ? null : mod;
            case MORE_THAN -> TimexMod.BEFORE;
            case LESS_THAN -> TimexMod.AFTER;
            default -> null;
        };
    }

    /** "a decade or so", "27 weeks or more": outside as well. */
    private static TimexMod qualifierBehind(Document d, int end) {
        int word = end + 1;
        if (!d.is(end, "or") || d.sentenceOf(word) != d.sentenceOf(end - 1)) {
            return null;
        }
        if (d.is(word, "more") || d.is(word, "longer")) {
            return TimexMod.EQUAL_OR_MORE;
        }
        return d.is(word, "less") || d.is(word, "fewer") || d.is(word, "shorter")
                ? TimexMod.EQUAL_OR_LESS
                : d.is(word, "so") ? TimexMod.APPROX : null;
    }

    /** "for over two years", "took over two years": more than that; "to be repaid over two years" tells the time it takes. */
    private boolean isMore(Document d, int over) {
        int before = over - 1;
        return lexicon.isPreposition(d, before)
                || d.is(before, "is")
                || d.is(before, "was")
                || d.is(before, "are")
                || d.is(before, "were")
                || d.is(before, "a")
                || d.is(before, "been");
    }

    /** "40% more than a year before": the words compare an amount, not the time. */
    private static boolean isComparison(Document d, int qualifier) {
        Numbers numbers = d.get(Numbers.SLOT);
        for (int token = qualifier - 1; token >= 0 && token >= qualifier - 4; token--) {
            if (numbers.covering(token) >= 0 || d.is(token, '%')) {
                return d.sentenceOf(token) == d.sentenceOf(qualifier);
            }
            if (d.is(token, ',') || d.is(token, ';')) {
                return false;
            }
        }
        return false;
    }

    /** "on Monday at 10:00", "10 a.m. on 4 June": one expression with the clock of one and the day of the other. */
    private static boolean joinsTime(Reading r, Document d, int first, int end, Timex timex) {
        if (r.found().isEmpty()) {
            return false;
        }
        Reading.Found before = r.found().get(r.found().size() - 1);
        int gap = first - before.end();
        boolean linked = gap == 0
                || gap == 1
                        && (d.is(first - 1, "at")
                                || d.is(first - 1, "on")
                                || d.is(first - 1, ',')
                                || d.is(first - 1, "of"))
                || gap == 2 && d.is(first - 2, ',') && (d.is(first - 1, "at") || d.is(first - 1, "on"));
        if (!linked || d.sentenceOf(first) != d.sentenceOf(before.first())) {
            return false;
        }
        boolean partOfDay = before.timex().type() == TimexType.TIME && d.is(first - 1, "of");
        Timex clock = partOfDay || isClock(before.timex()) ? before.timex() : isClock(timex) ? timex : null;
        Timex day = partOfDay ? firstDay(timex) : isDay(before.timex()) ? before.timex() : isDay(timex) ? timex : null;
        if (clock == null || day == null) {
            return false;
        }
        String hours = clock.value().substring(clock.value().indexOf('T'));
        Timex joined = Timex.time(day.days(), hours, day.relative())
                .with(before.timex().mod());
        r.found().set(r.found().size() - 1, new Reading.Found(before.first(), end, joined, WITH_DAY));
        return true;
    }

    /** "two weeks after 4 June", "three days before Christmas": a duration that a day follows is the day so far away. */
    private boolean countsFrom(Reading r, Document d, int first, int end, Timex timex) {
        Reading.Found before = r.last();
        boolean back = d.is(first - 1, "before");
        boolean linked = back || d.is(first - 1, "after") || d.is(first - 1, "from");
        if (!linked
                || before == null
                || before.end() != first - 1
                || !isDay(timex)
                || before.timex().type() != TimexType.DURATION
                || before.timex().mod() != null
                || lexicon.isNoun(d, end)
                || d.isFolded(end, '\'') && d.is(end + 1, 's')) {
            return false;
        }
        CalendarPeriod days = Steps.along(timex.days().start(), before.timex().value(), back);
        if (days == null) {
            return false;
        }
        Timex counted = Timex.date(days, timex.relative());
        r.found().set(r.found().size() - 1, new Reading.Found(before.first(), end, counted, "date-beside-day"));
        return true;
    }

    /** The day itself, or the first of a range: the night of 9 to 10 November begins on the 9th. */
    private static Timex firstDay(Timex timex) {
        boolean days = timex.type() == TimexType.DATE && timex.precision() == Precision.DAY;
        return days ? Timex.date(CalendarPeriod.day(timex.days().start()), timex.relative()) : null;
    }

    /** "grew 5% from a year earlier to 9 billion in May": the period behind a comparison that had none in its sentence is its own. */
    private static void recount(Reading r, Document d) {
        int last = r.found().size() - 1;
        if (last < 1) {
            return;
        }
        Reading.Found told = r.found().get(last);
        Reading.Found comparison = r.found().get(last - 1);
        CalendarPeriod days = told.timex().days();
        boolean near = d.sentenceOf(told.first()) == d.sentenceOf(comparison.first())
                && told.first() - comparison.end() <= BEHIND
                && r.told().tells(last);
        boolean year = comparison.rule().equals(ComparisonRules.SAME_PERIOD) && d.is(comparison.end() - 1, "earlier")
                || d.is(comparison.end() - 1, "before");
        boolean first = last < 2 || d.sentenceOf(r.found().get(last - 2).first()) != d.sentenceOf(comparison.first());
        boolean led = d.is(told.first() - 1, "in") || d.is(told.first() - 1, "for");
        if (near
                && first
                && led
                && year
                && comparison.end() - comparison.first() == 3
                && isOwn(d, comparison.end(), told.first())) {
            Timex counted = Timex.relative(days.plusYears(-1));
            r.found()
                    .set(last - 1, new Reading.Found(comparison.first(), comparison.end(), counted, comparison.rule()));
        }
    }

    /** No comma, semicolon or other clause stands between. */
    private static boolean isOwn(Document d, int from, int to) {
        for (int t = from; t < to; t++) {
            if (d.is(t, ';')
                    || d.is(t, ',') && !(d.isDigits(t - 1) && d.isDigits(t + 1))
                    || d.is(t, "from")
                    || d.is(t, "after")) {
                return false;
            }
        }
        return true;
    }

    /** "at 7 a.m. (0400 GMT) on Sunday": a day just behind times that had none is theirs. */
    private static void dateClocksBefore(Reading r, Document d) {
        int last = r.found().size() - 1;
        Timex day = r.found().get(last).timex();
        // "at 3 a.m. (1700 GMT Tuesday)": a day inside brackets is not that of the time before them.
        boolean inBrackets = d.is(r.found().get(last).first() - 1, '(');
        int before = r.found().get(last).first() - 1;
        // "at 3 p.m., from 5.20 on Monday", "than yesterday": nor is that of a base.
        boolean base = d.is(before, "from") || d.is(before, "than") || d.is(before, "against");
        boolean gives = !inBrackets && !base && (isDay(day) || isClock(day) && day.days() != null && last > 0);
        for (int i = last - 1; gives && i >= 0 && i >= last - 2; i--) {
            Reading.Found clock = r.found().get(i);
            boolean near = r.found().get(i + 1).first() - clock.end() <= NEAR
                    && d.sentenceOf(clock.first())
                            == d.sentenceOf(r.found().get(last).first());
            if (!near
                    || clock.rule().equals(WITH_DAY)
                    || !isClock(clock.timex())
                    || !clock.timex().days().start().equals(r.publishedOn())) {
                return;
            }
            String hours = clock.timex().value().substring(clock.timex().value().indexOf('T'));
            Timex dated = Timex.time(day.days(), hours, day.relative());
            r.found().set(i, new Reading.Found(clock.first(), clock.end(), dated, clock.rule()));
        }
    }

    private static boolean isClock(Timex timex) {
        return timex.type() == TimexType.TIME
                && Character.isDigit(timex.value().charAt(timex.value().indexOf('T') + 1));
    }

    private static boolean isDay(Timex timex) {
        return timex.type() == TimexType.DATE
                && timex.precision() == Precision.DAY
                && !timex.days().isRange();
    }
}
