package org.bulletinfacts.actor;

import org.bulletinfacts.text.Document;

/** People with a title or an honorific before their names. */
final class TitledPeople {
    /** Tokens of "Mr.", "Lt. Gen. Dr." at most: repeated without end they would be read again at each. */
    private static final int MOST_HONORIFICS = 16;

    private static final int MOST_TAILS = 5;

    private final ActorLexicon lexicon;
    private final Words words;
    private final PersonShape shape;
    private final RolePhrases phrases;

    TitledPeople(ActorLexicon lexicon, RolePhrases phrases) {
        this.lexicon = lexicon;
        this.words = lexicon.words;
        this.shape = new PersonShape(lexicon);
        this.phrases = phrases;
    }

    /** A title with the name behind it; gives the token behind the name, or {@code token}. */
    int titled(Draft draft, int token) {
        Document document = draft.d;
        if (document.glued(token) && document.isFolded(token - 1, '-') && document.isCapital(token - 2)) {
            return token; // "Abdul-Amir"
        }
        RolePhrase phrase = isGivenName(draft, token) ? null : phrases.head(draft, token);
        if (phrase == null) {
            return token;
        }
        RolePhrase best = null;
        int nameAt = -1;
        RolePhrase tried = withRank(draft, phrase);
        for (int i = 0; i <= MOST_TAILS && tried != null; i++) {
            int at = nameBehind(draft, tried);
            if (at >= 0) {
                best = tried;
                nameAt = at;
            }
            if (tried.word().personNoun() && tried.word().plural()) {
                break; // "farmers in Kano Municipal": no farmer is named
            }
            RolePhrase longer = phrases.tails().longer(draft, tried, RoleTails.Tail.BEFORE_NAME);
            tried = longer == null ? null : withRank(draft, longer);
        }
        if (best == null) {
            return token;
        }
        int end = add(draft, nameAt, best, "role-name");
        return best.word().plural() ? others(draft, end, best) : end;
    }

    /** "Amir Al Hamdani", "Sultan bin Salman": a title that is a given name here. */
    private boolean isGivenName(Draft draft, int t) {
        Document d = draft.d;
        boolean article = d.is(t + 1, "al") && !d.glued(t + 1) || d.is(t + 1, "bin") || d.is(t + 1, "ibn");
        return article && d.isCapital(t) && d.isCapital(t + 2) && words.is(d, t, Words.GIVEN) && !d.is(t - 1, "the");
    }

    /** First token of the name behind a title, or -1. */
    private int nameBehind(Draft draft, RolePhrase phrase) {
        Document d = draft.d;
        int at = phrase.end();
        int limit = d.sentenceEnd(phrase.first());
        at = behindBrackets(draft, at, limit);
        boolean comma = d.is(at, ',');
        if (comma) {
            at++;
        }
        at = behindHonorifics(draft, at);
        if (at >= limit || d.glued(at) && !comma && !d.is(at - 1, '.')) {
            return -1;
        }
        PersonShape.Reach reach = shape.read(draft, at, true);
        if (!reach.isName()) {
            return -1;
        }
        if (comma) {
            boolean closed = d.is(reach.end(), ',') || reach.end() >= limit - 1 || d.isFolded(reach.end(), '\'');
            boolean full = reach.parts() > 1 && reach.plain() == 0;
            return closed && full && !lexicon.names.startsAt(d, at) ? at : -1;
        }
        return isPersonBehind(draft, phrase, at, reach) ? at : -1;
    }

    /** Behind "(OTS)" after the name of a body, "(CS)" after a title. */
    private static int behindBrackets(Draft draft, int at, int limit) {
        Document d = draft.d;
        boolean short_ = d.is(at, '(') && d.is(at + 2, ')') && d.shape(at + 1) == Document.UPPER;
        if (short_ || d.is(at, '(') && draft.endingAt(at) != null) {
            for (int t = at + 1; t < limit && t < at + 6; t++) {
                if (d.is(t, ')')) {
                    return t + 1;
                }
            }
        }
        return at;
    }

    private boolean isPersonBehind(Draft draft, RolePhrase phrase, int at, PersonShape.Reach reach) {
        Document d = draft.d;
        if (lexicon.organizationHeads.startsAt(d, reach.end())
                && d.isCapital(reach.end())
                && draft.casing.isRunning(at)) {
            return false;
        }
        if (reach.parts() == 1) {
            boolean name = words.is(d, at, Words.GIVEN | Words.SURNAME) && draft.casing.isRunning(at);
            boolean upper = d.shape(at) == Document.UPPER && !draft.casing.isCapitals(at);
            boolean initials = d.end(at) - d.start(at) <= 4 && !words.is(d, at, Words.SURNAME);
            if (upper && (initials || words.is(d, at, Words.ACRONYM))) {
                return false; // "the new head of motor maker WEG"
            }
            return words.isStrange(d, at) || reach.strange() > 0 || name && !lexicon.roles.startsAt(d, at);
        }
        return reach.plain() < reach.parts();
    }

    private int behindHonorifics(Draft draft, int token) {
        Document d = draft.d;
        int t = token;
        while (t < Math.min(d.size(), token + MOST_HONORIFICS)
                && draft.at(t) == null
                && (lexicon.honorifics.startsAt(d, t) || isRank(d, t))) {
            t = lexicon.honorifics.startsAt(d, t) ? lexicon.honorifics.end(d, t) : lexicon.roles.end(d, t);
            if (d.is(t, '.') && d.glued(t)) {
                t++;
            }
        }
        return t;
    }

    /** A title with the rank that stands between it and the name: "Police Commissioner General". */
    private RolePhrase withRank(Draft draft, RolePhrase phrase) {
        Document d = draft.d;
        int t = phrase.end();
        RoleWord word = d.isCapital(t) && draft.at(t) == null ? lexicon.roles.at(d, t) : null;
        boolean rank = word != null && word.type().equals("military") && !word.plural() && !word.personNoun();
        int end = rank ? lexicon.roles.end(d, t) : t;
        if (!rank
                || !d.isCapital(end)
                || words.isPlain(d, end)
                || shape.read(draft, end, true).parts() < 2) {
            return phrase;
        }
        return phrase.upTo(end);
    }

    /** A rank or degree between a title and a name: "Chief Adviser Professor Muhammad Yunus". */
    private boolean isRank(Document d, int t) {
        RoleWord word = d.isCapital(t) ? lexicon.roles.at(d, t) : null;
        int end = lexicon.roles.end(d, t);
        boolean single = word != null && end == t + 1 && !word.isNational();
        if (single && !word.plural() && words.is(d, t, Words.ENGLISH) && d.shape(t) == Document.TITLE) {
            // "Detective Superintendent Jordan Smith", "Judge President Nestor Juma"
            boolean full = d.isCapital(end) && d.isCapital(end + 1) && d.shape(end) == Document.TITLE;
            if (full
                    && (words.isStrange(d, end + 1) || words.is(d, end, Words.GIVEN))
                    && !words.isPlain(d, end)
                    && !lexicon.roles.startsAt(d, end)
                    && (word.type().equals("military") || !words.is(d, t, Words.GIVEN))) {
                return true;
            }
        }
        return word != null
                && !word.plural()
                && (word.type().equals("academic") || word.type().equals("military"))
                && !words.is(d, t, Words.GIVEN | Words.SURNAME)
                && d.isCapital(lexicon.roles.end(d, t));
    }

    /** A name behind "Mr" or "Dr"; gives the token behind the name, or {@code token}. */
    int honoured(Draft draft, int token) {
        if (draft.at(token) != null) {
            return token;
        }
        int at = behindHonorifics(draft, token);
        PersonShape.Reach reach = shape.read(draft, at, true);
        if (!reach.isName() || reach.plain() == reach.parts() && reach.parts() > 1) {
            return token;
        }
        return add(draft, at, null, "honorific-name");
    }

    /** Adds the name at a token with its title, or null; gives the token behind it. */
    int add(Draft draft, int at, RolePhrase role, String rule) {
        PersonShape.Reach reach = shape.read(draft, at, true);
        Name own = draft.startingAt(at);
        boolean isOwn = own != null && own.isOwn() && own.is(ActorKind.PERSON);
        Name name = isOwn ? own : draft.replace(at, reach.end(), ActorKind.PERSON, rule);
        if (name == null) {
            return at;
        }
        if (role != null) {
            name.role = role;
            draft.markRole(role);
            countryBehind(draft, name);
            if (name.role.organization() == null) {
                name.role = name.role.of(ownerBefore(draft, role));
            }
        }
        return name.end;
    }

    /** The body of "its director X": the one named last in the sentence; or null. */
    private static Name ownerBefore(Draft draft, RolePhrase role) {
        Document d = draft.d;
        if (!d.is(role.first() - 1, "its")) {
            return null;
        }
        for (int t = role.first() - 1; t >= d.sentenceFirst(d.sentenceOf(role.first())); t--) {
            if (draft.at(t) != null && draft.at(t).is(ActorKind.ORGANIZATION)) {
                return draft.at(t);
            }
        }
        return null;
    }

    /** "President Kassym-Jomart Tokayev of Kazakhstan". */
    private static void countryBehind(Draft draft, Name name) {
        Document d = draft.d;
        if (name.role.organization() != null || !d.is(name.end, "of")) {
            return;
        }
        Name owner = draft.startingAt(d.is(name.end + 1, "the") ? name.end + 2 : name.end + 1);
        if (owner != null && !owner.is(ActorKind.PERSON)) {
            name.role = name.role.of(owner);
        }
    }

    /** The other people of a plural title: "Presidents A B, C D and E F". */
    private int others(Draft draft, int token, RolePhrase role) {
        Document d = draft.d;
        int t = token;
        while (d.is(t, ',') || d.is(t, "and") || d.is(t, '&')) {
            int next = t + 1;
            if (d.is(t, ',') && d.is(next, "and")) {
                next++;
            }
            next = behindHonorifics(draft, next);
            PersonShape.Reach reach = next < d.size() ? shape.read(draft, next, false) : PersonShape.Reach.NONE;
            if (!reach.isName()
                    || reach.plain() > 0 && reach.given() == 0
                    || draft.at(next) != null && !draft.at(next).isOwn()) {
                break;
            }
            t = add(draft, next, role, "role-names");
        }
        return t;
    }
}
