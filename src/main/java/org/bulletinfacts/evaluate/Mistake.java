package org.bulletinfacts.evaluate;

/**
 * One thing that was read wrong.
 *
 * @param what miss, wrong span, wrong field or false alarm
 * @param mention the annotated words; of a false alarm those that were read
 * @param field the wrong column; null where the row itself is wrong
 * @param wanted the right value; of a wrong span the annotated words; null of a false alarm, and for NULL
 * @param got what was read; null of a miss, and for NULL
 * @param rule the rule that read it; null of a miss
 * @param context the text around it, with the mention in brackets
 */
public record Mistake(
        String what,
        Place place,
        FactTable fact,
        String mention,
        String field,
        String wanted,
        String got,
        String rule,
        String context) {}
