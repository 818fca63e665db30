package org.bulletinfacts.number;

/**
 * A number while it is read. Worth = {@code sum} + (mantissa + fraction) · 10^exponent; digits and decimals stay whole numbers
 * until the end, so that 4.35 million is exactly 4350000.
 */
final class Reading {
    private static final int MOST_DIGITS = 18;
    private static final double[] POWERS = new double[23];

    static {
        double power = 1;
        for (int i = 0; i < POWERS.length; i++, power *= 10) {
            POWERS[i] = power;
        }
    }

    int first;
    /** The token behind what was read. */
    int end;

    int flags;
    /** What the number has been multiplied by since its last part began. */
    double multiplier;

    double sum;
    long mantissa;
    int exponent;
    double fraction;
    /** How many digits {@link #mantissa} has taken in. */
    int digits;

    void start(int token) {
        first = token;
        end = token;
        flags = 0;
        sum = 0;
        multiplier = 1;
        mantissa = 0;
        exponent = 0;
        fraction = 0;
        digits = 0;
    }

    boolean isOrdinal() {
        return (flags & Numbers.ORDINAL) != 0;
    }

    /** Takes in one more decimal digit. */
    void digit(int digit) {
        if (++digits <= MOST_DIGITS) {
            mantissa = 10 * mantissa + digit;
        }
    }

    /** Whether there are more digits than any quantity has: an identifier. */
    boolean isTooLong() {
        return digits > MOST_DIGITS;
    }

    /** Multiplies what stands since the last sum by a power of ten. */
    void scale(int power) {
        exponent += power;
        multiplier *= POWERS[power];
        flags |= Numbers.SCALED | Numbers.SPELLED;
    }

    /** Closes a part ("two million" of "two million three hundred thousand"). */
    void carry() {
        sum = worth();
        mantissa = 0;
        exponent = 0;
        fraction = 0;
        digits = 0;
    }

    /** Makes the number worth so much. */
    void set(double worth) {
        sum = worth;
        mantissa = 0;
        exponent = 0;
        fraction = 0;
    }

    double worth() {
        return sum + scaled(mantissa) + (fraction == 0 ? 0 : fraction * POWERS[Math.max(0, Math.min(22, exponent))]);
    }

    private double scaled(long whole) {
        if (whole == 0) {
            return 0;
        }
        return exponent < 0 ? whole / POWERS[Math.min(22, -exponent)] : whole * POWERS[Math.min(22, exponent)];
    }
}
