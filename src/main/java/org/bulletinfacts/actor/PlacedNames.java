package org.bulletinfacts.actor;

import org.bulletinfacts.text.Document;

/**
 * Finds places that no lexicon knows by what stands around them: "fishermen of Guet Ndar", "from Burera to Rubavu", "Gidan Dawa,
 * a village in Zamfara", "the Datta Khel area"; read before people, whom such names look like.
 */
final class PlacedNames {
    private static final int LONGEST_LIST = 8;
    private static final int FURTHEST_FROM = 8;
    private static final int LONGEST_APPOSITION = 4;

    private final ActorLexicon lexicon;
    private final Words words;
    private final StrangeNames strange;
    private final OddNames odd;

    PlacedNames(ActorLexicon lexicon) {
        this.lexicon = lexicon;
        this.strange = new StrangeNames(lexicon);
        this.odd = new OddNames(lexicon);
        this.words = lexicon.words;
    }

    void read(Draft draft) {
        Document d = draft.d;
        for (int t = 1; t < d.size(); t++) {
            if (!d.isCapital(t)) {
                continue;
            }
            Name known = draft.startingAt(t);
            boolean place = known != null && known.is(ActorKind.PLACE);
            int end = place ? known.end : draft.at(t) == null ? strange.end(draft, t) : t;
            if (end == t) {
                continue;
            }
            Known country = place ? null : lexicon.names.exactly(d, t, t + 1);
            if (country != null && country.isCountry()) {
                end = t + 1; // "In Kenya Ruto won"
            }
            boolean behind = isBehindPreposition(draft, t);
            if (!place) {
                String rule = behind ? "place-preposition" : isExplained(draft, t, end) ? "place-explained" : null;
                Name name = rule == null ? null : draft.add(t, end, ActorKind.PLACE, rule);
                if (name == null) {
                    continue;
                }
                name.known = country != null && country.isCountry() ? country : null;
            }
            t = Math.max(t, (behind ? list(draft, end) : end) - 1);
        }
    }

    /** The other places of a list: "to Haputale, Ella and Nuwara Eliya"; gives the token behind the last of them. */
    private int list(Draft draft, int end) {
        Document d = draft.d;
        int last = end;
        for (int i = 0; i < LONGEST_LIST; i++) {
            int t = last;
            boolean comma = d.is(t, ',');
            t += comma ? 1 : 0;
            boolean and = d.is(t, "and") || d.is(t, "or") || d.is(t, "to");
            t += and ? 1 : 0;
            if (t == last || !d.isCapital(t) || d.sentenceOf(t) != d.sentenceOf(last - 1)) {
                return last;
            }
            Name known = draft.startingAt(t);
            if (known != null) {
                if (!known.is(ActorKind.PLACE)) {
                    return last;
                }
                last = known.end;
                continue;
            }
            int stop = draft.at(t) == null ? strange.end(draft, t) : t;
            if (stop == t || !isItem(d, stop, comma, and) || words.is(d, t, Words.GIVEN | Words.SURNAME)) {
                return last;
            }
            draft.add(t, stop, ActorKind.PLACE, "place-list");
            last = stop;
        }
        return last;
    }

    /** Whether a list goes on or ends behind a name; behind a comma alone it may be somebody who is introduced. */
    private static boolean isItem(Document d, int end, boolean comma, boolean and) {
        if (and) {
            return !d.is(end, "to") && !d.is(end, "from") && (!comma || !d.is(end, ','));
        }
        return d.is(end, ',') && (d.isCapital(end + 1) || d.is(end + 1, "and") && d.isCapital(end + 2))
                || d.is(end, "and") && (d.isCapital(end + 1) || d.is(end + 1, "near"));
    }

    private boolean isBehindPreposition(Draft draft, int first) {
        Document d = draft.d;
        int before = first - 1;
        if (d.shape(first) == Document.MIXED && draft.at(first) == null) {
            return false; // "through TurkStream"
        }
        if (d.sentenceOf(before) != d.sentenceOf(first)
                || d.shape(before) != Document.LOWER && !words.is(d, before, Words.LOCAL)) {
            return false;
        }
        Name known = draft.startingAt(first);
        if (d.is(before, "in") && d.shape(before - 1) == Document.LOWER && isTrust(d, before - 1)) {
            return false;
        }
        if (known != null) {
            return words.is(d, before, Words.LOCAL)
                    || d.is(before, "at")
                    || d.is(before, "from")
                    || d.is(before, "between")
                    || d.is(before, "of") && words.is(d, before - 1, Words.SITE | Words.DWELLER)
                    || d.is(before, "to");
        }
        boolean given = words.is(d, first, Words.GIVEN) && !words.is(d, first, Words.PLACE_ARTICLE);
        boolean alone = !d.isCapital(first + 1) && !(d.isFolded(first + 1, '-') && d.glued(first + 1));
        boolean surname = words.is(d, first, Words.GIVEN | Words.SURNAME) && alone;
        int end = strange.end(draft, first);
        boolean owner = d.isFolded(end, '\'') && d.is(end + 1, "s");
        if (owner && (given || !words.is(d, before, Words.LOCAL))) {
            return false; // "in Ralph Nader's campaign", "at Kasky's house"
        }
        if (!alone && !given && explains(draft, first)) {
            return false; // "through Kiprop Rotich, a corporal"
        }
        if (words.is(d, before, Words.LOCAL)) {
            return !surname;
        }
        if (words.is(d, before, Words.REACH)) {
            return !given && !surname;
        }
        if (d.is(before, "for") && (d.is(before - 1, "mp") || d.is(before - 1, "member") || d.is(before - 1, "mla"))) {
            return !given;
        }
        if (d.is(before, "at")) {
            return !surname && !isWorker(draft, before);
        }
        if (d.is(before, "from")) {
            return isDweller(draft, before) || !given && !surname && !words.is(d, before - 1, Words.SENDER);
        }
        if (d.is(before, "of")) {
            // "Mayor of Kirtipur Krishna Maharjan" is left to titles.
            boolean office = lexicon.roles.startOfFormEnding(d, before) >= 0;
            int behind = first + 2;
            boolean person = office && d.isCapital(first + 1) && d.isCapital(behind);
            return !person && (isDweller(draft, before) && !surname || words.is(d, before - 1, Words.SITE));
        }
        if (d.is(before, "between")) {
            for (int t = before - 1; t > before - 6 && t >= 0; t--) {
                if (words.is(d, t, Words.MOVEMENT | Words.AREA)) {
                    return alone;
                }
            }
            if (given || surname) {
                return false;
            }
            Name other = d.is(end, "and") ? draft.startingAt(end + 1) : null;
            return other != null && other.is(ActorKind.PLACE);
        }
        if (d.is(before, "to")) {
            return !given && !surname && (words.is(d, before - 1, Words.MOVEMENT) || isFrom(draft, before));
        }
        return false;
    }

    /** Nouns and verbs that take "in" with a person or a body: trust in, a stake in. */
    static boolean isTrust(Document d, int t) {
        return d.is(t, "trust")
                || d.is(t, "confidence")
                || d.is(t, "faith")
                || d.is(t, "interest")
                || d.is(t, "stake")
                || d.is(t, "stakes")
                || d.is(t, "shares")
                || d.is(t, "share")
                || d.is(t, "investment")
                || d.is(t, "invested")
                || d.is(t, "believe")
                || d.is(t, "believes")
                || d.is(t, "holding")
                || d.is(t, "wrote")
                || d.is(t, "writes")
                || d.is(t, "writing")
                || d.is(t, "published");
    }

    /** Whether what somebody is follows: no place has an office. */
    private boolean explains(Draft draft, int first) {
        int end = strange.end(draft, first);
        return end > first && odd.isApposition(draft.d, end) && !isExplained(draft, first, end);
    }

    /** "economist at Nedbank": a company. */
    private boolean isWorker(Draft draft, int at) {
        Document d = draft.d;
        boolean role = lexicon.roles.startOfFormEnding(d, at) >= 0;
        return role
                || d.is(at - 1, "work")
                || d.is(at - 1, "works")
                || d.is(at - 1, "worked")
                || d.is(at - 1, "working")
                || d.is(at - 1, "analysis")
                || d.is(at - 1, "research")
                || d.is(at - 1, "strategy");
    }

    /** "villagers from Bhaun", "Mayor of Kirtipur". */
    private boolean isDweller(Draft draft, int preposition) {
        Document d = draft.d;
        if (words.is(d, preposition - 1, Words.DWELLER)) {
            return true;
        }
        int start = lexicon.roles.startOfFormEnding(d, preposition);
        RoleWord role = start < 0 ? null : lexicon.roles.exactly(d, start, preposition);
        if (role == null) {
            return false;
        }
        boolean local = role.type().equals("mayor")
                || role.type().equals("governor")
                || role.type().equals("akim");
        return local || d.is(preposition, "from") && role.personNoun();
    }

    /** Whether "from" with a place stands before "to": "from Batken to Isfana". */
    private static boolean isFrom(Draft draft, int to) {
        Document d = draft.d;
        Name from = draft.endingAt(to);
        return from != null
                && from.is(ActorKind.PLACE)
                && to - from.first < FURTHEST_FROM
                && (d.is(from.first - 1, "from") || d.is(from.first - 1, "between"));
    }

    /** "Gidan Dawa, a village in Zamfara"; "the Datta Khel area". */
    private boolean isExplained(Draft draft, int first, int end) {
        Document d = draft.d;
        boolean several = end > first + 1;
        if (!several && words.is(d, first, Words.GIVEN | Words.SURNAME)) {
            return false;
        }
        if (d.shape(end) == Document.LOWER && words.is(d, end, Words.AREA) && draft.casing.isRunning(first)) {
            return true;
        }
        boolean article = d.is(end + 1, "a") || d.is(end + 1, "an") || d.is(end + 1, "the");
        if (!d.is(end, ',') || !article) {
            return false;
        }
        for (int t = end + 2; t < end + 2 + LONGEST_APPOSITION && d.shape(t) == Document.LOWER; t++) {
            boolean type = words.is(d, t, Words.AREA);
            boolean closed = d.is(t + 1, "in")
                    || d.is(t + 1, "of")
                    || d.is(t + 1, "on")
                    || d.is(t + 1, "near")
                    || d.is(t + 1, ',')
                    || d.is(t + 1, "where")
                    || d.is(t + 1, "about")
                    || d.is(t + 1, "outside");
            if (type && closed) {
                return true;
            }
        }
        return false;
    }
}
