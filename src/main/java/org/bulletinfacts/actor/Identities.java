package org.bulletinfacts.actor;

import java.util.List;
import org.bulletinfacts.text.Document;

/** Tells which names in full mean the same party. */
final class Identities {
    private final ActorLexicon lexicon;
    private final Words words;
    private final Bodies bodies;

    Identities(ActorLexicon lexicon) {
        this.lexicon = lexicon;
        this.words = lexicon.words;
        this.bodies = new Bodies(lexicon);
    }

    /** What tells bodies apart. */
    Bodies bodies() {
        return bodies;
    }

    /** Gives every name its party, but for people named by one word: those are aliases of someone, if of anyone. */
    void link(Draft draft, Cast cast) {
        for (Name name : draft.names()) {
            if (name.isOwn()) {
                OwnNames.link(draft, cast, name);
            } else if (name.longForm == null) {
                switch (name.kind) {
                    case PERSON -> person(draft, cast, name);
                    case PLACE -> place(draft, cast, name);
                    case ORGANIZATION -> body(draft, cast, name);
                    default -> other(draft, cast, name);
                }
            }
        }
        for (Name name : draft.names()) {
            if (name.longForm != null && !name.isOwn()) {
                acronym(draft, cast, name);
            }
        }
    }

    private void person(Draft draft, Cast cast, Name name) {
        Document d = draft.d;
        List<String> parts = NameKey.words(d, name.first, name.end);
        if (parts.size() > 2 && isGeneration(parts.get(parts.size() - 1))) {
            parts.remove(parts.size() - 1);
        }
        if (parts.size() < 2 || isOneWord(d, name)) {
            return;
        }
        String key = String.join(" ", parts);
        Party party = cast.find(ActorKind.PERSON, key);
        if (party == null) {
            party = compatible(cast, parts);
        }
        if (party == null) {
            party = cast.party(ActorKind.PERSON, key, draft.text(name));
        } else {
            cast.alsoCalled(ActorKind.PERSON, key, party);
        }
        if (party.known == null && party.parts.size() < parts.size()) {
            party.parts = parts;
            party.name = draft.text(name);
        } else if (party.known == null && draft.casing.isRunning(name.first) && party.parts.equals(parts)) {
            party.name = draft.text(name);
        }
        for (String part : parts) {
            if (part.length() > 1) {
                cast.index(part, party);
            }
        }
        name.party = party;
        party.fullAt.add(name.first);
    }

    private static boolean isGeneration(String part) {
        return part.equals("jr") || part.equals("sr") || part.equals("ii") || part.equals("iii") || part.equals("iv");
    }

    /** "Kassym-Jomart" and "al-Sisi" are one word for a reader, "J.Smith" two. */
    private static boolean isOneWord(Document d, Name name) {
        for (int t = name.first + 1; t < name.end; t++) {
            if (!d.glued(t) || d.is(t, '.')) {
                return false;
            }
        }
        return true;
    }

    /** Someone of the same last name whose other names do not speak against it: "Antonio Guterres", "A. M. Guterres". */
    private static Party compatible(Cast cast, List<String> parts) {
        for (Party other : cast.withWord(parts.get(parts.size() - 1))) {
            if (other.is(ActorKind.PERSON)
                    && other.parts.size() >= 2
                    && other.parts.get(other.parts.size() - 1).equals(parts.get(parts.size() - 1))
                    && (fits(parts, other.parts) || fits(other.parts, parts))) {
                return other;
            }
        }
        return null;
    }

    /** Whether each of the shorter's words, or its initial, stands in the longer in order. */
    private static boolean fits(List<String> shorter, List<String> longer) {
        int at = 0;
        for (String part : shorter) {
            while (at < longer.size() && !agrees(part, longer.get(at))) {
                at++;
            }
            if (at++ >= longer.size()) {
                return false;
            }
        }
        return true;
    }

    private static boolean agrees(String a, String b) {
        return a.equals(b) || a.length() == 1 && b.startsWith(a) || b.length() == 1 && a.startsWith(b);
    }

    private void place(Draft draft, Cast cast, Name name) {
        if (name.known != null) {
            name.party = cast.known(name.known);
        } else {
            name.party = cast.party(
                    ActorKind.PLACE, String.join(" ", NameKey.words(draft.d, name.first, name.end)), draft.text(name));
            if (name.party.country == null) {
                name.party.country = name.country;
            }
            index(draft, cast, name);
        }
        name.party.fullAt.add(name.first);
    }

    private void body(Draft draft, Cast cast, Name name) {
        Document d = draft.d;
        if (name.known != null) {
            name.party = cast.known(name.known);
            name.party.fullAt.add(name.first);
            name.party.head = headOf(d, name);
            index(draft, cast, name);
            return;
        }
        String country = name.country != null ? name.country : bodies.countryInside(d, name);
        Known ofState = lexicon.body(draft.text(name), country != null ? country : draft.conventions.country());
        Party longer = ofState != null
                ? cast.known(ofState)
                : name.length() == 1 ? Bodies.startingWith(draft, cast, name) : null;
        if (longer != null) {
            name.party = longer;
            return;
        }
        List<String> parts = NameKey.words(d, name.first, name.end);
        Party party = bodies.party(cast, parts, country, draft.text(name));
        if (party.head == null) {
            party.head = name.head;
        }
        if (party.country == null) {
            party.country = country;
        }
        for (int t = name.first; t < name.end; t++) {
            party.strange |= d.isWord(t)
                    && words.isStrange(d, t)
                    && !d.is(t, "s")
                    && lexicon.names.at(d, t) == null
                    && lexicon.demonyms.at(d, t) == null;
        }
        party.tellsCountry |= name.country == null && country != null;
        name.party = party;
        party.fullAt.add(name.first);
        index(draft, cast, name);
    }

    private Head headOf(Document d, Name name) {
        for (int t = name.first; t < name.end; t++) {
            Head head = lexicon.organizationHeads.at(d, t);
            if (head != null && (t == name.first || lexicon.organizationHeads.end(d, t) == name.end)) {
                return head;
            }
        }
        return null;
    }

    private void other(Draft draft, Cast cast, Name name) {
        Document d = draft.d;
        List<String> parts = NameKey.words(d, name.first, name.end);
        List<String> bare = parts.stream()
                .filter(p -> p.length() != 4 || !Character.isDigit(p.charAt(0)))
                .toList();
        name.party = cast.party(name.kind, NameKey.ofBody(bare.isEmpty() ? parts : bare), draft.text(name));
        if (name.party.known != null) {
            name.party.fullAt.add(name.first); // called as the lexicon says
            return;
        }
        boolean yearFirst = d.isDigits(name.first) && !Character.isDigit(name.party.name.charAt(0));
        boolean yearLast = Character.isDigit(name.party.name.charAt(0)) && !d.isDigits(name.first);
        if (yearLast
                || !yearFirst && name.party.name.length() < draft.text(name).length()) {
            name.party.name = draft.text(name);
        }
        name.party.fullAt.add(name.first);
        index(draft, cast, name);
    }

    /** Lets a name be found by its first strange word ("Baikonur") and by its head ("the Bank"). */
    private void index(Draft draft, Cast cast, Name name) {
        Document d = draft.d;
        if (name.length() < 2) {
            return;
        }
        if (!name.is(ActorKind.PLACE)) {
            cast.index("^" + ShortNames.initials(d, name, false), name.party);
            cast.index("^" + ShortNames.initials(d, name, true), name.party);
        }
        if (!d.isWord(name.first)) {
            return;
        }
        if (words.isStrange(d, name.first)
                && !lexicon.names.startsAt(d, name.first)
                && !lexicon.demonyms.startsAt(d, name.first)) {
            cast.index(Cast.fold(d.text(name.first, name.first + 1)), name.party);
        }
        if (name.head != null && name.head.type().equals("disaster")) {
            cast.index(Cast.fold(d.text(name.end - 1, name.end)), name.party); // "Freddy" of Cyclone Freddy
        }
        if (name.known != null && name.known.type().equals("sport") && lexicon.names.at(d, name.first) != null) {
            cast.index(Cast.fold(d.text(name.first, name.first + 1)), name.party); // "Real" of Real Madrid
        }
        if (name.is(ActorKind.ORGANIZATION)) {
            for (int t = name.first; t < name.end; t++) {
                boolean edge = t == name.first
                        || t == name.end - 1
                        || d.is(t + 1, "of")
                        || d.is(t + 1, "for")
                        || d.is(t + 1, "on");
                if (edge && d.isWord(t) && lexicon.organizationHeads.startsAt(d, t)) {
                    cast.index("the " + Cast.fold(d.text(t, t + 1)), name.party);
                }
            }
        }
    }

    private void acronym(Draft draft, Cast cast, Name name) {
        Party party = name.longForm.party;
        if (party == null) {
            name.longForm = null;
            return;
        }
        name.party = party;
        cast.index("^" + draft.text(name), party);
        cast.index(Cast.fold(draft.text(name)), party);
    }
}
