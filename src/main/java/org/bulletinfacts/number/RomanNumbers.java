package org.bulletinfacts.number;

import org.bulletinfacts.number.NumberWord.Kind;
import org.bulletinfacts.text.Document;

/** Roman numerals from II to XXXIX, where what they number stands behind them: "XXI century", "XII session". */
final class RomanNumbers {
    private RomanNumbers() {}

    static boolean read(Document d, int token, NumberWords words, Reading r) {
        if (d.shape(token) != Document.UPPER || !words.is(d, token + 1, Kind.ROMAN_HEAD)) {
            return false;
        }
        int value = value(d, token);
        if (value == 0) {
            return false;
        }
        r.start(token);
        r.end = token + 1;
        r.mantissa = value;
        r.flags = Numbers.ORDINAL | Numbers.ROMAN;
        return true;
    }

    /** The value of a numeral that is written as it should be, else 0. */
    private static int value(Document d, int token) {
        int at = d.start(token);
        int end = d.end(token);
        int tens = 0;
        while (at < end && tens < 3 && d.charAt(at) == 'X') {
            tens++;
            at++;
        }
        String rest = d.text().substring(at, end);
        int units = switch (rest) {
            case "" -> 0;
            case "I" -> 1;
            case "II" -> 2;
            case "III" -> 3;
            case "IV" -> 4;
            case "V" -> 5;
            case "VI" -> 6;
            case "VII" -> 7;
            case "VIII" -> 8;
            case "IX" -> 9;
            default -> -1;
        };
        return units < 0 ? 0 : 10 * tens + units;
    }
}
