package org.bulletinfacts.figure;

import org.bulletinfacts.figure.FigureWord.Kind;
import org.bulletinfacts.number.Numbers;
import org.bulletinfacts.text.Document;

/** Tells numbers that identify and count nothing: numbers of articles, of lists, of houses, of telephones. */
final class Identifiers {
    private static final int LONGEST_COUNT = 9;

    private final FigureLexicon lexicon;

    Identifiers(FigureLexicon lexicon) {
        this.lexicon = lexicon;
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
        if (called && d.isDigits(a.first) && !lexicon.isCounted(p, a.end) && (!p.isLower(a.end) || a.value >= 100)) {
            // "dial 112", "may ring 199 free of charge"
            return true;
        }
        int head = lexicon.startOfWordEnding(d, a.first, Kind.IDENTIFIER);
        return head >= 0 && p.sameSentence(head, a.first) && !(d.is(head, "no") && d.glued(head));
    }

    /** "1. Open", "2) Close", "(3)". */
    static boolean isListNumber(Passage p, Amount a) {
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
    boolean isAddress(Passage p, Amount a) {
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

    /** "8 800 55 35": digits beside digits are a telephone number or a row of a table. */
    static boolean isRowOfNumbers(Passage p, Amount a) {
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
}
