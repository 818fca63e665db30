package org.bulletinfacts.actor;

import org.bulletinfacts.text.Document;

/**
 * Widens bodies to all that their abbreviation stands for: of "National Risk Reduction and Management Council (NRRMC)" every
 * capital has its word.
 */
final class DefinedNames {
    private static final int MOST_WORDS = 14;

    private final ActorLexicon lexicon;

    DefinedNames(ActorLexicon lexicon) {
        this.lexicon = lexicon;
    }

    void read(Draft draft) {
        Document d = draft.d;
        for (int t = 1; t + 2 < d.size(); t++) {
            if (d.is(t, '(') && d.is(t + 2, ')') && ShortNames.isAcronym(d, t + 1)) {
                define(draft, t, d.text(t + 1, t + 2));
            }
        }
    }

    private void define(Draft draft, int open, String letters) {
        int first = first(draft.d, open, letters, false, 0);
        if (first < 0) {
            first = first(draft.d, open, letters, true, 0);
        }
        Name before = draft.endingAt(open);
        if (first < 0 && before == null) {
            first = first(draft.d, open, letters, false, 1);
        }
        if (first < 0 || before != null && (before.first <= first || !before.is(ActorKind.ORGANIZATION))) {
            return;
        }
        Name start = draft.startingAt(first);
        Name body = before != null ? before : start;
        boolean organization = body != null && body.is(ActorKind.ORGANIZATION);
        if (!organization || lexicon.roles.startsAt(draft.d, first) || !isFreeOfPeople(draft, first, open)) {
            return;
        }
        Name name = draft.replace(first, open, ActorKind.ORGANIZATION, "defined-name");
        if (name != null) {
            name.head = body.head;
        }
    }

    private static boolean isFreeOfPeople(Draft draft, int first, int end) {
        for (int t = first; t < end; t++) {
            if (draft.at(t) != null && (draft.at(t).is(ActorKind.PERSON) || draft.at(t).first < first)) {
                return false;
            }
        }
        return true;
    }

    /**
     * First token of the words whose initials the letters are, or -1.
     *
     * @param small whether words in small letters have a letter too: "BoG"
     * @param spare how many capitalised words may have none
     */
    private int first(Document d, int open, String letters, boolean small, int spare) {
        int limit = d.sentenceFirst(d.sentenceOf(open));
        int wanted = letters.length() - 1;
        int left = spare;
        for (int t = open - 1; t >= limit && open - t <= MOST_WORDS; t--) {
            boolean capital = d.isCapital(t);
            if (!d.isWord(t) || d.is(t, "s") && d.isFolded(t - 1, '\'')) {
                if (!isInside(d, t)) {
                    return -1;
                }
            } else if (capital || small) {
                if (Character.toLowerCase(d.charAt(d.start(t))) == Character.toLowerCase(letters.charAt(wanted))) {
                    if (--wanted < 0) {
                        return capital ? t : -1;
                    }
                } else if (!capital || left-- <= 0) {
                    return -1;
                }
            } else if (!lexicon.words.is(d, t, Words.SMALL | Words.PARTICLE)) {
                return -1;
            }
        }
        return -1;
    }

    /** Marks that stand inside names. */
    private static boolean isInside(Document d, int t) {
        return d.isWord(t) || d.is(t, '&') || d.is(t, ',') || d.isFolded(t, '-') || d.isFolded(t, '\'');
    }
}
