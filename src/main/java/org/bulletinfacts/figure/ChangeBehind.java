package org.bulletinfacts.figure;

import org.bulletinfacts.figure.FigureLexicon.ChangeWord;
import org.bulletinfacts.figure.FigureLexicon.Part;
import org.bulletinfacts.figure.FigureWord.Kind;
import org.bulletinfacts.number.Numbers;
import org.bulletinfacts.text.Document;

/** Reads the change that is told behind its amount: "a 5% increase", "5% higher", "1,300 more than in 2023". */
final class ChangeBehind {
    private final FigureLexicon lexicon;

    ChangeBehind(FigureLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** "a 5% increase", "5 percent annual growth", "5% higher", "5% up on last year". */
    Change read(Passage p, Amount a, boolean rate) {
        Document d = p.d();
        int at = p.isHyphen(a.end) ? a.end + 1 : a.behind();
        for (int words = 0; words < 4 && p.sameSentence(a.first, at); words++) {
            ChangeWord word = lexicon.changes.at(d, at);
            boolean verb = word != null && words == 0 && (word.is(Part.VERB) || word.is(Part.WEAK));
            if (verb && !rate && !p.isHyphen(a.end) && d.word(a.first - 1) == lexicon.of) {
                // "gusts of 130 kph cut power"
                return null;
            }
            if (word != null) {
                return changeBehind(p, a, word, at, rate, words);
            }
            boolean adjective = p.isLower(at) && !lexicon.is(d, at, Kind.FUNCTION) && a.hasUnit();
            boolean joined = p.isHyphen(at) || lexicon.is(d, at, Kind.FILLER);
            if (!adjective && !joined) {
                return null;
            }
            words -= p.isHyphen(at) ? 1 : 0;
            int filler = lexicon.is(d, at, Kind.FILLER) ? lexicon.wordEnd(d, at) : -1;
            at = Math.max(at + 1, filler);
        }
        return null;
    }

    private Change changeBehind(Passage p, Amount a, ChangeWord word, int at, boolean rate, int distance) {
        Document d = p.d();
        int end = lexicon.changes.end(d, at);
        if (word.is(Part.NOUN)) {
            boolean plain = a.hasUnit()
                    || a.kind == FigureKind.RATIO
                    || p.numbers().is(a.number, Numbers.SCALED)
                    || p.isHyphen(at - 1);
            boolean verb = word.is(Part.VERB) && p.isPlural(at - 1);
            return plain && !verb ? word.change() : null;
        }
        if (!word.is(Part.AFTER) || distance > 1 || d.word(end) == lexicon.to) {
            return null;
        }
        if (distance > 0 && (d.is(at, "up") || d.is(at, "down")) && !isDegree(p, at)) {
            // "plants of 300 MW broke down", "43% turned up"
            return null;
        }
        boolean ratio = a.rule.equals("ratio-times");
        if (ratio || a.kind == FigureKind.COUNT && distance == 0) {
            // "1,300 more than in 2023", "1.5 times higher than a year ago"; "3 times larger than Malta" is no change.
            return isThanBefore(d, end) ? word.change() : null;
        }
        if (a.rule.equals("ratio-fraction")) {
            // "a third more than", "a fifth below the forecast"; not "half below 18"
            boolean base = !word.is(Part.PAST) || d.is(end, "the") || d.is(end, "its") || d.is(end, "last");
            return base && distance == 0 && !isComplement(p, end) && !p.isHyphen(end) ? word.change() : null;
        }
        boolean compares = rate || a.kind == FigureKind.MONEY || a.kind == FigureKind.MEASURE;
        boolean more = d.is(at, "more") || d.is(at, "less") || d.is(at, "fewer") || word.is(Part.PAST);
        boolean sizes = d.is(at, "larger") || d.is(at, "smaller") || d.is(at, "bigger") || d.is(at, "greater");
        if (a.kind == FigureKind.MEASURE && word.is(Part.PAST)) {
            // "3 degrees above normal", but "900 metres above the sea"
            return d.is(end, "normal") || d.is(end, "average") || d.is(end, "usual") ? word.change() : null;
        }
        boolean paid = a.kind == FigureKind.MONEY && more && !word.is(Part.PAST) && !isNoun(p, end) && !isListed(p, a);
        boolean dayBefore = a.kind == FigureKind.MONEY
                && word.is(Part.PAST)
                && (d.is(end, "the") && (d.is(end + 1, "previous") || lexicon.is(d, end + 1, Kind.TIME_UNIT))
                        || d.is(end, "last")
                        || d.is(end, "yesterday"));
        return compares
                        && (rate || dayBefore || !more && !sizes || d.is(end, "than") || paid)
                        && (!more || !isComplement(p, end))
                ? word.change()
                : null;
    }

    /** Whether the token before is how much: "5% slightly up", "3% y/y down". */
    private boolean isDegree(Passage p, int at) {
        return lexicon.startOfWordEnding(p.d(), at, Kind.FILLER) >= 0 || NearbyChange.isAdverb(p.d(), at - 1);
    }

    /** "$13 million now, and $5 million more": what is added to a list is no comparison. */
    private boolean isListed(Passage p, Amount a) {
        return p.d().word(a.first - 1) == lexicon.and || p.d().is(a.first - 1, ',');
    }

    /** "$5 more petrol" is no comparison of amounts. */
    private boolean isNoun(Passage p, int token) {
        return p.isLower(token) && !lexicon.is(p.d(), token, Kind.FUNCTION);
    }

    /** "than in 2023", "than a year ago", "than last year". */
    private boolean isThanBefore(Document d, int than) {
        if (!d.is(than, "than")) {
            return false;
        }
        int base = than + 1;
        boolean led = d.is(base, "in") || d.is(base, "at") || d.is(base, "during") || d.is(base, "on");
        boolean article = d.is(base, "a") || d.is(base, "the") || d.is(base, "one");
        boolean time = lexicon.is(d, base + 1, Kind.TIME_UNIT) || d.is(base + 1, "same") || d.is(base + 1, "previous");
        return led || d.is(base, "last") || d.is(base, "before") || d.is(base, "previously") || article && time;
    }

    /** "5% more of the land" is a share, not a comparison. */
    private boolean isComplement(Passage p, int token) {
        return p.d().word(token) == lexicon.of;
    }
}
