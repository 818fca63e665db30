package org.bulletinfacts.quote;

import org.bulletinfacts.text.Span;
import org.bulletinfacts.text.Spanned;

/**
 * Something said, directly or in a full reported clause.
 *
 * @param span what was said, without marks and the comma before them
 * @param speaker the words that name the speaker ("she"), or null
 * @param speakerActor index in the article's actors, or null
 * @param verb as written, or null
 * @param direct true only where at least one quotation mark stands at the passage
 * @param rule the name of the rule that made it
 */
public record Quote(Span span, String speaker, Integer speakerActor, String verb, boolean direct, String rule)
        implements Spanned {}
