package org.bulletinfacts.figure;

import org.bulletinfacts.text.Span;
import org.bulletinfacts.text.Spanned;

/**
 * A number that was seen and not understood: no figure, no part of a date or a name, and none that is known to count nothing
 * (a telephone number, "Article 5", a list number).
 *
 * @param span the number with its multiplier, without any unit
 * @param value multiplied out; null where several numbers are joined
 * @param reason what the reader made of it
 */
public record UnreadNumber(Span span, Double value, UnreadReason reason) implements Spanned {}
