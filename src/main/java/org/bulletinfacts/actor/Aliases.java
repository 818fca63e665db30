package org.bulletinfacts.actor;

import java.util.List;
import java.util.Set;
import org.bulletinfacts.text.Document;

/**
 * The second pass over a text and its headline: surnames, given names, acronyms and short forms of what is named in full somewhere.
 * Of two people with one surname the one named last is meant; in a headline before both, none.
 */
final class Aliases {
    /** Countries where many people have one name alone. */
    private static final Set<String> MONONYMS = Set.of("ID", "MM");

    private final ActorLexicon lexicon;
    private final Words words;

    Aliases(ActorLexicon lexicon) {
        this.lexicon = lexicon;
        this.words = lexicon.words;
    }

    void read(Draft draft, Cast cast) {
        Document d = draft.d;
        for (Name name : List.copyOf(draft.names())) {
            if (name.party == null || name.rule.equals("acronym") || name.rule.equals("event-number")) {
                resolve(draft, cast, name);
            }
        }
        for (Name name : List.copyOf(draft.names())) {
            if (name.rule.equals("known-place") && name.length() == 1 && isPerson(draft, cast, name)) {
                draft.remove(name);
                Name behind = draft.startingAt(name.end);
                if (behind != null && behind.is(ActorKind.PERSON)) {
                    draft.remove(behind);
                }
            }
        }
        for (int t = 0; t < d.size(); t++) {
            if (d.isWord(t) && draft.at(t) == null && (d.isCapital(t) || words.is(d, t, Words.PARTICLE))) {
                t = Math.max(t, alias(draft, cast, t) - 1);
            }
        }
    }

    /** Names of one word that have no party yet: the surname of someone, or someone known by that word alone. */
    private void resolve(Draft draft, Cast cast, Name name) {
        Document d = draft.d;
        if (name.rule.equals("acronym") || name.rule.equals("event-number")) {
            acronym(draft, cast, name);
            return;
        }
        List<String> parts = NameKey.words(d, name.first, name.end);
        Choice choice = choose(cast, parts, name.first, ActorKind.PERSON);
        if (choice.found()) {
            name.party = choice.party();
            name.form = MentionForm.ALIAS;
            return;
        }
        Known holder = name.is(ActorKind.PERSON) ? lexicon.offices.bearer(draft, parts, name.role) : null;
        if (holder != null) {
            name.party = OwnNames.party(cast, holder);
            name.party.fullAt.add(name.first);
            name.form = MentionForm.ALIAS;
            return;
        }
        Party own = cast.party(name.kind, String.join(" ", parts), draft.text(name));
        own.parts = parts;
        own.fullAt.add(name.first);
        for (String part : parts) {
            cast.index(part, own);
        }
        name.party = own;
        boolean whole = hasMononyms(draft);
        name.form = name.is(ActorKind.PERSON) && !whole ? MentionForm.ALIAS : name.form;
    }

    /** "Paris, ranked 29th" of a Sydney Paris: a city that somebody here is called by, where nothing tells a place. */
    private boolean isPerson(Draft draft, Cast cast, Name place) {
        Document d = draft.d;
        int t = place.first;
        if (isFirstSurname(draft, cast, place)) {
            return true;
        }
        boolean told = place.known == null
                || place.known.isCountry()
                || !draft.casing.isRunning(t)
                || words.is(d, t - 1, Words.PLACE_PREPOSITION | Words.LOCAL | Words.MOVEMENT)
                || d.is(t - 1, "of")
                || d.is(t - 1, "to")
                || d.is(t - 1, "the")
                || d.isCapital(t + 1) && d.sentenceOf(t + 1) == d.sentenceOf(t)
                || d.glued(t) && d.isFolded(t - 1, '-')
                || d.glued(t + 1) && d.isFolded(t + 1, '-')
                || d.is(t + 1, ',')
                        && draft.startingAt(t + 2) != null
                        && draft.at(t + 2).is(ActorKind.PLACE);
        if (told) {
            return false;
        }
        String word = Cast.fold(d.text(t, t + 1));
        for (Party party : cast.withWord(word)) {
            boolean named = party.is(ActorKind.PERSON) && party.parts.size() > 1 && party.lastFullBefore(t) >= 0;
            if (named && party.parts.get(party.parts.size() - 1).equals(word)) {
                return true;
            }
        }
        return false;
    }

    /** "Cuba Estrada said" of Yamilé Cuba Estrada. */
    private static boolean isFirstSurname(Draft draft, Cast cast, Name place) {
        Document d = draft.d;
        int t = place.first;
        Name behind = draft.startingAt(place.end);
        boolean surname =
                behind == null ? d.isCapital(place.end) && draft.at(place.end) == null : behind.is(ActorKind.PERSON);
        if (!surname || d.sentenceOf(place.end) != d.sentenceOf(t) || behind != null && behind.length() > 1) {
            return false;
        }
        List<String> both = List.of(Cast.fold(d.text(t, t + 1)), Cast.fold(d.text(t + 1, t + 2)));
        for (Party party : cast.withWord(both.get(0))) {
            if (party.is(ActorKind.PERSON) && party.parts.size() > 2 && contains(party.parts, both)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasMononyms(Draft draft) {
        String country = draft.conventions.country();
        return country != null && MONONYMS.contains(country);
    }

    /** Bare capitals mean the body that they were said to shorten, or the one whose initials they are. */
    private static void acronym(Draft draft, Cast cast, Name name) {
        String written = draft.d.text(name.first, name.first + 1);
        for (Party party : cast.withWord("^" + written)) {
            if (party.kind == name.kind) {
                name.party = party;
                cast.index(Cast.fold(written), party);
                return;
            }
        }
        cast.index("^" + written, name.party);
    }

    private record Choice(Party party, boolean found) {
        static final Choice NOBODY = new Choice(null, false);
    }

    /** Whoever of that last name was named in full last; null where two could be meant. */
    private static Choice choose(Cast cast, List<String> parts, int token, ActorKind kind) {
        Party best = null;
        int bestAt = -1;
        Party later = null;
        boolean several = false;
        boolean bestLast = false;
        String last = parts.get(parts.size() - 1);
        for (Party party : cast.withWord(last)) {
            if (!party.is(kind) || !contains(party.parts, parts)) {
                continue;
            }
            boolean isLast = party.parts.get(party.parts.size() - 1).equals(last);
            int at = party.lastFullBefore(token);
            if (at >= 0 && (isLast && !bestLast || isLast == bestLast && at > bestAt)) {
                best = party;
                bestAt = at;
                bestLast = isLast;
            } else if (at < 0) {
                several |= later != null;
                later = party;
            }
        }
        if (best != null) {
            return new Choice(best, true);
        }
        return later == null ? Choice.NOBODY : new Choice(several ? null : later, true);
    }

    /** Whether the parts stand in the whole in one piece. */
    private static boolean contains(List<String> whole, List<String> parts) {
        return java.util.Collections.indexOfSubList(whole, parts) >= 0;
    }

    /** An alias at a free token; gives the token behind it, or the token. */
    private int alias(Draft draft, Cast cast, int t) {
        Document d = draft.d;
        String word = Cast.fold(d.text(t, t + 1));
        int short_ = shortForm(draft, cast, t, word);
        if (short_ > t) {
            return short_;
        }
        Party realm = realm(draft, cast, t);
        if (realm != null) {
            Name name = draft.add(t, t + 1, ActorKind.PLACE, "alias-realm");
            name.party = realm;
            name.form = MentionForm.ALIAS;
            return t + 1;
        }
        List<Party> candidates = cast.withWord(word);
        if (candidates.isEmpty() || words.is(d, t, Words.SMALL) && !words.is(d, t, Words.PARTICLE)) {
            return t;
        }
        int start = t;
        if (d.glued(t) && d.isFolded(t - 1, '-') && d.isWord(t - 2)) {
            if (!words.is(d, t - 2, Words.PARTICLE) || draft.at(t - 2) != null) {
                return t;
            }
            start = t - 2;
        }
        int end = t;
        for (Party party : candidates) {
            if (party.is(ActorKind.PERSON)) {
                end = Math.max(end, reach(d, t, party.parts));
            }
        }
        if (end > t) {
            return person(draft, cast, start, t, end);
        }
        return other(draft, candidates, t);
    }

    private int person(Draft draft, Cast cast, int start, int t, int end) {
        Document d = draft.d;
        boolean capital = false;
        for (int i = t; i < end; i++) {
            capital |= d.isCapital(i);
        }
        if (end == t + 1 && words.is(d, t, Words.CALENDAR) && draft.casing.isRunning(t) && !speaks(d, end)) {
            return t; // "on Sunday" in a text about a Sunday Adeleke
        }
        if (d.is(end, '&') || d.is(start - 1, '&')) {
            return t; // a firm: "Kim & Chang"
        }
        if (!capital || !draft.isFree(start, end) || end == t + 1 && words.is(d, t, Words.PARTICLE)) {
            return t;
        }
        Choice choice = choose(cast, NameKey.words(d, t, end), t, ActorKind.PERSON);
        if (!choice.found() || end == t + 1 && words.is(d, t, Words.ENGLISH) && !isName(draft, t, choice.party())) {
            return t;
        }
        Name name = draft.add(start, end, ActorKind.PERSON, "alias-person");
        name.party = choice.party();
        boolean whole = hasMononyms(draft) && name.party != null && name.party.parts.size() == 1;
        name.form = whole ? MentionForm.NAME : MentionForm.ALIAS;
        return end;
    }

    /** Whether an English word is a name here: "Ban said", "Trump's", "MEETS TRUMP". */
    private boolean isName(Draft draft, int t, Party party) {
        Document d = draft.d;
        boolean surname = party != null && d.is(t, party.parts.get(party.parts.size() - 1));
        if (!draft.casing.isRunning(t)) {
            return surname && !words.is(d, t, Words.CALENDAR | Words.SMALL | Words.VERB | Words.TOPIC);
        }
        boolean alone = !d.isCapital(t + 1) || d.sentenceOf(t + 1) != d.sentenceOf(t);
        return alone
                && (draft.casing.tells(t)
                        || speaks(d, t + 1)
                        || d.isFolded(t + 1, '\'')
                        || surname && !words.is(d, t, Words.SMALL));
    }

    private boolean speaks(Document d, int t) {
        return t < d.size() && lexicon.speechVerbs.startsAt(d, t);
    }

    /** The token behind the stretch of a name's parts that begins here; the token itself where only a piece of a hyphenated word fits. */
    private static int reach(Document d, int token, List<String> parts) {
        int best = token;
        for (int i = 0; i < parts.size(); i++) {
            int t = token;
            int end = token;
            for (int j = i; j < parts.size() && d.isWord(t) && d.is(t, parts.get(j)); j++) {
                t++;
                end = t;
                if ((d.isFolded(t, '-') || d.isFolded(t, '\''))
                        && d.glued(t)
                        && d.glued(t + 1)
                        && j + 1 < parts.size()
                        && d.is(t + 1, parts.get(j + 1))) {
                    t++;
                }
            }
            boolean torn = d.isFolded(end, '-') && d.glued(end) && d.glued(end + 1) && d.isCapital(end + 1);
            if (end > best && !torn) {
                best = end;
            }
        }
        return best;
    }

    /** "Baikonur" for Baikonur Cosmodrome, "OTS" for what was shortened so. */
    private int other(Draft draft, List<Party> candidates, int t) {
        Document d = draft.d;
        Party best = null;
        for (Party party : candidates) {
            if (!party.is(ActorKind.PERSON) && (best == null || party.lastFullBefore(t) > best.lastFullBefore(t))) {
                best = party;
            }
        }
        if (best == null || !d.isCapital(t)) {
            return t;
        }
        boolean club =
                best.known != null && best.known.type().equals("sport") && draft.casing.tells(t) && !d.isCapital(t + 1);
        if (words.is(d, t, Words.ENGLISH) && d.shape(t) != Document.UPPER && !club) {
            return t;
        }
        int end = best.is(ActorKind.PLACE) ? Math.max(t + 1, reach(d, t, best.parts)) : t + 1;
        boolean torn = best.is(ActorKind.PLACE)
                && (d.isFolded(end, '-') && d.glued(end) && d.glued(end + 1)
                        || d.isCapital(end)
                                && draft.at(end) == null
                                && words.isStrange(d, end)
                                && draft.casing.tells(end));
        if (torn || !draft.isFree(t, end)) {
            return t;
        }
        Name name = draft.add(t, end, best.kind, "alias-short");
        name.party = best;
        name.form = d.shape(t) == Document.UPPER && draft.casing.isRunning(t) ? MentionForm.ACRONYM : MentionForm.ALIAS;
        return end;
    }

    /** "the Kingdom" of a text that speaks of one: the country named last whose name in full begins so; or null. */
    private Party realm(Draft draft, Cast cast, int t) {
        Document d = draft.d;
        boolean realm = d.is(t, "kingdom") && d.is(t - 1, "the") && draft.casing.tells(t) && !d.isCapital(t + 1);
        if (!realm || d.is(t + 1, "of")) {
            return null;
        }
        Party best = null;
        for (Party party : cast.parties()) {
            boolean fits = party.known != null && party.known.isCountry() && lexicon.isRealm("kingdom", party.known);
            if (fits && (best == null || party.lastFullBefore(t) > best.lastFullBefore(t))) {
                best = party;
            }
        }
        return best;
    }

    /** "the Bank", "the Organization": a head alone, with a capital, of a body named before. */
    private int shortForm(Draft draft, Cast cast, int t, String word) {
        Document d = draft.d;
        if (!draft.casing.tells(t) && !(d.is(t - 1, "the") && draft.casing.isRunning(t))
                || !lexicon.organizationHeads.startsAt(d, t)) {
            return t;
        }
        if (!d.is(t - 1, "the") && !d.is(t - 1, "this") && !d.is(t - 1, "our") && !d.is(t - 1, "its")) {
            return t;
        }
        if (d.isCapital(t + 1) && d.paragraphOf(t + 1) == d.paragraphOf(t) || draft.isInRole(t)) {
            return t;
        }
        Party best = null;
        int bestAt = -1;
        for (Party party : cast.withWord("the " + word)) {
            int at = party.lastFullBefore(t);
            if (at > bestAt) {
                best = party;
                bestAt = at;
            }
        }
        if (best == null) {
            return t;
        }
        Name name = draft.add(t, t + 1, ActorKind.ORGANIZATION, "alias-head");
        name.party = best;
        name.form = MentionForm.ALIAS;
        return t + 1;
    }
}
