package org.bulletinfacts.actor;

import org.bulletinfacts.text.Dictionary;
import org.bulletinfacts.text.Document;

/** Reads titles with what stands before them. Bodies and places must have been found already. */
final class RolePhrases {
    private final ActorLexicon lexicon;
    private final Words words;
    private final RoleTails tails;

    RolePhrases(ActorLexicon lexicon) {
        this.lexicon = lexicon;
        this.words = lexicon.words;
        this.tails = new RoleTails(lexicon);
    }

    /** What reads the tails of titles. */
    RoleTails tails() {
        return tails;
    }

    /** The title whose own words begin at a token, with what stands before it; null where none does. No tail is read. */
    RolePhrase head(Draft draft, int token) {
        Document d = draft.d;
        if (!lexicon.roles.startsAt(d, token) || draft.at(token) != null) {
            return null;
        }
        // A form of the lexicon may end inside a name: "President of the [Republic of Kenya]".
        int end = lexicon.roles.end(d, token);
        RoleWord word = lexicon.roles.exactly(d, token, end);
        while (end > token && (word == null || !draft.isFree(token, end))) {
            end--;
            word = end > token ? lexicon.roles.exactly(d, token, end) : null;
        }
        if (word == null) {
            return null;
        }
        if (d.isFolded(end, '-') && d.glued(end) && d.glued(end + 1)) {
            return null;
        }
        return withModifiers(draft, word, token, end);
    }

    private RolePhrase withModifiers(Draft draft, RoleWord word, int head, int end) {
        Document d = draft.d;
        int limit = d.sentenceFirst(d.sentenceOf(head));
        int first = head;
        int topic = -1;
        Name organization = null;
        String country = null;
        boolean former = isFormer(word);
        while (first > limit) {
            int at = startOf(lexicon.prefixes, draft, first);
            if (at >= limit) {
                former |= "former".equals(lexicon.prefixes.exactly(d, at, first));
                first = at;
                continue;
            }
            at = joined(draft, first, limit);
            if (at >= 0) {
                first = at;
                continue;
            }
            at = startOf(lexicon.demonyms, draft, first);
            if (at >= limit && d.isCapital(at)) {
                country = lexicon.demonyms.exactly(d, at, first);
                first = at;
                continue;
            }
            Name before = draft.endingAt(first);
            if (before != null && !before.is(ActorKind.PERSON) && before.first >= limit && !d.glued(first)) {
                if (organization == null) {
                    organization = before;
                }
                first = before.first;
                continue;
            }
            if (topicEndsAt(draft, first, limit)) {
                first--;
                topic = first;
                boolean body = d.shape(first) == Document.LOWER && lexicon.organizationHeads.startsAt(d, first);
                organization = body && organization == null ? draft.bodyBefore(first, first) : organization;
                continue;
            }
            break;
        }
        Name owner = possessor(draft, first, limit);
        if (owner == null && d.is(first - 1, ')')) {
            owner = bracketed(draft, first - 1, limit);
        }
        if (owner != null && organization == null) {
            organization = owner;
        }
        if (organization == null && d.shape(head) == Document.LOWER && lexicon.organizationHeads.startsAt(d, head)) {
            organization = draft.bodyBefore(head, head); // "commission president"
        }
        if (country == null && organization != null && organization.known != null) {
            country = organization.known.country();
        }
        return new RolePhrase(first, end, word, head, end, topic, topic < 0 ? -1 : head, organization, country, former);
    }

    /** First token of another title before a dash: "Deputy Prime Minister – Foreign Minister"; or -1. */
    private int joined(Draft draft, int first, int limit) {
        Document d = draft.d;
        boolean dash =
                d.is(first - 1, '\u2013') || d.is(first - 1, '\u2014') || d.isFolded(first - 1, '-') && !d.glued(first);
        boolean and = d.is(first - 1, "and") && d.isCapital(first);
        int at = (dash || and) && first - 1 > limit ? startOf(lexicon.roles, draft, first - 1) : -1;
        if (at < limit || lexicon.roles.exactly(d, at, first - 1).plural()) {
            return -1;
        }
        // "Vice President and Minister of Finance X" is one; "the President and Prime Minister X" may be two.
        return dash || d.isCapital(at) && !d.is(at - 1, "the") ? at : -1;
    }

    private static boolean isFormer(RoleWord word) {
        return word.form().startsWith("former ") || word.form().startsWith("ex-");
    }

    private static int startOf(Dictionary<?> dictionary, Draft draft, int end) {
        int at = dictionary.startOfFormEnding(draft.d, end);
        return at >= 0 && draft.isFree(at, end) ? at : -1;
    }

    /** A topic word before the title: "Agriculture and Food Minister". */
    private boolean topicEndsAt(Draft draft, int end, int limit) {
        Document d = draft.d;
        int t = end - 1;
        if (draft.at(t) != null || d.glued(end)) {
            return false;
        }
        if (d.isCapital(t) && words.is(d, t, Words.TOPIC)) {
            return true;
        }
        if (d.shape(t) == Document.LOWER && d.shape(end) == Document.LOWER) {
            // "ministry spokeswoman", "company chairman", "Green Party energy spokesman".
            return lexicon.organizationHeads.exactly(d, t, end) != null
                    || words.is(d, t, Words.TOPIC) && draft.endingAt(t) != null;
        }
        if (d.shape(t) == Document.UPPER && draft.casing.tells(t) && d.isCapital(end)) {
            return true;
        }
        if (d.is(t, "and") || d.is(t, '&') || d.is(t, ',')) {
            return t - 1 >= limit
                    && d.isCapital(t - 1)
                    && words.is(d, t - 1, Words.TOPIC)
                    && d.isCapital(end)
                    && words.is(d, end, Words.TOPIC);
        }
        return d.isCapital(t)
                && draft.casing.tells(t)
                && words.is(d, t, Words.ENGLISH)
                && d.isCapital(end)
                && !words.is(d, t, Words.SMALL | Words.CALENDAR | Words.GIVEN | Words.SURNAME);
    }

    /** "Reserve Bank of Malawi" in "Reserve Bank of Malawi (RBM) Governor". */
    private static Name bracketed(Draft draft, int close, int limit) {
        for (int t = close - 1; t > limit && t > close - 4; t--) {
            if (draft.d.is(t, '(')) {
                Name name = draft.endingAt(t);
                return name == null || name.is(ActorKind.PERSON) ? null : name;
            }
        }
        return null;
    }

    /** "Kenya" in "Kenya's President". */
    private static Name possessor(Draft draft, int first, int limit) {
        Document d = draft.d;
        int mark = d.is(first - 1, "s") ? first - 2 : first - 1;
        if (mark <= limit || !d.isFolded(mark, '\'') || !d.glued(mark)) {
            return null;
        }
        Name owner = draft.endingAt(mark);
        return owner == null || owner.is(ActorKind.PERSON) ? null : owner;
    }
}
