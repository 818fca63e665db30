package org.bulletinfacts.actor;

import java.util.List;
import org.bulletinfacts.text.Document;

/** Finds the actors of a user's own lexicon by their forms, before all else; and tells that their names mean them. */
final class OwnNames {
    private final OwnActors own;

    OwnNames(ActorLexicon lexicon) {
        this.own = lexicon.own;
    }

    void read(Draft draft) {
        Document d = draft.d;
        for (int t = 0; t < d.size(); t++) {
            if (own.forms.startsAt(d, t)) {
                t = Math.max(t, read(draft, t) - 1);
            }
        }
    }

    /** The longest form that begins here and is written as one; gives the token behind it, or the token. */
    private int read(Draft draft, int token) {
        Document d = draft.d;
        for (int end = own.forms.end(d, token); end > token; end--) {
            OwnActors.Form form = own.forms.exactly(d, token, end);
            if (form != null && capitals(d, token, end) >= form.capitals()) {
                Name name = draft.add(token, end, form.actor().kind(), OwnActors.RULE);
                if (name != null) {
                    name.known = form.actor();
                    return end;
                }
            }
        }
        return token;
    }

    private static int capitals(Document d, int first, int end) {
        int capitals = 0;
        for (int t = first; t < end; t++) {
            capitals += d.isCapital(t) ? 1 : 0;
        }
        return capitals;
    }

    /** Gives such a name its party. */
    static void link(Draft draft, Cast cast, Name name) {
        name.party = party(cast, name.known);
        name.party.fullAt.add(name.first);
        List<String> written = NameKey.words(draft.d, name.first, name.end);
        if (!written.equals(name.party.parts)) {
            boolean letters = name.length() == 1 && draft.d.shape(name.first) == Document.UPPER;
            boolean acronym = letters && !name.is(ActorKind.PERSON) && !draft.casing.isCapitals(name.first);
            name.form = acronym ? MentionForm.ACRONYM : MentionForm.ALIAS;
        }
    }

    /** The party of an own actor, which the other readers find by the words of its name. */
    static Party party(Cast cast, Known actor) {
        Party party = cast.known(actor);
        if (!party.parts.isEmpty()) {
            return party;
        }
        party.parts = NameKey.words(actor.name());
        switch (actor.kind()) {
            case PERSON -> {
                cast.alsoCalled(ActorKind.PERSON, String.join(" ", party.parts), party);
                for (String part : party.parts) {
                    if (part.length() > 1) {
                        cast.index(part, party);
                    }
                }
            }
            case PLACE -> cast.alsoCalled(ActorKind.PLACE, String.join(" ", party.parts), party);
            default -> cast.alsoCalled(actor.kind(), NameKey.ofBody(party.parts), party);
        }
        return party;
    }
}
