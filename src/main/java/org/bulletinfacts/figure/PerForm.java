package org.bulletinfacts.figure;

import java.util.Locale;
import org.bulletinfacts.text.LexiconFile;

/**
 * A row of {@code per-forms.csv}: a form behind an amount that tells what it is per, as "a" in "$73 a barrel".
 *
 * @param distance how far behind the amount it may stand
 * @param ofMoney whether only prices are told so
 * @param then what must follow
 */
record PerForm(Distance distance, boolean ofMoney, Then then) {
    /** The column {@code distance}. */
    enum Distance {
        /** With no word between: $73 a barrel. */
        BEHIND,
        /** With words between: 24 flights a week. */
        LATER,
        ANY
    }

    /** The column {@code then}, with underscores for hyphens. */
    enum Then {
        /** A number, a unit or any noun: per 100,000 people, per square metre, per shop. */
        ANYTHING,
        /** A unit of time, and behind a price any unit or thing that has prices: $5 a kilo, $90 a night. */
        UNIT,
        /** A unit of time: a week. */
        TIME,
        /** A unit of measure: for every tonne. */
        MEASURE,
        /** A unit of measure that is not the measure of something behind it: the kilo. */
        LONE_MEASURE,
        /** A number: for every 16,000 people. */
        NUMBER
    }

    static PerForm of(LexiconFile.Row row) {
        return new PerForm(
                Distance.valueOf(row.get("distance").toUpperCase(Locale.ROOT)),
                row.get("of").equals("money"),
                Then.valueOf(row.get("then").toUpperCase(Locale.ROOT).replace('-', '_')));
    }

    /** Whether an amount of this kind may be told so. */
    boolean fits(FigureKind kind, boolean behind) {
        boolean near = distance == Distance.ANY || (distance == Distance.BEHIND) == behind;
        return near && (!ofMoney || kind == FigureKind.MONEY);
    }
}
