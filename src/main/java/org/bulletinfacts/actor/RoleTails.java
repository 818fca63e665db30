package org.bulletinfacts.actor;

import org.bulletinfacts.text.Document;

/** Reads what stands behind a title and belongs to it: "of Labor and Social Protection", "of the Republic of Kazakhstan". */
final class RoleTails {
    private static final int MOST_TAILS = 4;
    private static final int MOST_LOWER_WORDS = 6;

    private final ActorLexicon lexicon;
    private final Words words;

    RoleTails(ActorLexicon lexicon) {
        this.lexicon = lexicon;
        this.words = lexicon.words;
    }

    /** How far the tail of a title may go. */
    enum Tail {
        /** The title stands for someone: only "of" and "for". */
        ALONE,
        /** The title stands behind a name: any preposition, "ambassador in Kenya". */
        BEHIND_NAME,
        /** A name must follow, so that small letters may go on: "head of the tax department". */
        BEFORE_NAME
    }

    /** The same title with one more piece of tail, or null where there is none: "and Sports", "of Finance", "of Kenya". */
    RolePhrase longer(Draft draft, RolePhrase phrase, Tail tail) {
        boolean loose = tail == Tail.BEFORE_NAME;
        Document d = draft.d;
        int t = phrase.end();
        int limit = d.sentenceEnd(phrase.first());
        if (t >= limit) {
            return null;
        }
        int list = topics(draft, phrase, t, limit, false);
        if (list > t && (phrase.word().isMinisterial() || phrase.topicFirst() >= 0)) {
            return extended(
                    phrase, list, phrase.topicFirst() < 0 ? phrase.headFirst() : phrase.topicFirst(), list, null);
        }
        if (!isTailPreposition(d, t, tail != Tail.ALONE || phrase.word().type().equals("diplomat"))) {
            return null;
        }
        int next = t + 1;
        while (next < limit && isDeterminer(d, next)) {
            next++;
        }
        if (next >= limit) {
            return null;
        }
        Name name = draft.startingAt(next);
        if (name != null && !name.is(ActorKind.PERSON)) {
            // "leader of the AUR party"
            boolean kind = tail != Tail.ALONE
                    && d.shape(name.end) == Document.LOWER
                    && lexicon.organizationHeads.exactly(d, name.end, name.end + 1) != null;
            return extended(phrase, kind ? name.end + 1 : name.end, phrase.topicFirst(), phrase.topicEnd(), name);
        }
        int topics = topics(draft, phrase, next, limit, true);
        if (topics > next) {
            return extended(phrase, topics, next, topics, null);
        }
        RoleWord above = tail == Tail.ALONE ? null : lexicon.roles.at(d, next);
        if (above != null && above.isNational() && !above.plural() && d.isCapital(next) && d.is(next - 1, "the")) {
            // "adviser to the President", "spokesman for the Prime Minister".
            return extended(phrase, lexicon.roles.end(d, next), phrase.topicFirst(), phrase.topicEnd(), null);
        }
        int nation = lexicon.demonyms.end(d, next);
        if (nation > 0 && nation < limit && d.isWord(nation) && (d.isCapital(nation) || loose)) {
            int behind = loose ? lowerWords(draft, nation, limit) : nation;
            return behind > nation ? extended(phrase, behind, phrase.topicFirst(), phrase.topicEnd(), null) : null;
        }
        if (loose) {
            int constituency = constituency(draft, next, limit);
            if (constituency > next) {
                return extended(phrase, constituency, phrase.topicFirst(), phrase.topicEnd(), null);
            }
        }
        if (loose || tail == Tail.BEHIND_NAME && (d.is(t, "of") || d.is(t, "for"))) {
            int lower = lowerWords(draft, next, limit);
            if (lower > next) {
                Name named = draft.startingAt(lower);
                if (named != null && named.is(ActorKind.ORGANIZATION)) {
                    // "of the regional carrier Koleje Dolne"
                    return extended(phrase, named.end, phrase.topicFirst(), phrase.topicEnd(), named);
                }
                boolean head = lexicon.organizationHeads.startsAt(d, lower - 1);
                Name body = head ? draft.bodyBefore(phrase.first(), lower - 1) : null;
                return extended(phrase, lower, phrase.topicFirst(), phrase.topicEnd(), body);
            }
        }
        return null;
    }

    private RolePhrase extended(RolePhrase p, int end, int topicFirst, int topicEnd, Name name) {
        Name organization = p.organization();
        String country = p.country();
        if (name != null) {
            // A body wins over a country: "Minister of Health of Kenya", "Governor of the Bank of Ghana".
            boolean better = organization == null || organization.is(ActorKind.PLACE) && !name.is(ActorKind.PLACE);
            organization = better ? name : organization;
            country = country == null && name.known != null ? name.known.country() : country;
        }
        return new RolePhrase(
                p.first(),
                end,
                p.word(),
                p.headFirst(),
                p.headEnd(),
                topicFirst,
                topicEnd,
                organization,
                country,
                p.former());
    }

    private static boolean isTailPreposition(Document d, int t, boolean any) {
        return d.is(t, "of")
                || d.is(t, "for")
                || any && (d.is(t, "to") || d.is(t, "at") || d.is(t, "in") || d.is(t, "on"));
    }

    private static boolean isDeterminer(Document d, int t) {
        return d.is(t, "the") || d.is(t, "its") || d.is(t, "a") || d.is(t, "an") || d.is(t, "their");
    }

    /**
     * The token behind a list of capitalised topic words: "Labor and Social Protection", "Trade, Industry and Tourism". A ministry's
     * topic ends at the first word that is no English word: there the name begins.
     *
     * @param begins whether the list begins here; otherwise it goes on behind a form of the lexicon
     */
    private int topics(Draft draft, RolePhrase phrase, int token, int limit, boolean begins) {
        Document d = draft.d;
        boolean lower = phrase.word().isMinisterial() && d.shape(phrase.headFirst()) == Document.LOWER;
        int end = token;
        int t = token;
        boolean wanted = begins;
        while (t < limit) {
            if (wanted && isTopic(draft, lower, t)) {
                end = ++t;
                while (t < limit && isTopic(draft, lower, t)) {
                    end = ++t;
                }
                if (d.is(t, '-') && d.glued(t) && d.glued(t + 1) && isTopic(draft, lower, t + 1)) {
                    t++;
                    continue;
                }
                wanted = false;
            }
            boolean joins = d.is(t, "and") || d.is(t, '&') || d.is(t, ',');
            if (wanted || !joins) {
                break;
            }
            boolean comma = d.is(t, ',');
            t++;
            if (comma && d.is(t, "and")) {
                t++;
            }
            if (comma && !goesOn(draft, lower, t, limit)) {
                break;
            }
            wanted = true;
        }
        return end;
    }

    /** Whether "…, Industry and Tourism" goes on with topics up to an "and". */
    private boolean goesOn(Draft draft, boolean lower, int token, int limit) {
        Document d = draft.d;
        int t = token;
        while (t < limit && (isTopic(draft, lower, t) || d.is(t, ','))) {
            t++;
        }
        return t > token
                && (d.is(t, "and") || d.is(t, '&') || d.is(token - 1, "and"))
                && (isTopic(draft, lower, t + 1) || d.is(token - 1, "and"));
    }

    private boolean isTopic(Draft draft, boolean lower, int t) {
        Document d = draft.d;
        if (lower && d.shape(t) == Document.LOWER) {
            return words.is(d, t, Words.TOPIC);
        }
        if (!d.isCapital(t) || draft.at(t) != null || lexicon.roles.startsAt(d, t)) {
            return false;
        }
        if (words.is(d, t, Words.TOPIC)) {
            return true;
        }
        return draft.casing.isRunning(t)
                && words.is(d, t, Words.ENGLISH)
                && !words.is(d, t, Words.SMALL | Words.CALENDAR | Words.GIVEN);
    }

    /** "for Akim Abuakwa North," in front of a name: capitalised words up to a comma. */
    private static int constituency(Draft draft, int token, int limit) {
        Document d = draft.d;
        int t = token;
        while (t < limit && d.isCapital(t) && draft.at(t) == null) {
            t++;
        }
        return d.is(t, ',') ? t : token;
    }

    private int lowerWords(Draft draft, int token, int limit) {
        Document d = draft.d;
        int t = token;
        while (t < limit
                && t - token < MOST_LOWER_WORDS
                && d.isWord(t)
                && d.shape(t) == Document.LOWER
                && draft.at(t) == null
                && (!words.is(d, t, Words.SMALL) || d.is(t, "and"))
                && !lexicon.speechVerbs.startsAt(d, t)) {
            t++;
        }
        while (t > token && d.is(t - 1, "and")) {
            t--;
        }
        return t;
    }

    /** The title with the longest tail that needs no name behind it. */
    RolePhrase full(Draft draft, RolePhrase phrase, Tail tail) {
        RolePhrase best = phrase;
        for (int i = 0; i < MOST_TAILS; i++) {
            RolePhrase next = longer(draft, best, tail);
            if (next == null) {
                return best;
            }
            best = next;
        }
        return best;
    }
}
