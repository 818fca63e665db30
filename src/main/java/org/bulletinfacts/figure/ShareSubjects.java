package org.bulletinfacts.figure;

import org.bulletinfacts.figure.FigureWord.Kind;
import org.bulletinfacts.text.Document;

/** A percentage without "of" that stands for a part of those spoken of: "54% live in towns", "took 37.8%", "the remaining 16%". */
final class ShareSubjects {
    private static final int FARTHEST_WHOLE = 14;
    private static final int FARTHEST_WINNER = 6;
    private static final int FARTHEST_DEFICIT = 10;

    private final FigureLexicon lexicon;

    ShareSubjects(FigureLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** @param start the first token of the amount's modifiers, or of the amount */
    boolean isPart(Passage p, Amount a, int start) {
        if (lexicon.is(p.d(), start - 1, Kind.SHARE_GROUP) && p.sameSentence(start - 1, a.first)) {
            return true;
        }
        return isSubject(p, a, start)
                || isOfWhole(p, start)
                || isObject(p, start)
                || isVotes(p, start)
                || isOfOutput(p, a, start);
    }

    /** "54% live in towns", "while 14 percent said no": the percentage begins a clause. */
    private boolean isSubject(Passage p, Amount a, int start) {
        Document d = p.d();
        int verb = p.isLower(a.end) && lexicon.is(d, a.end, Kind.FILLER) ? lexicon.wordEnd(d, a.end) : a.end;
        if (!p.sameSentence(a.first, verb) || !lexicon.is(d, verb, Kind.SHARE_VERB) || !beginsClause(p, start)) {
            return false;
        }
        boolean single = d.is(verb, "is") || d.is(verb, "was");
        // "5% is the target", "3% was recorded": the figure itself is spoken of, not some of a whole.
        return !single || !lexicon.is(d, verb + 1, Kind.DETERMINER) && !lexicon.is(d, verb + 1, Kind.LINK);
    }

    private boolean beginsClause(Passage p, int start) {
        Document d = p.d();
        int before = start - 1;
        return !p.sameSentence(before, start)
                || d.kind(before) == Document.MARK && !p.isHyphen(before) && !d.is(before, '(')
                || d.word(before) == lexicon.and && p.numbers().covering(before - 1) < 0
                || d.isWord(before) && !p.isLower(before)
                || d.is(before, "while")
                || d.is(before, "but")
                || d.is(before, "whereas")
                || d.is(before, "that")
                || d.is(before, "where");
    }

    /** "Of the 3 million who voted, 92%", "of which it had received 23%". */
    private boolean isOfWhole(Passage p, int start) {
        Document d = p.d();
        int first = d.sentenceFirst(d.sentenceOf(start));
        boolean opened = d.word(first) == lexicon.of && d.is(start - 1, ',') && start - first > 2;
        for (int t = start - 2; !opened && t >= Math.max(first, start - FARTHEST_WHOLE); t--) {
            if (d.is(t, ';') || p.numbers().startingAt(t) >= 0) {
                return false;
            }
            boolean which = d.is(t + 1, "which") || d.is(t + 1, "whom");
            opened = d.word(t) == lexicon.of && which || d.word(t) == lexicon.of && t == first && isThese(d, t + 1);
        }
        return opened && !lexicon.changes.startsAt(d, start - 1);
    }

    private static boolean isThese(Document d, int token) {
        return d.is(token, "these") || d.is(token, "those") || d.is(token, "them") || d.is(token, "this");
    }

    /** "took 37.8%", "received 23%": of votes, or of what is given out. */
    private boolean isObject(Passage p, int start) {
        int verb = lexicon.startOfWordEnding(p.d(), start, Kind.SHARE_OBJECT);
        return verb >= 0 && p.sameSentence(verb, start);
    }

    /** "was declared winner with 53.9%". */
    private boolean isVotes(Passage p, int start) {
        Document d = p.d();
        boolean with = d.is(start - 1, "with") || d.is(start - 1, "on");
        int first = d.sentenceFirst(d.sentenceOf(start));
        for (int t = start - 2; with && t >= Math.max(first, start - FARTHEST_WINNER); t--) {
            if (lexicon.is(d, t, Kind.ELECTED)) {
                return true;
            }
        }
        return false;
    }

    /** "to bring the deficit down to 4.7%": deficits are told in percent of what a country produces. */
    private boolean isOfOutput(Passage p, Amount a, int start) {
        Document d = p.d();
        boolean level = lexicon.is(d, start - 1, Kind.LEVEL_PREPOSITION)
                || lexicon.is(d, start - 1, Kind.LINK)
                || start < a.first;
        int first = d.sentenceFirst(d.sentenceOf(start));
        for (int t = start - 1; level && t >= Math.max(first, start - FARTHEST_DEFICIT); t--) {
            if (d.is(t, ';') || d.is(t, ',')) {
                return false;
            }
            if (lexicon.is(d, t, Kind.DEFICIT)) {
                return true;
            }
        }
        return false;
    }
}
