package org.bulletinfacts.number;

import org.bulletinfacts.text.Document;

/** Digits joined by marks into something that is no quantity: 04.06.2025, 2025-06-04, 10:30, 24/7, 1.2.3, 555-12-34. */
final class JoinedDigits {
    private JoinedDigits() {}

    /** The token behind the chain that the number just read stands in, or -1 where it stands alone. */
    static int end(Document d, int token, Reading r) {
        int at = r.end;
        if (r.isOrdinal()) {
            return -1;
        }
        boolean joined = DigitNumbers.isGlued(d, at, '.')
                || DigitNumbers.isGlued(d, at, ':')
                || DigitNumbers.isGlued(d, at, '/') && (r.flags & Numbers.GROUPED) == 0
                || isDash(d, at) && isDash(d, at + 2)
                || isPhone(d, token, r);
        if (!joined) {
            return -1;
        }
        while (d.kind(Math.min(at, d.size() - 1)) == Document.MARK && isJoint(d, at)) {
            at += 2;
        }
        return at;
    }

    /** Gives every run of digits of the chain a number of its own. */
    static void add(Document d, int token, int end, Numbers numbers) {
        for (int at = token; at < end; at++) {
            if (d.isDigits(at) && d.end(at) - d.start(at) <= 18) {
                long value = 0;
                for (int i = d.start(at); i < d.end(at); i++) {
                    value = 10 * value + Character.digit(d.charAt(i), 10);
                }
                numbers.add(at, at + 1, value, 1, Numbers.DIGITS | Numbers.JOINED);
            }
        }
    }

    private static boolean isDash(Document d, int token) {
        return DigitNumbers.isGlued(d, token, '-') || DigitNumbers.isGlued(d, token, '\u2013');
    }

    private static boolean isJoint(Document d, int token) {
        return isDash(d, token)
                || DigitNumbers.isGlued(d, token, '.')
                || DigitNumbers.isGlued(d, token, ':')
                || DigitNumbers.isGlued(d, token, '/')
                || DigitNumbers.isGlued(d, token, ',');
    }

    /** "+7 727 123": an international telephone number. */
    private static boolean isPhone(Document d, int token, Reading r) {
        return d.is(token - 1, '+')
                && d.glued(token)
                && (r.flags & Numbers.GROUPED) != 0
                && d.is(token + 1, ',') == false
                && d.isDigits(token + 1);
    }
}
