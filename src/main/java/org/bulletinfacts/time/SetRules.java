package org.bulletinfacts.time;

import org.bulletinfacts.number.Numbers;
import org.bulletinfacts.text.Document;
import org.bulletinfacts.text.Match;
import org.bulletinfacts.text.Rules;
import org.bulletinfacts.time.TimeWord.DayPart;
import org.bulletinfacts.time.TimeWord.Frequency;
import org.bulletinfacts.time.TimeWord.Season;
import org.bulletinfacts.time.TimeWord.Unit;
import org.bulletinfacts.time.TimeWord.WeekdayName;

/** Times that come again: "every month", "twice a week", "annually". */
final class SetRules {
    private final TimeLexicon lexicon;
    private final Amounts amounts;

    SetRules(TimeLexicon lexicon, Amounts amounts) {
        this.lexicon = lexicon;
        this.amounts = amounts;
    }

    void addTo(Rules.Builder<Timex> rules) {
        rules.rule("set-every", "(every|each) <unit>", m -> every(m, 1))
                .rule("set-every", "every other <unit>", m -> every(m, 2))
                .rule(
                        "set-every",
                        "every <amount> <unit>",
                        m -> every(
                                m, amounts.at(m.document(), m.start("amount")).low()))
                .rule("set-every", "(every|each) <weekday>", this::weekday)
                .rule("set-every", "every <ordinal> <weekday>", this::weekday)
                .rule(
                        "set-every",
                        "every <ordinal> <unit>",
                        m -> every(m, Digits.ordinal(m.document(), m.start("ordinal"))))
                .rule("set-every", "every other <weekday>", this::weekday)
                .rule(
                        "set-every",
                        "(every|each) <season>",
                        m -> Timex.set("XXXX-" + ((Season) m.value("season", lexicon.words)).code(), Precision.SEASON))
                .rule(
                        "set-every",
                        "(every|each) <part>",
                        m -> Timex.set(
                                "XXXX-XX-XXT" + ((DayPart) m.value("part", lexicon.words)).code(), Precision.TIME))
                .rule(
                        "set-every",
                        "(every|each) <month>",
                        m -> Timex.set(
                                "XXXX-" + Digits.two(((TimeWord.MonthName) m.value("month", lexicon.words)).month()),
                                Precision.MONTH))
                .rule("set-times", "(once|twice|thrice) (a|an|per|each|every) <unit>", m -> every(m, 1))
                .rule(
                        "set-times",
                        "(once|twice|thrice)? every <amount> <unit>",
                        m -> every(
                                m, amounts.at(m.document(), m.start("amount")).low()))
                .rule("set-times", "<amount> times (a|an|per|each|every) <unit>", m -> every(m, 1))
                .rule(
                        "set-every",
                        "every half (-|a|an)? <unit>",
                        m -> Timex.set(
                                Lengths.half(lexicon.unit(m)), lexicon.unit(m).precision()))
                .rule("set-every", "(every|each) <holiday>", m -> Timex.set("P1Y", Precision.YEAR))
                .rule(
                        "set-every",
                        "the? (<ordinal>|last) (<weekday>|<day:unit>) (of|in) (every|each) <unit>",
                        m -> every(m, 1))
                .rule("set-times", "(once|twice|thrice) (-)? <frequency>", this::timesAdverb)
                .rule("set-times", "<amount> times <frequency>", this::timesAdverb)
                .rule("set-every", "<unit>", this::weekends)
                .rule("set-every", "(a|an) <unit>", this::ofLength);
    }

    private Timex every(Match m, double amount) {
        Unit unit = lexicon.unit(m);
        return Double.isNaN(amount) || isSecondOfTwo(m, unit)
                ? null
                : Timex.set(Lengths.of(amount, unit), unit.precision());
    }

    /** "every second household": one of two. */
    private boolean isSecondOfTwo(Match m, Unit unit) {
        Document d = m.document();
        return d.is(m.end() - 1, "second")
                && unit.code().equals("TS")
                && d.isWord(m.end())
                && d.sentenceOf(m.end()) == d.sentenceOf(m.start())
                && !lexicon.isFunctionWord(d, m.end());
    }

    private Timex weekday(Match m) {
        WeekdayName name = (WeekdayName) m.value("weekday", lexicon.words);
        return Timex.set("XXXX-WXX-" + name.day().getValue(), Precision.DAY);
    }

    private Timex timesAdverb(Match m) {
        Frequency frequency = (Frequency) m.value("frequency", lexicon.words);
        return lexicon.isNoun(m.document(), m.end()) ? null : Timex.set(frequency.value(), frequency.precision());
    }

    /** "24 hours a day", "six days a week": a length that comes again. */
    private Timex ofLength(Match m) {
        Document d = m.document();
        int before = m.start() - 1;
        Unit of = lexicon.unit(m);
        Unit length = lexicon.at(d, before, Unit.class);
        boolean filled = length != null
                && length.plural()
                && length.precision().compareTo(of.precision()) < 0
                && d.get(Numbers.SLOT).covering(before - 1) >= 0;
        return filled && !of.plural() ? every(m, 1) : null;
    }

    /** "on weekends". */
    private Timex weekends(Match m) {
        Document d = m.document();
        boolean led = d.is(m.start() - 1, "on") || d.is(m.start() - 1, "at") || d.is(m.start() - 1, "during");
        return led && d.is(m.start(), "weekends") ? Timex.set("XXXX-WXX-WE", Precision.WEEK) : null;
    }
}
