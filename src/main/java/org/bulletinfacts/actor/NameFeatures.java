package org.bulletinfacts.actor;

import org.bulletinfacts.tagger.Run;
import org.bulletinfacts.tagger.Trainer;
import org.bulletinfacts.text.Document;

/** What a tagger sees of a token: the word, its look and its neighbours, what the lexicons and the rules say of them. */
final class NameFeatures {
    private static final int NO_WORD = 7;
    private static final int LONGEST_AFFIX = 5;

    private final ActorLexicon lexicon;
    private final Words words;

    NameFeatures(ActorLexicon lexicon) {
        this.lexicon = lexicon;
        this.words = lexicon.words;
    }

    /** Adds the features of a token. */
    void add(Draft draft, NameContext context, int t, Run to) {
        Document d = draft.d;
        int word = word(d, t);
        int before = word(d, t, t - 1);
        int after = word(d, t, t + 1);
        int n = 0;
        put(to, n++, word, 0);
        put(to, n++, before, 0);
        put(to, n++, after, 0);
        put(to, n++, before, word);
        put(to, n++, word, after);
        int shape = shape(draft, t);
        int shapeBefore = shape(draft, t - 1);
        int shapeBehind = shape(draft, t + 1);
        put(to, n++, shape, shapeBefore);
        put(to, n++, shape, shapeBehind);
        put(to, n++, shape, shapeBefore * 256 + shapeBehind);
        n = affixes(d, t, to, n);
        int flags = words.flags(d, t);
        put(to, n++, flags, shape);
        put(to, n++, words.flags(d, t - 1), flags);
        put(to, n++, flags, words.flags(d, t + 1));
        int known = known(d, t);
        put(to, n++, known, shape);
        put(to, n++, known(d, t - 1), known);
        put(to, n++, known, known(d, t + 1));
        int ruled = ruled(draft, t);
        put(to, n++, ruled, 0);
        put(to, n++, ruled, word);
        put(to, n++, ruled, ruled(draft, t - 1));
        put(to, n++, ruled, ruled(draft, t + 1));
        int kind = kindAt(draft, t);
        put(to, n++, kind, kindAt(draft, t - 1) * 8 + kindAt(draft, t + 1));
        put(to, n++, kind, before);
        put(to, n++, kind, after);
        int elsewhere = d.isWord(t) ? context.flags(d.hash(t)) : -1;
        int named = elsewhere & (NameContext.BEHIND_PLACE_PREPOSITION - 1);
        put(to, n++, named, shape);
        put(to, n++, named, flags);
        for (int bit = NameContext.BEHIND_PLACE_PREPOSITION; bit <= NameContext.BEFORE_WHO; bit <<= 1) {
            put(to, n++, elsewhere > 0 && (elsewhere & bit) != 0 ? 1 : 0, 0);
        }
        surroundings(draft, t, to, n);
    }

    /** What stands around all capitalised words together: "the X Y Z said". */
    private void surroundings(Draft draft, int t, Run to, int template) {
        Document d = draft.d;
        int sentence = d.sentenceFirst(d.sentenceOf(t));
        int limit = d.sentenceEnd(t);
        int left = t;
        while (left > sentence && t - left < 6 && d.isCapital(left - 1)) {
            left--;
        }
        int right = t + 1;
        while (right < limit && right - t < 6 && d.isCapital(right)) {
            right++;
        }
        int n = template;
        int from = word(d, t, left - 1);
        int behind = word(d, t, right);
        put(to, n++, from, 0);
        put(to, n++, behind, 0);
        put(to, n++, from, behind);
        put(to, n++, word(d, left), right - left);
        put(to, n++, word(d, right - 1), right - left);
        put(to, n++, words.flags(d, right - 1), right - left);
        put(to, n++, known(d, right - 1), right - t);
        put(to, n++, (t - left) * 8 + right - left, shape(draft, t));
        put(to, n++, behind, word(d, t, right + 1));
        put(to, n++, draft.isInRole(left - 1) ? 1 : 0, known(d, right));
        put(to, n++, word(d, t, left - 2), 0);
        put(to, n++, word(d, t, right + 1), 0);
        put(to, n++, known(d, left - 1), known(d, right));
        put(to, n++, kindAt(draft, left - 2), from);
        put(to, n++, kindAt(draft, right + 1), behind);
    }

    /** The kind of the name that the rules found beside, and nothing else of it. */
    private static int kindAt(Draft draft, int t) {
        Name name = draft.at(t);
        return name == null ? 0 : 1 + name.kind.ordinal();
    }

    /** The first three and four letters, the last two to five; gives the number of the next template. */
    private static int affixes(Document d, int t, Run to, int template) {
        int length = Math.min(LONGEST_AFFIX, d.end(t) - d.start(t));
        int n = template;
        int hash = 0;
        for (int i = 1; i <= length; i++) {
            hash = 31 * hash + d.folded(d.start(t) + i - 1);
            if (i == 3 || i == 4) {
                put(to, n + i, hash, 0);
            }
        }
        hash = 0;
        for (int i = 1; i <= length; i++) {
            hash = 31 * hash + d.folded(d.end(t) - i);
            if (i > 1) {
                put(to, n + LONGEST_AFFIX + i, hash, 0);
            }
        }
        return n + 2 * LONGEST_AFFIX + 1;
    }

    private static void put(Run to, int template, int a, int b) {
        to.add(Trainer.feature(template + 1, a, b));
    }

    private static int word(Document d, int t, int neighbour) {
        boolean inside = neighbour >= 0 && neighbour < d.size() && d.sentenceOf(neighbour) == d.sentenceOf(t);
        return inside ? word(d, neighbour) : NO_WORD;
    }

    private static int word(Document d, int t) {
        return d.isDigits(t) ? 100 + d.end(t) - d.start(t) : d.hash(t);
    }

    private static int shape(Draft draft, int t) {
        Document d = draft.d;
        if (t < 0 || t >= d.size()) {
            return 0;
        }
        int style = draft.casing.isRunning(t) ? 0 : draft.casing.isCapitals(t) ? 2 : 1;
        int shape = 1 + d.kind(t) * 8 + d.shape(t);
        return ((shape * 2 + (d.glued(t) ? 1 : 0)) * 2 + (draft.casing.opens(t) ? 1 : 0)) * 3 + style;
    }

    /** Which lexicons have a form that starts here. */
    private int known(Document d, int t) {
        int known = lexicon.demonyms.startsAt(d, t) ? 1 : 0;
        known |= lexicon.roles.startsAt(d, t) ? 2 : 0;
        known |= lexicon.honorifics.startsAt(d, t) ? 4 : 0;
        known |= lexicon.organizationHeads.startsAt(d, t) ? 8 : 0;
        known |= lexicon.placeTypes.startsAt(d, t) ? 16 : 0;
        known |= lexicon.eventHeads.startsAt(d, t) ? 32 : 0;
        known |= lexicon.workHeads.startsAt(d, t) ? 64 : 0;
        known |= lexicon.companySuffixes.startsAt(d, t) ? 128 : 0;
        known |= lexicon.speechVerbs.startsAt(d, t) ? 256 : 0;
        Known name = lexicon.names.at(d, t);
        return name == null ? known : known | 512 << name.kind().ordinal();
    }

    /** The name that the rules found here, the rule and the token's place in it. */
    private static int ruled(Draft draft, int t) {
        Name name = draft.at(t);
        if (name == null) {
            return draft.isInRole(t) ? 1 : 0;
        }
        int place = (t == name.first ? 1 : 0) + (t == name.end - 1 ? 2 : 0);
        return name.rule.hashCode() * 32 + name.kind.ordinal() * 4 + place + 2;
    }
}
