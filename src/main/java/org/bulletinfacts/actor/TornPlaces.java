package org.bulletinfacts.actor;

import java.util.List;
import org.bulletinfacts.text.Document;

/**
 * Known places that are a piece of a longer name: "Pakistan" of an unknown "Pakistan Cotton Ginners' Association" is no place, and
 * "Airtel Kenya", "Iran Khodro" are companies. Read when all names in full have been found.
 */
final class TornPlaces {
    private final ActorLexicon lexicon;
    private final Words words;

    TornPlaces(ActorLexicon lexicon) {
        this.lexicon = lexicon;
        this.words = lexicon.words;
    }

    void read(Draft draft) {
        for (Name name : List.copyOf(draft.names())) {
            boolean known = name.known != null && name.is(ActorKind.PLACE) && name.rule.equals("known-place");
            if (known && draft.at(name.first) == name && draft.casing.isRunning(name.first)) {
                mend(draft, name);
            }
        }
    }

    private void mend(Draft draft, Name place) {
        Document d = draft.d;
        int before = place.first - 1;
        Name branch = draft.endingAt(place.first);
        if (branch != null
                && isBeside(d, before, place.first)
                && branch.is(ActorKind.ORGANIZATION)
                && isBranched(branch)
                && !d.isCapital(place.end)) {
            draft.add(branch.first, place.end, ActorKind.ORGANIZATION, "place-branch");
            return;
        }
        if (d.glued(place.end) && d.kind(place.end) == Document.MARK && isHyphen(d, place.end)) {
            int next = place.end + 1;
            boolean name = d.glued(next) && d.shape(next) == Document.TITLE && draft.at(next) == null;
            if (name
                    && words.isStrange(d, next)
                    && !d.isCapital(next + 1)
                    && !lexicon.demonyms.startsAt(d, next)
                    && !d.isFolded(next + 1, '-')
                    && !place.known.isCountry()) {
                draft.add(place.first, next + 1, ActorKind.PLACE, "place-part"); // "Madrid-Barajas"
            }
            return;
        }
        if (isBranchOfState(draft, place)) {
            draft.add(before, place.end, ActorKind.ORGANIZATION, "place-branch");
            return;
        }
        if (isBody(draft, before, place.first) && !d.isCapital(place.end) && draft.casing.tells(place.first)) {
            int first = before;
            boolean listed = d.is(before - 1, "and") || d.is(before - 1, ',');
            Name person = listed ? draft.endingAt(before - 1) : null;
            boolean surname = !place.known.isCountry()
                    && (words.is(d, place.first, Words.SURNAME) || person != null && person.is(ActorKind.PERSON));
            if (surname && d.shape(before) == Document.TITLE) {
                draft.add(first, place.end, ActorKind.PERSON, "name-shape");
                return;
            }
            while (before - first < 3 && isJoined(draft, first)) {
                first -= d.isFolded(first - 1, '-') ? 2 : 1;
            }
            Name body = draft.endingAt(first);
            if (body != null && body.is(ActorKind.ORGANIZATION) && isBeside(d, first - 1, first)) {
                first = body.first;
            }
            draft.add(first, place.end, ActorKind.ORGANIZATION, "place-branch");
            return;
        }
        if (!goesOn(draft, place.end, place.end - 1) || words.is(d, before, Words.PLACE_PREPOSITION)) {
            return;
        }
        int end = place.end;
        boolean strange = false;
        while (goesOn(draft, end, end - 1)) {
            strange |= words.isStrange(d, end);
            end++;
        }
        if (strange && end == place.end + 1 && !d.glued(end) && !words.is(d, place.end, Words.GIVEN)) {
            draft.add(place.first, end, ActorKind.ORGANIZATION, "place-company");
        } else if (!strange && draft.at(end) == null && !d.inHeadline(place.first)) {
            draft.remove(place);
        }
    }

    /** "Police Scotland", "Natural England": a word with a capital inside a sentence before a country. */
    private boolean isBranchOfState(Draft draft, Name place) {
        Document d = draft.d;
        int t = place.first - 1;
        return place.known.isNation()
                && t > 0
                && isBeside(d, t, place.first)
                && !d.glued(t)
                && draft.casing.tells(t)
                && d.shape(t) == Document.TITLE
                && draft.at(t) == null
                && !draft.isInRole(t)
                && words.is(d, t, Words.ENGLISH)
                && !words.is(
                        d, t, Words.SMALL | Words.CALENDAR | Words.DIRECTION | Words.PART | Words.GIVEN | Words.SURNAME)
                && !lexicon.roles.startsAt(d, t)
                && !lexicon.demonyms.startsAt(d, t)
                && !lexicon.placeTypes.startsAt(d, t)
                && !d.isCapital(t - 1)
                && !d.isCapital(place.end);
    }

    /** Whether the word before belongs to the same name: "Ata-Jurt", "Takku Wallu". */
    private boolean isJoined(Draft draft, int first) {
        Document d = draft.d;
        boolean hyphen = d.isFolded(first - 1, '-') && d.glued(first) && d.glued(first - 1) && d.isCapital(first - 2);
        return hyphen ? draft.at(first - 2) == null : isBody(draft, first - 1, first);
    }

    /** A company or the like that has branches in countries: "MTN Ghana". */
    private static boolean isBranched(Name body) {
        if (body.known == null) {
            return body.head == null && !body.rule.equals("acronym-in-brackets");
        }
        return switch (body.known.type()) {
            case "company", "finance", "media", "agency", "civil", "sport" -> true;
            default -> false;
        };
    }

    /** A strange word right before a place that nobody is called by: "Airtel" of "Airtel Kenya", "AZS" of "AZS Poznań". */
    private boolean isBody(Draft draft, int t, int next) {
        Document d = draft.d;
        return t >= 0
                && isBeside(d, t, next)
                && d.isCapital(t)
                && d.shape(t) != Document.INITIAL
                && draft.at(t) == null
                && !draft.isInRole(t)
                && words.isStrange(d, t)
                && !words.is(d, t, Words.GIVEN | Words.SURNAME | Words.CALENDAR)
                && !lexicon.roles.startsAt(d, t)
                && !lexicon.honorifics.startsAt(d, t)
                && !lexicon.demonyms.startsAt(d, t)
                && !lexicon.placeTypes.startsAt(d, t);
    }

    private static boolean isHyphen(Document d, int t) {
        return d.isFolded(t, '-') || d.is(t, '\u2013');
    }

    private static boolean isBeside(Document d, int t, int next) {
        return d.sentenceOf(t) == d.sentenceOf(next) && !d.glued(next) && d.isWord(t);
    }

    /** Whether a capitalised word that no other reader wanted follows. */
    private boolean goesOn(Draft draft, int t, int before) {
        Document d = draft.d;
        return d.isCapital(t)
                && isBeside(d, before, t)
                && draft.at(t) == null
                && !draft.isInRole(t)
                && d.shape(t) != Document.INITIAL
                && !words.is(d, t, Words.CALENDAR | Words.SMALL | Words.DIRECTION)
                && !lexicon.roles.startsAt(d, t)
                && !lexicon.honorifics.startsAt(d, t)
                && !lexicon.demonyms.startsAt(d, t);
    }
}
