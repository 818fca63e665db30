package org.bulletinfacts.actor;

/** A name found in a text, from token {@code first} to the one before {@code end}; who it means is told later. */
final class Name {
    final int first;
    final int end;
    final ActorKind kind;
    final String rule;
    /** What the lexicon knows of it, or null. */
    Known known;
    /** The head that made it, or null: Ministry, Forum. */
    Head head;
    /** ISO 3166-1 alpha-2 of the country that an adjective or an owner beside it tells, or null. */
    String country;
    /** The title beside it, or the title that it is; or null. */
    RolePhrase role;
    /** For an acronym behind a name: that name. */
    Name longForm;

    MentionForm form = MentionForm.NAME;
    /** Whom it means, once that is known. */
    Party party;

    Name(int first, int end, ActorKind kind, String rule) {
        this.first = first;
        this.end = end;
        this.kind = kind;
        this.rule = rule;
    }

    int length() {
        return end - first;
    }

    /** Whether a user's own lexicon has it: such a name is never overruled. */
    boolean isOwn() {
        return known != null && known.isOwn();
    }

    boolean is(ActorKind wanted) {
        return kind == wanted;
    }
}
