package org.bulletinfacts.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.bulletinfacts.text.Document;
import org.bulletinfacts.text.Match;
import org.bulletinfacts.text.Rules;
import org.bulletinfacts.time.TimeWord.DayReference;
import org.bulletinfacts.time.TimeWord.MonthName;
import org.bulletinfacts.time.TimeWord.Season;
import org.bulletinfacts.time.TimeWord.Shift;
import org.bulletinfacts.time.TimeWord.Unit;
import org.bulletinfacts.time.TimeWord.VagueReference;
import org.bulletinfacts.time.TimeWord.WeekdayName;
import org.bulletinfacts.time.TimeWord.Writing;

/** What counts from the publication day: "today", "last week", "next Friday", "two weeks ago", "now". */
final class RelativeRules {
    private final TimeLexicon lexicon;
    private final Amounts amounts;

    RelativeRules(TimeLexicon lexicon, Amounts amounts) {
        this.lexicon = lexicon;
        this.amounts = amounts;
    }

    void addTo(Rules.Builder<Timex> rules) {
        rules.rule("date-day-reference", "<today>", this::today)
                .rule("date-vague", "<vague>", this::vague)
                .rule("date-vague", "present", this::present)
                .rule("date-shift", "<shift> <unit>", this::shifted)
                .rule("date-shift", "the year (s|'s)? (beginning|start)", m -> thisYear(m, TimexMod.START))
                .rule("date-shift", "the? year - end", m -> thisYear(m, TimexMod.END))
                .rule("date-shift", "(the|this)? year ('s|-)? end", m -> thisYear(m, TimexMod.END))
                .rule("date-shift", "(the)? mid (-)? <unit>", m -> middle(m))
                .rule("date-shift", "<modifier> (the|this) <unit>", this::modifiedUnit)
                .rule("date-shift-month", "<shift> <month>", this::shiftedMonth)
                .rule("date-shift-season", "<shift> <season>", this::shiftedSeason)
                .rule("date-weekday", "<weekday>", this::weekday)
                .rule("date-weekday-day", "<weekday> ,? the? <day>", this::weekdayWithDay)
                .rule("date-shift-weekday", "<shift> <weekday>", this::shiftedWeekday)
                .rule("date-weekday-of-week", "<weekday> (of)? <shift> <unit>", this::weekdayOfWeek)
                .rule("date-weekday-of-week", "<shift> <unit> (on)? <weekday>", this::weekdayOfWeek)
                .rule("date-shift", "(year - to - date|year to date)", m -> thisYear(m, null))
                .rule("date-shift", "end of (the)? year", m -> thisYear(m, TimexMod.END))
                .rule("date-ago", "<amount> (-)? <unit> (and (a)? half)? ago", this::ago)
                .rule("date-ago", "<amount> <unit> (and|,)? <more:amount> <smaller:unit> ago", this::compoundAgo)
                .rule("date-ago", "half (a|an) <unit> ago", m -> past(m, 0.5))
                .rule("date-vague", "<unit> ago", m -> unit(m).plural() ? Timex.reference("PAST_REF") : null)
                .rule("date-ahead", "<amount> <unit> from (now|today)", m -> future(m))
                .rule("date-ahead", "<amount> <unit>", this::inFuture)
                .rule("date-shift", "the weekend", m -> weekend(m));
    }

    private Timex today(Match m) {
        DayReference reference = (DayReference) m.value("today", lexicon.words);
        return Timex.relative(CalendarPeriod.day(Reading.of(m).publishedOn().plusDays(reference.days())));
    }

    private Timex vague(Match m) {
        Document d = m.document();
        String value = ((VagueReference) m.value("vague", lexicon.words)).value();
        boolean noun = d.is(m.end(), "of") || d.isWord(m.end()) && d.is(m.start(), "the") && d.glued(m.end());
        // "the past five years" and "the future king" are no references; "now" before "that" is a conjunction.
        boolean adjective = (d.is(m.end() - 1, "past") || d.is(m.end() - 1, "future"))
                && d.isWord(m.end())
                && !lexicon.isFunctionWord(d, m.end());
        boolean conjunction = d.is(m.end() - 1, "now") && d.is(m.end(), "that");
        return noun || adjective || conjunction ? null : Timex.reference(value);
    }

    /** "at present", "to the present". */
    private Timex present(Match m) {
        Document d = m.document();
        int before = m.start() - 1;
        boolean led = d.is(before, "at") || d.is(before, "to") || d.is(before, "until") || d.is(before, "till");
        boolean verb = d.is(before, "to") && !(d.kind(m.end() < d.size() ? m.end() : before) == Document.MARK);
        return led && !verb ? Timex.reference("PRESENT_REF") : null;
    }

    private static Timex thisYear(Match m, TimexMod mod) {
        return Timex.relative(CalendarPeriod.year(Reading.of(m).publishedOn().getYear()))
                .with(mod);
    }

    private Unit unit(Match m) {
        return (Unit) m.value("unit", lexicon.words);
    }

    private Shift shift(Match m) {
        return (Shift) m.value("shift", lexicon.words);
    }

    private Timex weekend(Match m) {
        LocalDate day = Reading.of(m).publishedOn();
        boolean ahead = Reading.of(m).direction(m.start(), m.end()) == Direction.FUTURE
                || day.getDayOfWeek().getValue() >= 6;
        return Timex.relative(CalendarPeriod.weekendOf(ahead ? day : day.minusWeeks(1)));
    }

    /** "last week", "the current quarter", "the previous month", "the same day". */
    private Timex shifted(Match m) {
        Document d = m.document();
        Unit unit = unit(m);
        Shift shift = shift(m);
        if (unit.plural()
                || unit.ofClock()
                || d.is(m.end() - 1, "night")
                || unit.code().length() == 2 && !isLarge(unit)) {
            return null;
        }
        Reading r = Reading.of(m);
        CalendarPeriod anchor = shift.ofText() ? r.anchor(m.start()) : null;
        if (shift.ofText() && shift.amount() == 0 && anchor == null) {
            return null;
        }
        boolean deictic = unit.precision() == Precision.DAY && !shift.ofText();
        if (deictic) {
            return null;
        }
        LocalDate from = anchor == null ? r.publishedOn() : shift.amount() > 0 ? anchor.end() : anchor.start();
        if (unit.code().equals("WE")) {
            return Timex.relative(CalendarPeriod.weekendOf(from.plusWeeks(shift.amount())));
        }
        return Timex.relative(CalendarPeriod.shifted(unit.precision(), from, shift.amount()));
    }

    private static boolean isLarge(Unit unit) {
        return unit.code().equals("DE")
                || unit.code().equals("CE")
                || unit.code().equals("WE")
                || unit.code().equals("6M")
                || unit.code().equals("3M");
    }

    /** "by mid-year", "mid-century". */
    private Timex middle(Match m) {
        Unit unit = unit(m);
        boolean fits = !unit.plural()
                && (unit.precision() == Precision.YEAR
                        || unit.precision() == Precision.MONTH
                        || unit.code().equals("CE"));
        return fits
                ? Timex.relative(CalendarPeriod.of(
                                unit.precision(), Reading.of(m).publishedOn()))
                        .with(TimexMod.MID)
                : null;
    }

    /** "the end of the year": the modifier makes a date of "the year", which alone is none. */
    private Timex modifiedUnit(Match m) {
        Unit unit = unit(m);
        TimeLexicon.Leading modifier = m.value("modifier", lexicon.modifiers);
        boolean fits = !unit.plural() && !unit.ofClock() && unit.precision() != Precision.DAY && modifier.mod() != null;
        if (!fits || unit.code().length() == 2 && !isLarge(unit) || unit.code().equals("WE")) {
            return null;
        }
        return Timex.relative(CalendarPeriod.of(unit.precision(), Reading.of(m).publishedOn()))
                .with(modifier.mod());
    }

    private Timex shiftedMonth(Match m) {
        MonthName name = (MonthName) m.value("month", lexicon.words);
        if (name.writing() == Writing.LOWER || shift(m).ofText()) {
            return null;
        }
        LocalDate day = Reading.of(m).publishedOn();
        int behind = day.getMonthValue() - name.month();
        int year = day.getYear();
        if (shift(m).amount() < 0) {
            year -= behind <= 0 ? 1 : 0;
        } else if (shift(m).amount() > 0) {
            year += behind >= 0 ? 1 : 0;
        }
        return Timex.relative(CalendarPeriod.month(year, name.month()));
    }

    private Timex shiftedSeason(Match m) {
        Season season = (Season) m.value("season", lexicon.words);
        Shift shift = shift(m);
        Document d = m.document();
        if (d.is(m.end() - 1, "fall") && (d.is(m.end(), "in") || d.is(m.end(), "of"))) {
            return null;
        }
        Reading r = Reading.of(m);
        CalendarPeriod anchor = shift.ofText() ? r.anchor(m.start()) : null;
        if (shift.ofText()) {
            return anchor == null ? null : Timex.relative(beside(r, season, anchor, shift.amount()));
        }
        int year = r.publishedOn().getYear();
        for (int y = year + 1; y >= year - 2; y--) {
            CalendarPeriod candidate = r.season(season, y);
            boolean past = candidate.end().isBefore(r.publishedOn());
            boolean started = !candidate.start().isAfter(r.publishedOn());
            boolean meant = shift.amount() < 0
                    ? past
                    : shift.amount() > 0
                            ? !started && r.season(season, y - 1).start().compareTo(r.publishedOn()) <= 0
                            : started && !past || candidate.start().getYear() == year && !started;
            if (meant) {
                return Timex.relative(candidate);
            }
        }
        return Timex.relative(r.season(season, year));
    }

    /** The first such season behind a date, the last before it, or the one in its year. */
    private static CalendarPeriod beside(Reading r, Season season, CalendarPeriod anchor, int direction) {
        CalendarPeriod sameYear = r.season(season, anchor.start().getYear());
        if (direction > 0) {
            return sameYear.start().isAfter(anchor.end()) ? sameYear : sameYear.plusYears(1);
        }
        return direction < 0 && !sameYear.end().isBefore(anchor.start()) ? sameYear.plusYears(-1) : sameYear;
    }

    /** A weekday alone; abbreviated only where a preposition leads to it. */
    private Timex weekday(Match m) {
        WeekdayName name = (WeekdayName) m.value("weekday", lexicon.words);
        Document d = m.document();
        if (name.writing() == Writing.PLURAL) {
            return Timex.set("XXXX-WXX-" + name.day().getValue(), Precision.DAY);
        }
        if (name.writing() == Writing.SHORT && !lexicon.isLed(d, m.start())) {
            return null;
        }
        return Timex.relative(Reading.of(m).weekday(name.day(), m.start(), m.end()));
    }

    /** "Friday the 13th": the nearest month where the two agree. */
    private Timex weekdayWithDay(Match m) {
        WeekdayName name = (WeekdayName) m.value("weekday", lexicon.words);
        Document d = m.document();
        int number = Digits.day(d, m.start("day"));
        boolean ordinal = m.end() == m.start("day") + 2 && d.isDigits(m.start("day"));
        if (!ordinal || lexicon.isNoun(d, m.end())) {
            return null;
        }
        LocalDate published = Reading.of(m).publishedOn();
        CalendarPeriod best = null;
        for (int months = -6; months <= 6; months++) {
            LocalDate month = published.plusMonths(months);
            CalendarPeriod day = CalendarPeriod.day(month.getYear(), month.getMonthValue(), number);
            if (day != null && day.start().getDayOfWeek() == name.day()) {
                best = best == null || isNearer(day, best, published) ? day : best;
            }
        }
        return Timex.relative(best);
    }

    private static boolean isNearer(CalendarPeriod a, CalendarPeriod b, LocalDate day) {
        return Math.abs(ChronoUnit.DAYS.between(day, a.start())) < Math.abs(ChronoUnit.DAYS.between(day, b.start()));
    }

    private Timex shiftedWeekday(Match m) {
        WeekdayName name = (WeekdayName) m.value("weekday", lexicon.words);
        Shift shift = shift(m);
        Reading r = Reading.of(m);
        CalendarPeriod anchor = shift.ofText() ? r.anchor(m.start()) : null;
        LocalDate from = anchor == null ? r.publishedOn() : anchor.start();
        int back = Math.floorMod(from.getDayOfWeek().getValue() - name.day().getValue(), 7);
        if (shift.amount() == 0) {
            return Timex.relative(CalendarPeriod.day(
                    CalendarPeriod.weekOf(from).start().plusDays(name.day().getValue() - 1L)));
        }
        return Timex.relative(CalendarPeriod.day(
                shift.amount() < 0 ? from.minusDays(back == 0 ? 7 : back) : from.plusDays(7L - back)));
    }

    private Timex weekdayOfWeek(Match m) {
        WeekdayName name = (WeekdayName) m.value("weekday", lexicon.words);
        if (unit(m).precision() != Precision.WEEK || unit(m).plural()) {
            return null;
        }
        LocalDate monday =
                CalendarPeriod.weekOf(Reading.of(m).publishedOn()).start().plusWeeks(shift(m).amount());
        return Timex.relative(CalendarPeriod.day(monday.plusDays(name.day().getValue() - 1L)));
    }

    private Timex ago(Match m) {
        Amounts.Range amount = amounts.at(m.document(), m.start("amount"));
        boolean half = m.document().is(m.end() - 2, "half");
        return amount.isVague() ? Timex.reference("PAST_REF") : past(m, amount.low() + (half ? 0.5 : 0));
    }

    /** "a year and three months ago", counted in the smaller unit. */
    private Timex compoundAgo(Match m) {
        Document d = m.document();
        Amounts.Range amount = amounts.at(d, m.start("amount"));
        Amounts.Range more = amounts.at(d, m.start("more"));
        Unit smaller = (Unit) m.value("smaller", lexicon.words);
        CalendarPeriod first = amount.isVague() || more.isVague() || !amount.isWhole()
                ? null
                : Steps.exactly(Reading.of(m).publishedOn(), unit(m), -amount.low());
        return first == null ? null : Timex.relative(Steps.from(first.start(), smaller, -more.low()));
    }

    private Timex past(Match m, double amount) {
        return Timex.relative(Steps.from(Reading.of(m).publishedOn(), unit(m), -amount));
    }

    private Timex future(Match m) {
        Amounts.Range amount = amounts.at(m.document(), m.start("amount"));
        return amount.isVague()
                ? Timex.reference("FUTURE_REF")
                : Timex.relative(Steps.from(Reading.of(m).publishedOn(), unit(m), amount.low()));
    }

    /** "will open in three days"; behind a past verb "in three days" is how long it took. */
    private Timex inFuture(Match m) {
        Document d = m.document();
        Amounts.Range amount = amounts.at(d, m.start("amount"));
        if (!d.is(m.start() - 1, "in") || amount.isVague() || !amount.isWhole() || unit(m).ofClock()) {
            return null;
        }
        boolean tense = Reading.of(m).direction(m.start(), m.end()) == Direction.FUTURE;
        boolean ends = !d.isWord(m.end()) || d.sentenceOf(m.end()) != d.sentenceOf(m.start());
        return tense && ends ? future(m) : null;
    }
}
