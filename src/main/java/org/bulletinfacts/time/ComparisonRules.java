package org.bulletinfacts.time;

import java.time.LocalDate;
import org.bulletinfacts.text.Document;
import org.bulletinfacts.text.Match;
import org.bulletinfacts.text.Rules;
import org.bulletinfacts.time.TimeWord.Unit;

/** What counts from another date of the text: "the same period last year", "a year earlier", "two days later". */
final class ComparisonRules {
    /** So far before a comparison the verb may stand that tells its time, in tokens. */
    private static final int REACH = 20;
    /** So near behind a step another one goes on from it. */
    private static final int CHAIN = 5;

    private static final int MONTHS_OF_YEAR = 12;

    static final String SAME_PERIOD = "date-same-period";

    private final TimeLexicon lexicon;
    private final YearReferences years;
    private final Amounts amounts;

    ComparisonRules(TimeLexicon lexicon, YearReferences years, Amounts amounts) {
        this.lexicon = lexicon;
        this.years = years;
        this.amounts = amounts;
    }

    void addTo(Rules.Builder<Timex> rules) {
        String same = "(the)? (same|corresponding|similar|comparable|analogous|equivalent|respective) ";
        rules.rule(
                        SAME_PERIOD,
                        same + "(time)? (period|interval|span) (of|in|for|from|a|over)? the? <yr>",
                        this::ofYear)
                .rule(SAME_PERIOD, same + "(time|months|period) (of|in)? <yr>", this::ofYear)
                .rule(SAME_PERIOD, same + "<unit> (of|in|the)? <yr>", this::ofYear)
                .rule(SAME_PERIOD, same + "(time)? period (a|one) year (ago|earlier|before|prior)", m -> back(m, 1))
                .rule(SAME_PERIOD, same + "<unit> (a|one) year (ago|earlier|before|prior)", m -> back(m, 1))
                .rule(
                        SAME_PERIOD,
                        same + "(time)? period (of|in) the? <shift> (fiscal|financial|budget) year",
                        this::ofFiscalYear)
                .rule(
                        SAME_PERIOD,
                        same
                                + "(time)? (period|point|stage)? (of|in)? the? <shift> (season|campaign|crop year|marketing year)",
                        this::ofFiscalYear)
                .rule(SAME_PERIOD, same + "<amount> <unit> (of|in|the)? <yr>", m -> isAsLong(m) ? ofYear(m) : null)
                .rule(
                        SAME_PERIOD,
                        same + "<amount> <unit> (a|one) year (ago|earlier|before|prior)",
                        m -> isAsLong(m) ? back(m, 1) : null)
                .rule(SAME_PERIOD, same + "(date|day) (of|in|the)? <yr>", this::dayOfYear)
                .rule(SAME_PERIOD, same + "(date|day) (a|one) year (ago|earlier|before|prior)", this::dayYearBefore)
                .rule(SAME_PERIOD, same + "(time)? period", m -> back(m, 0))
                .rule(
                        SAME_PERIOD,
                        "(the|a)? year (-)? (ago|earlier) (period|quarter|month|level|levels)",
                        m -> back(m, 1))
                .rule(SAME_PERIOD, "the (prior|previous) (-)? year (period|quarter|month)", m -> back(m, 1))
                .rule(SAME_PERIOD, "the (period|quarter|month) (a|one) year (ago|earlier)", m -> back(m, 1))
                .rule(SAME_PERIOD, "(a|one) year (earlier|before|previously)", this::yearEarlier)
                .rule("date-earlier", "<amount> (-)? <unit> (earlier|before|previously|prior)", m -> stepped(m, -1))
                .rule(
                        "date-later",
                        "<amount> (-)? <unit> (later|after|afterwards|afterward|thereafter)",
                        m -> stepped(m, 1))
                .rule("date-earlier", "the <unit> (before|earlier|prior)", m -> one(m, -1))
                .rule("date-earlier", "the <unit> before that", this::beforeThat)
                .rule("date-later", "the <unit> after", m -> one(m, 1));
    }

    /** The period of the sentence in another year. */
    private Timex ofYear(Match m) {
        Reading r = Reading.of(m);
        YearReferences.YearOf year = years.at(m.document(), m.start("yr"), r);
        CalendarPeriod period = period(m, r);
        if (period == null) {
            return Timex.relative(CalendarPeriod.year(year.year()));
        }
        return Timex.relative(period.plusYears(year.year() - period.end().getYear()));
    }

    /** "on the same date last year". */
    private Timex dayOfYear(Match m) {
        Reading r = Reading.of(m);
        CalendarPeriod day = r.told().day(m.start());
        int year = years.at(m.document(), m.start("yr"), r).year();
        return Timex.relative(day.plusYears(year - day.end().getYear()));
    }

    private Timex dayYearBefore(Match m) {
        return Timex.relative(Reading.of(m).told().day(m.start()).plusYears(-1));
    }

    /** "the same period of the previous fiscal year", counted from the fiscal period of the text. */
    private Timex ofFiscalYear(Match m) {
        CalendarPeriod period = Reading.of(m).told().period(m.start());
        return period == null
                ? null
                : Timex.relative(period.plusYears(lexicon.shift(m).amount()));
    }

    /** "the same nine months": where the text has told of just so many. */
    private boolean isAsLong(Match m) {
        CalendarPeriod told = Reading.of(m).told().period(m.start());
        Amounts.Range amount = amounts.at(m.document(), m.start("amount"));
        Unit unit = lexicon.unit(m);
        boolean months = told != null && unit.code().equals("M") && unit.plural() && amount.isWhole();
        return months
                && told.start().plusMonths((long) amount.low()).minusDays(1).equals(told.end());
    }

    private CalendarPeriod period(Match m, Reading r) {
        Unit unit = m.has("unit") && !m.has("amount") ? lexicon.unit(m) : null;
        if (unit != null && unit.precision() == Precision.DAY) {
            return r.anchors().last(m.start(), 0, Precision.DAY);
        }
        if (unit == null || unit.ofClock()) {
            return r.told().period(m.start());
        }
        CalendarPeriod stretch = r.told().stretch(m.start(), unit.precision());
        CalendarPeriod period = stretch == null && unit.precision() != Precision.MONTH
                ? r.told().period(m.start())
                : stretch;
        if (period == null || unit.precision() == period.precision() && !period.isRange()) {
            return period;
        }
        return CalendarPeriod.of(unit.precision(), period.start());
    }

    private Timex back(Match m, int count) {
        Reading r = Reading.of(m);
        CalendarPeriod period = period(m, r);
        if (period == null) {
            return count == 0
                    ? null
                    : Timex.relative(CalendarPeriod.year(r.publishedOn().getYear() - count));
        }
        return Timex.relative(period.plusYears(-count));
    }

    /** Of a month, a quarter or a year the same a year before; of a day the year before. */
    private Timex yearEarlier(Match m) {
        if (isOfEvent(m)) {
            return null;
        }
        Reading r = Reading.of(m);
        return Timex.relative(yearBefore(r, m.start()));
    }

    /** The period told a year before; the year before the publication where none is told. */
    static CalendarPeriod yearBefore(Reading r, int token) {
        CalendarPeriod period = r.told().period(token);
        return period == null ? CalendarPeriod.year(r.publishedOn().getYear() - 1) : period.plusYears(-1);
    }

    private Timex stepped(Match m, int sign) {
        Document d = m.document();
        if (isOfEvent(m)) {
            return null;
        }
        Reading r = Reading.of(m);
        Amounts.Range amount = amounts.at(d, m.start("amount"));
        if ((lexicon.unit(m)).ofClock()) {
            // "two minutes later": how long after is told, but not after which hour.
            Unit clock = lexicon.unit(m);
            return Timex.duration(Lengths.of(amount, clock), clock.precision()).asRelative();
        }
        CalendarPeriod stated = apposition(m);
        if (stated != null) {
            return Timex.relative(stated);
        }
        if (amount.isVague()) {
            return Timex.reference(sign > 0 ? "FUTURE_REF" : "PAST_REF");
        }
        Unit unit = lexicon.unit(m);
        boolean year = unit.precision() == Precision.YEAR && amount.low() == 1
                || unit.code().equals("M") && amount.low() == MONTHS_OF_YEAR;
        if (sign < 0 && year && amount.isWhole()) {
            return Timex.relative(yearBefore(r, m.start()));
        }
        if (sign < 0 && amount.low() == 1 && unit.code().equals("W")) {
            return Timex.relative(
                    CalendarPeriod.day(r.told().day(m.start()).start().minusWeeks(1)));
        }
        CalendarPeriod anchor = sign < 0 && unit.precision() == Precision.DAY && isLevelBefore(d, m.start())
                ? null
                : anchor(r, m.start(), sign, unit.precision());
        if (anchor == null && sign > 0) {
            return Timex.duration(Lengths.of(amount, unit), unit.precision()).asRelative();
        }
        if (sign > 0 && unit.code().equals("Y") && amount.low() == 1 && isLevelOfMonth(m, anchor)) {
            return Timex.counted(anchor.plusYears(1), anchor);
        }
        boolean ofDay = anchor != null && anchor.precision() == Precision.DAY && !anchor.isRange();
        if (ofDay && unit.code().equals("W") && amount.isWhole()) {
            // "a week later", told from a day, is that day of another week.
            return Timex.counted(CalendarPeriod.day(anchor.start().plusWeeks(sign * (long) amount.low())), anchor);
        }
        boolean fromEnd = sign > 0 && anchor != null && anchor.isRange();
        LocalDate from = anchor == null ? r.publishedOn() : fromEnd ? anchor.end() : anchor.start();
        return Timex.counted(Steps.from(from, unit, sign * amount.low()), anchor);
    }

    /** "wages rise by 1.4% in November and 1.9% a year later": the same month or quarter, where its sentence is on the economy. */
    private boolean isLevelOfMonth(Match m, CalendarPeriod anchor) {
        Document d = m.document();
        Reading.Found last = Reading.of(m).last();
        boolean near = last != null && d.sentenceOf(last.first()) == d.sentenceOf(m.start());
        return near
                && anchor != null
                && !anchor.isRange()
                && (anchor.precision() == Precision.MONTH || anchor.precision() == Precision.QUARTER)
                && lexicon.isEconomic(d, m.start());
    }

    /** What a step counts from: back by months or years the time told, else the date named last; null for none. */
    private static CalendarPeriod anchor(Reading r, int token, int sign, Precision unit) {
        boolean period = unit.compareTo(Precision.MONTH) >= 0 && unit.compareTo(Precision.YEAR) <= 0;
        Reading.Found last = r.last();
        // "3% in the previous year and 2% the year before": one step further.
        boolean chained = last != null && last.timex().base() != null && token - last.end() <= CHAIN;
        return sign < 0 && period && !chained
                ? r.told().stretch(token, unit)
                : r.anchors().last(token, sign, unit);
    }

    /** "has grown to 300, up from 250 a day earlier": what is so now is compared with the day before the publication. */
    private boolean isLevelBefore(Document d, int token) {
        int first = d.sentenceFirst(d.sentenceOf(token));
        boolean base = false;
        for (int t = token - 1; t >= first && t > token - REACH; t--) {
            base |= d.is(t, "from") || d.is(t, "than") || d.is(t, "against");
            if (base && (d.is(t, "has") || d.is(t, "have"))) {
                return true;
            }
        }
        return false;
    }

    /** "A few years later, in 1961": the year that follows says which. */
    private static CalendarPeriod apposition(Match m) {
        Document d = m.document();
        int token = d.is(m.end(), ',') ? m.end() + 1 : m.end();
        token = d.is(token, "in") ? token + 1 : token;
        return Digits.yearEnd(d, token) > 0 && d.is(token - 1, "in")
                ? CalendarPeriod.year(Digits.value(d, token))
                : null;
    }

    private Timex one(Match m, int sign) {
        if (isOfEvent(m)) {
            return null;
        }
        Unit unit = lexicon.unit(m);
        Reading r = Reading.of(m);
        CalendarPeriod anchor = anchor(r, m.start(), sign, unit.precision());
        if (!unit.plural() && unit.code().equals("Y") && anchor != null && anchor.isYearOfItsOwn()) {
            return Timex.counted(anchor.plusYears(sign), anchor);
        }
        boolean day = unit.precision() == Precision.DAY;
        if (anchor == null && day && sign < 0 && unit.code().equals("D") && endsSentence(m)) {
            return Timex.relative(
                    CalendarPeriod.day(r.told().day(m.start()).start().minusDays(1)));
        }
        return unit.plural() || anchor == null && day
                ? null
                : Timex.counted(Steps.from(anchor == null ? r.publishedOn() : anchor.start(), unit, sign), anchor);
    }

    /** "4% in 2023 and 6% the year before that": one step before what was named last. */
    private Timex beforeThat(Match m) {
        Unit unit = lexicon.unit(m);
        CalendarPeriod that =
                unit.plural() || unit.ofClock() ? null : Reading.of(m).anchors().last(m.start(), 0, unit.precision());
        return that == null
                ? null
                : Timex.counted(
                        that.isYearOfItsOwn() && unit.code().equals("Y")
                                ? that.plusYears(-1)
                                : Steps.from(that.start(), unit, -1),
                        that);
    }

    private static boolean endsSentence(Match m) {
        Document d = m.document();
        return m.end() >= d.size() || d.sentenceOf(m.end()) != d.sentenceOf(m.start()) || d.is(m.end(), '.');
    }

    /** "two days before the vote": counted from an event, whose day the words do not tell. */
    private boolean isOfEvent(Match m) {
        Document d = m.document();
        int last = m.end() - 1;
        boolean preposition = d.is(last, "before") || d.is(last, "after") || d.is(last, "prior");
        int next = m.end();
        boolean ends = next >= d.size()
                || d.sentenceOf(next) != d.sentenceOf(last)
                || d.kind(next) == Document.MARK && !d.is(next, '"') && !d.is(next, '“')
                || d.is(next, "and")
                || d.is(next, "but")
                || d.is(next, "when")
                || d.is(next, "was")
                || d.is(next, "in")
                || d.is(next, "to") && !d.is(last, "prior");
        // "a year earlier than planned"
        boolean planned = d.is(next, "than") && (d.is(last, "earlier") || d.is(last, "later"));
        return preposition && !ends || planned;
    }
}
