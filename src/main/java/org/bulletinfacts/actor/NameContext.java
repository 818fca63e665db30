package org.bulletinfacts.actor;

import java.util.Arrays;
import org.bulletinfacts.text.Document;

/**
 * How the words of a text are used in all of it, as flags by word: written small somewhere, with a capital that marks a name, in a name that
 * the rules found. Used again for the next text.
 */
final class NameContext {
    static final int SMALL = 1;
    static final int TELLS = 2;
    /** The first of the kinds' flags, in the order of {@link ActorKind}. */
    static final int NAMED = 4;

    static final int LAST_OF_PERSON = NAMED << 5;
    /** A word that stands for a name found elsewhere: part of a person's name, or all of a name. */
    static final int SHORT = NAMED << 6;

    static final int BEHIND_PLACE_PREPOSITION = NAMED << 7;
    static final int BEFORE_SPEECH = NAMED << 8;
    static final int BEHIND_ROLE = NAMED << 9;
    static final int BEFORE_AGE = NAMED << 10;
    static final int BEHIND_THE = NAMED << 11;
    static final int BEFORE_PLACE_TYPE = NAMED << 12;
    static final int OWNS = NAMED << 13;
    static final int BEFORE_WHO = NAMED << 14;

    private final ActorLexicon lexicon;

    private int[] keys = new int[1 << 10];
    private int[] flags = new int[1 << 10];
    private int used;

    NameContext(ActorLexicon lexicon) {
        this.lexicon = lexicon;
    }

    void read(Draft draft) {
        Document d = draft.d;
        Arrays.fill(keys, 0);
        Arrays.fill(flags, 0);
        used = 0;
        for (int t = 0; t < d.size(); t++) {
            if (d.kind(t) != Document.WORD) {
                continue;
            }
            if (d.isCapital(t)) {
                Name name = draft.at(t);
                int flag = draft.casing.tells(t) ? TELLS : 0;
                if (name != null) {
                    flag |= NAMED << name.kind.ordinal();
                    flag |= name.is(ActorKind.PERSON) && t == name.end - 1 ? LAST_OF_PERSON : 0;
                    flag |= name.is(ActorKind.PERSON) && name.length() > 1 && d.shape(t) != Document.INITIAL
                                    || name.length() == 1
                            ? SHORT
                            : 0;
                }
                flag(d.hash(t), flag | neighbours(draft, t));
            }
        }
        for (int t = 0; t < d.size(); t++) {
            if (d.shape(t) == Document.LOWER) {
                int at = place(d.hash(t));
                if (keys[at] != 0) {
                    flags[at] |= SMALL;
                }
            }
        }
    }

    private int neighbours(Draft draft, int t) {
        Document d = draft.d;
        int flag = 0;
        int sentence = d.sentenceOf(t);
        int left = t - 1;
        while (left >= 0 && t - left < 4 && d.isCapital(left) && d.sentenceOf(left) == sentence) {
            left--;
        }
        if (left >= 0 && d.sentenceOf(left) == sentence) {
            flag |= lexicon.words.is(d, left, Words.PLACE_PREPOSITION) ? BEHIND_PLACE_PREPOSITION : 0;
            flag |= d.is(left, "the") ? BEHIND_THE : 0;
            flag |= draft.isInRole(left)
                            || lexicon.honorifics.startsAt(d, left)
                            || lexicon.honorifics.startsAt(d, left + 1)
                    ? BEHIND_ROLE
                    : 0;
        }
        int right = t + 1;
        while (right < d.size() && right - t < 4 && d.isCapital(right)) {
            right++;
        }
        if (right < d.size() && d.sentenceOf(right) == sentence) {
            flag |= lexicon.speechVerbs.startsAt(d, right) && !d.isCapital(right) ? BEFORE_SPEECH : 0;
            flag |= lexicon.placeTypes.startsAt(d, right) ? BEFORE_PLACE_TYPE : 0;
            flag |= d.isFolded(right, '\'') && d.is(right + 1, "s") ? OWNS : 0;
            flag |= d.is(right, ',')
                            && d.isDigits(right + 1)
                            && d.end(right + 1) - d.start(right + 1) == 2
                            && d.is(right + 2, ',')
                    ? BEFORE_AGE
                    : 0;
            flag |= d.is(right, "who") || d.is(right, ',') && d.is(right + 1, "who") ? BEFORE_WHO : 0;
        }
        return flag;
    }

    private void flag(int hash, int flag) {
        if (2 * used > keys.length) {
            int[] oldKeys = keys;
            int[] oldFlags = flags;
            keys = new int[2 * oldKeys.length];
            flags = new int[keys.length];
            for (int i = 0; i < oldKeys.length; i++) {
                if (oldKeys[i] != 0) {
                    int at = place(oldKeys[i]);
                    keys[at] = oldKeys[i];
                    flags[at] = oldFlags[i];
                }
            }
        }
        int at = place(hash);
        if (keys[at] == 0) {
            keys[at] = key(hash);
            used++;
        }
        flags[at] |= flag;
    }

    /** The flags of a word by its hash. */
    int flags(int hash) {
        return flags[place(hash)];
    }

    private static int key(int hash) {
        return hash == 0 ? 1 : hash;
    }

    private int place(int hash) {
        int key = key(hash);
        int at = (key * 0x9E3779B1 >>> 9) & keys.length - 1;
        while (keys[at] != 0 && keys[at] != key) {
            at = at + 1 & keys.length - 1;
        }
        return at;
    }
}
