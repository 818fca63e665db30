package org.bulletinfacts.figure;

import org.bulletinfacts.text.Document;

/** The power behind a unit: "km^2", "m³", "4 km squared". Units that are usually raised are in the lexicon themselves. */
final class UnitExponent {
    private UnitExponent() {}

    /** The unit's code with the power that begins at a token, or null where none does. */
    static String raised(Document d, int token, String code) {
        if (!isSimple(code)) {
            return null;
        }
        int exponent = exponent(d, token);
        return exponent == 0 ? null : code + exponent;
    }

    /** The token behind the power. */
    static int end(Document d, int token) {
        return d.is(token, '^') ? token + 2 : token + 1;
    }

    private static int exponent(Document d, int token) {
        if (d.is(token, "squared") || d.glued(token) && d.is(token, '\u00B2')) {
            return 2;
        }
        if (d.is(token, "cubed") || d.glued(token) && d.is(token, '\u00B3')) {
            return 3;
        }
        int digits = d.is(token, '^') && d.glued(token) ? token + 1 : token;
        if (!d.glued(digits) || d.glued(digits + 1) && d.kind(digits + 1) != Document.MARK) {
            return 0;
        }
        return d.is(digits, "2") ? 2 : d.is(digits, "3") ? 3 : 0;
    }

    /** Letters alone, and no power yet. */
    private static boolean isSimple(String code) {
        for (int i = 0; i < code.length(); i++) {
            if (!Character.isLetter(code.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
