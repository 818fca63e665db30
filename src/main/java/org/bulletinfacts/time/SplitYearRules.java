package org.bulletinfacts.time;

import org.bulletinfacts.text.Match;
import org.bulletinfacts.text.Rules;

/** Years written with two: "2023-24", "the 2024/25 season", and "last season" behind one of them. */
final class SplitYearRules {
    static final String RULE = "date-split-year";

    private final TimeLexicon lexicon;
    private final SplitYears years;
    private final YearRules plain;

    SplitYearRules(TimeLexicon lexicon, SplitYears years, YearRules plain) {
        this.lexicon = lexicon;
        this.years = years;
        this.plain = plain;
    }

    void addTo(Rules.Builder<Timex> rules) {
        rules.rule(RULE, "<split>", this::split).rule(RULE, "<shift> season", this::shifted);
    }

    private Timex split(Match m) {
        return plain.isPartOfName(m.document(), m.start() - 1)
                ? null
                : years.at(m.document(), m.start(), Reading.of(m));
    }

    /** "last season" of a text that has told which seasons it speaks of. */
    private Timex shifted(Match m) {
        CalendarPeriod named = years.lastNamed(Reading.of(m), true);
        return named == null || lexicon.isNoun(m.document(), m.end())
                ? null
                : Timex.counted(named.plusYears(lexicon.shift(m).amount()), named);
    }
}
