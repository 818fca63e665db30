package org.bulletinfacts.time;

import org.bulletinfacts.text.Document;
import org.bulletinfacts.text.Match;
import org.bulletinfacts.text.Rules;

/** Durations beside the present: "the past five years", "the next 12 months", "the past decades". */
final class NearLengthRules {
    private final TimeLexicon lexicon;
    private final Amounts amounts;

    NearLengthRules(TimeLexicon lexicon, Amounts amounts) {
        this.lexicon = lexicon;
        this.amounts = amounts;
    }

    void addTo(Rules.Builder<Timex> rules) {
        String near =
                "(past|last|previous|next|coming|following|recent|preceding|first|final|remaining|upcoming|initial)";
        rules.rule(
                        "duration-near",
                        "(the|these|those|his|her|its|their|our|this)? " + near + " <amount> (-|full)? <unit>",
                        this::near)
                .rule(
                        "duration-near",
                        "(the|these|those)? <amount> (past|last|previous|next|coming|upcoming) <unit>",
                        m -> lexicon.unit(m).plural() ? near(m) : null)
                .rule(
                        "duration-near",
                        "the (past|last) <unit>",
                        m -> lexicon.unit(m).plural() || isLastQuarter(m)
                                ? null
                                : relative(Lengths.of(1, lexicon.unit(m)), m))
                .rule(
                        "duration-near",
                        "(the|these) (past|last|recent|next|coming|preceding|previous|upcoming) <unit>",
                        this::nearPlural);
    }

    private Timex near(Match m) {
        if (isVerb(m)) {
            return null;
        }
        Amounts.Range amount = amounts.at(m.document(), m.start("amount"));
        return relative(Lengths.of(amount, lexicon.unit(m)), m);
    }

    /** "in the last quarter" is that of the calendar, "over the last quarter" three months. */
    private boolean isLastQuarter(Match m) {
        boolean led = m.document().is(m.start() - 1, "in") || m.document().is(m.start() - 1, "for");
        return led && lexicon.unit(m).precision() == Precision.QUARTER;
    }

    /** "will last 18 months". */
    private static boolean isVerb(Match m) {
        Document d = m.document();
        int before = m.start() - 1;
        return d.is(m.start(), "last")
                && (d.is(before, "will")
                        || d.is(before, "to")
                        || d.is(before, "would")
                        || d.is(before, "could")
                        || d.is(before, "can")
                        || d.is(before, "may")
                        || d.is(before, "might")
                        || d.is(before, "should")
                        || d.is(before, "must"));
    }

    private Timex nearPlural(Match m) {
        return lexicon.unit(m).plural() ? relative(Lengths.vague(lexicon.unit(m)), m) : null;
    }

    private Timex relative(String value, Match m) {
        return Timex.duration(value, lexicon.unit(m).precision()).asRelative();
    }
}
