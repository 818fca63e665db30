package org.bulletinfacts.extract;

import java.util.List;
import org.bulletinfacts.actor.OwnActor;
import org.bulletinfacts.bulletin.Article;
import org.bulletinfacts.bulletin.Conventions;
import org.bulletinfacts.observation.Indicator;
import org.bulletinfacts.text.LexiconRows;

/** Article in, facts out: pure, without input or output, safe for many threads. The one seam that all callers share. */
public interface Extractor {
    /** Reads one article after the conventions of its source. Never null; throws nothing on any text. */
    Facts extract(Article article, Conventions conventions);

    /**
     * A hash of rules and lexicons: the same version reads the same text into the same facts. 16 hex digits; with a lexicon that
     * a user changed, a plus sign and 8 hex digits of the changes follow.
     */
    String version();

    /** The actors that a user's own lexicon names, with their roles. */
    default List<OwnActor> ownActors() {
        return List.of();
    }

    /** The indicators that its facts may stand for. */
    default List<Indicator> indicators() {
        return Indicator.all(LexiconRows.BUILT_IN);
    }
}
