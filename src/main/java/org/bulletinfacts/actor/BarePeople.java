package org.bulletinfacts.actor;

import org.bulletinfacts.text.Document;

/** People without a title: told by a given name, by strange words, by a verb of speech. */
final class BarePeople {
    private final ActorLexicon lexicon;
    private final Words words;
    private final PersonShape shape;
    private final TitledPeople titled;

    BarePeople(ActorLexicon lexicon, TitledPeople titled) {
        this.lexicon = lexicon;
        this.words = lexicon.words;
        this.shape = new PersonShape(lexicon);
        this.titled = titled;
    }

    /** Reads a name at a token; gives the token behind it, or {@code token}. */
    int read(Draft draft, int token) {
        Document d = draft.d;
        if (lexicon.roles.startsAt(d, token) && lexicon.roles.end(d, token) > token + 1) {
            return token;
        }
        if (isWoman(draft, token)) {
            RoleWord word = new RoleWord("", Cast.fold(d.text(token, token + 1)), "other", false, true);
            RolePhrase role = new RolePhrase(token, token + 1, word, token, token + 1, -1, -1, null, null, false);
            return titled.add(draft, token + 1, role, "role-name");
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
        if (after && d.is(token - 1, "and") && isBody(draft, token - 1)) {
            return null; // "the ministry and Transelectrica said"
        }
        boolean before = speaks(d, token - 1) && !d.is(reach.end(), ',') || d.is(token - 1, "said");
        before &= d.shape(reach.end()) != Document.LOWER
                || words.is(d, reach.end(), Words.SMALL) && !isModal(d, reach.end());
        boolean who = d.is(reach.end(), ',') && d.is(reach.end() + 1, "who");
        return after || before || who ? "speech-verb-name" : null;
    }

    private static boolean isBody(Draft draft, int end) {
        Name before = draft.endingAt(end);
        if (before == null && draft.d.is(end - 1, ')')) {
            before = draft.at(end - 2) != null ? draft.at(end - 2) : draft.endingAt(end - 3);
        }
        return before != null && before.is(ActorKind.ORGANIZATION);
    }

    /** "said Gaganyaan would fly": what was said begins here. */
    private static boolean isModal(Document d, int t) {
        return d.is(t, "would")
                || d.is(t, "will")
                || d.is(t, "was")
                || d.is(t, "is")
                || d.is(t, "has")
                || d.is(t, "had")
                || d.is(t, "could")
                || d.is(t, "should")
                || d.is(t, "may")
                || d.is(t, "must")
                || d.is(t, "can");
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
}
