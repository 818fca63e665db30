package org.bulletinfacts.actor;

import java.util.List;

/**
 * Who and what one article names.
 *
 * @param actors everyone and everything named, in the order of the first mention
 * @param mentions in the order of the text, without overlaps
 * @param agency the agency that publishes the article, as the text tells, or null
 */
public record Actors(List<ArticleActor> actors, List<Mention> mentions, String agency) {
    public static final Actors NONE = new Actors(List.of(), List.of(), null);
}
