package org.bulletinfacts.evaluate;

/**
 * How well a column was read, in rows that were found.
 *
 * @param annotated pairs whose annotation has the column
 * @param right of them, read right; NULL where NULL is wanted is right too. Of the measure's words it is a sum of shares
 * @param wanted of them, those whose annotation is not NULL
 * @param given of them, those read as something
 * @param rightGiven read as something, and right
 * @param coveredWanted wanted and given
 */
public record FieldScore(
        String fact,
        String field,
        int annotated,
        double right,
        int wanted,
        int given,
        double rightGiven,
        int coveredWanted) {

    /** Right of annotated. */
    public Double accuracy() {
        return Score.share(right, annotated);
    }

    /** How often what was given is right. */
    public Double precision() {
        return Score.share(rightGiven, given);
    }

    /** How often something was given where something is wanted. */
    public Double coverage() {
        return Score.share(coveredWanted, wanted);
    }
}
