package org.bulletinfacts.figure;

import org.bulletinfacts.text.Span;
import org.bulletinfacts.text.Spanned;

/**
 * A number that says something about the world, with its unit.
 *
 * @param span the number, its multiplier and its unit or currency
 * @param value multiplied out; of a range the low end
 * @param valueMax the high end of a range, else null
 * @param unit ISO 4217 code, {@code %}, {@code pp}, or UCUM code by kind, else null
 * @param perUnit what a price or rate is per, else null
 * @param modifier null as stated
 * @param change only with {@link Basis#CHANGE}, else null
 * @param rule the name of the rule that made it
 */
public record Figure(
        Span span,
        FigureKind kind,
        double value,
        Double valueMax,
        String unit,
        String perUnit,
        Modifier modifier,
        Basis basis,
        Change change,
        String rule)
        implements Spanned {}
