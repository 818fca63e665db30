package org.bulletinfacts.figure;

import org.bulletinfacts.figure.FigureWord.Kind;
import org.bulletinfacts.text.Document;

/** Tells numbers that are a piece of a name: "Boeing 737", "the Big Four", "A350-900". */
final class NameNumbers {
    private final FigureLexicon lexicon;

    NameNumbers(FigureLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether something touches the number that makes it a piece of a name, whatever stands behind it. */
    static boolean isPartOfName(Passage p, Amount a) {
        Document d = p.d();
        return d.glued(a.first) && DocumentMarks.isInAddress(d, a.first)
                || !a.unitBefore && DocumentMarks.isNameBefore(p.d(), a.first)
                || !a.unitAfter && !(a.unitBefore && p.d().is(a.end, '/')) && DocumentMarks.isNameBehind(p.d(), a.end);
    }

    /** "Boeing 737", "Forum 2025": digits behind a word with a capital. */
    boolean isNamed(Passage p, Amount a) {
        Document d = p.d();
        int before = a.first - 1;
        boolean plain = d.isDigits(a.first) && a.end == a.first + 1;
        boolean mixed = d.shape(before) == Document.MIXED;
        if (!plain || !d.isCapital(before) && !mixed || !p.sameSentence(before, a.first)) {
            return !plain && isSpelledName(p, a);
        }
        if (lexicon.is(d, before, Kind.TITLE_IDENTIFIER)
                || lexicon.is(d, before, Kind.MONTH) && !lexicon.isCounted(p, a.end)) {
            return true;
        }
        boolean counts = p.sameSentence(a.first, a.end)
                && (lexicon.isCounted(p, a.end) || d.inHeadline(a.first) && d.isCapital(a.end));
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
}
