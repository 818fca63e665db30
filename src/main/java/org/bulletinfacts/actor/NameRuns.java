package org.bulletinfacts.actor;

import java.util.Set;
import org.bulletinfacts.tagger.Run;
import org.bulletinfacts.tagger.Tags;
import org.bulletinfacts.text.Document;

/**
 * The runs of tokens that a tagger labels: capitalised words that no rule took, with the names and small words that they stand with. What a
 * rule is sure of keeps its tags; a rule is not where it was often wrong in training, or where more capitals lean on its name.
 */
final class NameRuns {
    static final ActorKind[] KINDS = ActorKind.values();
    static final Tags TAGS = new Tags(KINDS.length);
    private static final int LONGEST = 40;
    private static final int MOST_LINKS = 2;

    private final ActorLexicon lexicon;
    private final Words words;
    private final NameFeatures features;
    private final Set<String> weak;

    NameRuns(ActorLexicon lexicon, Set<String> weak) {
        this.lexicon = lexicon;
        this.words = lexicon.words;
        this.features = new NameFeatures(lexicon);
        this.weak = weak;
    }

    /** Hears of each run in order: its first token, the one behind it, and what is seen of it. */
    interface Listener {
        void run(int first, int end, Run run);
    }

    void read(Draft draft, NameContext context, Run run, Listener listener) {
        Document d = draft.d;
        context.read(draft);
        int done = 0;
        for (int t = 0; t < d.size(); t++) {
            if (!d.isCapital(t) || !isOpen(draft, t) || isShort(draft, context, t) || onlyOpens(draft, t)) {
                continue;
            }
            int first = start(draft, t, done);
            int end = end(draft, t);
            run.clear();
            for (int i = first; i < end; i++) {
                int tags = allowed(draft, context, first, end, i);
                run.token(tags);
                if (Integer.bitCount(tags) > 1) {
                    features.add(draft, context, i, run);
                }
            }
            listener.run(first, end, run);
            done = end;
            t = end - 1;
        }
    }

    /** "The", "In", "However": a small word whose capital the sentence gave it. */
    private boolean onlyOpens(Draft draft, int t) {
        Document d = draft.d;
        return words.is(d, t, Words.SMALL)
                && draft.at(t) == null
                && draft.casing.opens(t)
                && d.shape(t) != Document.UPPER
                && (!d.isCapital(t + 1) || draft.at(t + 1) != null);
    }

    private boolean isOpen(Draft draft, int t) {
        Name name = draft.at(t);
        return name == null ? !draft.isInRole(t) : isWeak(draft, name);
    }

    /** Whether a name may be less than what stands there. */
    boolean isWeak(Draft draft, Name name) {
        return !name.isOwn()
                && (weak.contains(name.rule) || isOpenBefore(draft, name.first) || isOpenBehind(draft, name.end));
    }

    /** Whether a capitalised word that no rule took stands before a token, or is joined to it by a hyphen. */
    private boolean isOpenBefore(Draft draft, int t) {
        Document d = draft.d;
        boolean joined = d.isFolded(t - 1, '-') && d.glued(t - 1) && d.glued(t);
        int before = joined ? t - 2 : t - 1;
        return isUntaken(draft, before) && d.sentenceOf(before) == d.sentenceOf(t);
    }

    private boolean isOpenBehind(Draft draft, int end) {
        Document d = draft.d;
        boolean joined = d.isFolded(end, '-') && d.glued(end) && d.glued(end + 1);
        int behind = joined ? end + 1 : end;
        return isUntaken(draft, behind) && d.sentenceOf(behind) == d.sentenceOf(end - 1);
    }

    private boolean isUntaken(Draft draft, int t) {
        return draft.d.isCapital(t) && draft.at(t) == null && !draft.isInRole(t) && !onlyOpens(draft, t);
    }

    /** A word that the second pass over the text takes for a name found elsewhere. */
    private boolean isShort(Draft draft, NameContext context, int t) {
        return isUntaken(draft, t)
                && !isOpenBefore(draft, t)
                && !isOpenBehind(draft, t + 1)
                && (context.flags(draft.d.hash(t)) & NameContext.SHORT) != 0;
    }

    /** The tags that a token may have: those of a name that a sure rule found, else any. */
    private int allowed(Draft draft, NameContext context, int first, int end, int t) {
        Name name = draft.at(t);
        boolean none = name == null && (draft.isInRole(t) || onlyOpens(draft, t) || isShort(draft, context, t));
        if (none) {
            return 1 << Tags.OUTSIDE;
        }
        if (name == null || isWeak(draft, name)) {
            return TAGS.all();
        }
        boolean inside = name.first >= first && name.end <= end;
        return 1 << (inside ? Tags.of(name.kind.ordinal(), t - name.first, name.length()) : Tags.OUTSIDE);
    }

    private int start(Draft draft, int token, int done) {
        Document d = draft.d;
        int sentence = Math.max(done, d.sentenceFirst(d.sentenceOf(token)));
        int first = token;
        while (first > sentence && token - first < LONGEST) {
            int before = first - 1;
            if (isPart(draft, before) || d.isDigits(before) && first == token) {
                first = before;
                continue;
            }
            int joined = before;
            while (joined > sentence && before - joined < MOST_LINKS && isLink(d, joined)) {
                joined--;
            }
            if (joined == before || !isPart(draft, joined)) {
                break;
            }
            first = joined;
        }
        return first;
    }

    private int end(Draft draft, int token) {
        Document d = draft.d;
        int limit = Math.min(d.sentenceEnd(token), token + LONGEST);
        int end = token + 1;
        while (end < limit) {
            if (isPart(draft, end) || d.isDigits(end) || isType(d, end)) {
                end++;
                continue;
            }
            int joined = end;
            while (joined < limit && joined - end <= MOST_LINKS && isLink(d, joined)) {
                joined++;
            }
            if (joined >= limit || !isPart(draft, joined)) {
                break;
            }
            end = joined + 1;
        }
        return end;
    }

    private boolean isPart(Draft draft, int t) {
        return draft.d.isCapital(t) || draft.at(t) != null || words.is(draft.d, t, Words.PARTICLE);
    }

    /** A small word that may end a name: river, region, ministry. */
    private boolean isType(Document d, int t) {
        return d.isWord(t)
                && (lexicon.placeTypes.startsAt(d, t)
                        || lexicon.organizationHeads.startsAt(d, t)
                        || lexicon.eventHeads.startsAt(d, t)
                        || lexicon.workHeads.startsAt(d, t));
    }

    /** What may stand inside names: "of the", "and", "al-", apostrophes, hyphens, points. */
    private boolean isLink(Document d, int t) {
        if (d.kind(t) == Document.MARK) {
            return d.isFolded(t, '-')
                    || d.isFolded(t, '\'')
                    || d.is(t, '.')
                    || d.is(t, ',')
                    || d.is(t, '&')
                    || d.is(t, '/');
        }
        return words.is(d, t, Words.PARTICLE)
                || d.is(t, "s")
                || d.is(t, "of")
                || d.is(t, "the")
                || d.is(t, "and")
                || d.is(t, "for")
                || d.is(t, "on")
                || d.is(t, "in");
    }
}
