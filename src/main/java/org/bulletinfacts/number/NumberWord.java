package org.bulletinfacts.number;

/**
 * What a form of {@code numbers.csv} means.
 *
 * @param value the number itself; of {@link Kind#HUNDRED}, {@link Kind#SCALE} and the abbreviations the power of ten
 * @param denominator of {@link Kind#FRACTION} what {@code value} is parted by, else 1
 * @param ordinal first, twentieth, millionth
 * @param plural hundreds, quarters, and ordinals that can only be denominators: thirds
 */
record NumberWord(Kind kind, int value, int denominator, boolean ordinal, boolean plural) {
    enum Kind {
        ZERO,
        UNIT,
        TEEN,
        TENS,
        HUNDRED,
        SCALE,
        DOZEN,
        /** half, quarter: words that are fractions and no ordinals. */
        DENOMINATOR,
        /** tens, scores: magnitudes that are no multipliers. */
        MAGNITUDE,
        /** bn, mln: multipliers behind digits, with a blank or without. */
        SHORT,
        /** k: a multiplier only where it touches the digits, or stands behind decimals. */
        GLUED,
        /** m, b, t: multipliers of money, else metres, bytes and tonnes. */
        MONEY,
        /** twice, tenfold: so many times. */
        FOLD,
        /** One character that is a fraction: ½. */
        FRACTION,
        /** several, few, per: what may stand before a multiplier without number. */
        VAGUE,
        /** Letters that stand before amounts of money: Rs, RM. */
        CURRENCY_MARK,
        /** What Roman numerals number: century, session. */
        ROMAN_HEAD,
        /** Months: digits behind them are a day, never the thousands of the digits that follow. */
        MONTH,
        /** Plurals behind "100m" that leave it metres: hurdles. */
        LONG_THING,
        /** What "5m" stands before when it means five million, without a plural s: people. */
        MILLION_THING,
        /** What may stand between "5m" and such a plural: new. */
        MILLION_ADJECTIVE,
        /** Before "three quarters" of time: last. */
        PERIOD_MARK,
        /** What follows a fraction: of, more. */
        FRACTION_HEAD,
        /** What stands before "a third" that ends a phrase: by, nearly. */
        FRACTION_CUE,
        /** What may go on behind "by a third": in, from. */
        FRACTION_END,
        /** Behind a "half" that is no share: half time. */
        HALF_THING,
        /** Before a "half" that is a part of a match or a year: the latter half. */
        HALF_MARK
    }

    static NumberWord of(String kind, String value, String is) {
        Kind made = Kind.valueOf(kind.toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
        int slash = value.indexOf('/');
        boolean denominator = "denominator".equals(is);
        return new NumberWord(
                made,
                Integer.parseInt(slash < 0 ? value : value.substring(0, slash)),
                slash < 0 ? 1 : Integer.parseInt(value.substring(slash + 1)),
                denominator || "ordinal".equals(is),
                denominator || "plural".equals(is));
    }
}
