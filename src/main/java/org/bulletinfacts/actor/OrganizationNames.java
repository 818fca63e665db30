package org.bulletinfacts.actor;

import java.util.List;
import org.bulletinfacts.text.Document;

/**
 * Finds organizations by their head noun: capitalised words before it ("Kenya Revenue Authority"), attachments behind it ("Ministry
 * of Labor and Social Protection").
 */
final class OrganizationNames {
    private static final int MOST_WORDS_BEFORE = 8;
    private static final int MOST_TAILS = 4;
    /** Last words of bodies that are "on" something. */
    private static final List<String> TOPICAL = List.of(
            "committee",
            "commission",
            "subcommittee",
            "council",
            "conference",
            "department",
            "board",
            "panel",
            "group",
            "institute",
            "centre",
            "center",
            "office",
            "headquarters",
            "agency",
            "force",
            "directorate",
            "authority",
            "staff",
            "mission",
            "forum",
            "taskforce",
            "coalition",
            "inspectorate",
            "service",
            "fund");

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
                if (d.is(t, '(') && d.isCapital(t + 1) && lexicon.companySuffixes.startsAt(d, t)) {
                    companies.read(draft, t); // "(Pvt) Ltd"
                }
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
        if (isDivision(draft, head, headEnd) || isContest(draft, head, headEnd)) {
            return head;
        }
        int first = what.after() ? before(draft, head, what) : seat(draft, head, what);
        first = numbered(draft, first, head, what);
        boolean whole =
                what.isCompany() && !what.before() || what.type().equals("military") && d.is(headEnd + 1, "the");
        int end = whole ? headEnd : tail(draft, headEnd, what);
        end = end == headEnd ? numberBehind(d, headEnd) : end;
        if (end > headEnd && (d.is(end - 1, "act") || d.is(end - 1, "bill") || d.is(end - 1, "code"))) {
            return head; // "Administration of Criminal Justice Act"
        }
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
            boolean alone = headEnd == head + 1 && end == headEnd;
            boolean national = behind == head && (alone || what.type().equals("court"))
                    || d.is(headEnd - 1, "ministry")
                    || d.is(head, "ministry")
                    || d.is(head, "cabinet")
                    || what.type().equals("parliament");
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
        Document d = draft.d;
        int end = d.is(known.end, "of") ? tail(draft, known.end, what) : known.end;
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

    /** "Kenya Premier League", "Nations League": a contest and not a body. */
    private boolean isContest(Draft draft, int head, int headEnd) {
        int first = lexicon.eventHeads.startOfFormEnding(draft.d, headEnd);
        return first >= 0
                && first < head
                && lexicon.eventHeads.exactly(draft.d, first, headEnd).type().equals("sport");
    }

    /** The place of a court or chamber: "Baku Court of Appeal", or the head itself. */
    private int seat(Draft draft, int head, Head what) {
        int adjective = lexicon.demonyms.startOfFormEnding(draft.d, head);
        boolean own = what.type().equals("education") || what.type().equals("civil") || draft.d.is(head, "bureau");
        if (own && adjective >= 0 && draft.d.isCapital(adjective) && draft.casing.isRunning(head)) {
            return adjective; // "Croatian Bureau of Statistics"
        }
        Name place = draft.endingAt(head);
        boolean named = place != null && place.is(ActorKind.PLACE) && place.known != null && !draft.d.glued(head);
        return named && draft.casing.isRunning(head) && draft.d.sentenceOf(place.first) == draft.d.sentenceOf(head)
                ? place.first
                : head;
    }

    /** "47th Brigade", "1 Division", "Third Battalion": the number of a unit or court is part of its name. */
    private static int numbered(Draft draft, int first, int head, Head what) {
        Document d = draft.d;
        boolean unit = what.type().equals("military");
        if (!unit && !what.type().equals("court") || first - 1 < d.sentenceFirst(d.sentenceOf(head))) {
            return first;
        }
        if (unit && (d.is(first - 1, "first") || d.is(first - 1, "second") || d.is(first - 1, "third"))) {
            return draft.casing.tells(first - 1) ? first - 1 : first;
        }
        boolean ordinal = isOrdinalEnding(d, first - 1);
        int number = ordinal ? first - 2 : first - 1;
        if (number < 0 || !d.isDigits(number) || d.end(number) - d.start(number) > 3 || !ordinal && !unit) {
            return first;
        }
        Name place = ordinal ? draft.endingAt(number) : null;
        return place != null && place.is(ActorKind.PLACE) && !d.glued(number) ? place.first : number;
    }

    /** The "th" of "47th". */
    static boolean isOrdinalEnding(Document d, int t) {
        boolean ending = d.is(t, "th") || d.is(t, "st") || d.is(t, "nd") || d.is(t, "rd");
        return ending && d.glued(t) && d.isDigits(t - 1);
    }

    /** "Hospital No. 5", "School № 12". */
    private static int numberBehind(Document d, int end) {
        int sign = d.is(end, "no") && d.isCapital(end) ? d.is(end + 1, '.') ? 2 : 1 : d.is(end, '\u2116') ? 1 : 0;
        boolean number = sign > 0 && d.isDigits(end + sign) && end + sign < d.sentenceEnd(end - 1);
        return number ? end + sign + 1 : end;
    }

    /** "Barishal Division": the word behind one place tells what it is and not whose. */
    private boolean isDivision(Draft draft, int head, int headEnd) {
        Document d = draft.d;
        Head type = lexicon.placeTypes.exactly(d, head, headEnd);
        Name place = draft.endingAt(head);
        if (type == null || d.is(headEnd, "of") || !type.type().equals("division")) {
            return false;
        }
        if (place == null
                && words.is(d, head - 2, Words.PLACE_PREPOSITION)
                && draft.casing.tells(head - 1)
                && words.isStrange(d, head - 1)) {
            return true; // "in Oni Municipality"
        }
        return place != null
                && place.is(ActorKind.PLACE)
                && (!d.isCapital(place.first - 1) || draft.casing.opens(place.first));
    }

    /** "Commission President", "Bank Governor": the head belongs to a title unless words stand before it. */
    private boolean isRoleAhead(Draft draft, int head, int headEnd) {
        if (draft.d.is(head, "government") && draft.d.is(head - 1, "of") && draft.d.is(head - 2, "head")) {
            return true; // "Head of Government"
        }
        for (int t = Math.max(0, head - 3); t < head; t++) {
            // "Member of Parliament", "Chief of Defence Staff" are titles as a whole.
            RoleWord role = lexicon.roles.exactly(draft.d, t, headEnd);
            if (role != null && (role.type().equals("parliament") || draft.d.is(headEnd - 1, "staff"))) {
                return true;
            }
        }
        for (int t = head + 1; t < headEnd; t++) {
            if (lexicon.roles.end(draft.d, t) > headEnd) {
                return true; // "District Police Officer"
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
        boolean person = words.is(d, first, Words.GIVEN) && words.is(d, head, Words.SURNAME) && head - first == 1;
        if (person && draft.at(first) == null || draft.casing.isCapitals(head) && draft.at(first) == null) {
            return false;
        }
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
        boolean royal = first < head && first > limit && what.type().equals("education") || d.is(head, "hospital");
        return royal && isRoyal(d, first - 1) && draft.casing.tells(first - 1) && draft.at(first - 1) == null
                ? first - 1
                : first;
    }

    /** "King Faisal Hospital", "Queen Mary University", "Imam Sadiq University". */
    private static boolean isRoyal(Document d, int t) {
        return d.is(t, "king")
                || d.is(t, "queen")
                || d.is(t, "prince")
                || d.is(t, "princess")
                || d.is(t, "imam")
                || d.is(t, "sheikh")
                || d.is(t, "sultan");
    }

    private int oneBefore(Draft draft, int first, int limit, Head what) {
        Document d = draft.d;
        int t = first - 1;
        if (d.isFolded(t, '-') && t > limit && d.glued(t) && d.glued(first) && d.isWord(t - 1)) {
            boolean joined = d.shape(t - 1) == Document.LOWER
                    && d.end(t - 1) - d.start(t - 1) < 3
                    && t - 3 >= limit
                    && d.isFolded(t - 2, '-')
                    && d.glued(t - 1);
            int whole = joined ? t - 3 : t - 1; // "Sher-e-Bangla", "Trans-Nzoia"
            return d.isCapital(whole) ? whole : first;
        }
        Name known = draft.at(t);
        if (known != null) {
            return known.is(ActorKind.PERSON) || isEnumerated(draft, known, limit) ? first : known.first;
        }
        if (d.is(t, "s") && t - 2 >= limit && d.isFolded(t - 1, '\'') && d.glued(t) && isPeople(draft, t - 2)) {
            return t - 2;
        }
        if (d.isFolded(t, '\'') && d.glued(t) && t > limit && (isPeople(draft, t - 1) || isTrade(draft, t - 1))) {
            return t - 1;
        }
        if (d.is(t, '&') || d.is(t, "and")) {
            return t - 1 >= limit && d.isCapital(first) && isJoined(draft, t - 1, first, limit) ? t - 1 : first;
        }
        if (d.is(t, ',')) {
            return isListed(draft, t, first, limit) ? t - 1 : first;
        }
        return isModifier(draft, t, limit) ? t : first;
    }

    /** "Fire and Rescue Services", "Freedom and Justice Party": words of one name, and not two bodies. */
    private boolean isJoined(Draft draft, int t, int next, int limit) {
        Document d = draft.d;
        if (!isModifier(draft, t, limit)) {
            return false;
        }
        if (words.is(d, t, Words.TOPIC) && words.is(d, next, Words.TOPIC)) {
            return true;
        }
        return draft.at(t) == null
                && draft.casing.tells(t)
                && isWordOfBodies(d, t)
                && isWordOfBodies(d, next)
                && !lexicon.organizationHeads.startsAt(d, t)
                && lexicon.names.at(d, t) == null;
    }

    private boolean isWordOfBodies(Document d, int t) {
        return words.is(d, t, Words.ENGLISH)
                && !words.is(d, t, Words.SMALL | Words.CALENDAR | Words.DIRECTION)
                && !lexicon.demonyms.startsAt(d, t)
                && !lexicon.roles.startsAt(d, t);
    }

    /** "Ginners' Association": those whose body it is, by a plural that no dictionary need have. */
    private boolean isTrade(Draft draft, int t) {
        Document d = draft.d;
        return draft.casing.tells(t)
                && draft.at(t) == null
                && d.charAt(d.end(t) - 1) == 's'
                && !words.is(d, t, Words.GIVEN | Words.SURNAME | Words.SMALL | Words.CALENDAR);
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
                && !(lexicon.organizationHeads.startsAt(d, t) && !words.is(d, t, Words.TOPIC))
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

    private static boolean hasTopics(Head what) {
        return what.type().equals("government");
    }

    /** Whether "on" goes with such a body: a committee on something, but not a cabinet, police or university. */
    private static boolean isTopical(Document d, int headEnd, int end) {
        if (!d.is(end, "on") && !(d.is(end, "for") && d.shape(end + 1) == Document.LOWER && !d.is(end + 1, "the"))) {
            return true;
        }
        if (d.is(headEnd - 1, "council") && d.is(end, "for")) {
            return false; // "begged the City Council for trees"
        }
        for (String one : TOPICAL) {
            if (d.is(headEnd - 1, one)) {
                return true;
            }
        }
        return false;
    }

    private int tail(Draft draft, int headEnd, Head what) {
        Document d = draft.d;
        int end = headEnd;
        for (int i = 0; i < MOST_TAILS; i++) {
            int next = tails.end(
                    draft, end, d.sentenceEnd(headEnd - 1), i == 0 && isTopical(d, headEnd, end), hasTopics(what));
            if (next == end) {
                break;
            }
            end = next;
        }
        return end;
    }
}
