package org.bulletinfacts.actor;

/**
 * The office that a text gives a person.
 *
 * @param asWritten the title as written, in the singular, without the name: "former Secretary General of the UN"
 * @param office canonical: "Prime Minister of Kazakhstan"; null where it cannot be told
 * @param organization index in the article's actors of what the role belongs to, or null
 * @param former held once, no more
 */
public record Role(String asWritten, String office, Integer organization, boolean former) {}
