package org.bulletinfacts.evaluate;

/**
 * How well the items of a suite were read.
 *
 * @param suite the file, or the suite's name
 * @param type the items' type, or "all"
 * @param items without those left out
 * @param leftOut items that contradict our definitions
 * @param found items that a read row overlaps
 * @param valued items that have a value
 * @param right of them, read right
 */
public record SuiteScore(String suite, String type, int items, int leftOut, int found, int valued, int right) {

    /** Found of all items. */
    public Double recall() {
        return Score.share(found, items);
    }

    /** Right of those with a value. */
    public Double accuracy() {
        return Score.share(right, valued);
    }
}
