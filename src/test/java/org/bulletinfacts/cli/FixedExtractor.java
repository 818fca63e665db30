package org.bulletinfacts.cli;

import org.bulletinfacts.bulletin.Article;
import org.bulletinfacts.bulletin.Conventions;
import org.bulletinfacts.extract.Extractor;
import org.bulletinfacts.extract.Facts;

/** Reads the same facts from every text, so that what is tested is how they are shown. */
record FixedExtractor(Facts facts) implements Extractor {
    @Override
    public Facts extract(Article article, Conventions conventions) {
        return facts;
    }

    @Override
    public String version() {
        return "0123456789abcdef";
    }
}
