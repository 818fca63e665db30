package org.bulletinfacts.evaluate;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.bulletinfacts.bulletin.Article;
import org.bulletinfacts.bulletin.Conventions;

/**
 * An article with the facts that it must give.
 *
 * @param source as the file names it, or null
 * @param facts the annotated rows by table; a table that is not there is not annotated
 */
record GoldArticle(
        Place place, Article article, Conventions conventions, String source, Map<FactTable, List<Row>> facts)
        implements AnnotatedText {
    GoldArticle {
        facts = new EnumMap<>(facts);
    }
}
