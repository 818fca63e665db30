package org.bulletinfacts.time;

import java.time.LocalDate;
import org.bulletinfacts.text.Document;
import org.bulletinfacts.text.Match;
import org.bulletinfacts.text.Rules;
import org.bulletinfacts.time.TimeWord.Unit;

/** Units that other words place: "the week after next", "the year before last", "the rest of the month", "the whole year". */
final class UnitRules {
    private final TimeLexicon lexicon;

    UnitRules(TimeLexicon lexicon) {
        this.lexicon = lexicon;
    }

    void addTo(Rules.Builder<Timex> rules) {
        rules.rule("date-shift", "the <unit> after (the)? next", m -> stepped(m, 2))
                .rule("date-shift", "the <unit> before last", m -> stepped(m, -2))
                .rule("date-rest", "the? (rest|remainder) of (the|this) <unit>", this::rest)
                .rule("date-whole", "(the|this) (whole|full|entire) <unit>", this::whole)
                .rule("date-of-text", "the quarter", this::quarterOfText);
    }

    private Timex stepped(Match m, int steps) {
        Unit unit = lexicon.unit(m);
        Document d = m.document();
        boolean goesOn = lexicon.at(d, m.end(), TimeWord.class) != null || lexicon.isNoun(d, m.end());
        if (unit.plural() || unit.ofClock() || unit.precision() == Precision.DAY || goesOn) {
            return null;
        }
        LocalDate day = Reading.of(m).publishedOn();
        return Timex.relative(
                unit.code().equals("WE")
                        ? CalendarPeriod.weekendOf(day.plusWeeks(steps))
                        : CalendarPeriod.shifted(unit.precision(), day, steps));
    }

    /** "for the rest of the year": from the publication day on. */
    private Timex rest(Match m) {
        Unit unit = lexicon.unit(m);
        boolean fits = !unit.plural()
                && (unit.code().equals("Y")
                        || unit.code().equals("M")
                        || unit.code().equals("W")
                        || unit.code().equals("DE"));
        LocalDate day = Reading.of(m).publishedOn();
        return fits
                ? Timex.relative(CalendarPeriod.range(
                        CalendarPeriod.day(day),
                        CalendarPeriod.day(
                                CalendarPeriod.of(unit.precision(), day).end())))
                : null;
    }

    /** "for the whole year", without the year it is of. */
    private Timex whole(Match m) {
        Document d = m.document();
        Unit unit = lexicon.unit(m);
        boolean fits = !unit.plural() && (unit.precision() == Precision.YEAR || unit.precision() == Precision.QUARTER);
        boolean named = d.is(m.end(), "of") || d.isDigits(m.end()) || lexicon.isNoun(d, m.end());
        return fits && unit.code().length() < 3 && !named
                ? Timex.relative(
                        CalendarPeriod.of(unit.precision(), Reading.of(m).publishedOn()))
                : null;
    }

    /** "over the quarter": the one that the text has named last. */
    private Timex quarterOfText(Match m) {
        Document d = m.document();
        int before = m.start() - 1;
        boolean led = d.is(before, "in") || d.is(before, "over") || d.is(before, "during") || d.is(before, "for");
        CalendarPeriod quarter =
                led && !d.is(m.end(), "of") ? Reading.of(m).anchors().lastQuarter() : null;
        return quarter == null || lexicon.isNoun(d, m.end()) ? null : Timex.relative(quarter);
    }
}
