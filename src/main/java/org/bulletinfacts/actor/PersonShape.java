package org.bulletinfacts.actor;

import org.bulletinfacts.text.Document;

/**
 * How far a person's name goes: capitalised words with their hyphens, apostrophes, initials and particles, as in "J. K. Smith",
 * "Ban Ki-moon", "Abdel Fattah al-Sisi", "Ngũgĩ wa Thiong'o", "O'Neill Jr.".
 */
final class PersonShape {
    private static final int MOST_WORDS = 6;

    private final ActorLexicon lexicon;
    private final Words words;
    private final OddNames odd;

    PersonShape(ActorLexicon lexicon) {
        this.lexicon = lexicon;
        this.odd = new OddNames(lexicon);
        this.words = lexicon.words;
    }

    /** The words of a name that begins at a token: where it ends and what its words are like. */
    record Reach(int end, int parts, int strange, int given, int plain) {
        static final Reach NONE = new Reach(-1, 0, 0, 0, 0);

        boolean isName() {
            return parts > 0;
        }
    }

    /**
     * Reads a name from a token on.
     *
     * @param introduced whether a title or the like stands before it, so that even an English word may begin it
     */
    Reach read(Draft draft, int first, boolean introduced) {
        Document d = draft.d;
        if (first >= d.size()) {
            return Reach.NONE;
        }
        Name own = draft.startingAt(first);
        if (own != null && own.isOwn()) {
            return own.is(ActorKind.PERSON) ? new Reach(own.end, Math.max(2, own.length()), 1, 1, 0) : Reach.NONE;
        }
        int limit = d.sentenceEnd(first);
        int t = first;
        int end = first;
        int parts = 0;
        int strange = 0;
        int given = 0;
        int plain = 0;
        while (t < limit && parts < MOST_WORDS) {
            int start = t;
            if (parts > 0) {
                t = odd.nickname(d, t, limit);
            }
            if (parts > 0 || introduced) {
                t = particles(d, t, limit);
            }
            if (t >= limit || !d.isCapital(t) || !fits(draft, t, parts, introduced)) {
                break;
            }
            if (start < t && parts == 0 && !introduced) {
                break;
            }
            int wordEnd = wordEnd(d, t, limit);
            // A month or a weekday that fits is somebody's given name.
            boolean known = words.is(d, t, Words.GIVEN | Words.CALENDAR);
            given += known ? 1 : 0;
            boolean joined = wordEnd > t + 1 && d.glued(t + 1) && !d.is(t + 1, '.');
            boolean isPlain = !joined && !known && d.shape(t) != Document.INITIAL && words.isPlain(d, t);
            plain += isPlain ? 1 : 0;
            strange += joined || d.shape(t) != Document.INITIAL && words.isStrange(d, t) ? 1 : 0;
            parts++;
            t = wordEnd;
            end = t;
            if (isPossessive(d, t)) {
                boolean inside = d.isCapital(t + 1)
                        && !d.glued(t + 1)
                        && words.is(d, t + 1, Words.SURNAME)
                        && words.isStrange(d, t + 1)
                        && d.charAt(d.end(t - 1) - 1) != 's';
                if (!inside || parts == 1 && !introduced) {
                    break;
                }
                t++; // "Hope Achieng' Odhiambo"
            }
        }
        if (parts == 0 || d.shape(end - 1) == Document.INITIAL && parts == 1) {
            return Reach.NONE;
        }
        return new Reach(suffix(d, end, limit), parts, strange, given, plain);
    }

    /** Behind lower-case particles, where a capitalised word follows: "van der Berg". */
    private int particles(Document d, int token, int limit) {
        int t = token;
        while (t < limit && d.shape(t) == Document.LOWER && words.is(d, t, Words.PARTICLE)) {
            t++;
            if (t < limit && (d.is(t, '-') || d.isFolded(t, '\'')) && d.glued(t) && d.glued(t + 1)) {
                t++;
            }
        }
        return t < limit && d.isCapital(t) ? t : token;
    }

    private boolean fits(Draft draft, int t, int parts, boolean introduced) {
        Document d = draft.d;
        if (words.is(d, t, Words.CALENDAR) && (parts > 0 || !words.is(d, t, Words.GIVEN))) {
            return parts > 0 && !words.is(d, t, Words.ENGLISH)
                    || parts == 1 && odd.isClosing(draft, t)
                    || (parts == 0 || introduced) && odd.isCalendarName(draft, t, introduced);
        }
        if (parts > 0 && (d.is(t, "jr") || d.is(t, "sr"))) {
            return false;
        }
        Name other = draft.at(t);
        if (other != null && other.isOwn()) {
            return false;
        }
        if (other != null && !isPartOfName(draft, other, t, parts, introduced)) {
            return false;
        }
        if (d.shape(t) == Document.INITIAL && d.is(t + 1, '.') && d.glued(t + 1)) {
            return parts > 0 || d.isCapital(t + 2);
        }
        if (parts == 0 && !introduced && lexicon.demonyms.startsAt(d, t)) {
            return false;
        }
        boolean ownName = words.is(d, t, Words.GIVEN | Words.SURNAME);
        if (parts > 0 && !ownName && lexicon.roles.startsAt(d, t)) {
            return odd.isSurname(draft, t, parts, introduced) || parts == 1 && odd.isClosing(draft, t);
        }
        if (parts == 0 && lexicon.honorifics.startsAt(d, t) && !ownName) {
            return false;
        }
        if (parts > 0 && lexicon.honorifics.end(d, t) > t + 1) {
            return false;
        }
        if (parts == 0 && introduced && lexicon.roles.end(d, t) > t + 1) {
            return false;
        }
        if (words.is(d, t, Words.SMALL) && !words.is(d, t, Words.PARTICLE) && !ownName && !isJoined(d, t)) {
            // "General Secretary To Lam"
            boolean name = words.isStrange(d, t + 1) || words.is(d, t + 1, Words.SURNAME);
            return introduced && parts == 0 && draft.casing.tells(t) && d.isCapital(t + 1) && name
                    || odd.isSurname(draft, t, parts, introduced);
        }
        if (d.shape(t) == Document.INITIAL || words.isStrange(d, t)) {
            return parts == 0
                    || d.shape(t) != Document.UPPER
                    || d.shape(t - 1) == Document.UPPER
                    || d.end(t) - d.start(t) > 4
                    || d.is(t - 1, '-');
        }
        boolean lexical = ownName || words.is(d, t, Words.PARTICLE);
        if (draft.casing.isRunning(t)) {
            return lexical || parts > 0 && !isHead(d, t) || introduced || parts == 0 && odd.isVirtueName(draft, t);
        }
        return lexical && isNameInHeadline(d, t, parts);
    }

    /** In a headline an English word that is a name too ("Mark", "Will", "Park") must stand beside a name that is no word. */
    private boolean isNameInHeadline(Document d, int t, int parts) {
        if (!words.is(d, t, Words.ENGLISH)) {
            return true;
        }
        if (parts == 0) {
            return words.is(d, t, Words.GIVEN) && words.isStrange(d, t + 1) && d.isCapital(t + 1);
        }
        return parts == 1
                && words.is(d, t, Words.SURNAME)
                && words.is(d, t - 1, Words.GIVEN)
                && !words.is(d, t, Words.VERB);
    }

    /** "To" of "To‘rayev": a piece of a longer word. */
    private boolean isJoined(Document d, int t) {
        boolean hyphen = d.isFolded(t + 1, '-') && (d.isCapital(t + 2) || words.isStrange(d, t + 2));
        boolean mark = d.isFolded(t + 1, '\'') || hyphen;
        return mark && d.glued(t + 1) && d.glued(t + 2) && d.isWord(t + 2) && !d.is(t + 2, "s");
    }

    private boolean isHead(Document d, int t) {
        return lexicon.organizationHeads.startsAt(d, t)
                || lexicon.eventHeads.startsAt(d, t)
                || lexicon.placeTypes.startsAt(d, t);
    }

    /** "Jordan" in "Michael Jordan": a known place of one word inside a name. */
    private boolean isPartOfName(Draft draft, Name other, int t, int parts, boolean introduced) {
        if (other.is(ActorKind.PERSON) || other.length() > 1) {
            return false;
        }
        Document d = draft.d;
        if (parts == 0) {
            boolean name = words.is(d, t, Words.GIVEN) || introduced && words.isStrange(d, t + 1);
            return name && !words.isPlain(d, t + 1) && d.isCapital(t + 1) && draft.at(t + 1) == null && !d.glued(t + 1);
        }
        if (other.known == null || d.glued(t) || !draft.casing.isRunning(t) && !words.is(d, t, Words.SURNAME)) {
            return false;
        }
        boolean before = words.is(d, t - 1, Words.GIVEN) || introduced && words.isStrange(d, t - 1);
        if (parts == 1 && odd.isClosing(draft, t)) {
            return true;
        }
        boolean last = !d.isCapital(t + 1) || d.sentenceOf(t + 1) != d.sentenceOf(t);
        boolean body = other.is(ActorKind.ORGANIZATION);
        // "Deputy Minister Yamilé Cuba Estrada": between a given name and a surname even a country is one.
        boolean between = !last && words.is(d, t + 1, Words.SURNAME) && draft.at(t + 1) == null;
        // "Mayor Ligia Córdoba": behind a title and a given name even a city is a surname.
        boolean city = introduced && !other.known.isCountry() && (last || between);
        boolean surname = words.is(d, t, Words.SURNAME) && !body;
        return before && (surname || city && d.shape(t) == Document.TITLE || between && introduced);
    }

    /** Behind one word with what is glued to it: "Kassym-Jomart", "O'Neill", "Ki-moon", "J.". */
    private int wordEnd(Document d, int first, int limit) {
        int t = first + 1;
        while (t + 1 < limit && d.glued(t) && d.glued(t + 1) && d.isWord(t + 1)) {
            boolean hyphen = d.isFolded(t, '-');
            boolean apostrophe = d.isFolded(t, '\'') && !d.is(t + 1, "s");
            if (!hyphen && !apostrophe || hyphen && words.is(d, t + 1, Words.COMPOUND) && !d.isCapital(t + 1)) {
                break;
            }
            t += 2;
        }
        if (t < limit && d.shape(t) == Document.LOWER && words.is(d, t, Words.PATRONYMIC)) {
            return t + 1;
        }
        boolean shortened = d.shape(first) == Document.INITIAL || words.is(d, first, Words.SHORTENED);
        if (t == first + 1 && shortened && d.is(t, '.') && d.glued(t)) {
            return t + 1;
        }
        return t;
    }

    private static boolean isPossessive(Document d, int t) {
        return d.isFolded(t, '\'') && d.glued(t);
    }

    private int suffix(Document d, int end, int limit) {
        int t = end < limit && d.is(end, ',') ? end + 1 : end;
        if (t < limit && (d.is(t, "jr") || d.is(t, "sr")) && d.isCapital(t)) {
            return d.is(t + 1, '.') && d.glued(t + 1) ? t + 2 : t + 1;
        }
        if (t == end
                && t < limit
                && (d.is(t, "ii") || d.is(t, "iii") || d.is(t, "iv"))
                && d.shape(t) == Document.UPPER) {
            return t + 1;
        }
        return end;
    }
}
