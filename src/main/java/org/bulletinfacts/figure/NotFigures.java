package org.bulletinfacts.figure;

import org.bulletinfacts.figure.FigureWord.Kind;
import org.bulletinfacts.number.Numbers;
import org.bulletinfacts.text.Document;

/** Tells bare numbers that count nothing: parts of names, identifiers, list numbers, years, durations, "one" as a pronoun. */
final class NotFigures {
    private static final int LONGEST_COUNT = 9;
    private static final int MANY_NIGHTS = 1000;

    private final FigureLexicon lexicon;
    private final ModifierReader modifiers;

    NotFigures(FigureLexicon lexicon, ModifierReader modifiers) {
        this.lexicon = lexicon;
        this.modifiers = modifiers;
    }

    /** Whether something touches the number that makes it a piece of a name, whatever stands behind it. */
    boolean isPartOfName(Passage p, Amount a) {
        Document d = p.d();
        return d.glued(a.first) && DocumentMarks.isInAddress(d, a.first)
                || !a.unitBefore && DocumentMarks.isNameBefore(p.d(), a.first)
                || !a.unitAfter && !(a.unitBefore && p.d().is(a.end, '/')) && DocumentMarks.isNameBehind(p.d(), a.end);
    }

    /** Whether a number that has no unit is no figure. */
    boolean rejects(Passage p, Amount a) {
        return isDuration(p, a.end) && !isStays(p, a)
                || isBeginOfDuration(p, a)
                || isIdentifier(p, a)
                || isYear(p, a)
                || isListNumber(p, a)
                || isAddress(p, a)
                || isCompound(p, a)
                || isRowOfNumbers(p, a)
                || isPronoun(p, a)
                || isKnownParty(p, a)
                || isNamed(p, a);
    }

    /** Why a number that is no figure was not understood; null where it was: it counts nothing, or is a piece of a name. */
    UnreadReason unread(Passage p, Amount a) {
        if (p.isTaken(a.number) || isPartOfName(p, a)) {
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
        if (isIdentifier(p, a)) {
            return null;
        }
        if (isYear(p, a)) {
            return UnreadReason.YEAR;
        }
        boolean known = isListNumber(p, a) || isAddress(p, a) || isCompound(p, a);
        return !known && isRowOfNumbers(p, a) ? UnreadReason.ROW : null;
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

    /** "Article 5", "No. 12", "007", "12345678901". */
    boolean isIdentifier(Passage p, Amount a) {
        Document d = p.d();
        Numbers numbers = p.numbers();
        if (numbers.is(a.number, Numbers.MAGNITUDE) || numbers.is(a.number, Numbers.SCALED)) {
            return false;
        }
        if (numbers.is(a.number, Numbers.DIGITS) && !numbers.is(a.number, Numbers.GROUPED)) {
            int digits = d.isDigits(a.first) ? a.first : a.first + 1;
            int length = d.end(digits) - d.start(digits);
            boolean zero = length > 1 && d.charAt(d.start(digits)) == '0' && !numbers.is(a.number, Numbers.DECIMAL);
            if (zero || length > LONGEST_COUNT) {
                return true;
            }
        }
        boolean called = lexicon.is(d, a.first - 1, Kind.CALL)
                || (d.is(a.first - 1, "on") || d.is(a.first - 1, "to")) && lexicon.is(d, a.first - 2, Kind.CALL);
        if (called && d.isDigits(a.first) && !isCounted(p, a.end) && (!p.isLower(a.end) || a.value >= 100)) {
            // "dial 112", "may ring 199 free of charge"
            return true;
        }
        int head = lexicon.startOfWordEnding(d, a.first, Kind.IDENTIFIER);
        return head >= 0 && p.sameSentence(head, a.first) && !(d.is(head, "no") && d.glued(head));
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

    /** "1. Open", "2) Close", "(3)". */
    private static boolean isListNumber(Passage p, Amount a) {
        Document d = p.d();
        if (!d.isDigits(a.first) || a.end != a.first + 1) {
            return false;
        }
        boolean begins = a.first == d.paragraphFirst(d.paragraphOf(a.first));
        boolean ends = a.end + 1 >= d.size() || d.paragraphOf(a.end + 1) != d.paragraphOf(a.first);
        boolean dot = begins && !ends && d.is(a.end, '.') && d.glued(a.end);
        boolean bracket = d.is(a.end, ')') && d.glued(a.end) && a.value <= 30 && !isInBrackets(d, a.first);
        boolean both = d.is(a.end, ')') && d.is(a.first - 1, '(') && a.value <= 30;
        int sentence = d.sentenceOf(a.first);
        boolean alone = d.is(a.end, '.')
                && d.sentenceFirst(sentence) == a.first
                && d.sentenceEnd(a.first) == a.end + 1
                && d.paragraphFirst(d.paragraphOf(a.first)) < a.first;
        return dot || bracket || both || alone;
    }

    private static boolean isInBrackets(Document d, int token) {
        int first = d.sentenceFirst(d.sentenceOf(token));
        for (int t = token - 1; t >= Math.max(first, token - 40); t--) {
            if (d.is(t, ')')) {
                return false;
            }
            if (d.is(t, '(')) {
                return true;
            }
        }
        return false;
    }

    /** "25 Abay Avenue", "14 Rue de Rivoli", "Abay Street, 25". */
    private boolean isAddress(Passage p, Amount a) {
        Document d = p.d();
        int at = a.end;
        if (d.isDigits(a.first) && d.isCapital(at) && d.isWord(at + 1) && lexicon.is(d, at, Kind.STREET_FIRST)) {
            return true;
        }
        for (int words = 0; words < 4 && d.isCapital(at) && p.sameSentence(a.first, at); words++, at++) {
            if (words > 0 && lexicon.is(d, at, Kind.STREET)) {
                return true;
            }
        }
        int before = d.is(a.first - 1, ',') ? a.first - 2 : a.first - 1;
        return d.isDigits(a.first) && d.isCapital(before) && lexicon.is(d, before, Kind.STREET);
    }

    /** "two-way", "24-carat": a compound counts only where its second part can be counted. */
    private boolean isCompound(Passage p, Amount a) {
        Document d = p.d();
        return p.isHyphen(a.end)
                && d.isWord(a.end + 1)
                && (!lexicon.is(d, a.end + 1, Kind.PART) || p.numbers().is(a.number, Numbers.ONE));
    }

    /** "8 800 55 35": digits beside digits are a telephone number or a row of a table. */
    private static boolean isRowOfNumbers(Passage p, Amount a) {
        Numbers numbers = p.numbers();
        Document d = p.d();
        int first = numbers.first(a.number);
        int end = numbers.end(a.lastNumber);
        if (!numbers.is(a.number, Numbers.DIGITS) || !d.isDigits(end - 1)) {
            return false;
        }
        int next = numbers.startingAt(end);
        boolean compound = next >= 0
                && (p.isHyphen(numbers.end(next)) || d.glued(numbers.end(next)) && d.isWord(numbers.end(next)));
        boolean behind = d.isDigits(end) && p.sameSentence(first, end) && !compound;
        boolean before = d.isDigits(first - 1) && p.sameSentence(first, first - 1);
        boolean grouped = numbers.is(a.number, Numbers.GROUPED) && !numbers.is(a.number, Numbers.SPELLED);
        return behind || before || d.is(first, '+') && d.end(end - 1) - d.start(first) > 7 && !grouped;
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
        if (compared || part && d.is(a.first - 1, ',')) {
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

    /** "Boeing 737", "Forum 2025": digits behind a word with a capital. */
    private boolean isNamed(Passage p, Amount a) {
        Document d = p.d();
        int before = a.first - 1;
        boolean plain = d.isDigits(a.first) && a.end == a.first + 1;
        boolean mixed = d.shape(before) == Document.MIXED;
        if (!plain || !d.isCapital(before) && !mixed || !p.sameSentence(before, a.first)) {
            return !plain && isSpelledName(p, a);
        }
        if (lexicon.is(d, before, Kind.TITLE_IDENTIFIER) || lexicon.is(d, before, Kind.MONTH) && !isCounted(p, a.end)) {
            return true;
        }
        boolean counts =
                p.sameSentence(a.first, a.end) && (isCounted(p, a.end) || d.inHeadline(a.first) && d.isCapital(a.end));
        boolean begins = d.sentenceFirst(d.sentenceOf(before)) == before;
        if (begins || d.inHeadline(a.first)) {
            boolean known = lexicon.word(d, before) != null
                    || lexicon.modifiers.startsAt(d, before)
                    || lexicon.changes.startsAt(d, before)
                    || lexicon.modifiers.startOfFormEnding(d, a.first) >= 0;
            boolean verb =
                    d.inHeadline(a.first) && !begins && d.shape(before) == Document.TITLE && !isAfterNumber(d, before);
            return !known && !counts && !verb;
        }
        if (lexicon.modifiers.startOfFormEnding(d, a.first) >= 0) {
            return false;
        }
        boolean placed = d.is(before - 1, "in") || d.is(before - 1, "from") || d.is(before - 1, "at");
        return !(counts && placed);
    }

    /** "the Big Four": a number with a capital behind a word with one. */
    private static boolean isSpelledName(Passage p, Amount a) {
        Document d = p.d();
        int before = a.first - 1;
        return d.shape(a.first) == Document.TITLE
                && a.end == a.first + 1
                && d.shape(before) == Document.TITLE
                && !d.inHeadline(a.first)
                && p.sameSentence(before, a.first)
                && d.sentenceFirst(d.sentenceOf(before)) != before;
    }

    private static boolean isAfterNumber(Document d, int token) {
        return d.isDigits(token - 1);
    }

    private boolean isCounted(Passage p, int token) {
        return p.isLower(token)
                && !lexicon.is(p.d(), token, Kind.FUNCTION)
                && (p.isPlural(token) || p.isLower(token + 1) && p.isPlural(token + 1));
    }
}
