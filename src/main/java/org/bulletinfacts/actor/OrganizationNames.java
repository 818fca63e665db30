package org.bulletinfacts.actor;

import org.bulletinfacts.text.Document;

/**
 * Finds organizations by their head noun: capitalised words before it ("Kenya Revenue Authority"), attachments behind it ("Ministry
 * of Labor and Social Protection").
 */
final class OrganizationNames {
    private static final int MOST_WORDS_BEFORE = 8;
    private static final int MOST_TAILS = 4;

    private final ActorLexicon lexicon;
    private final Words words;
    private final NameTail tails;
    private final CompanyNames companies;

    OrganizationNames(ActorLexicon lexicon) {
        this.lexicon = lexicon;
        this.words = lexicon.words;
        this.tails = new NameTail(lexicon);
        this.companies = new CompanyNames(lexicon);
    }

    void read(Draft draft) {
        Document d = draft.d;
        for (int t = 0; t < d.size(); t++) {
            if (!d.isCapital(t)) {
                continue;
            }
            if (lexicon.companySuffixes.startsAt(d, t)) {
                companies.read(draft, t);
            }
            if (lexicon.organizationHeads.startsAt(d, t)) {
                t = Math.max(t, headed(draft, t) - 1);
            }
        }
    }

    /** Reads the name round a head; gives the token behind it, or the head's own. */
    private int headed(Draft draft, int head) {
        Document d = draft.d;
        Head what = lexicon.organizationHeads.at(d, head);
        int headEnd = lexicon.organizationHeads.end(d, head);
        Name covering = draft.at(head);
        if (covering != null && covering.end >= headEnd && covering.first < head && !covering.is(ActorKind.PLACE)) {
            return longerTail(draft, covering, what);
        }
        if (!d.isCapital(headEnd - 1) || isRoleAhead(draft, head, headEnd) || isFacility(draft, head, headEnd)) {
            return head;
        }
        if (isDivision(draft, head, headEnd)) {
            return head;
        }
        int first = what.after() ? before(draft, head, what) : head;
        int end = what.isCompany() && !what.before() ? headEnd : tail(draft, headEnd, what);
        boolean seated = what.type().equals("education") || d.is(headEnd - 1, "hospital");
        Known seat = end == headEnd && seated && draft.casing.isRunning(head) ? lexicon.names.at(d, end) : null;
        if (seat != null && seat.is(ActorKind.PLACE) && d.isCapital(end)) {
            end = lexicon.names.end(d, end); // "University Hospital Limerick"
        }
        if (first == head && end == headEnd && !standsAlone(draft, head, headEnd, what)) {
            return head;
        }
        if (what.isCompany() && !what.before() && !isCompanyName(draft, first, head)) {
            return head;
        }
        if (first < head && words.is(d, head, Words.ACRONYM) && lexicon.demonyms.end(d, first) == head) {
            return head; // "Kazakhstani TV"
        }
        String country = null;
        if (first < head && isOfState(what) && lexicon.demonyms.startsAt(d, first)) {
            // "the Kazakh Parliament": the adjective tells the country; it is part of "Canadian Grain Commission".
            int behind = lexicon.demonyms.end(d, first);
            boolean national =
                    behind == head || d.is(head, "ministry") || what.type().equals("parliament");
            if (behind <= head && national) {
                country = lexicon.demonyms.exactly(d, first, behind);
                first = behind;
            }
        }
        Name name = draft.add(first, end, ActorKind.ORGANIZATION, "organization-head");
        if (name == null) {
            return head;
        }
        name.head = what;
        name.country = country != null ? country : owner(draft, first);
        return name.end;
    }

    private static boolean isOfState(Head what) {
        return what.type().equals("government")
                || what.type().equals("parliament")
                || what.type().equals("court");
    }

    /** The country of "Kazakhstan's Parliament". */
    private static String owner(Draft draft, int first) {
        Document d = draft.d;
        int mark = d.is(first - 1, "s") ? first - 2 : first - 1;
        Name owner = mark > 0 && d.isFolded(mark, '\'') ? draft.endingAt(mark) : null;
        return owner == null || owner.known == null || !owner.known.isCountry() ? null : owner.known.country();
    }

    /** A known name may go on: "World Bank Group", "National Bank of Kazakhstan". */
    private int longerTail(Draft draft, Name known, Head what) {
        if (known.end == known.first + 1 || !what.before()) {
            return known.end;
        }
        int end = tail(draft, known.end, what);
        if (end > known.end) {
            Name name = draft.add(known.first, end, ActorKind.ORGANIZATION, "organization-head");
            if (name != null) {
                name.head = what;
                return name.end;
            }
        }
        return known.end;
    }

    /** "Congress Centre", "Exhibition Center": a longer type of place ends here. */
    private boolean isFacility(Draft draft, int head, int headEnd) {
        int first = lexicon.placeTypes.startOfFormEnding(draft.d, headEnd);
        return first >= 0 && first < head || lexicon.placeTypes.end(draft.d, head) > headEnd;
    }

    /** "Barishal Division": the word behind one place tells what it is and not whose. */
    private boolean isDivision(Draft draft, int head, int headEnd) {
        Document d = draft.d;
        Head type = lexicon.placeTypes.exactly(d, head, headEnd);
        Name place = draft.endingAt(head);
        return type != null
                && !d.is(headEnd, "of")
                && type.type().equals("division")
                && place != null
                && place.is(ActorKind.PLACE)
                && (!d.isCapital(place.first - 1) || draft.casing.opens(place.first));
    }

    /** "Commission President", "Bank Governor": the head belongs to a title unless words stand before it. */
    private boolean isRoleAhead(Draft draft, int head, int headEnd) {
        for (int t = Math.max(0, head - 2); t < head; t++) {
            // "Member of Parliament" is a title as a whole.
            RoleWord role = lexicon.roles.exactly(draft.d, t, headEnd);
            if (role != null && role.type().equals("parliament")) {
                return true;
            }
        }
        if (lexicon.organizationHeads.at(draft.d, head).type().equals("government")
                && draft.d.is(head, "board")
                && draft.d.is(headEnd, "of")) {
            return true; // "Chairman of the Board of Directors"
        }
        return draft.at(head) == null
                && lexicon.roles.startsAt(draft.d, head)
                && lexicon.roles.end(draft.d, head) > headEnd;
    }

    /** A head alone is a name only of bodies that a state has one of: Parliament, Government, Senate. */
    private boolean standsAlone(Draft draft, int head, int headEnd, Head what) {
        Document d = draft.d;
        boolean adjective = head > 0 && lexicon.demonyms.startOfFormEnding(d, head) >= 0;
        boolean house = d.is(head, "parliament") || d.is(head, "senate");
        if (!draft.casing.tells(head) && !adjective && !house
                || d.isCapital(headEnd) && lexicon.placeTypes.startsAt(d, headEnd)) {
            return false;
        }
        if (headEnd - head > 1) {
            return true;
        }
        return what.type().equals("parliament") || d.is(head, "government") || d.is(head, "cabinet");
    }

    private boolean isCompanyName(Draft draft, int first, int head) {
        Document d = draft.d;
        for (int t = first; t < head; t++) {
            Name known = draft.at(t);
            if (d.isWord(t) && words.isStrange(d, t) || known != null) {
                return !draft.casing.opens(first) || words.isStrange(d, first) || known != null;
            }
        }
        // "led by Sequoia Capital": no strange word, but capitals in the middle of a sentence.
        return head - first == 1
                && draft.casing.tells(first)
                && d.shape(first - 1) == Document.LOWER
                && !words.is(d, first, Words.TOPIC | Words.PART | Words.DIRECTION)
                && !isDeterminer(d, first - 1);
    }

    private static boolean isDeterminer(Document d, int t) {
        return d.is(t, "the") || d.is(t, "a") || d.is(t, "an") || d.is(t, "its") || d.is(t, "their") || d.is(t, "s");
    }

    /** First token of the capitalised words before a head. */
    private int before(Draft draft, int head, Head what) {
        Document d = draft.d;
        int limit = d.sentenceFirst(d.sentenceOf(head));
        int first = head;
        for (int words = 0; words < MOST_WORDS_BEFORE && first > limit; words++) {
            int next = oneBefore(draft, first, limit, what);
            if (next == first) {
                break;
            }
            first = next;
        }
        while (first < head && (d.is(first, "and") || d.is(first, '&') || d.is(first, ',') || d.is(first, "of"))) {
            first++;
        }
        return first;
    }

    private int oneBefore(Draft draft, int first, int limit, Head what) {
        Document d = draft.d;
        int t = first - 1;
        if (d.isFolded(t, '-') && t > limit && d.glued(t) && d.glued(first) && d.isWord(t - 1)) {
            return d.isCapital(t - 1) ? t - 1 : first;
        }
        Name known = draft.at(t);
        if (known != null) {
            return known.is(ActorKind.PERSON) || isEnumerated(draft, known, limit) ? first : known.first;
        }
        if (d.is(t, "s") && t - 2 >= limit && d.isFolded(t - 1, '\'') && d.glued(t) && isPeople(draft, t - 2)) {
            return t - 2;
        }
        if (d.isFolded(t, '\'') && d.glued(t) && t > limit && isPeople(draft, t - 1)) {
            return t - 1;
        }
        if (d.is(t, '&') || d.is(t, "and")) {
            return t - 1 >= limit
                            && isModifier(draft, t - 1, limit)
                            && words.is(d, t - 1, Words.TOPIC)
                            && words.is(d, first, Words.TOPIC)
                            && d.isCapital(first)
                    ? t - 1
                    : first;
        }
        if (d.is(t, ',')) {
            return isListed(draft, t, first, limit) ? t - 1 : first;
        }
        return isModifier(draft, t, limit) ? t : first;
    }

    /** "Culture, Sports and Tourism Ministry": a comma inside a list of topics. */
    private boolean isListed(Draft draft, int comma, int first, int limit) {
        Document d = draft.d;
        return comma - 1 >= limit
                && d.isCapital(comma - 1)
                && words.is(d, comma - 1, Words.TOPIC)
                && words.is(d, first, Words.TOPIC)
                && (d.is(first + 1, "and") || d.is(first + 1, '&'));
    }

    /** "Kenya, Uganda and …": a place in a list begins no name. */
    private static boolean isEnumerated(Draft draft, Name place, int limit) {
        Document d = draft.d;
        return place.first > limit
                && place.is(ActorKind.PLACE)
                && d.is(place.first - 1, ',')
                && draft.endingAt(place.first - 1) != null;
    }

    /** Owners that are part of a name: People's Bank, Children's Fund. Known names and strange words own it instead. */
    private boolean isPeople(Draft draft, int t) {
        Document d = draft.d;
        return d.isCapital(t)
                && draft.at(t) == null
                && words.is(d, t, Words.ENGLISH)
                && (!draft.casing.opens(t) || words.is(d, t, Words.TOPIC));
    }

    private boolean isModifier(Draft draft, int t, int limit) {
        Document d = draft.d;
        if (!d.isCapital(t) || d.shape(t) == Document.INITIAL || words.is(d, t, Words.CALENDAR)) {
            return false;
        }
        if (lexicon.honorifics.startsAt(d, t) || words.is(d, t, Words.SMALL) && !words.is(d, t, Words.TOPIC)) {
            return false;
        }
        if (words.is(d, t, Words.TOPIC) || lexicon.demonyms.startsAt(d, t)) {
            return true;
        }
        if (lexicon.roles.startsAt(d, t) && !lexicon.organizationHeads.startsAt(d, t)) {
            return false;
        }
        boolean strange = words.isStrange(d, t);
        if (!draft.casing.isRunning(t)) {
            return strange;
        }
        return strange || !draft.casing.opens(t);
    }

    private int tail(Draft draft, int headEnd, Head what) {
        Document d = draft.d;
        int end = headEnd;
        for (int i = 0; i < MOST_TAILS; i++) {
            int next = tails.end(
                    draft, end, d.sentenceEnd(headEnd - 1), i == 0, what.type().equals("government"));
            if (next == end) {
                break;
            }
            end = next;
        }
        return end;
    }
}
