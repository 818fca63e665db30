package org.bulletinfacts.figure;

import org.bulletinfacts.figure.FigureLexicon.ChangeWord;
import org.bulletinfacts.figure.FigureLexicon.Part;
import org.bulletinfacts.number.Numbers;
import org.bulletinfacts.text.Document;

/** Reads the change that is told before its amount: "rose 5%", "grew by 500", "an increase of 5%". */
final class ChangeBefore {
    /** How far before "by 5%" the verb may stand, in tokens. */
    private static final int FARTHEST_VERB = 40;
    /** "grew by 500 people" but not "… growth, as was said by 5 ministers". */
    private static final int FARTHEST_COUNT = 6;

    private final FigureLexicon lexicon;
    private final NearbyChange near;

    ChangeBefore(FigureLexicon lexicon, NearbyChange near) {
        this.lexicon = lexicon;
        this.near = near;
    }

    /**
     * The direction of the change, or null where none is told before.
     *
     * @param start the first token of the amount's modifiers, or of the amount
     * @param rate the amount is a percentage or the like
     */
    Change read(Passage p, Amount a, int start, boolean rate) {
        Document d = p.d();
        int at = start - 1;
        if (!p.sameSentence(at, a.first)) {
            return null;
        }
        int farthest = rate ? FARTHEST_VERB : a.hasUnit() ? NearbyChange.FARTHEST_MOVE : FARTHEST_COUNT;
        if (d.word(at) == lexicon.by) {
            return near.before(p, at, farthest, true);
        }
        if (d.word(at) == lexicon.from || d.word(at) == lexicon.to) {
            return rate && d.word(at) == lexicon.to ? near.growthAt(p, d.is(at - 1, "up") ? at - 1 : at) : null;
        }
        if (isPassed(d, start)
                || a.kind == FigureKind.MEASURE && p.isHyphen(p.numbers().end(a.number))) {
            // "dropped a 500-pound bomb"
            return null;
        }
        int wordEnd = near.skipFillers(p, start);
        if (!p.sameSentence(wordEnd - 1, a.first)) {
            return null;
        }
        if (d.is(wordEnd - 1, "returned") && d.word(a.end) == lexicon.of) {
            // "returned 30% of the loot"
            return null;
        }
        if (d.word(wordEnd - 1) == lexicon.by) {
            return near.before(p, wordEnd - 1, farthest, true);
        }
        if (d.word(wordEnd - 1) == lexicon.of) {
            boolean storm = d.is(wordEnd - 2, "surge") && a.kind == FigureKind.MEASURE;
            return storm ? null : near.nounOf(p, wordEnd - 1, rate);
        }
        ChangeWord word = near.ending(p, wordEnd);
        if (word != null && (isStrong(word, rate) || word.is(Part.WEAK) && isChanged(p, a))) {
            return isLevel(p, a, word, wordEnd) ? null : word.change();
        }
        if (word != null
                && word.is(Part.WEAK)
                && (a.kind == FigureKind.MONEY || a.kind == FigureKind.MEASURE)
                && isAdding(d, wordEnd - 1)) {
            return word.change();
        }
        return rate ? near.growthAt(p, start) : null;
    }

    /** "fell below 11%" tells the level that was passed. */
    private static boolean isPassed(Document d, int start) {
        return d.is(start, "below") || d.is(start, "above") || d.is(start, "beyond") || d.is(start, "past");
    }

    /** Whether any amount, or any rate, behind the word is a change. */
    private static boolean isStrong(ChangeWord word, boolean rate) {
        return word.is(Part.VERB) || word.is(Part.PARTICLE) || word.is(Part.WEAK) && rate;
    }

    /** Whether the amount itself shows that it is what something changed by. */
    private boolean isChanged(Passage p, Amount a) {
        return isThenLevel(p, a) || isSubunit(a) || isPartOfItself(p, a);
    }

    /** "the rise 5%", "up 3 goals": what looks like a change, and is none. */
    private static boolean isLevel(Passage p, Amount a, ChangeWord word, int wordEnd) {
        boolean noun = word.is(Part.NOUN) && p.d().is(wordEnd - 2, "the");
        return noun || a.kind == FigureKind.COUNT && word.is(Part.PARTICLE) && !a.hasUnit() && isLoose(p, a);
    }

    /** "lost a third of its value". */
    private boolean isPartOfItself(Passage p, Amount a) {
        Document d = p.d();
        boolean own = (d.is(a.end + 1, "its") || d.is(a.end + 1, "their"))
                && (d.is(a.end + 2, "value") || d.is(a.end + 2, "worth") || d.is(a.end + 2, "weight"));
        return RatioReader.isShare(a) && d.word(a.end) == lexicon.of && own && p.sameSentence(a.first, a.end + 1);
    }

    /** "added $5 billion to the value": by how much it grew. */
    private static boolean isAdding(Document d, int verb) {
        return d.is(verb, "added") || d.is(verb, "adds") || d.is(verb, "add") || d.is(verb, "adding");
    }

    /** "gaining 20 paisas": cents and their like are told of a price. */
    private static boolean isSubunit(Amount a) {
        return a.kind == FigureKind.MONEY && a.subunit;
    }

    /** "lost $35 to $9,560": the new level behind it shows that the amount is a change. */
    private boolean isThenLevel(Passage p, Amount a) {
        int next = a.lastNumber + 1;
        Document d = p.d();
        boolean close = d.is(a.end + 1, "close")
                || d.is(a.end + 1, "end")
                || d.is(a.end + 1, "finish")
                || d.is(a.end + 1, "settle");
        return d.word(a.end) == lexicon.to
                && next < p.numbers().size()
                && p.numbers().first(next) - a.end <= (close ? 4 : 2)
                && a.hasUnit();
    }

    /** "up 3 goals": of bare counts "up" and "down" say nothing sure. */
    private static boolean isLoose(Passage p, Amount a) {
        return Math.abs(a.value) < 10 && !p.numbers().is(a.number, Numbers.DECIMAL);
    }
}
