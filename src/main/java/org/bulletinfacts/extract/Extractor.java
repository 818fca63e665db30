package org.bulletinfacts.extract;

import org.bulletinfacts.bulletin.Article;
import org.bulletinfacts.bulletin.Conventions;

/** Article in, facts out: pure, without input or output, safe for many threads. The one seam that all callers share. */
public interface Extractor {
    /** Reads one article after the conventions of its source. Never null; throws nothing on any text. */
    Facts extract(Article article, Conventions conventions);

    /** A hash of rules, lexicons and settings (16 hex digits): the same version reads the same text into the same facts. */
    String version();
}
