package org.bulletinfacts.figure;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A name or sign of money, as a text has it. "dollar" is the money of many countries: of the source's own where it has dollars,
 * else the best known.
 */
final class CurrencyForm {
    /** By ISO 4217 code: how many of this form make one of the currency (100 cents). */
    final Map<String, Double> divisors = new LinkedHashMap<>();
    /** The code where the source's country tells nothing, or null. */
    String usual;
    /** A sign or code that may stand before the number. */
    boolean symbol;
    /** A sign of the source's own money that must touch the digits: 65p. */
    boolean gluedToDigits;
    /** Also an ordinary word: money only behind an amount that looks like one ("won", "TOP"). */
    boolean needsAmount;

    /** The ISO 4217 code, given the currency of the source's country (or null); null where it cannot be told. */
    String code(String home) {
        return home != null && divisors.containsKey(home) ? home : usual;
    }

    double divisor(String code) {
        return code == null ? 1 : divisors.getOrDefault(code, 1.0);
    }
}
