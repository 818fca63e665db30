package org.bulletinfacts.evaluate;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the comparison of one annotated text found: a pair of an annotated and a read row, an annotated row that was not read, or a
 * read row that nobody annotated.
 *
 * @param text the annotated text
 * @param source the text's source, or null
 * @param kind what sort of fact it is: the annotated kind or type, where there is none the read one
 * @param wanted null of a false alarm
 * @param read null of a miss
 * @param right by field, of a pair: whether the fields that are annotated were read right
 */
public record Finding(
        AnnotatedText text,
        String source,
        FactTable fact,
        String kind,
        Row wanted,
        Row read,
        Map<String, Boolean> right) {
    public Finding {
        right = Collections.unmodifiableMap(new LinkedHashMap<>(right));
    }

    boolean isPair() {
        return wanted != null && read != null;
    }

    boolean isExact() {
        return isPair() && wanted.sameSpan(read);
    }

    /** Whether the field is right, or nobody annotated it. */
    boolean isNotWrong(String field) {
        return right.getOrDefault(field, true);
    }
}
