package org.bulletinfacts.time;

import java.time.MonthDay;
import org.bulletinfacts.text.Match;
import org.bulletinfacts.text.Rules;

/** Years written with two: "2023-24", "the 2024/25 season", and "last season" behind one of them. */
final class SplitYearRules {
    static final String RULE = "date-split-year";

    private final TimeLexicon lexicon;
    private final SplitYears years;
    private final YearRules plain;
    private final StatedBounds bounds;

    SplitYearRules(TimeLexicon lexicon, SplitYears years, YearRules plain) {
        this.lexicon = lexicon;
        this.years = years;
        this.plain = plain;
        bounds = new StatedBounds(lexicon);
    }

    void addTo(Rules.Builder<Timex> rules) {
        rules.rule(RULE, "<split>", this::split)
                .rule(RULE, "the <from:year> ~(/|<dash>) ~<to:year> <seasonal>", this::full)
                .rule(
                        RULE,
                        "<shift> (season|campaign)",
                        m -> shifted(m, lexicon.shift(m).amount()))
                .rule(RULE, "the new (season|campaign)", m -> shifted(m, 1))
                .rule(RULE, "the (season|campaign) (before|earlier)", m -> shifted(m, -1));
    }

    private Timex split(Match m) {
        return plain.isPartOfName(m.document(), m.start() - 1)
                ? null
                : years.at(m.document(), m.start(), Reading.of(m));
    }

    /** "the 2023/2024 season": two years that follow each other. */
    private Timex full(Match m) {
        int from = Digits.value(m.document(), m.start("from"));
        int to = Digits.value(m.document(), m.start("to"));
        MonthDay start = to == from + 1 ? bounds.startBehind(m.document(), m.end()) : null;
        if (start != null) {
            CalendarPeriod days = CalendarPeriod.twelveMonths(start.atYear(from));
            return Timex.date(new CalendarPeriod(
                    days.precision(), days.start(), days.end(), Digits.four(from) + "/" + Digits.four(to)));
        }
        return to == from + 1
                ? Timex.date(CalendarPeriod.range(CalendarPeriod.year(from), CalendarPeriod.year(to)))
                : null;
    }

    /** "last season" of a text that has told which seasons it speaks of. */
    private Timex shifted(Match m, int steps) {
        boolean last = m.document().is(m.start(), "last");
        CalendarPeriod named = last ? years.newestNamed(Reading.of(m)) : years.lastNamed(Reading.of(m), true);
        // "Last season farmers got more": at the start of a sentence the noun behind begins another phrase.
        if (lexicon.isNoun(m.document(), m.end()) && !m.document().beginsSentence(m.start())) {
            return null;
        }
        if (named != null) {
            return Timex.counted(named.plusYears(steps), named);
        }
        CalendarPeriod running = m.has("shift") && !lexicon.shift(m).ofText() ? years.running(m) : null;
        return running == null ? null : Timex.relative(running.plusYears(steps));
    }
}
