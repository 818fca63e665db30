package org.bulletinfacts.figure;

/**
 * A unit, as a text has it.
 *
 * @param kind {@link FigureKind#MEASURE}, {@link FigureKind#PERCENT} or {@link FigureKind#PERCENTAGE_POINT}
 * @param code UCUM, {@code %} or {@code pp}; of a rate what stands above the line
 * @param per of a rate (barrels per day) what the unit is per, else null; speeds and frequencies are one unit
 * @param quantity what it measures ("length"), or null
 * @param factor what the number is multiplied by: 1e9 for bcm
 * @param gluedToDigits true for signs that are a unit only where they touch digits: 5A
 */
record UnitForm(FigureKind kind, String code, String per, String quantity, double factor, boolean gluedToDigits) {
    /** A unit with the code that the lexicon has: {@code [bbl_us]/d} is barrels, per day; {@code L/100.km} is litres, per 100 km. */
    static UnitForm measure(String code, String quantity, double factor, boolean gluedToDigits) {
        int line = code.indexOf('/');
        boolean whole = line <= 0 || "speed".equals(quantity) || "acceleration".equals(quantity);
        String unit = whole ? code : code.substring(0, line);
        String per = whole ? null : code.substring(line + 1).replace('.', ' ');
        return new UnitForm(FigureKind.MEASURE, unit, per, quantity, factor, gluedToDigits);
    }

    /** Whether so much time or length is told as one unit with what it is per: km/h, m/s. */
    static boolean isSpeed(String length, String time) {
        boolean far = length.equals("km") || length.equals("m") || length.equals("[mi_i]") || length.equals("[ft_i]");
        return far && (time.equals("h") || time.equals("s"));
    }
}
