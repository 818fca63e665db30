package org.bulletinfacts.actor;

import org.bulletinfacts.text.Document;

/**
 * What follows the head of a name: "of Labor and Social Protection", "for Legislation and Judicial Reform", "of the Ministry of
 * Economy". It goes on while words are capitalised, and ends where a person or another body begins.
 */
final class NameTail {
    private static final int MOST_WORDS = 12;

    private final ActorLexicon lexicon;
    private final Words words;

    NameTail(ActorLexicon lexicon) {
        this.lexicon = lexicon;
        this.words = lexicon.words;
    }

    /**
     * The token behind one more attachment, or {@code token} itself where there is none.
     *
     * @param direct whether the head itself stands before it, so that "for", "on", "to" may follow
     * @param lower whether topics in small letters go on: "Commission on state symbols"
     */
    int end(Draft draft, int token, int limit, boolean direct, boolean lower) {
        Document d = draft.d;
        boolean of = d.is(token, "of");
        boolean ministry = d.is(token - 1, "ministry") && d.is(token, "for") && d.isCapital(token + 1);
        boolean topical = ministry || direct && (d.is(token, "for") || d.is(token, "on") || d.is(token, "against"));
        boolean to = direct && d.is(token, "to") && (d.is(token - 1, "mission") || d.is(token - 1, "embassy"));
        if (!of && !topical && !to) {
            return token;
        }
        int t = token + 1;
        while (t < limit && (d.is(t, "the") || d.is(t, "all"))) {
            t++;
        }
        if (t >= limit) {
            return token;
        }
        int end = list(draft, t, limit);
        if (end == t && topical && lower) {
            end = lowerTopics(draft, t, limit);
        }
        return end == t ? token : end;
    }

    private int list(Draft draft, int token, int limit) {
        Document d = draft.d;
        int t = token;
        int end = token;
        while (t < limit && t - token < MOST_WORDS) {
            int next = item(draft, t, limit, t == token);
            if (next == t) {
                break;
            }
            end = next;
            t = next;
            if (d.isFolded(t, '\'')) {
                break;
            }
            if (d.is(t, "and") || d.is(t, '&')) {
                if (!goesOn(draft, t + 1, limit)) {
                    break;
                }
                t++;
            } else if (d.is(t, ',')) {
                if (!isList(draft, t + 1, limit)) {
                    break;
                }
                t++;
                if (d.is(t, "and")) {
                    t++;
                }
            }
        }
        return end;
    }

    /** One piece of the list: a known name, or capitalised words. */
    private int item(Draft draft, int token, int limit, boolean first) {
        Document d = draft.d;
        Name known = draft.startingAt(token);
        if (known != null) {
            return first && !known.is(ActorKind.PERSON) ? placeEnd(draft, known) : token;
        }
        int t = token;
        boolean foreign = first && isForeign(draft, token);
        while (t < limit
                && t - token < MOST_WORDS
                && (isWord(draft, t, t == token && first) || foreign && isForeign(draft, t))) {
            t++;
            if (d.isFolded(t, '-') && d.glued(t) && d.glued(t + 1) && d.isWord(t + 1)) {
                t += 2;
            }
            if (d.isFolded(t, '\'') && d.glued(t) && d.is(t + 1, "s") && isWord(draft, t + 2, false)) {
                t += 2;
            } else if (isOwners(d, t) && isWord(draft, t + 1, false)) {
                t++;
            }
        }
        return t;
    }

    /** "of Victims' Families": the mark behind a plural. */
    private static boolean isOwners(Document d, int t) {
        return d.isFolded(t, '\'') && d.glued(t) && !d.glued(t + 1) && d.charAt(d.end(t - 1) - 1) == 's';
    }

    /** "of Karaganda region": the type in small letters belongs to the place. */
    private int placeEnd(Draft draft, Name place) {
        Document d = draft.d;
        if (place.is(ActorKind.PLACE)
                && draft.casing.tells(place.end)
                && lexicon.demonyms.end(d, place.end) == place.end + 1
                && d.charAt(d.end(place.end) - 1) == 's') {
            return place.end + 1; // "of Vojvodina Hungarians"
        }
        Head type = place.is(ActorKind.PLACE) && d.shape(place.end) == Document.LOWER
                ? lexicon.placeTypes.at(d, place.end)
                : null;
        boolean division = type != null && type.after() && type.type().equals("division");
        return division ? lexicon.placeTypes.end(d, place.end) : place.end;
    }

    /** A word of a name in another tongue: "Ministry of Jal Shakti". */
    private boolean isForeign(Draft draft, int t) {
        Document d = draft.d;
        return draft.casing.tells(t)
                && draft.at(t) == null
                && words.isStrange(d, t)
                && d.shape(t) == Document.TITLE
                && !words.is(d, t, Words.GIVEN)
                && !lexicon.roles.startsAt(d, t)
                && !lexicon.honorifics.startsAt(d, t)
                && !lexicon.demonyms.startsAt(d, t);
    }

    private boolean isWord(Draft draft, int t, boolean first) {
        Document d = draft.d;
        if (!d.isCapital(t) || draft.at(t) != null || words.is(d, t, Words.CALENDAR)) {
            return false;
        }
        if (words.is(d, t, Words.TOPIC)) {
            return true;
        }
        if (lexicon.roles.startsAt(d, t)) {
            // "Council of Ministers", "Office of the Prosecutor General", "Confederation of Greek Workers", but
            // "Ministry of
            // Health Secretary".
            return draft.casing.isRunning(t) && (first || lexicon.roles.at(d, t).plural() && !d.isCapital(t + 1));
        }
        if (words.is(d, t, Words.SMALL) && !isOther(d, t) || lexicon.honorifics.startsAt(d, t)) {
            return false;
        }
        if (first) {
            return true;
        }
        if (lexicon.demonyms.startOfFormEnding(d, t) == t - 1 && d.isCapital(t - 1) && d.shape(t) == Document.TITLE) {
            return draft.casing.isRunning(t) && !words.is(d, t, Words.GIVEN | Words.SURNAME); // "of Australian Jewry"
        }
        boolean named = words.is(d, t, Words.GIVEN) && !words.is(d, t, Words.ENGLISH) || words.isStrange(d, t);
        return draft.casing.isRunning(t) && !named;
    }

    /** "and Other Financial Institutions". */
    private static boolean isOther(Document d, int t) {
        return d.is(t, "other") && (d.is(t - 1, "and") || d.is(t - 1, '&')) && d.isCapital(t + 1);
    }

    /** Whether what follows "and" belongs to the same name: topics, not another name. */
    private boolean goesOn(Draft draft, int token, int limit) {
        Document d = draft.d;
        if (token >= limit || draft.at(token) != null || !d.isCapital(token)) {
            return false;
        }
        if (!words.is(d, token, Words.TOPIC | Words.ENGLISH)
                || words.is(d, token, Words.SMALL | Words.CALENDAR) && !isOther(d, token)) {
            return false;
        }
        int t = token;
        while (t < limit && isWord(draft, t, false)) {
            if (lexicon.organizationHeads.startsAt(d, t)
                    && lexicon.organizationHeads.at(d, t).before()
                    && !words.is(d, t, Words.TOPIC)) {
                return false;
            }
            t++;
        }
        return t > token
                && !lexicon.roles.startsAt(d, t)
                && (draft.casing.isRunning(t - 1) || words.is(d, token, Words.TOPIC));
    }

    /** Whether a list of topics goes on to its "and". */
    private boolean isList(Draft draft, int token, int limit) {
        Document d = draft.d;
        if (d.is(token, "and")) {
            return goesOn(draft, token + 1, limit);
        }
        int t = token;
        while (t < limit
                && t - token < MOST_WORDS
                && (isWord(draft, t, false) && words.is(d, t, Words.ENGLISH | Words.TOPIC) || d.is(t, ','))) {
            t++;
        }
        return t > token && (d.is(t, "and") || d.is(t, '&')) && goesOn(draft, t + 1, limit);
    }

    /** A verb that a sentence about a meeting or a body goes on with. */
    private boolean isVerb(Document d, int t) {
        boolean adjective = d.is(t - 1, ',') || d.is(t - 1, "and");
        return words.is(d, t, Words.VERB)
                || lexicon.speechVerbs.startsAt(d, t) && !words.is(d, t, Words.TOPIC)
                || !adjective && d.end(t) - d.start(t) > 4 && d.text(t, t + 1).endsWith("ed");
    }

    /** Topics in small letters with what joins them, up to the verb. */
    private int lowerTopics(Draft draft, int token, int limit) {
        Document d = draft.d;
        int t = token;
        int end = token;
        while (t < limit && t - token < MOST_WORDS) {
            if (d.shape(t) == Document.LOWER
                    && words.is(d, t, Words.ENGLISH)
                    && !words.is(d, t, Words.SMALL)
                    && !isVerb(d, t)) {
                end = t + 1;
            } else if (d.is(t, "others") && d.is(t + 1, ',')) {
                end = t + 1;
            } else if (!d.is(t, "and") && !d.is(t, "of") && !d.is(t, ',') || d.is(t, ',') && !d.is(t - 1, "others")) {
                break;
            }
            t++;
        }
        return end;
    }
}
