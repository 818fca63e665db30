package org.bulletinfacts.actor;

import org.bulletinfacts.text.Document;

/** Names that only their neighbours tell: "in Kananaskis", "Equinor and Statkraft". */
final class NeighbourNames {
    private static final int MOST_WORDS = 3;

    private final ActorLexicon lexicon;
    private final Words words;

    NeighbourNames(ActorLexicon lexicon) {
        this.lexicon = lexicon;
        this.words = lexicon.words;
    }

    void read(Draft draft) {
        Document d = draft.d;
        for (int t = 1; t < d.size(); t++) {
            if (d.shape(t) == Document.TITLE && draft.at(t) == null && isName(draft, t)) {
                t = Math.max(t, named(draft, t) - 1);
            }
        }
    }

    private int named(Draft draft, int first) {
        Document d = draft.d;
        int end = first;
        while (end - first < MOST_WORDS && d.isCapital(end) && draft.at(end) == null && isName(draft, end)) {
            end++;
        }
        if (d.isCapital(end) && d.sentenceOf(end) == d.sentenceOf(first) || d.glued(end) && d.isFolded(end, '-')) {
            return first;
        }
        boolean in = d.is(first - 1, "in") || d.is(first - 1, "near") || d.is(first - 1, "outside");
        if (isSurname(d, first, end) && !isPlaced(draft, first, end)) {
            return first;
        }
        if (in && PlacedNames.isTrust(d, first - 2)) {
            return first;
        }
        if (in) {
            draft.add(first, end, ActorKind.PLACE, "place-preposition");
            return end;
        }
        if (isHome(draft, first)) {
            draft.add(first, end, ActorKind.PLACE, "place-preposition");
            return end;
        }
        boolean listed = d.is(first - 1, "and") || d.is(first - 1, ',');
        Name before = listed ? draft.endingAt(first - 1) : null;
        if (listed && d.is(first - 2, ')') && draft.at(first - 3) != null && draft.at(first - 3).longForm != null) {
            before = draft.at(first - 3); // "the Statistics Institute (INS) and Transelectrica"
        }
        if (before == null || before.is(ActorKind.PERSON) || before.kind.compareTo(ActorKind.PLACE) > 0) {
            return first;
        }
        // Behind a comma the list must go on: "Equinor, Statkraft and …".
        if (d.is(first - 1, ',') && !d.is(end, ',') && !d.is(end, "and")) {
            return first;
        }
        draft.add(first, end, before.kind, "listed-name");
        return end;
    }

    /** "Shahin Alam, 31, of Bogura": where somebody lives. */
    private static boolean isHome(Draft draft, int first) {
        Document d = draft.d;
        int of = first - 1;
        if (!d.is(of, "of")) {
            return false;
        }
        boolean aged = d.is(of - 1, ',') && d.isDigits(of - 2) && d.is(of - 3, ',');
        Name person = draft.endingAt(aged ? of - 3 : d.is(of - 1, ',') ? of - 1 : of);
        if (person == null || !person.is(ActorKind.PERSON)) {
            return false;
        }
        boolean local = person.role == null
                || person.role.word().type().equals("mayor")
                || person.role.word().type().equals("other");
        return aged || local;
    }

    private boolean isSurname(Document d, int first, int end) {
        for (int t = first; t < end; t++) {
            if (words.is(d, t, Words.SURNAME)) {
                return true;
            }
        }
        return false;
    }

    /** "evacuated in Thompson": a surname that nobody here has, where no trust is put in someone. */
    private boolean isPlaced(Draft draft, int first, int end) {
        Document d = draft.d;
        if (!d.is(first - 1, "in")
                || d.isFolded(end, '\'')
                || d.is(first - 2, "confidence")
                || d.is(first - 2, "trust")
                || d.is(first - 2, "faith")
                || d.is(first - 2, "interest")) {
            return false;
        }
        for (Name name : draft.names()) {
            for (int t = name.first; name.is(ActorKind.PERSON) && t < name.end; t++) {
                if (d.word(t) == d.word(first)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** A strange word of running text that is nobody's given name. */
    private boolean isName(Draft draft, int t) {
        Document d = draft.d;
        return draft.casing.tells(t)
                && words.isStrange(d, t)
                && !words.is(d, t, Words.GIVEN | Words.PEOPLE)
                && !lexicon.demonyms.startsAt(d, t)
                && !lexicon.roles.startsAt(d, t)
                && !lexicon.honorifics.startsAt(d, t)
                && !draft.isInRole(t);
    }
}
