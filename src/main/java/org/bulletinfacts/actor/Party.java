package org.bulletinfacts.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Someone or something of one article while the mentions are gathered: a person, a body, a place … */
final class Party {
    final ActorKind kind;
    /** The fullest form so far. */
    String name;
    /** ISO 3166-1 alpha-2, or null. */
    String country;

    /** Whether the name itself says of which country it is. */
    boolean tellsCountry;

    /** Whether a word of the name stands in no dictionary: such a name is nobody else's. */
    boolean strange;

    Known known;
    Head head;
    /** Folded words of the fullest form, in order. */
    List<String> parts = List.of();

    /** First word of a body's name beside its head. */
    String topic = "";

    final TreeSet<String> forms = new TreeSet<>();
    /** First tokens of the names in full, ascending. */
    final List<Integer> fullAt = new ArrayList<>();
    /** The titles that the text gives this person, with where they stand. */
    final List<RolePhrase> roles = new ArrayList<>();
    /** Place among the article's actors, once told; -1 before. */
    int index = -1;

    Party(ActorKind kind, String name) {
        this.kind = kind;
        this.name = name;
    }

    boolean is(ActorKind wanted) {
        return kind == wanted;
    }

    /** The last full name before a token, or -1. */
    int lastFullBefore(int token) {
        int found = java.util.Collections.binarySearch(fullAt, token);
        int before = found >= 0 ? found - 1 : -found - 2;
        return before < 0 ? -1 : fullAt.get(before);
    }
}
