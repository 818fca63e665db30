package org.bulletinfacts.actor;

/**
 * A title in a text with all that belongs to it: "former Deputy Minister of Labor of Kazakhstan".
 *
 * @param first first token, {@code end} the token behind the last
 * @param word the lexicon's title in it
 * @param headFirst first token of that title, {@code headEnd} the token behind it
 * @param topicFirst first token of a ministry's topic outside the title itself, or -1; {@code topicEnd} likewise
 * @param organization the name that it belongs to: a body or a country; or null
 * @param country ISO 3166-1 alpha-2 that an adjective or a name beside it tells, or null
 * @param former held no more
 */
record RolePhrase(
        int first,
        int end,
        RoleWord word,
        int headFirst,
        int headEnd,
        int topicFirst,
        int topicEnd,
        Name organization,
        String country,
        boolean former) {
    /** The same title with more words behind it. */
    RolePhrase upTo(int newEnd) {
        return new RolePhrase(
                first, newEnd, word, headFirst, headEnd, topicFirst, topicEnd, organization, country, former);
    }

    /** The same title of that owner; the title itself for null. */
    RolePhrase of(Name owner) {
        if (owner == null) {
            return this;
        }
        String code = owner.known == null ? country : owner.known.country();
        return new RolePhrase(first, end, word, headFirst, headEnd, topicFirst, topicEnd, owner, code, former);
    }
}
