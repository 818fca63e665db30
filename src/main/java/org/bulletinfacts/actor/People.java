package org.bulletinfacts.actor;

import org.bulletinfacts.text.Document;

/** Finds people: by the title before them, by how their names look, by a verb of speech; and ties titles behind names to them. */
final class People {
    private static final int MOST_TAILS = 5;

    private final ActorLexicon lexicon;
    private final Words words;
    private final PersonShape shape;
    private final RolePhrases phrases;

    People(ActorLexicon lexicon, RolePhrases phrases) {
        this.lexicon = lexicon;
        this.words = lexicon.words;
        this.shape = new PersonShape(lexicon);
        this.phrases = phrases;
    }

    void read(Draft draft) {
        Document d = draft.d;
        for (int t = 0; t < d.size(); t++) {
            if (lexicon.roles.startsAt(d, t)) {
                t = Math.max(t, titled(draft, t) - 1);
            } else if (lexicon.honorifics.startsAt(d, t)) {
                t = Math.max(t, honoured(draft, t) - 1);
            }
        }
        for (int t = 0; t < d.size(); t++) {
            if (d.isCapital(t) && draft.at(t) == null && !draft.isInRole(t)) {
                t = Math.max(t, bare(draft, t) - 1);
            }
        }
        for (Name name : draft.names()) {
            if (name.is(ActorKind.PERSON) && name.role == null) {
                rolesBehind(draft, name);
            }
        }
    }

    /** A title with the name behind it; gives the token behind the name, or {@code token}. */
    private int titled(Draft draft, int token) {
        RolePhrase phrase = phrases.head(draft, token);
        if (phrase == null) {
            return token;
        }
        RolePhrase best = null;
        int nameAt = -1;
        RolePhrase tried = phrase;
        for (int i = 0; i <= MOST_TAILS && tried != null; i++) {
            int at = nameBehind(draft, tried);
            if (at >= 0) {
                best = tried;
                nameAt = at;
            }
            tried = phrases.longer(draft, tried, RolePhrases.Tail.BEFORE_NAME);
        }
        if (best == null) {
            return token;
        }
        int end = add(draft, nameAt, best, "role-name");
        return best.word().plural() ? others(draft, end, best) : end;
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

    /** Behind "(OTS)" after the name of a body. */
    private static int behindBrackets(Draft draft, int at, int limit) {
        Document d = draft.d;
        if (d.is(at, '(') && draft.endingAt(at) != null) {
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
            if (d.shape(at) == Document.UPPER && draft.casing.isRunning(at) && words.is(d, at, Words.ACRONYM)) {
                return false;
            }
            return words.isStrange(d, at) || reach.strange() > 0 || name && !lexicon.roles.startsAt(d, at);
        }
        return reach.plain() < reach.parts();
    }

    private int behindHonorifics(Draft draft, int token) {
        Document d = draft.d;
        int t = token;
        while (t < d.size() && draft.at(t) == null && (lexicon.honorifics.startsAt(d, t) || isRank(d, t))) {
            t = lexicon.honorifics.startsAt(d, t) ? lexicon.honorifics.end(d, t) : lexicon.roles.end(d, t);
            if (d.is(t, '.') && d.glued(t)) {
                t++;
            }
        }
        return t;
    }

    /** A rank or degree between a title and a name: "Chief Adviser Professor Muhammad Yunus". */
    private boolean isRank(Document d, int t) {
        RoleWord word = d.isCapital(t) ? lexicon.roles.at(d, t) : null;
        return word != null
                && !word.plural()
                && (word.type().equals("academic") || word.type().equals("military"))
                && !words.is(d, t, Words.GIVEN | Words.SURNAME)
                && d.isCapital(lexicon.roles.end(d, t));
    }

    private int honoured(Draft draft, int token) {
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

    private int add(Draft draft, int at, RolePhrase role, String rule) {
        PersonShape.Reach reach = shape.read(draft, at, true);
        Name name = draft.replace(at, reach.end(), ActorKind.PERSON, rule);
        if (name == null) {
            return at;
        }
        if (role != null) {
            name.role = role;
            draft.markRole(role);
            countryBehind(draft, name);
        }
        return name.end;
    }

    /** "President Kassym-Jomart Tokayev of Kazakhstan". */
    private static void countryBehind(Draft draft, Name name) {
        Document d = draft.d;
        if (name.role.organization() != null || !d.is(name.end, "of")) {
            return;
        }
        Name owner = draft.startingAt(d.is(name.end + 1, "the") ? name.end + 2 : name.end + 1);
        if (owner != null && !owner.is(ActorKind.PERSON)) {
            RolePhrase r = name.role;
            String country = owner.known == null ? r.country() : owner.known.country();
            name.role = new RolePhrase(
                    r.first(),
                    r.end(),
                    r.word(),
                    r.headFirst(),
                    r.headEnd(),
                    r.topicFirst(),
                    r.topicEnd(),
                    owner,
                    country,
                    r.former());
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
            if (!reach.isName() || reach.plain() > 0 && reach.given() == 0 || draft.at(next) != null) {
                break;
            }
            t = add(draft, next, role, "role-names");
        }
        return t;
    }

    /** A name without a title before it. */
    private int bare(Draft draft, int token) {
        Document d = draft.d;
        if (lexicon.roles.startsAt(d, token) && lexicon.roles.end(d, token) > token + 1) {
            return token;
        }
        if (isWoman(draft, token)) {
            RoleWord word = new RoleWord("", Cast.fold(d.text(token, token + 1)), "other", false, true);
            RolePhrase role = new RolePhrase(token, token + 1, word, token, token + 1, -1, -1, null, null, false);
            return add(draft, token + 1, role, "role-name");
        }
        PersonShape.Reach reach = shape.read(draft, token, false);
        if (!reach.isName()) {
            return token;
        }
        String rule = reach.parts() > 1 ? fullName(draft, token, reach) : speaker(draft, token, reach);
        if (rule == null) {
            return token;
        }
        Name name = draft.add(token, reach.end(), ActorKind.PERSON, rule);
        return name == null ? token : name.end;
    }

    /** "Majiliswoman X Y": a title that the lexicon does not know. */
    private boolean isWoman(Draft draft, int token) {
        Document d = draft.d;
        int length = d.end(token) - d.start(token);
        return length > 7
                && d.isCapital(token + 1)
                && d.text(token, token + 1).endsWith("woman")
                && shape.read(draft, token + 1, false).parts() > 1;
    }

    private String fullName(Draft draft, int token, PersonShape.Reach reach) {
        Document d = draft.d;
        int end = reach.end();
        if (draft.at(token - 1) == null
                && token > 0
                && draft.casing.tells(token - 1)
                && !d.glued(token)
                && !draft.isInRole(token - 1)
                && words.isPlain(d, token - 1)
                && (words.is(d, token, Words.ENGLISH) || !words.is(d, token, Words.GIVEN))) {
            return null; // the tail of a longer name: "Consumer Price Index"
        }
        boolean before = words.is(d, token - 1, Words.PLACE_PREPOSITION) && !d.is(token - 1, "from");
        boolean given = words.is(d, token, Words.GIVEN)
                && (!words.is(d, token, Words.ENGLISH) || !draft.casing.opens(token) || reach.strange() > 0);
        if (given && (reach.strange() > 0 || reach.plain() == 0 || reach.given() > 1)) {
            return "given-name";
        }
        if (before) {
            return null;
        }
        if (given && draft.casing.tells(token) && reach.plain() == 1 && !words.is(d, token, Words.ENGLISH)) {
            return "given-name";
        }
        if (d.is(token - 1, "the") || d.is(token - 1, "a") || d.is(token - 1, "an")) {
            return null;
        }
        boolean tells = draft.casing.isRunning(token);
        if (tells && reach.plain() == 0 && reach.strange() >= 2 && d.shape(token) != Document.UPPER) {
            return "name-shape";
        }
        if (tells
                && reach.plain() == 0
                && reach.strange() >= 1
                && (speaks(d, end) || d.shape(token) == Document.INITIAL)) {
            return "name-shape";
        }
        return null;
    }

    /** One word that speaks: "said Tokayev", "Tokayev said". */
    private String speaker(Draft draft, int token, PersonShape.Reach reach) {
        Document d = draft.d;
        if (d.shape(token) == Document.UPPER || words.is(d, token, Words.ENGLISH | Words.CALENDAR | Words.SMALL)) {
            return null;
        }
        if (isSurnameOfSomeone(draft, token, reach)) {
            return "surname";
        }
        boolean after = speaks(d, reach.end()) && !d.is(token - 1, "the");
        boolean before = speaks(d, token - 1) && !d.is(reach.end(), ',') || d.is(token - 1, "said");
        boolean who = d.is(reach.end(), ',') && d.is(reach.end() + 1, "who");
        return after || before || who ? "speech-verb-name" : null;
    }

    /** "Whelan was", "Kennedy's": a strange word that is a surname and does something. */
    private boolean isSurnameOfSomeone(Draft draft, int token, PersonShape.Reach reach) {
        Document d = draft.d;
        int end = reach.end();
        if (!words.is(d, token, Words.SURNAME)
                || !draft.casing.isRunning(token)
                || end >= d.sentenceEnd(token)
                || words.is(d, token - 1, Words.PLACE_PREPOSITION)
                || d.is(token - 1, "the")
                || lexicon.organizationHeads.startsAt(d, token)) {
            return false;
        }
        return d.isFolded(end, '\'') && d.is(end + 1, "s") && d.glued(end)
                || d.is(end, "was")
                || d.is(end, "is")
                || d.is(end, "has")
                || d.is(end, "had")
                || d.is(end, "also")
                || d.is(end, "will")
                || d.is(end, "would")
                || d.is(end, "who");
    }

    private boolean speaks(Document d, int t) {
        return t >= 0
                && t < d.size()
                && Boolean.TRUE.equals(lexicon.speechVerbs.exactly(d, t, t + 1))
                && !d.isCapital(t);
    }

    /** "…, Minister of Health of Kenya," and "(President of the club)" behind a name. */
    private void rolesBehind(Draft draft, Name name) {
        Document d = draft.d;
        int t = name.end;
        if (!d.is(t, ',') && !d.is(t, '(')) {
            return;
        }
        int limit = d.sentenceEnd(name.first);
        int at = t + 1;
        int scan = at;
        while (scan < limit && scan - at < 8) {
            if (lexicon.roles.startsAt(d, scan) && draft.at(scan) == null) {
                RolePhrase phrase = phrases.head(draft, scan);
                if (phrase != null && !phrase.word().plural() && isDirect(draft, at, phrase.first())) {
                    attach(draft, name, phrases.full(draft, phrase, RolePhrases.Tail.BEHIND_NAME));
                    return;
                }
            }
            if (d.kind(scan) == Document.MARK
                    && !d.isFolded(scan, '-')
                    && !d.isFolded(scan, '\'')
                    && !d.is(scan, '.')
                    && !d.is(scan, '&')) {
                return;
            }
            scan++;
        }
    }

    /** Whether only an article or the like stands between a comma and a title. */
    private boolean isDirect(Draft draft, int from, int first) {
        Document d = draft.d;
        int t = from;
        while (t < first
                && (d.is(t, "the")
                        || d.is(t, "a")
                        || d.is(t, "an")
                        || d.is(t, "who")
                        || d.is(t, "is")
                        || d.is(t, "its")
                        || d.is(t, "country")
                        || d.is(t, "s")
                        || d.isFolded(t, '\'')
                        || draft.at(t) != null)) {
            t++;
        }
        return t >= first;
    }

    private void attach(Draft draft, Name name, RolePhrase phrase) {
        Document d = draft.d;
        int end = phrase.end();
        int limit = d.sentenceEnd(name.first);
        boolean closes = end >= limit - 1
                || d.kind(end) == Document.MARK
                || lexicon.speechVerbs.startsAt(d, end)
                || d.is(end, "and")
                || d.is(end, "who")
                || d.is(end, "in")
                || d.is(end, "at")
                || d.is(end, "from")
                || d.is(end, "since");
        if (closes
                && (d.is(end, ',')
                        || d.is(end, ')')
                        || end >= limit - 1
                        || lexicon.speechVerbs.startsAt(d, end)
                        || d.is(end, "and")
                        || d.is(end, "who"))) {
            name.role = phrase;
            draft.markRole(phrase);
        }
    }
}
