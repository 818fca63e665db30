package org.bulletinfacts.actor;

import java.util.List;

/**
 * Someone or something named in one article. The same actor of another article is found by the resolve step.
 *
 * @param kind what it is
 * @param name the fullest form that the article or the lexicon has
 * @param country ISO 3166-1 alpha-2, where the article or the lexicon tells, else null
 * @param ownId what a user's own lexicon calls it by, or null
 * @param forms every form of the name in the article, sorted, without titles such as "the minister"
 */
public record ArticleActor(ActorKind kind, String name, String country, String ownId, List<String> forms) {
    /** Someone or something that no user's lexicon has. */
    public ArticleActor(ActorKind kind, String name, String country, List<String> forms) {
        this(kind, name, country, null, forms);
    }

    public ArticleActor {
        forms = List.copyOf(forms);
    }
}
