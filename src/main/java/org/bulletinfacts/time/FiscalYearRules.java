package org.bulletinfacts.time;

import org.bulletinfacts.text.Match;
import org.bulletinfacts.text.Rules;

/** Fiscal years: "fiscal 2025", "FY25", "the 2024/25 financial year", "the current fiscal year". */
final class FiscalYearRules {
    private final TimeLexicon lexicon;

    FiscalYearRules(TimeLexicon lexicon) {
        this.lexicon = lexicon;
    }

    void addTo(Rules.Builder<Timex> rules) {
        rules.rule("date-fiscal-year", "(the)? (fiscal|financial|budget|tax) (year)? <year>", m -> fiscal(m, "year", 0))
                .rule("date-fiscal-year", "FY <year>", m -> fiscal(m, "year", 0))
                .rule("date-fiscal-year", "FY ~<small>", this::fiscalShort)
                .rule("date-fiscal-year", "FY <year> ~(/|<dash>) ~(<small>|<to:year>)", m -> fiscal(m, "year", 1))
                .rule(
                        "date-fiscal-year",
                        "(the)? (fiscal|financial|budget|tax) (year)? <year> ~(/|<dash>) ~(<small>|<to:year>)",
                        m -> fiscal(m, "year", 1))
                .rule(
                        "date-fiscal-year",
                        "<fiscal>",
                        m -> PeriodReferences.namedFiscal(m.document(), m.start(), Reading.of(m)))
                .rule("date-fiscal-year", "<shift> (fiscal|financial|budget|tax) year", this::shiftedFiscal)
                .rule("date-fiscal-year", "the <shift> (fiscal|financial|budget|tax) year", this::shiftedFiscal);
    }

    private static Timex fiscal(Match m, String name, int after) {
        return Timex.date(Reading.of(m).fiscalYear(Digits.value(m.document(), m.start(name)) + after, after > 0));
    }

    private Timex fiscalShort(Match m) {
        int year = Digits.fullYear(Digits.value(m.document(), m.start("small")));
        return Timex.date(Reading.of(m).fiscalYear(year, false));
    }

    private Timex shiftedFiscal(Match m) {
        TimeWord.Shift shift = lexicon.shift(m);
        return Timex.relative(Reading.of(m).currentFiscalYear().plusYears(shift.amount()));
    }
}
