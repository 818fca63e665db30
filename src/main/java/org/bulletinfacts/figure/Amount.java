package org.bulletinfacts.figure;

/** A figure while it is read: a number, or two of a range, with the unit before or behind it. Token numbers throughout. */
final class Amount {
    /** The number it began with. */
    final int number;
    /** The last number it has taken in: of a range the second. */
    int lastNumber;

    int first;
    int end;
    double value;
    Double max;
    FigureKind kind = FigureKind.COUNT;
    String unit;
    String per;
    /** The token behind what it is per, where that follows at once: behind "per day"; 0 where none does. */
    int perEnd;
    /** Money in cents, paisa and the like. */
    boolean subunit;

    boolean unitBefore;
    boolean unitAfter;
    String rule = "count";

    Amount(int number, int first, int end, double value) {
        this.number = number;
        this.lastNumber = number;
        this.first = first;
        this.end = end;
        this.value = value;
    }

    /** The token behind the amount and what it is per: where "higher" stands of "5 tonnes a day higher". */
    int behind() {
        return Math.max(end, perEnd);
    }

    boolean hasUnit() {
        return unitBefore || unitAfter;
    }

    /** Multiplies value and maximum. */
    void times(double factor) {
        if (factor != 1) {
            value = factor < 1 ? value / Math.rint(1 / factor) : value * factor;
            max = max == null ? null : Double.valueOf(factor < 1 ? max / Math.rint(1 / factor) : max * factor);
        }
    }
}
