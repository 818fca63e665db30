package org.bulletinfacts.evaluate;

import java.util.List;
import org.bulletinfacts.bulletin.Article;
import org.bulletinfacts.bulletin.Conventions;

/**
 * A text of another extractor's test suite with what that extractor must find.
 *
 * @param dimension time, number or quantity: what the suite looks for
 * @param suite the suite's own name, or the dimension
 */
record SuiteCase(
        Place place, Article article, Conventions conventions, String dimension, String suite, List<SuiteItem> items)
        implements AnnotatedText {
    SuiteCase {
        items = List.copyOf(items);
    }

    /** The table that the items are looked for in. */
    FactTable fact() {
        return dimension.equals("time") ? FactTable.DATES : FactTable.FIGURES;
    }
}
