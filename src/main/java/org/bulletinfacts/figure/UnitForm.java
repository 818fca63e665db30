package org.bulletinfacts.figure;

/**
 * A unit, as a text has it.
 *
 * @param kind {@link FigureKind#MEASURE}, {@link FigureKind#PERCENT} or {@link FigureKind#PERCENTAGE_POINT}
 * @param code UCUM, {@code %} or {@code pp}
 * @param quantity what it measures ("length"), or null
 * @param factor what the number is multiplied by: 1e9 for bcm
 * @param gluedToDigits true for signs that are a unit only where they touch digits: 5A
 */
record UnitForm(FigureKind kind, String code, String quantity, double factor, boolean gluedToDigits) {}
