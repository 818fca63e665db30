package org.bulletinfacts.time;

import java.time.LocalDate;
import org.bulletinfacts.text.Document;
import org.bulletinfacts.text.Match;
import org.bulletinfacts.text.Rules;
import org.bulletinfacts.time.TimeWord.MonthName;
import org.bulletinfacts.time.TimeWord.Season;
import org.bulletinfacts.time.TimeWord.Shift;
import org.bulletinfacts.time.TimeWord.Unit;
import org.bulletinfacts.time.TimeWord.Writing;

/** Stretches counted from the publication day or another date: "last week", "the previous month", "the end of the year". */
final class ShiftRules {
    /** So many sentences before may name the year that a budget is for. */
    private static final int REACH = 3;

    private final TimeLexicon lexicon;

    ShiftRules(TimeLexicon lexicon) {
        this.lexicon = lexicon;
    }

    void addTo(Rules.Builder<Timex> rules) {
        rules.rule("date-shift", "<shift> <unit>", this::shifted)
                .rule("date-shift", "the <shift> quarter", m -> quarter(m))
                .rule("date-shift", "the year (s|'s)? (beginning|start)", m -> thisYear(m, TimexMod.START))
                .rule("date-shift", "the? year - end", this::yearEnd)
                .rule(
                        "date-year",
                        "the? year (-)? end <year>",
                        m -> Timex.date(CalendarPeriod.year(Digits.value(m.document(), m.start("year"))))
                                .with(TimexMod.END))
                .rule("date-shift", "(the|this)? year ('s|-)? end", this::yearEnd)
                .rule("date-shift", "(the)? mid (-)? <unit>", m -> middle(m))
                .rule("date-shift", "<modifier> (the|this)? <unit>", this::modifiedUnit)
                .rule("date-shift-month", "<shift> <month>", this::shiftedMonth)
                .rule("date-shift-season", "<shift> <season>", this::shiftedSeason)
                .rule("date-shift-season", "the past <season>", m -> lastSeason(m))
                .rule("date-shift", "the? (year - to - date|year to date)", m -> thisYear(m, null))
                .rule("date-shift", "end of (the)? year", m -> thisYear(m, TimexMod.END))
                .rule("date-shift", "EOY", m -> thisYear(m, TimexMod.END))
                .rule("date-shift", "the weekend", m -> weekend(m));
    }

    private Timex quarter(Match m) {
        Reading r = Reading.of(m);
        Shift shift = lexicon.shift(m);
        return shift.ofText() || m.document().is(m.end(), "of")
                ? null
                : Timex.relative(CalendarPeriod.shifted(Precision.QUARTER, r.publishedOn(), shift.amount()));
    }

    private static Timex thisYear(Match m, TimexMod mod) {
        return Timex.relative(CalendarPeriod.year(Reading.of(m).publishedOn().getYear()))
                .with(mod);
    }

    /** "at year-end the fund was worth …": the end of the year told, or the last that is over; else of this year. */
    private Timex yearEnd(Match m) {
        Document d = m.document();
        Reading r = Reading.of(m);
        boolean at = d.is(m.start() - 1, "at") || d.is(m.start() - 1, "of");
        if (!at || d.is(m.start(), "this") || r.direction(m.start(), m.end()) != Direction.PAST) {
            return thisYear(m, TimexMod.END);
        }
        CalendarPeriod told = r.told().pointedTo(m.start(), Precision.YEAR);
        boolean fits =
                told != null && told.precision() == Precision.YEAR && told.end().isBefore(r.publishedOn());
        return Timex.relative(fits ? told : CalendarPeriod.year(r.publishedOn().getYear() - 1))
                .with(TimexMod.END);
    }

    /** The month that the sentence told before "the end of the month", which is over; else null. */
    private static CalendarPeriod monthTold(Match m, Unit unit) {
        Document d = m.document();
        Reading r = Reading.of(m);
        boolean ahead = d.is(m.start() - 1, "by") || d.is(m.start() - 1, "before") || d.is(m.start() - 1, "until");
        CalendarPeriod told =
                ahead || unit.precision() != Precision.MONTH ? null : r.told().inSentence(m.start(), Precision.MONTH);
        boolean over = told != null
                && told.precision() == Precision.MONTH
                && !told.isRange()
                && told.end().isBefore(r.publishedOn());
        return over ? told : null;
    }

    private Timex weekend(Match m) {
        LocalDate day = Reading.of(m).publishedOn();
        boolean ahead = Reading.of(m).direction(m.start(), m.end()) == Direction.FUTURE
                || day.getDayOfWeek().getValue() >= 6;
        return Timex.relative(CalendarPeriod.weekendOf(ahead ? day : day.minusWeeks(1)));
    }

    /** "this weekend": the coming one, or the one just over where the verb says so. */
    private static Timex thisWeekend(Match m) {
        Reading r = Reading.of(m);
        LocalDate day = r.publishedOn();
        boolean over = r.direction(m.start(), m.end()) == Direction.PAST
                && day.getDayOfWeek().getValue() < 6;
        return Timex.relative(CalendarPeriod.weekendOf(over ? day.minusWeeks(1) : day));
    }

    /** "last week", "the current quarter", "the previous month", "the same day". */
    private Timex shifted(Match m) {
        Document d = m.document();
        Unit unit = lexicon.unit(m);
        Shift shift = lexicon.shift(m);
        if (unit.plural()
                || unit.ofClock()
                || d.is(m.end() - 1, "night")
                || unit.code().length() == 2 && !isLarge(unit)) {
            return null;
        }
        if (unit.code().equals("DE") && shift.amount() > 0 && d.is(m.start(), "the") && !d.is(m.start() - 1, "by")) {
            // "over the next decade" is ten years from now, not the 2030s.
            return Timex.duration("P1DE", unit.precision()).asRelative();
        }
        Reading r = Reading.of(m);
        CalendarPeriod anchor = shift.ofText() ? anchor(r, m.start(), shift.amount(), unit.precision()) : null;
        boolean open = shift.amount() == 0 || shift.amount() > 0 && unit.precision() == Precision.DAY;
        if (shift.ofText() && open && anchor == null) {
            return shift.amount() == 0 ? sameDay(m, unit) : null;
        }
        boolean deictic = unit.precision() == Precision.DAY && !shift.ofText();
        if (deictic) {
            return null;
        }
        if (anchor != null && anchor.isFiscal() && unit.precision() == Precision.YEAR) {
            return Timex.counted(anchor.wholeFiscalYear().plusYears(shift.amount()), anchor);
        }
        CalendarPeriod budget = unit.precision() == Precision.YEAR ? budgetYear(m, shift) : null;
        if (budget != null) {
            return Timex.counted(budget.plusYears(-1), budget);
        }
        if (anchor != null && anchor.isYearOfItsOwn() && unit.precision() == Precision.YEAR) {
            return Timex.counted(anchor.plusYears(shift.amount()), anchor);
        }
        LocalDate from = anchor == null ? r.publishedOn() : shift.amount() > 0 ? anchor.end() : anchor.start();
        if (unit.code().equals("WE") && shift.amount() == 0 && anchor == null) {
            return thisWeekend(m);
        }
        if (unit.code().equals("WE")) {
            return Timex.counted(CalendarPeriod.weekendOf(from.plusWeeks(shift.amount())), anchor);
        }
        return Timex.counted(CalendarPeriod.shifted(unit.precision(), from, shift.amount()), anchor);
    }

    /** "up 15 per cent from last year", of what is budgeted for a fiscal year just named that is not over; else null. */
    private static CalendarPeriod budgetYear(Match m, Shift shift) {
        Document d = m.document();
        Reading r = Reading.of(m);
        int before = m.start() - 1;
        boolean base = d.is(before, "from") || d.is(before, "than") || d.is(before, "over") || d.is(before, "against");
        if (shift.ofText() || shift.amount() != -1 || !base) {
            return null;
        }
        CalendarPeriod named = r.anchors().newestFiscalYear(m.start(), REACH);
        return named != null && !named.end().isBefore(r.publishedOn()) ? named : null;
    }

    /** "the same day" where the text has named none: the day of publication, unless it is that of some event. */
    private Timex sameDay(Match m, Unit unit) {
        Document d = m.document();
        boolean same = d.is(m.end() - 2, "same") && unit.precision() == Precision.DAY;
        boolean ends = !d.isWord(m.end())
                || d.sentenceOf(m.end()) != d.sentenceOf(m.start())
                || d.is(m.start() - 1, "on") && !d.is(m.end(), "as") && !d.is(m.end(), "that") && !d.is(m.end(), "of");
        return same && ends ? Timex.relative(CalendarPeriod.day(Reading.of(m).publishedOn())) : null;
    }

    /** What a shift counts from; null for none. */
    private static CalendarPeriod anchor(Reading r, int token, int amount, Precision unit) {
        boolean period = unit.compareTo(Precision.MONTH) >= 0 && unit.compareTo(Precision.YEAR) <= 0;
        if (!period || amount > 0) {
            return r.anchors().last(token, amount, unit);
        }
        return amount < 0 ? r.told().stretch(token, unit) : r.told().pointedTo(token, unit);
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
        Unit unit = lexicon.unit(m);
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
        Unit unit = lexicon.unit(m);
        TimeLexicon.Leading modifier = m.value("modifier", lexicon.modifiers);
        Document d = m.document();
        boolean named = m.end("modifier") < m.start("unit");
        // "by end of year": without an article only behind "of".
        if (!named
                && (!d.is(m.start("unit") - 1, "of") || Digits.dashEnd(d, m.end()) > 0 || lexicon.isNoun(d, m.end()))) {
            return null;
        }
        boolean verb = d.is(m.start(), "end") && m.end("modifier") == m.start() + 1;
        // "later in the year" has no value of its own, but tells which year.
        boolean told = modifier.mod() != null || d.is(m.end("modifier") - 1, "in");
        boolean fits = !unit.plural() && !unit.ofClock() && unit.precision() != Precision.DAY && told && !verb;
        if (!fits || unit.code().length() == 2 && !isLarge(unit) || unit.code().equals("WE")) {
            return null;
        }
        CalendarPeriod month = monthTold(m, unit);
        return Timex.relative(
                        month != null
                                ? month
                                : CalendarPeriod.of(
                                        unit.precision(), Reading.of(m).publishedOn()))
                .with(modifier.mod());
    }

    private Timex shiftedMonth(Match m) {
        MonthName name = (MonthName) m.value("month", lexicon.words);
        if (name.writing() == Writing.LOWER || lexicon.shift(m).ofText()) {
            return null;
        }
        LocalDate day = Reading.of(m).publishedOn();
        int behind = day.getMonthValue() - name.month();
        int year = day.getYear();
        if (lexicon.shift(m).amount() < 0) {
            year -= behind <= 0 ? 1 : 0;
        } else if (lexicon.shift(m).amount() > 0) {
            year += behind >= 0 ? 1 : 0;
        }
        return Timex.relative(CalendarPeriod.month(year, name.month()));
    }

    private Timex shiftedSeason(Match m) {
        Season season = (Season) m.value("season", lexicon.words);
        Shift shift = lexicon.shift(m);
        Document d = m.document();
        if (d.is(m.end() - 1, "fall") && (d.is(m.end(), "in") || d.is(m.end(), "of"))) {
            return null;
        }
        Reading r = Reading.of(m);
        CalendarPeriod anchor = shift.ofText() ? r.anchors().last(m.start()) : null;
        if (shift.ofText()) {
            return anchor == null ? null : Timex.relative(beside(r, season, anchor, shift.amount()));
        }
        int year = r.publishedOn().getYear();
        CalendarPeriod running = r.season(season, year - 1);
        if (shift.amount() == 0
                && !running.start().isAfter(r.publishedOn())
                && !running.end().isBefore(r.publishedOn())) {
            // In January "this winter" began the year before.
            return Timex.relative(running);
        }
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

    /** "the past winter": the last that is over. */
    private Timex lastSeason(Match m) {
        Season season = (Season) m.value("season", lexicon.words);
        Reading r = Reading.of(m);
        CalendarPeriod last = r.season(season, r.publishedOn().getYear());
        while (!last.end().isBefore(r.publishedOn())) {
            last = last.plusYears(-1);
        }
        return Timex.relative(last);
    }

    /** The first such season behind a date, the last before it, or the one in its year. */
    private static CalendarPeriod beside(Reading r, Season season, CalendarPeriod anchor, int direction) {
        CalendarPeriod sameYear = r.season(season, anchor.start().getYear());
        if (direction > 0) {
            return sameYear.start().isAfter(anchor.end()) ? sameYear : sameYear.plusYears(1);
        }
        return direction < 0 && !sameYear.end().isBefore(anchor.start()) ? sameYear.plusYears(-1) : sameYear;
    }
}
