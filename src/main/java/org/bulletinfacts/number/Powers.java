package org.bulletinfacts.number;

import org.bulletinfacts.text.Document;

/** Powers behind digits: 1.3e6, 6.2 x 10^-4, 2.5×10⁶, 10^15, 10¹². */
final class Powers {
    private static final int MOST_EXPONENT = 22;
    /** What {@link #exponent} gives where there is none. */
    private static final int NONE = 1000;

    private Powers() {}

    /** Takes in the power behind the number just read. */
    static void extend(Document d, Reading r) {
        if (r.isOrdinal() || r.end >= d.size() || d.paragraphOf(r.end) != d.paragraphOf(r.first)) {
            return;
        }
        int at = r.end;
        if (d.glued(at) && d.isFolded(at, 'e')) {
            scientific(d, r);
        } else if (isTimes(d, at) && d.isDigits(at + 1)) {
            int exponent = exponent(d, at + 2);
            if (exponent != NONE && isBase(d, at + 1, at + 2)) {
                int end = behindExponent(d, at + 2);
                if (d.is(at + 1, "10") && r.sum == 0 && Math.abs(r.exponent + exponent) <= MOST_EXPONENT) {
                    r.exponent += exponent;
                    r.flags |= Numbers.DECIMAL;
                    r.end = end;
                } else {
                    raise(r, r.worth() * power(d, at + 1, exponent), end);
                }
            }
        } else if (isBase(d, r.end - 1, at)) {
            int exponent = exponent(d, at);
            if (exponent != NONE) {
                raise(r, Math.pow(r.worth(), exponent), behindExponent(d, at));
            }
        }
    }

    /** "1.3e6", "12e-1"; not "5e" of a grade or "3E5F" of an identifier. */
    private static void scientific(Document d, Reading r) {
        int digits = behindSigns(d, r.end + 1);
        boolean signed = digits > r.end + 1;
        boolean plain = d.isDigits(digits) && d.glued(digits) && d.end(digits) - d.start(digits) <= 2;
        boolean name = d.glued(digits + 1) && d.isWord(digits + 1) || d.glued(r.first) && d.isWord(r.first - 1);
        boolean capital = d.isCapital(r.end) && !signed && (r.flags & Numbers.DECIMAL) == 0;
        int exponent = plain ? signed(d, r.end + 1, digits) : NONE;
        if (!plain
                || name
                || capital
                || Math.abs(exponent) > MOST_EXPONENT
                || Math.abs(r.exponent + exponent) > MOST_EXPONENT) {
            return;
        }
        r.exponent += exponent;
        r.end = digits + 1;
        r.flags |= Numbers.DECIMAL;
    }

    private static void raise(Reading r, double worth, int end) {
        if (Double.isFinite(worth)) {
            r.set(worth);
            r.flags |= Numbers.DECIMAL;
            r.end = end;
        }
    }

    /** The sign of multiplication, or an x, before the base. */
    private static boolean isTimes(Document d, int token) {
        return d.is(token, '\u00D7') || d.is(token, '\u00B7') || d.isFolded(token, 'x') || d.is(token, '*');
    }

    /** Whether digits can be raised by what stands at {@code mark}: any by ^, only ten by a superscript or, behind x, a bare minus. */
    private static boolean isBase(Document d, int digits, int mark) {
        boolean minus = d.isFolded(mark, '-');
        return d.is(mark, '^') || d.is(digits, "10") && (!minus || isTimes(d, digits - 1));
    }

    private static double power(Document d, int digits, int exponent) {
        double base = 0;
        for (int i = d.start(digits); i < d.end(digits) && base < 1e6; i++) {
            base = 10 * base + Character.digit(d.charAt(i), 10);
        }
        return Math.pow(base, exponent);
    }

    /** The exponent that begins at a token: ^6, ^-4, ⁶, ⁻⁴, or the bare −5 of "10−5". */
    private static int exponent(Document d, int token) {
        if (!d.glued(token)) {
            return NONE;
        }
        if (d.is(token, '^') || d.isFolded(token, '-')) {
            int from = d.is(token, '^') ? token + 1 : token;
            int digits = behindSigns(d, from);
            boolean small = d.isDigits(digits) && d.glued(digits) && d.end(digits) - d.start(digits) <= 2;
            return small ? signed(d, from, digits) : NONE;
        }
        int end = behindExponent(d, token);
        int exponent = 0;
        for (int t = token; t < end; t++) {
            int digit = superscript(d, t);
            exponent = digit < 0 ? exponent : 10 * exponent + digit;
        }
        return end == token || end > token + 3 ? NONE : d.is(token, '\u207B') ? -exponent : exponent;
    }

    private static int behindExponent(Document d, int token) {
        if (d.is(token, '^') || d.isFolded(token, '-')) {
            return behindSigns(d, token + 1) + 1;
        }
        int end = token;
        while (end < token + 4 && d.glued(end) && (superscript(d, end) >= 0 || d.is(end, '\u207B'))) {
            end++;
        }
        return end;
    }

    private static int superscript(Document d, int token) {
        if (d.kind(token) != Document.MARK || token < 0 || token >= d.size()) {
            return -1;
        }
        char c = d.charAt(d.start(token));
        boolean raised =
                c == '\u00B2' || c == '\u00B3' || c == '\u00B9' || c == '\u2070' || c >= '\u2074' && c <= '\u2079';
        return raised ? Character.getNumericValue(c) : -1;
    }

    private static int behindSigns(Document d, int token) {
        int at = token;
        while (at < token + 2 && d.glued(at) && (d.isFolded(at, '-') || d.is(at, '+'))) {
            at++;
        }
        return at;
    }

    private static int signed(Document d, int from, int digits) {
        int exponent = Integer.parseInt(d.text(digits, digits + 1));
        return digits > from && d.isFolded(from, '-') ? -exponent : exponent;
    }
}
