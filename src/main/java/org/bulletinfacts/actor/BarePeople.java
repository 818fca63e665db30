package org.bulletinfacts.actor;

import org.bulletinfacts.text.Document;

/** People without a title: told by a given name, by strange words, by a verb of speech. */
final class BarePeople {
    private final ActorLexicon lexicon;
    private final Words words;
    private final PersonShape shape;
    private final TitledPeople titled;
    private final OddNames odd;

    BarePeople(ActorLexicon lexicon, TitledPeople titled) {
        this.lexicon = lexicon;
        this.words = lexicon.words;
        this.shape = new PersonShape(lexicon);
        this.titled = titled;
        this.odd = new OddNames(lexicon);
    }

    /** Reads a name at a token; gives the token behind it, or {@code token}. */
    int read(Draft draft, int token) {
        Document d = draft.d;
        if (lexicon.roles.startsAt(d, token) && lexicon.roles.end(d, token) > token + 1) {
            return token;
        }
        if (lexicon.honorifics.end(d, token) > token + 1) {
            return token; // "a Lance Naik from Karak"
        }
        boolean compound = d.is(token, "co") || d.is(token, "ex") || d.is(token, "vice") || d.is(token, "non");
        if (compound && d.isFolded(token + 1, '-') && d.glued(token + 1)) {
            return token; // "Co-owner Jane Smith"
        }
        if (isWoman(draft, token)) {
            RoleWord word = new RoleWord("", Cast.fold(d.text(token, token + 1)), "other", false, true);
            RolePhrase role = new RolePhrase(token, token + 1, word, token, token + 1, -1, -1, null, null, false);
            return titled.add(draft, token + 1, role, "role-name");
        }
        boolean inside = d.glued(token) && d.isWord(token - 2) && d.glued(token - 1);
        if (inside && d.isFolded(token - 1, '-') && d.isCapital(token - 2) && draft.at(token - 2) == null) {
            return token; // "Vogiatzi" of "Long-Vogiatzi"
        }
        PersonShape.Reach reach = shape.read(draft, token, false);
        if (!reach.isName()) {
            return token;
        }
        if (d.is(token - 1, '&') || d.is(reach.end(), '&') || isCode(d, reach.end())) {
            return token; // "Kim & Chang", "Africa U-20"
        }
        if (isKnownAs(draft, token)) {
            Name name = draft.add(token, reach.end(), ActorKind.PERSON, "known-as");
            return name == null ? token : name.end;
        }
        String rule = reach.parts() > 1 ? fullName(draft, token, reach) : speaker(draft, token, reach);
        if (rule == null) {
            return token;
        }
        boolean particle = inside && d.isFolded(token - 1, '-') && words.is(d, token - 2, Words.PARTICLE);
        int first = particle && draft.at(token - 2) == null ? token - 2 : token;
        Name name = draft.add(first, reach.end(), ActorKind.PERSON, rule);
        return name == null ? token : name.end;
    }

    private static boolean isMixed(Document d, int t) {
        return d.shape(t) == Document.MIXED
                && d.isCapital(t)
                && d.end(t) - d.start(t) > 6
                && !ShortNames.isScottish(d, t);
    }

    private static boolean isCode(Document d, int end) {
        return d.isFolded(end, '-') && d.glued(end) && d.isDigits(end + 1) && d.glued(end + 1);
    }

    /** "Ragab Mawgoud, known as Rambo", "Alhassan, alias Ronaldo". */
    private boolean isKnownAs(Draft draft, int token) {
        Document d = draft.d;
        boolean known = d.is(token - 1, "as") && (d.is(token - 2, "known") || d.is(token - 3, "known"));
        if (!known && !d.is(token - 1, "alias") && !d.is(token - 1, "nicknamed")) {
            return false;
        }
        for (int t = token - 2; t > token - 8 && t > 0; t--) {
            if (d.is(t, ',')) {
                Name before = draft.endingAt(t);
                return before == null ? words.isStrange(d, t - 1) && d.isCapital(t - 1) : before.is(ActorKind.PERSON);
            }
        }
        return false;
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
                && (words.is(d, token, Words.ENGLISH) || !words.is(d, token, Words.GIVEN))
                && (d.shape(token + 1) != Document.INITIAL || d.glued(token + 3))) {
            return null; // the tail of a longer name: "Consumer Price Index"
        }
        boolean before = words.is(d, token - 1, Words.PLACE_PREPOSITION) && !d.is(token - 1, "from");
        boolean head = d.isCapital(end) && d.sentenceOf(end) == d.sentenceOf(token) && draft.casing.isRunning(token);
        if (head && (lexicon.placeTypes.startsAt(d, end) || lexicon.organizationHeads.startsAt(d, end))) {
            return null; // "Mohammed V Hospital"
        }
        boolean article = words.is(d, token, Words.PLACE_ARTICLE) && d.glued(token + 1) == false && reach.parts() == 2;
        if (article && !speaks(d, end) && !odd.isApposition(d, end) && !words.is(d, token + 1, Words.SURNAME)) {
            return null; // "El Teniente", "San Jerónimo"
        }
        if (isMixed(d, token + 1)) {
            return null; // "Royal FloraHolland"
        }
        if (reach.plain() > 0 && d.shape(token) == Document.UPPER && draft.casing.isRunning(token)) {
            return null; // "SA Rugby"
        }
        boolean given = words.is(d, token, Words.GIVEN | Words.CALENDAR)
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
        if (tells && isKorean(d, token)) {
            return "name-shape";
        }
        if (tells
                && reach.plain() <= 1
                && reach.strange() >= 1
                && reach.parts() == 2
                && odd.isApposition(d, end)
                && words.is(d, token + 1, Words.SURNAME | Words.GIVEN)
                && (reach.plain() == 0 || odd.isVirtueName(draft, token))) {
            return "name-shape";
        }
        if (tells
                && reach.plain() == 0
                && reach.strange() >= 1
                && words.is(d, token, Words.SURNAME)
                && odd.isApposition(d, end)) {
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

    /** "Shin In-hwan": a surname and a given name of two syllables. */
    private boolean isKorean(Document d, int t) {
        return words.is(d, t, Words.SURNAME)
                && d.shape(t) == Document.TITLE
                && d.shape(t + 1) == Document.TITLE
                && !d.glued(t + 1)
                && d.isFolded(t + 2, '-')
                && d.glued(t + 2)
                && d.glued(t + 3)
                && d.shape(t + 3) == Document.LOWER
                && !words.is(d, t + 3, Words.ENGLISH | Words.COMPOUND);
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
        if (after || before || who) {
            return "speech-verb-name";
        }
        return isGivenNameOfSomeone(draft, token, reach.end()) ? "given-name" : null;
    }

    /** "Mintimer, the grandson of": a given name alone with an apposition. */
    private boolean isGivenNameOfSomeone(Draft draft, int token, int end) {
        Document d = draft.d;
        if (!words.is(d, token, Words.GIVEN)
                || !draft.casing.isRunning(token)
                || words.is(d, token - 1, Words.PLACE_PREPOSITION | Words.LOCAL)
                || d.is(token - 1, "the")
                || d.is(token - 1, "of")
                || d.isCapital(token - 1) && !draft.casing.opens(token)
                || !d.is(end, ',')
                || lexicon.organizationHeads.startsAt(d, token)) {
            return false;
        }
        int t = end + 1;
        boolean age = d.isDigits(t) && d.end(t) - d.start(t) <= 2 && d.is(t + 1, ',');
        boolean article = d.is(t, "a") || d.is(t, "an") || d.is(t, "the") || d.is(t, "her") || d.is(t, "his");
        if (!article) {
            return age;
        }
        for (int i = t + 1; i < t + 4 && d.isWord(i); i++) {
            RoleWord role = lexicon.roles.at(d, i);
            if (role != null && role.personNoun()) {
                return true;
            }
        }
        return false;
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
