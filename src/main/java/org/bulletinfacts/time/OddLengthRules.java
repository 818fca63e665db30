package org.bulletinfacts.time;

import org.bulletinfacts.number.Numbers;
import org.bulletinfacts.text.Document;
import org.bulletinfacts.text.Match;
import org.bulletinfacts.text.Rules;
import org.bulletinfacts.time.TimeWord.Unit;

/** Durations of rarer forms: "40-odd years", "a seven-night stay", "recent weeks", "2:22.58" of a race. */
final class OddLengthRules {
    private static final int SECONDS = 60;

    private final TimeLexicon lexicon;

    OddLengthRules(TimeLexicon lexicon) {
        this.lexicon = lexicon;
    }

    void addTo(Rules.Builder<Timex> rules) {
        rules.rule("duration", "<number> (-)? odd (-)? <unit>", this::odd)
                .rule("duration", "<number> - night", this::nights)
                .rule("duration-near", "(recent|coming|upcoming) <unit>", this::near)
                .rule("duration-clocked", "<minutes:small> ~: ~<seconds:small> ~. ~<hundredths:small>", this::clocked);
    }

    private Timex odd(Match m) {
        Unit unit = lexicon.unit(m);
        return unit.plural()
                ? Timex.duration(Lengths.of(number(m), unit), unit.precision()).with(TimexMod.APPROX)
                : null;
    }

    private Timex nights(Match m) {
        double nights = number(m);
        return nights >= 1 && nights == Math.rint(nights)
                ? Timex.duration("P" + (int) nights + "D", Precision.DAY)
                : null;
    }

    private static double number(Match m) {
        Numbers numbers = m.document().get(Numbers.SLOT);
        return numbers.value(numbers.startingAt(m.start("number")));
    }

    /** "in recent weeks": how many is open. */
    private Timex near(Match m) {
        Unit unit = lexicon.unit(m);
        boolean calendar = unit.plural() && !unit.ofClock() && unit.precision() != Precision.QUARTER;
        return calendar ? Timex.duration(Lengths.vague(unit), unit.precision()).asRelative() : null;
    }

    /** The time that a race took. */
    private Timex clocked(Match m) {
        Document d = m.document();
        int seconds = Digits.value(d, m.start("seconds"));
        boolean fits = Digits.length(d, m.start("seconds")) == 2
                && seconds < SECONDS
                && !(d.glued(m.start()) && (d.is(m.start() - 1, ':') || d.is(m.start() - 1, '.')))
                && !(d.glued(m.end()) && (d.is(m.end(), '.') && d.glued(m.end() + 1) || d.isWord(m.end())));
        String digits = d.text(m.start("hundredths"), m.end("hundredths"));
        return fits
                ? Timex.duration(
                        "PT" + Digits.value(d, m.start("minutes")) + "M" + seconds + "." + digits + "S", Precision.TIME)
                : null;
    }
}
