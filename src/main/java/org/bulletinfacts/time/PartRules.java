package org.bulletinfacts.time;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.bulletinfacts.text.Document;
import org.bulletinfacts.text.Match;
import org.bulletinfacts.text.Rules;
import org.bulletinfacts.time.TimeWord.Unit;

/** Parts counted off from the start or end of a period: "the first nine months of 2025", "the last day of May". */
final class PartRules {
    private final TimeLexicon lexicon;
    private final PeriodReferences periods;
    private final SplitYears splitYears;

    PartRules(TimeLexicon lexicon, PeriodReferences periods, SplitYears splitYears) {
        this.splitYears = splitYears;
        this.lexicon = lexicon;
        this.periods = periods;
    }

    void addTo(Rules.Builder<Timex> rules) {
        rules.rule("date-part-first", "(the|this)? <ordinal> <unit> (of|in) <period>", m -> one(m, false))
                .rule("date-part-first", "the? <ordinal> <unit> <yr>", m -> one(m, false))
                .rule("date-part-last", "the? (last|final|closing) <unit> of <period>", m -> one(m, true))
                .rule("date-part-first", "the? first <number> <unit> (of|in) <period>", m -> several(m, false))
                .rule("date-part-first", "the? first <number> <unit> (of|in) <split>", this::ofSplitYear)
                .rule("date-part-last", "the? (last|final) <number> <unit> of <period>", m -> several(m, true))
                .rule("date-part-first", "the? <number> <unit> of <period>", this::monthsOfYear)
                .rule("date-part-first", "the? first <number> <unit>", this::firstMonths)
                .rule("date-part-weekday", "the? <ordinal> <weekday> (of|in) <period>", m -> weekday(m, false))
                .rule("date-part-weekday", "the? last <weekday> (of|in) <period>", m -> weekday(m, true))
                .rule("date-part-half", "the? first half of <period>", m -> half(m, false))
                .rule("date-part-half", "the? (second|latter) half of <period>", m -> half(m, true));
    }

    private Timex whole(Match m) {
        String whole = m.has("yr") ? "yr" : "period";
        return periods.at(m.document(), m.start(whole), Reading.of(m));
    }

    private int number(Match m) {
        Document d = m.document();
        double value = d.get(org.bulletinfacts.number.Numbers.SLOT)
                .value(d.get(org.bulletinfacts.number.Numbers.SLOT).startingAt(m.start("number")));
        return value == Math.rint(value) && value > 0 && value < 1000 ? (int) value : -1;
    }

    private Timex one(Match m, boolean last) {
        Unit unit = lexicon.unit(m);
        Timex whole = whole(m);
        int rank = last ? 1 : Digits.ordinal(m.document(), m.start("ordinal"));
        if (unit.plural() || unit.ofClock() || whole == null || rank < 1) {
            return null;
        }
        CalendarPeriod part =
                unit.precision() == Precision.QUARTER && whole.precision().compareTo(Precision.YEAR) > 0
                        ? quarterOfCentury(whole.days(), last ? 4 : rank)
                        : part(whole.days(), unit.precision(), last ? -rank : rank);
        return Timex.date(part, whole.relative());
    }

    /** "the last quarter of the 19th century": 1875 to 1899. */
    private static CalendarPeriod quarterOfCentury(CalendarPeriod whole, int rank) {
        int first = whole.start().getYear() + 25 * (rank - 1);
        return whole.precision() == Precision.CENTURY && rank <= 4
                ? CalendarPeriod.range(CalendarPeriod.year(first), CalendarPeriod.year(first + 24))
                : null;
    }

    /** The n-th stretch of a period, counted from its end where n is negative; null where it lies outside. */
    private static CalendarPeriod part(CalendarPeriod whole, Precision precision, int n) {
        if (precision.compareTo(whole.precision()) >= 0) {
            return null;
        }
        // A week belongs to the month that holds its Thursday, as ISO 8601 has it for years.
        long days = precision == Precision.WEEK ? 3 : 0;
        CalendarPeriod part = n > 0
                ? CalendarPeriod.shifted(precision, whole.start().plusDays(days), n - 1L)
                : CalendarPeriod.shifted(precision, whole.end().minusDays(days), n + 1L);
        return part == null || part.start().isAfter(whole.end()) || part.end().isBefore(whole.start()) ? null : part;
    }

    /** "the first Friday of July", "the last Sunday in October". */
    private Timex weekday(Match m, boolean last) {
        Timex month = whole(m);
        TimeWord.WeekdayName name = (TimeWord.WeekdayName) m.value("weekday", lexicon.words);
        int rank = last ? -1 : Digits.ordinal(m.document(), m.start("ordinal"));
        if (month == null || month.precision() != Precision.MONTH || rank == 0 || rank > 5) {
            return null;
        }
        LocalDate day = month.days().start().with(TemporalAdjusters.dayOfWeekInMonth(rank, name.day()));
        boolean inside = !day.isAfter(month.days().end());
        return inside ? Timex.date(CalendarPeriod.day(day), month.relative()) : null;
    }

    private Timex several(Match m, boolean last) {
        Timex whole = whole(m);
        int count = number(m);
        if (whole == null
                || count < 1
                || !lexicon.unit(m).plural()
                || lexicon.unit(m).ofClock()) {
            return null;
        }
        return Timex.date(stretch(whole.days(), lexicon.unit(m).precision(), count, last), whole.relative());
    }

    /** "the first eight months of the 2024/25 season". */
    private Timex ofSplitYear(Match m) {
        Timex whole = splitYears.at(m.document(), m.start("split"), Reading.of(m));
        int count = number(m);
        boolean months = lexicon.unit(m).code().equals("M") && lexicon.unit(m).plural();
        if (whole == null
                || !months
                || count < 2
                || count > 12
                || whole.days().start().getDayOfMonth() > 1) {
            return null;
        }
        LocalDate first = whole.days().start();
        LocalDate last = first.plusMonths(count - 1L);
        return Timex.date(CalendarPeriod.range(
                CalendarPeriod.month(first.getYear(), first.getMonthValue()),
                CalendarPeriod.month(last.getYear(), last.getMonthValue())));
    }

    private static CalendarPeriod stretch(CalendarPeriod whole, Precision precision, int count, boolean last) {
        if (precision == Precision.WEEK) {
            if (whole.precision() == Precision.YEAR) {
                return CalendarPeriod.range(
                        part(whole, precision, last ? -count : 1), part(whole, precision, last ? -1 : count));
            }
            LocalDate from = last ? whole.end().minusDays(7L * count - 1) : whole.start();
            return CalendarPeriod.range(CalendarPeriod.day(from), CalendarPeriod.day(from.plusDays(7L * count - 1)));
        }
        return last
                ? CalendarPeriod.range(part(whole, precision, -count), part(whole, precision, -1))
                : CalendarPeriod.range(part(whole, precision, 1), part(whole, precision, count));
    }

    /** "in nine months of 2025", as statistics offices of many countries write for January to September. */
    private Timex monthsOfYear(Match m) {
        Timex whole = whole(m);
        boolean months = lexicon.unit(m).precision() == Precision.MONTH
                && lexicon.unit(m).plural();
        return whole == null || !months || whole.precision() != Precision.YEAR || number(m) < 2 || number(m) > 12
                ? null
                : Timex.date(stretch(whole.days(), Precision.MONTH, number(m), false), whole.relative());
    }

    /** "the first nine months" without a year: of this year when they have begun and passed, else of last year. */
    private Timex firstMonths(Match m) {
        int count = number(m);
        if (lexicon.unit(m).precision() != Precision.MONTH || !lexicon.unit(m).plural() || count < 2 || count > 12) {
            return null;
        }
        LocalDate day = Reading.of(m).publishedOn();
        int year = day.getMonthValue() >= count ? day.getYear() : day.getYear() - 1;
        return Timex.relative(stretch(CalendarPeriod.year(year), Precision.MONTH, count, false));
    }

    private Timex half(Match m, boolean second) {
        Timex whole = whole(m);
        if (whole == null) {
            return null;
        }
        CalendarPeriod days = whole.days();
        if (days.isFiscal() && days.precision() == Precision.YEAR) {
            return Timex.date(days.partOfFiscalYear(6, second ? 2 : 1), whole.relative());
        }
        CalendarPeriod half = switch (days.precision()) {
            case YEAR -> CalendarPeriod.half(days.start().getYear(), second ? 2 : 1);
            case MONTH -> {
                LocalDate middle = days.start().plusDays(14);
                yield CalendarPeriod.range(
                        CalendarPeriod.day(second ? middle.plusDays(1) : days.start()),
                        CalendarPeriod.day(second ? days.end() : middle));
            }
            case DECADE, CENTURY -> {
                int years = days.precision() == Precision.DECADE ? 5 : 50;
                int first = days.start().getYear() + (second ? years : 0);
                yield CalendarPeriod.range(CalendarPeriod.year(first), CalendarPeriod.year(first + years - 1));
            }
            default -> null;
        };
        return Timex.date(half, whole.relative());
    }
}
