package org.bulletinfacts.evaluate;

/**
 * How well a group of facts was read.
 *
 * @param group what the facts have in common: a source, a kind …; null of all
 * @param fact the table, or a stricter measure of it ("dates with timex")
 * @param wanted annotated rows
 * @param read rows that the extractor found
 * @param right pairs that count as right: of equal span, unless the measure wants more
 * @param overlapping pairs of any overlap (quotes: of 60 %)
 */
public record Score(String group, String fact, int wanted, int read, int right, int overlapping) {

    /** Null where nothing was read. */
    public Double precision() {
        return share(right, read);
    }

    /** Null where nothing is annotated. */
    public Double recall() {
        return share(right, wanted);
    }

    /** Of the right pairs; null where nothing is annotated or read. */
    public Double f1() {
        return share(2 * right, wanted + read);
    }

    /** Of all pairs; null where nothing is annotated or read. */
    public Double overlapF1() {
        return share(2 * overlapping, wanted + read);
    }

    static Double share(double part, int whole) {
        return whole == 0 ? null : part / whole;
    }
}
