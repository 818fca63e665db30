package org.bulletinfacts.figure;

import org.bulletinfacts.figure.FigureLexicon.ChangeWord;
import org.bulletinfacts.figure.FigureLexicon.Part;
import org.bulletinfacts.figure.FigureWord.Kind;
import org.bulletinfacts.text.Document;

/** Finds the word of change that an amount goes with: a verb or noun some words before, or the noun of a growth. */
final class NearbyChange {
    /** How far before an amount with a unit the verb may stand, in tokens. */
    static final int FARTHEST_MOVE = 14;

    private static final int MOST_FILLERS = 6;

    private final FigureLexicon lexicon;

    NearbyChange(FigureLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The direction of the nearest word of change before a token, at most so many tokens away, in its sentence. */
    Change before(Passage p, int token, int farthest, boolean any) {
        Document d = p.d();
        if (token <= 0 || token > d.size()) {
            return null;
        }
        int first = Math.max(token - farthest, d.sentenceFirst(d.sentenceOf(token - 1)));
        for (int at = token - 1; at >= first; at--) {
            if (d.is(at, ';')) {
                return null;
            }
            ChangeWord word = lexicon.changes.at(d, at);
            if (word != null && lexicon.changes.end(d, at) > token) {
                // "up by": the preposition is told apart.
                word = lexicon.changes.exactly(d, at, at + 1);
            }
            boolean dearer = word != null && any && word.is(Part.AFTER) && at == token - 1;
            if (dearer || word != null && isWordOfChange(p, word, at, any)) {
                return word.change();
            }
        }
        return null;
    }

    private static boolean isWordOfChange(Passage p, ChangeWord word, int at, boolean any) {
        boolean verb = word.is(Part.VERB) || word.is(Part.WEAK) || (word.is(Part.PARTICLE) || word.is(Part.BY)) && any;
        return verb || word.is(Part.NOUN) && !p.d().is(at - 1, "to");
    }

    /** The word of change that ends before a token, or null. */
    ChangeWord ending(Passage p, int end) {
        int start = end <= 0 ? -1 : lexicon.changes.startOfFormEnding(p.d(), end);
        return start >= 0 && p.sameSentence(start, end - 1) ? lexicon.changes.exactly(p.d(), start, end) : null;
    }

    /** The token behind the word that the fillers before {@code end} ("sharply", "a further", "annually by") follow. */
    int skipFillers(Passage p, int end) {
        Document d = p.d();
        int at = end;
        for (int i = 0; i < MOST_FILLERS; i++) {
            int filler = lexicon.startOfWordEnding(d, at, Kind.FILLER);
            if (filler >= 0 && p.sameSentence(filler, end - 1)) {
                at = filler;
            } else if (p.isLower(at - 1) && isAdverb(d, at - 1)) {
                at--;
            } else {
                break;
            }
        }
        return at;
    }

    /** Whether a word is an adverb by its end: longer than four letters, with "ly". */
    static boolean isAdverb(Document d, int token) {
        int end = d.end(token);
        return end - d.start(token) > 4 && d.charAt(end - 1) == 'y' && d.charAt(end - 2) == 'l';
    }

    /** "an increase of 5%", "growth in exports of 5%", "growth rate of 5%". */
    Change nounOf(Passage p, int of, boolean rate) {
        ChangeWord word = ending(p, of);
        if (word != null && word.is(Part.NOUN)) {
            return word.change();
        }
        if (!rate) {
            return null;
        }
        Document d = p.d();
        int first = Math.max(of - 8, d.sentenceFirst(d.sentenceOf(of)));
        for (int at = of - 1; at >= first; at--) {
            ChangeWord noun = lexicon.changes.at(d, at);
            if (noun != null && noun.is(Part.NOUN) && (d.is(at + 1, "in") || d.word(at + 1) == lexicon.of)) {
                return noun.change();
            }
            if (d.kind(at) == Document.MARK && !p.isHyphen(at)) {
                return null;
            }
        }
        return null;
    }

    /** "growth was 5%", "growth slowed to 5%", "growth forecast at 5%": the rate of a growth is the size of a change. */
    Change growthAt(Passage p, int end) {
        Document d = p.d();
        int first = Math.max(end - 7, d.sentenceFirst(d.sentenceOf(Math.min(end, d.size() - 1))));
        for (int at = end - 1; at >= Math.max(0, first); at--) {
            if (lexicon.is(d, at, Kind.GROWTH)) {
                return Change.INCREASE;
            }
            if (lexicon.is(d, at, Kind.CONTRACTION)) {
                return Change.DECREASE;
            }
            boolean link = lexicon.is(d, at, Kind.LINK) || lexicon.is(d, at, Kind.FILLER) || d.isDigits(at);
            if (!link && !d.is(at, "growth")) {
                return null;
            }
        }
        return null;
    }
}
