package org.bulletinfacts.time;

import org.bulletinfacts.text.Span;
import org.bulletinfacts.text.Spanned;

/**
 * A time expression after the TIMEX3 standard of ISO-TimeML.
 *
 * @param timex the TIMEX3 value: 2025-06-04, 2025-Q1, P30Y, PRESENT_REF
 * @param period the days covered; null for durations and for references with no fixed place
 * @param precision null where the value has none (PRESENT_REF)
 * @param relative resolved against the publication date or another date of the text
 * @param modifier or null
 * @param rule the name of the rule that made it
 */
public record TimeExpression(
        Span span,
        TimexType type,
        String timex,
        Period period,
        Precision precision,
        boolean relative,
        TimexMod modifier,
        String rule)
        implements Spanned {
    /** The rule of frequencies before a noun. */
    static final String ADJECTIVE = "set-adjective";

    /** Whether it is part of a noun phrase, as "annual" of "the annual inflation rate", and stands for no time of its own. */
    public boolean isAttribute() {
        return rule.equals(ADJECTIVE);
    }
}
