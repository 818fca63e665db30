package org.bulletinfacts.actor;

import org.bulletinfacts.text.Document;

/** Finds the names that the lexicon knows, where capitals and neighbours allow. */
final class KnownNames {
    private final ActorLexicon lexicon;
    private final Words words;

    KnownNames(ActorLexicon lexicon) {
        this.lexicon = lexicon;
        this.words = lexicon.words;
    }

    void read(Draft draft) {
        Document d = draft.d;
        for (int t = 0; t < d.size(); t++) {
            if (!lexicon.names.startsAt(d, t)) {
                continue;
            }
            // The longest form may not be written as a name ("Akorda press service"), but a shorter one.
            for (int end = lexicon.names.end(d, t); end > t; end--) {
                Known known = lexicon.names.exactly(d, t, end);
                if (known != null && isWritten(draft, t, end, known)) {
                    t = Math.max(t, add(draft, t, end, known) - 1);
                    break;
                }
            }
        }
    }

    private int add(Draft draft, int first, int end, Known known) {
        Name name = draft.add(first, end, known.kind(), known.rule());
        if (name == null) {
            return first;
        }
        name.known =
                known.isCountry() ? known : lexicon.inCountry(draft.text(name), known, draft.conventions.country());
        return end;
    }

    private boolean isWritten(Draft draft, int first, int end, Known known) {
        Document d = draft.d;
        if (!d.isCapital(first) || !d.isCapital(end - 1) && d.isWord(end - 1) && d.shape(end - 1) == Document.LOWER) {
            return false;
        }
        if (first > 0 && d.isFolded(first - 1, '-') && d.glued(first) && d.isCapital(first - 2) && d.glued(first - 1)) {
            return draft.at(first - 2) != null || lexicon.demonyms.startsAt(d, first - 2);
        }
        if (first > 0 && d.isFolded(first - 1, '-') && d.glued(first) && words.is(d, first - 2, Words.PARTICLE)) {
            return false; // "Verdun-sur-le-Doubs"
        }
        if (end - first > 1) {
            // "The National" is a newspaper, but not in "The National Bank".
            boolean longer = d.is(first, "the") && d.isCapital(end) && draft.casing.isRunning(first);
            return !longer && !isOfElsewhere(draft, first, end, known);
        }
        if (lexicon.demonyms.exactly(d, first, end) != null) {
            return false;
        }
        if (words.isMoney(d, first)) {
            return false;
        }
        if (draft.casing.isCapitals(first) && d.end(first) - d.start(first) < 4) {
            return !words.is(d, first, Words.ENGLISH | Words.SMALL);
        }
        if (known.is(ActorKind.ORGANIZATION)) {
            if (known.word() && !draft.casing.tells(first) && !lexicon.roles.startsAt(d, end)) {
                return false;
            }
            return !words.is(d, first, Words.GIVEN | Words.SURNAME) || !isBesideName(draft, first);
        }
        boolean name = words.is(d, first, Words.GIVEN | Words.SURNAME);
        if (name && isBesideName(draft, first)) {
            return false;
        }
        if (known.type().equals("capital") && draft.casing.tells(first)) {
            return true;
        }
        if (known.word() || words.is(d, first, Words.ENGLISH) && !known.isCountry()) {
            return isPlaced(draft, first, end, known);
        }
        return true;
    }

    /** "Department of Agriculture" in a text of another country than the one whose department the lexicon knows. */
    private boolean isOfElsewhere(Draft draft, int first, int end, Known known) {
        Document d = draft.d;
        String source = draft.conventions.country();
        if (known.is(ActorKind.PLACE) || source == null || known.country() == null || source.equals(known.country())) {
            return false;
        }
        if (!known.isOfState()) {
            return false;
        }
        for (int t = first; t < end; t++) {
            boolean strange = d.isWord(t) && words.isStrange(d, t) && !d.is(t, "s");
            if (strange
                    || lexicon.demonyms.startsAt(d, t)
                    || t > first && lexicon.names.startsAt(d, t) && d.isCapital(t)) {
                return false;
            }
        }
        int before = d.is(first - 1, "s") ? first - 2 : first;
        int demonym = lexicon.demonyms.startOfFormEnding(d, before);
        Name owner = draft.endingAt(before);
        boolean told = demonym >= 0 && known.country().equals(lexicon.demonyms.exactly(d, demonym, before))
                || owner != null && owner.known != null && known.country().equals(owner.known.country());
        return !told;
    }

    /** Whether it looks like part of a person's name: "Jordan Henderson", "Michael Jordan". */
    private boolean isBesideName(Draft draft, int t) {
        Document d = draft.d;
        boolean before = d.isCapital(t - 1)
                && words.is(d, t - 1, Words.GIVEN)
                && d.paragraphOf(t - 1) == d.paragraphOf(t)
                && draft.at(t - 1) == null
                && !words.isPlain(d, t - 1);
        boolean after = words.is(d, t, Words.GIVEN)
                && d.isCapital(t + 1)
                && d.paragraphOf(t + 1) == d.paragraphOf(t)
                && !words.isPlain(d, t + 1)
                && !words.is(d, t + 1, Words.TOPIC | Words.CALENDAR)
                && !lexicon.names.startsAt(d, t + 1);
        return before || after;
    }

    /** Whether its neighbours say that it is a place: "in Reading", "Mobile, Alabama". */
    private boolean isPlaced(Draft draft, int first, int end, Known known) {
        Document d = draft.d;
        boolean last = !d.isCapital(end) || d.sentenceOf(end) != d.sentenceOf(first);
        boolean named = known.word() || words.is(d, first, Words.GIVEN | Words.SURNAME);
        if (!named && last && draft.casing.tells(first) && !d.isCapital(first - 1) && isFree(d, first, end)) {
            return true;
        }
        if (words.is(d, first - 1, Words.PLACE_PREPOSITION) || d.is(first - 1, "between")) {
            return last || lexicon.placeTypes.startsAt(d, end) || words.is(d, end, Words.DIRECTION);
        }
        boolean reached = d.is(first - 1, "to") && words.is(d, first - 2, Words.MOVEMENT)
                || d.is(first - 1, "for")
                        && (d.is(first - 2, "left") || d.is(first - 2, "leave") || d.is(first - 2, "leaves"))
                || words.is(d, first - 1, Words.REACH);
        boolean typed = lexicon.placeTypes.startOfFormEnding(d, first) >= 0 && d.is(first - 1, "of");
        boolean part = draft.casing.tells(end) && words.is(d, end, Words.DIRECTION) && !d.isCapital(end + 1);
        RoleWord office = lexicon.roles.at(d, end);
        part |= office != null
                && (office.type().equals("mayor") || office.type().equals("governor"));
        if (part || (reached || typed || isListed(draft, first)) && !d.isCapital(end)) {
            return true;
        }
        if (d.is(end, ',')
                && lexicon.names.startsAt(d, end + 1)
                && d.isCapital(end + 1)
                && (draft.casing.opens(first) || !d.isCapital(first - 1))) {
            return lexicon.names.at(d, end + 1).is(ActorKind.PLACE);
        }
        return lexicon.placeTypes.startsAt(d, end) && !d.isCapital(end);
    }

    /** Whether a word stands alone: neither in marks nor in a compound. */
    private static boolean isFree(Document d, int first, int end) {
        return !d.glued(first) && !(d.glued(end) && d.isFolded(end, '-')) && !d.isDigits(end);
    }

    /** "Lima and Trujillo": behind another place. */
    private static boolean isListed(Draft draft, int first) {
        Document d = draft.d;
        Name before = d.is(first - 1, "and") || d.is(first - 1, ',') ? draft.endingAt(first - 1) : null;
        return before != null && before.is(ActorKind.PLACE) && !before.known.word();
    }
}
