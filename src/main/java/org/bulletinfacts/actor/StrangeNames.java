package org.bulletinfacts.actor;

import org.bulletinfacts.text.Document;

/** How far a name goes whose words stand in no dictionary and whose kind is not known: "Guet Ndar", "Tell el-Amarna". */
final class StrangeNames {
    private static final int MOST_WORDS = 5;

    private final ActorLexicon lexicon;
    private final Words words;

    StrangeNames(ActorLexicon lexicon) {
        this.lexicon = lexicon;
        this.words = lexicon.words;
    }

    /** The token behind a name that no lexicon knows; the token itself where none begins. */
    int end(Draft draft, int first) {
        Document d = draft.d;
        if (!isPart(draft, first, first)
                || d.glued(first) && d.kind(first - 1) != Document.MARK
                || d.glued(first) && (d.isFolded(first - 1, '-') || d.isFolded(first - 1, '\''))) {
            return first;
        }
        int t = first;
        int end = first;
        int limit = d.sentenceEnd(first);
        boolean strange = false;
        while (t < limit && t - first < 3 * MOST_WORDS && isPart(draft, t, first)) {
            strange |= words.isStrange(d, t);
            t = wordEnd(d, t, limit);
            end = t;
            if (d.isFolded(t, '\'') && d.glued(t)) {
                break;
            }
            int next = t;
            while (next < limit && next < t + 3 && d.shape(next) == Document.LOWER && isJoint(d, next)) {
                next++;
                boolean mark = d.isFolded(next, '-') || d.isFolded(next, '\'');
                next += mark && d.glued(next) ? 1 : 0;
            }
            if (next > t && isPart(draft, next, first)) {
                t = next;
            }
        }
        boolean compass = end > first && end < limit && words.is(d, end, Words.DIRECTION) && draft.at(end) == null;
        if (compass && draft.casing.tells(end) && !d.isCapital(end + 1) && !d.glued(end)) {
            end++; // "Atiwa East"
        }
        boolean torn = end < limit && d.isCapital(end) && !d.isFolded(end, '\'') && draft.casing.isRunning(first)
                || end < limit && d.isCapital(end) && !words.is(d, end, Words.VERB);
        torn |= d.is(end, '&') || d.isFolded(end, '\'') && d.is(end + 1, "s") && d.isCapital(end + 2);
        torn |= d.isFolded(end, '-') && d.glued(end) || draft.at(end) != null && draft.startingAt(end) == null;
        return strange && !torn ? end : first;
    }

    private static boolean isJoint(Document d, int t) {
        return d.is(t, "d") && d.isFolded(t + 1, '\'') && d.glued(t + 1)
                || d.is(t, "de")
                || d.is(t, "del")
                || d.is(t, "la")
                || d.is(t, "el")
                || d.is(t, "al")
                || d.is(t, "kwa")
                || d.is(t, "wa")
                || d.is(t, "ya")
                || d.is(t, "do")
                || d.is(t, "da")
                || d.is(t, "dos")
                || d.is(t, "das");
    }

    private boolean isPart(Draft draft, int t, int first) {
        Document d = draft.d;
        if (!d.isCapital(t)
                || t == first && words.is(d, t, Words.PEOPLE) && !(d.isFolded(t + 1, '-') && d.glued(t + 1))
                || d.shape(t) == Document.INITIAL
                || d.shape(t) == Document.UPPER
                || words.is(d, t, Words.CALENDAR | Words.SMALL | Words.ACRONYM) && !words.is(d, t, Words.PLACE_ARTICLE)
                || lexicon.honorifics.startsAt(d, t)) {
            return false;
        }
        Name inside = draft.at(t);
        if (inside != null) {
            boolean country = inside.known != null && inside.known.isCountry();
            boolean city = inside.is(ActorKind.PLACE) && inside.length() == 1 && !country;
            return t > first && city && d.isCapital(t - 1);
        }
        if (t == first && words.is(d, t, Words.DIRECTION | Words.PART)) {
            // "North Waziristan"
            return draft.casing.tells(t)
                    && d.isCapital(t + 1)
                    && words.isStrange(d, t + 1)
                    && d.shape(t + 1) == Document.TITLE;
        }
        if (t == first && words.is(d, t, Words.PLACE_ARTICLE)) {
            return d.isCapital(t + 1)
                    && d.shape(t + 1) == Document.TITLE
                    && !d.glued(t + 1)
                    && draft.casing.isRunning(t);
        }
        if (words.is(d, t, Words.ENGLISH)) {
            return t > first && words.is(d, t, Words.GIVEN | Words.SURNAME) && d.isCapital(t - 1)
                    || words.is(d, t, Words.PARTICLE);
        }
        boolean demonym = lexicon.demonyms.startsAt(d, t);
        return !demonym
                && !lexicon.roles.startsAt(d, t)
                && (draft.casing.tells(t) || !draft.casing.isRunning(t) || draft.casing.opens(t));
    }

    private int wordEnd(Document d, int first, int limit) {
        int t = first + 1;
        while (t + 1 < limit && d.glued(t) && d.glued(t + 1) && d.isWord(t + 1)) {
            boolean hyphen = d.isFolded(t, '-') && !words.is(d, t + 1, Words.COMPOUND);
            boolean apostrophe = d.isFolded(t, '\'') && !d.is(t + 1, "s");
            if (!hyphen && !apostrophe) {
                break;
            }
            t += 2;
        }
        return t;
    }
}
