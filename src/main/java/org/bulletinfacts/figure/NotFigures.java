package org.bulletinfacts.figure;

import org.bulletinfacts.figure.FigureWord.Kind;
import org.bulletinfacts.number.Numbers;
import org.bulletinfacts.text.Document;

/** Tells bare numbers that count nothing: identifiers, pieces of names, years, durations, "one" as a pronoun. */
final class NotFigures {
    private static final int MANY_NIGHTS = 1000;

    private final FigureLexicon lexicon;
    private final ModifierReader modifiers;
    private final Identifiers identifiers;
    private final NameNumbers names;

    NotFigures(FigureLexicon lexicon, ModifierReader modifiers) {
        this.lexicon = lexicon;
        this.modifiers = modifiers;
        identifiers = new Identifiers(lexicon);
        names = new NameNumbers(lexicon);
    }

    /** Whether a number that has no unit is no figure. */
    boolean rejects(Passage p, Amount a) {
        return isDuration(p, a.end) && !isStays(p, a)
                || isBeginOfDuration(p, a)
                || identifiers.isIdentifier(p, a)
                || isYear(p, a)
                || Identifiers.isListNumber(p, a)
                || identifiers.isAddress(p, a)
                || isCompound(p, a)
                || Identifiers.isRowOfNumbers(p, a)
                || isPronoun(p, a)
                || isKnownParty(p, a)
                || names.isNamed(p, a);
    }

    /** Whether the number identifies something: what is listed behind it does so too. */
    boolean isIdentifier(Passage p, Amount a) {
        return identifiers.isIdentifier(p, a);
    }

    /** Why a number that is no figure was not understood; null where it was: it counts nothing, or is a piece of a name. */
    UnreadReason unread(Passage p, Amount a) {
        if (p.isTaken(a.number) || NameNumbers.isPartOfName(p, a)) {
            return null;
        }
        if (p.taken().hasAny(a.first, a.end)) {
            return UnreadReason.OVERLAP;
        }
        if (isDuration(p, a.end)) {
            return UnreadReason.DURATION;
        }
        if (isBeginOfDuration(p, a)) {
            return p.isTaken(a.lastNumber + 1) ? UnreadReason.OVERLAP : UnreadReason.DURATION;
        }
        if (identifiers.isIdentifier(p, a)) {
            return null;
        }
        if (isYear(p, a)) {
            return UnreadReason.YEAR;
        }
        boolean known = Identifiers.isListNumber(p, a) || identifiers.isAddress(p, a) || isCompound(p, a);
        return !known && Identifiers.isRowOfNumbers(p, a) ? UnreadReason.ROW : null;
    }

    /** "30 years", "three-year", "two more weeks"; not "fell to 114 last year". */
    boolean isDuration(Passage p, int end) {
        Document d = p.d();
        int at = p.isHyphen(end) ? end + 1 : end;
        if (lexicon.is(d, at, Kind.TIME_UNIT)) {
            return true;
        }
        return p.isLower(at)
                && !lexicon.is(d, at, Kind.FUNCTION)
                && !p.isPlural(at)
                && lexicon.is(d, at + 1, Kind.TIME_UNIT)
                && p.isPlural(at + 1);
    }

    /** "1.2 million tourist nights": stays of guests, no stretch of time. */
    private static boolean isStays(Passage p, Amount a) {
        Document d = p.d();
        return a.value >= MANY_NIGHTS && (d.is(a.end, "nights") || d.is(a.end + 1, "nights"));
    }

    /** "between 10 and 15 years" where "15 years" is claimed: the first number tells of the same time. */
    private boolean isBeginOfDuration(Passage p, Amount a) {
        Document d = p.d();
        int next = a.lastNumber + 1;
        boolean joined = d.word(a.end) == lexicon.to
                || d.word(a.end) == lexicon.or
                || d.word(a.end) == lexicon.and && d.word(a.first - 1) == lexicon.between
                || d.isFolded(a.end, '-')
                || d.is(a.end, '\u2013');
        return joined
                && next < p.numbers().size()
                && p.numbers().first(next) == a.end + 1
                && (p.isTaken(next) || isDuration(p, p.numbers().end(next)));
    }

    private boolean isYear(Passage p, Amount a) {
        Document d = p.d();
        boolean plain = d.isDigits(a.first) && p.numbers().end(a.number) == a.first + 1;
        if (plain && d.isCapital(a.end) && lexicon.is(d, a.end, Kind.MONTH)) {
            return true;
        }
        boolean fourDigits = plain && d.end(a.first) - d.start(a.first) == 4;
        if (!fourDigits || a.value < 1000 || a.value > 2100) {
            return false;
        }
        boolean counted = p.isLower(a.end)
                && p.isPlural(a.end)
                && p.sameSentence(a.first, a.end)
                && !lexicon.is(d, a.end, Kind.FUNCTION);
        boolean people = counted && (modifiers.start(p, a.first) < a.first || lexicon.is(d, a.end, Kind.PEOPLE));
        boolean preposition = lexicon.is(d, a.first - 1, Kind.YEAR_PREPOSITION);
        if (d.word(a.end) == lexicon.of && (d.is(a.end + 1, "them") || d.is(a.end + 1, "those"))) {
            return false;
        }
        boolean recent = a.value >= 1900;
        return recent ? !people || preposition && !d.is(a.first - 1, "of") : preposition && !counted;
    }

    /** "two-way", "24-carat": a compound counts only where its second part can be counted. */
    private boolean isCompound(Passage p, Amount a) {
        Document d = p.d();
        return p.isHyphen(a.end)
                && d.isWord(a.end + 1)
                && (!lexicon.is(d, a.end + 1, Kind.PART) || p.numbers().is(a.number, Numbers.ONE));
    }

    private boolean isPronoun(Passage p, Amount a) {
        Document d = p.d();
        Numbers numbers = p.numbers();
        if (numbers.is(a.number, Numbers.SPELLED) && a.value == 0) {
            boolean subject =
                    d.sentenceFirst(d.sentenceOf(a.first)) == a.first && (d.is(a.end, "is") || a.end >= d.size());
            return !subject && !(p.isLower(a.end) && p.isPlural(a.end));
        }
        if (!numbers.is(a.number, Numbers.ONE)) {
            return false;
        }
        boolean part = d.word(a.end) == lexicon.of && (d.is(a.end + 1, "them") || d.is(a.end + 1, "whom"));
        boolean compared = (d.is(a.end, "fewer") || d.is(a.end, "more")) && d.is(a.end + 1, "than");
        boolean rate = p.isLower(a.end) && d.is(a.end + 1, "per") && p.numbers().startingAt(a.end + 2) >= 0;
        if (compared || rate || part && d.is(a.first - 1, ',')) {
            // "ten were hurt, one of them badly", "one more than last year"
            return false;
        }
        if (lexicon.is(d, a.end, Kind.COUNTABLE)
                || lexicon.is(d, a.end + 1, Kind.COUNTABLE)
                        && p.isLower(a.end)
                        && !lexicon.is(d, a.end, Kind.FUNCTION)) {
            return false;
        }
        int start = modifiers.start(p, a.first);
        boolean bounded = start < a.first || d.is(a.first - 1, "only") || d.is(a.first - 1, "just");
        return !(bounded && p.isLower(a.end) && !lexicon.is(d, a.end, Kind.FUNCTION));
    }

    /** "the two sides", "between the three countries": parties that were named before. */
    private boolean isKnownParty(Passage p, Amount a) {
        Document d = p.d();
        if (p.numbers().is(a.number, Numbers.DIGITS) || a.value > 10 || !lexicon.is(d, a.first - 1, Kind.DEFINITE)) {
            return false;
        }
        boolean party = lexicon.is(d, a.end, Kind.PARTY)
                || d.isWord(a.end) && !lexicon.is(d, a.end, Kind.FUNCTION) && lexicon.is(d, a.end + 1, Kind.PARTY);
        boolean definite = !d.is(a.first - 1, "of") || d.is(a.first - 2, "each");
        return party && definite;
    }
}
