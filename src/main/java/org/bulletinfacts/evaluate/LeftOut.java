package org.bulletinfacts.evaluate;

/**
 * An item of a suite that is not scored.
 *
 * @param one the case that it stands in
 * @param rule why, as {@code suite-exclusions.csv} names it
 * @param type the item's type
 * @param kind finer, as the suite has it: date, daterange …
 * @param mention the words of its span
 * @param value what the suite wants, or null
 */
public record LeftOut(AnnotatedText one, String rule, String type, String kind, String mention, String value) {

    /** What the table says of a rule. */
    public static String reason(String rule) {
        return Exclusions.reason(rule);
    }
}
