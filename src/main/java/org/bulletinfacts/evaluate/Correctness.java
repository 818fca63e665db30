package org.bulletinfacts.evaluate;

/** What makes a read row as a whole right: the measure of a rule's precision, and of the headline scores. */
final class Correctness {
    private Correctness() {}

    /**
     * Figures: span, kind, value and unit. Dates: span and TIMEX3 value. Mentions: span and kind. Quotes: enough overlap. Events: overlap
     * of the trigger, and type. Of a suite: the value, or the span alone where it has none.
     */
    static boolean isRight(Finding finding) {
        if (!finding.isPair()) {
            return false;
        }
        if (finding.text() instanceof SuiteCase) {
            return finding.isNotWrong(SuiteComparison.VALUE);
        }
        return switch (finding.fact()) {
            case FIGURES -> hasValueAndUnit(finding) && finding.isNotWrong("kind");
            case DATES -> hasTimex(finding);
            case MENTIONS -> finding.isExact() && finding.isNotWrong("kind");
            case QUOTES -> true;
            case EVENTS -> finding.isNotWrong("type");
        };
    }

    /** Exact span; value, upper value and unit right. */
    static boolean hasValueAndUnit(Finding finding) {
        return finding.isExact()
                && finding.isNotWrong("value")
                && finding.isNotWrong("value_max")
                && finding.isNotWrong("unit");
    }

    /** Exact span and right TIMEX3 value. */
    static boolean hasTimex(Finding finding) {
        return finding.isExact() && finding.isNotWrong("timex");
    }
}
