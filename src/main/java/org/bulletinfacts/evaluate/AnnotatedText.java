package org.bulletinfacts.evaluate;

import org.bulletinfacts.bulletin.Article;
import org.bulletinfacts.bulletin.Conventions;

/** A text of which somebody wrote down what is in it. */
public sealed interface AnnotatedText permits GoldArticle, SuiteCase {
    /** Where it is annotated. */
    Place place();

    Article article();

    Conventions conventions();

    /** Whether it is a case of another extractor's test suite. */
    default boolean isSuite() {
        return this instanceof SuiteCase;
    }
}
