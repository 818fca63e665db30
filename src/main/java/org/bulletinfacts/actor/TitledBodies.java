package org.bulletinfacts.actor;

import org.bulletinfacts.text.Document;

/**
 * Bodies and places that nothing but the title behind them tells: "KTDA chairperson Samuel Cheruiyot", "Conab president Ana Ribeiro",
 * "Zamfara Governor Dauda Lawal"; and "Authority CEO", where an authority has been named before.
 */
final class TitledBodies {
    private final ActorLexicon lexicon;
    private final Words words;

    TitledBodies(ActorLexicon lexicon) {
        this.lexicon = lexicon;
        this.words = lexicon.words;
    }

    void read(Draft draft) {
        Document d = draft.d;
        for (int t = 0; t + 2 < d.size(); t++) {
            if (d.isCapital(t) && draft.at(t) == null && lexicon.roles.startsAt(d, t + 1) && !d.glued(t + 1)) {
                read(draft, t);
            }
        }
    }

    private void read(Draft draft, int t) {
        Document d = draft.d;
        int end = lexicon.roles.end(d, t + 1);
        RoleWord role = lexicon.roles.exactly(d, t + 1, end);
        if (role == null || role.plural() || !isFollowed(draft, end) || !isAlone(draft, t)) {
            return;
        }
        Head head = lexicon.organizationHeads.exactly(d, t, t + 1);
        Name body = head != null && (head.before() || !head.isCompany()) ? draft.bodyBefore(t, t) : null;
        if (body != null) {
            Name name = draft.add(t, t + 1, ActorKind.ORGANIZATION, "alias-before-title");
            if (name != null) {
                name.longForm = body;
                name.form = MentionForm.ALIAS;
            }
        } else if (isName(draft, t) && (d.shape(t) != Document.TITLE || !role.personNoun() && !isAdjective(d, t))) {
            boolean regional = role.type().equals("governor") || role.type().equals("mayor");
            Name name = draft.add(t, t + 1, regional ? ActorKind.PLACE : ActorKind.ORGANIZATION, "name-before-title");
            if (name != null && d.shape(t) == Document.UPPER && !regional) {
                name.form = MentionForm.ACRONYM;
            }
        }
    }

    /** Whether a name follows the title, and not another one's. */
    private boolean isFollowed(Draft draft, int t) {
        Document d = draft.d;
        boolean name = d.isCapital(t) && !d.glued(t) && draft.casing.isRunning(t) && !words.isPlain(d, t);
        return name && (draft.at(t) == null || words.is(d, t, Words.GIVEN));
    }

    private static boolean isAlone(Draft draft, int t) {
        Document d = draft.d;
        boolean capital = t > 0 && d.isCapital(t - 1) && d.sentenceOf(t - 1) == d.sentenceOf(t);
        return draft.casing.isRunning(t) && !capital && !d.glued(t) && d.sentenceOf(t + 1) == d.sentenceOf(t);
    }

    /** "Scottish", "Victorian": adjectives that no list of countries has. */
    private static boolean isAdjective(Document d, int t) {
        String word = d.text(t, t + 1);
        return word.endsWith("ish")
                || word.endsWith("ian")
                || word.endsWith("ean")
                || word.endsWith("ese")
                || word.endsWith("can");
    }

    /** A strange word that is no one's name. */
    private boolean isName(Draft draft, int t) {
        Document d = draft.d;
        return words.isStrange(d, t)
                && d.shape(t) != Document.INITIAL
                && !words.is(d, t, Words.GIVEN | Words.SURNAME)
                && !lexicon.demonyms.startsAt(d, t)
                && !lexicon.roles.startsAt(d, t)
                && lexicon.prefixes.exactly(d, t, t + 1) == null
                && !lexicon.honorifics.startsAt(d, t);
    }
}
