package org.bulletinfacts.quote;

import java.util.List;
import org.bulletinfacts.actor.Actors;
import org.bulletinfacts.text.Document;
import org.bulletinfacts.text.Lexicon;

/** Finds what was said and by whom. Immutable and safe for many threads. */
public final class QuoteReader {
    public QuoteReader(Lexicon.Builder lexicon) {}

    /** The quotes in the order of the text, without overlaps. */
    public List<Quote> read(Document d, Actors actors) {
        return List.of();
    }
}
