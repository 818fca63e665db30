package org.bulletinfacts.actor;

import org.bulletinfacts.text.Span;
import org.bulletinfacts.text.Spanned;

/**
 * A person, organization, place, event or work named in the text.
 *
 * @param span the name without title, determiner or possessive
 * @param actor index in the article's actors; null for a title that the article does not explain
 * @param role the title beside the name, or the title itself where it stands for someone; else null
 * @param rule the name of the rule that made it
 */
public record Mention(Span span, ActorKind kind, Integer actor, MentionForm form, Role role, String rule)
        implements Spanned {}
