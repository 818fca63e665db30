/**
 * Figures: numbers that say something about the world, with unit, modifier, and whether they are a level, a change or a share.
 *
 * <p>{@link org.bulletinfacts.figure.FigureReader} asks each number in turn whether it is an age, an ordinal, an amount with a
 * unit, a ratio, a score or a plain count. Words are data: {@code units.csv}, {@code currencies.csv}, {@code modifiers.csv},
 * {@code changes.csv}, {@code per-forms.csv}, {@code figure-words.csv}. Examples: {@code src/test/resources/examples/figures*.csv}.
 */
package org.bulletinfacts.figure;
