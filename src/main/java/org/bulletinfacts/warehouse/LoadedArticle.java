package org.bulletinfacts.warehouse;

import org.bulletinfacts.bulletin.Article;
import org.bulletinfacts.extract.Facts;

/**
 * An article as it was read, with its facts.
 *
 * @param facts null where the ledger already knew this content, so that nothing had to be extracted
 * @param problem why the extractor gave no facts, or null
 */
public record LoadedArticle(Article article, Facts facts, String problem) implements LoadItem {}
