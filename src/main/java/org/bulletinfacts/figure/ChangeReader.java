package org.bulletinfacts.figure;

import org.bulletinfacts.figure.FigureLexicon.ChangeWord;
import org.bulletinfacts.figure.FigureLexicon.Part;
import org.bulletinfacts.figure.FigureWord.Kind;
import org.bulletinfacts.number.Numbers;
import org.bulletinfacts.text.Document;

/** Tells the size of a change ("rose 5%", "a 5% increase", "5% up") from a level ("rose to 5%"), and its direction. */
final class ChangeReader {
    /** How far before "by 5%" the verb may stand, in tokens. */
    private static final int FARTHEST_VERB = 40;

    private static final int FARTHEST_MOVE = 14;
    private static final int NEAREST_MOVE = 5;
    /** "grew by 500 people" but not "… growth, as was said by 5 ministers". */
    private static final int FARTHEST_COUNT = 6;

    private static final int MOST_FILLERS = 6;

    private final FigureLexicon lexicon;
    private final AmountChanges amounts;

    ChangeReader(FigureLexicon lexicon) {
        this.lexicon = lexicon;
        amounts = new AmountChanges(lexicon);
    }

    /**
     * Whether a verb or noun of change stands before a token, so that "from 5 to 7" tells its ends.
     *
     * @param near only a few tokens before, as in "fell by 3 million to 12 million"
     */
    boolean isMoving(Passage p, int token, boolean near) {
        return before(p, token, near ? NEAREST_MOVE : FARTHEST_MOVE, false) != null;
    }

    /**
     * The direction of the change that the amount is the size of, or null where it is a level.
     *
     * @param start the first token of the amount's modifiers, or of the amount
     */
    Change read(Passage p, Amount a, int start) {
        boolean rate = a.kind == FigureKind.PERCENT
                || a.kind == FigureKind.PERCENTAGE_POINT
                || a.kind == FigureKind.SCORE && a.unitAfter;
        Change before = behindVerb(p, a, start, rate);
        if (before != null) {
            return before;
        }
        Change signed = AmountChanges.signed(p, a, rate);
        if (signed != null) {
            return signed;
        }
        int preposition = p.d().word(start - 1);
        boolean level = preposition >= 0 && (preposition == lexicon.to || preposition == lexicon.from);
        if (level) {
            return null;
        }
        Change behind = beforeNoun(p, a, rate);
        // "3 billion or 4% more than"; behind a comma the level is told before the change.
        boolean twice = rate || p.d().word(a.end) == lexicon.or;
        Change next = behind == null && twice ? ofNext(p, a) : behind;
        return next == null ? amounts.read(p, a, start, rate) : next;
    }

    /** "4.3% and 12% more than last year": the first is a change as the second. */
    private Change ofNext(Passage p, Amount a) {
        Document d = p.d();
        int next = a.lastNumber + 1;
        int or = d.is(a.end, ',') ? a.end + 1 : a.end;
        if (d.word(or) == lexicon.or) {
            return ofSame(p, a, or, next);
        }
        boolean listed = d.word(a.end) == lexicon.and
                && next < p.numbers().size()
                && p.numbers().first(next) == a.end + 1
                && p.sameSentence(a.first, p.numbers().end(next));
        UnitForm unit = listed ? lexicon.units.at(d, p.numbers().end(next)) : null;
        if (unit == null || unit.kind() != a.kind) {
            return null;
        }
        Amount second =
                new Amount(next, a.end + 1, lexicon.units.end(d, p.numbers().end(next)), 0);
        second.kind = a.kind;
        second.unitAfter = true;
        return beforeNoun(p, second, true);
    }

    /** "25% or $136 million more than", "3%, or 40 cents, higher": the same change, told twice. */
    private Change ofSame(Passage p, Amount a, int or, int next) {
        Document d = p.d();
        if (next >= p.numbers().size() || p.numbers().first(next) - or > 2) {
            return null;
        }
        int end = p.numbers().end(next);
        int behind = lexicon.units.startsAt(d, end) ? lexicon.units.end(d, end) : d.is(end, "cents") ? end + 1 : end;
        behind += d.is(behind, ',') ? 1 : 0;
        ChangeWord word = p.sameSentence(a.first, behind) ? lexicon.changes.at(d, behind) : null;
        return word != null && word.is(Part.AFTER) ? word.change() : null;
    }

    private Change behindVerb(Passage p, Amount a, int start, boolean rate) {
        Document d = p.d();
        int at = start - 1;
        if (!p.sameSentence(at, a.first)) {
            return null;
        }
        int farthest = rate ? FARTHEST_VERB : a.hasUnit() ? FARTHEST_MOVE : FARTHEST_COUNT;
        if (d.word(at) == lexicon.by) {
            return before(p, at, farthest, true);
        }
        if (d.word(at) == lexicon.from || d.word(at) == lexicon.to) {
            return rate && d.word(at) == lexicon.to ? growthAt(p, d.is(at - 1, "up") ? at - 1 : at) : null;
        }
        if (d.is(start, "below") || d.is(start, "above") || d.is(start, "beyond") || d.is(start, "past")) {
            // "fell below 11%" tells the level that was passed.
            return null;
        }
        if (a.kind == FigureKind.MEASURE && p.isHyphen(p.numbers().end(a.number))) {
            // "dropped a 500-pound bomb"
            return null;
        }
        int wordEnd = skipFillers(p, at + 1);
        if (!p.sameSentence(wordEnd - 1, a.first)) {
            return null;
        }
        ChangeWord word = ending(p, wordEnd);
        if (d.is(wordEnd - 1, "returned") && d.word(a.end) == lexicon.of) {
            // "returned 30% of the loot"
            return null;
        }
        if (d.word(wordEnd - 1) == lexicon.by) {
            return before(p, wordEnd - 1, farthest, true);
        }
        if (d.word(wordEnd - 1) == lexicon.of) {
            boolean storm = d.is(wordEnd - 2, "surge") && a.kind == FigureKind.MEASURE;
            return storm ? null : nounOf(p, wordEnd - 1, rate);
        }
        if (word != null
                && (word.is(Part.VERB)
                        || word.is(Part.PARTICLE)
                        || word.is(Part.WEAK) && (rate || isThenLevel(p, a) || isSubunit(a) || isPartOfItself(p, a)))) {
            boolean noun = word.is(Part.NOUN) && d.is(wordEnd - 2, "the");
            return noun || a.kind == FigureKind.COUNT && word.is(Part.PARTICLE) && !a.hasUnit() && isLoose(p, a)
                    ? null
                    : word.change();
        }
        if (word != null
                && word.is(Part.WEAK)
                && (a.kind == FigureKind.MONEY || a.kind == FigureKind.MEASURE)
                && isAdding(d, wordEnd - 1)) {
            return word.change();
        }
        return rate ? growthAt(p, at + 1) : null;
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

    /** The token behind the word that the fillers before {@code end} ("sharply", "a further", "annually by") follow. */
    private int skipFillers(Passage p, int end) {
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

    private static boolean isAdverb(Document d, int token) {
        int end = d.end(token);
        return end - d.start(token) > 4 && d.charAt(end - 1) == 'y' && d.charAt(end - 2) == 'l';
    }

    /** The word of change that ends before a token, or null. */
    private ChangeWord ending(Passage p, int end) {
        int start = end <= 0 ? -1 : lexicon.changes.startOfFormEnding(p.d(), end);
        return start >= 0 && p.sameSentence(start, end - 1) ? lexicon.changes.exactly(p.d(), start, end) : null;
    }

    /** The direction of the nearest word of change before a token, at most so many tokens away, in its sentence. */
    private Change before(Passage p, int token, int farthest, boolean any) {
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

    /** "an increase of 5%", "growth in exports of 5%", "growth rate of 5%". */
    private Change nounOf(Passage p, int of, boolean rate) {
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
    private Change growthAt(Passage p, int end) {
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

    /** "a 5% increase", "5 percent annual growth", "5% higher", "5% up on last year". */
    private Change beforeNoun(Passage p, Amount a, boolean rate) {
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
        return lexicon.startOfWordEnding(p.d(), at, Kind.FILLER) >= 0 || isAdverb(p.d(), at - 1);
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
