package org.bulletinfacts.actor;

import org.bulletinfacts.text.Document;

/** Finds people: first by the title before them, then by how their names look; then ties titles behind names to them. */
final class People {
    private final ActorLexicon lexicon;
    private final TitledPeople titled;
    private final BarePeople bare;
    private final RolesBehind behind;

    People(ActorLexicon lexicon, RolePhrases phrases) {
        this.lexicon = lexicon;
        this.titled = new TitledPeople(lexicon, phrases);
        this.bare = new BarePeople(lexicon, titled);
        this.behind = new RolesBehind(lexicon, phrases);
    }

    void read(Draft draft) {
        Document d = draft.d;
        for (int t = 0; t < d.size(); t++) {
            if (lexicon.roles.startsAt(d, t)) {
                t = Math.max(t, titled.titled(draft, t) - 1);
            } else if (lexicon.honorifics.startsAt(d, t)) {
                t = Math.max(t, titled.honoured(draft, t) - 1);
            }
        }
        for (int t = 0; t < d.size(); t++) {
            if (d.isCapital(t) && draft.at(t) == null && !draft.isInRole(t)) {
                t = Math.max(t, bare.read(draft, t) - 1);
            }
        }
        readRolesBehind(draft);
    }

    /** Ties the titles behind names to the people who have none yet. */
    void readRolesBehind(Draft draft) {
        for (Name name : draft.names()) {
            if (name.is(ActorKind.PERSON) && name.role == null) {
                behind.read(draft, name);
            }
        }
    }
}
