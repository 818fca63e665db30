package org.bulletinfacts.figure;

import java.util.List;
import org.bulletinfacts.figure.FigureWord.Kind;
import org.bulletinfacts.number.Numbers;
import org.bulletinfacts.text.Document;

/** Gathers, of the numbers that are no figures, those that nobody understood. Looks at each number once. */
final class UnreadNumbers {
    private final Passage p;
    private final Document d;
    private final Numbers numbers;
    private final FigureLexicon lexicon;
    private final NotFigures notFigures;
    private final List<UnreadNumber> found;
    /** The token behind the last piece of a telephone number: further digits right there belong to it. */
    private int phoneEnd = -1;

    /** @param found where they are put, in the order of the text */
    UnreadNumbers(Passage p, FigureLexicon lexicon, NotFigures notFigures, List<UnreadNumber> found) {
        this.p = p;
        this.d = p.d();
        this.numbers = p.numbers();
        this.lexicon = lexicon;
        this.notFigures = notFigures;
        this.found = found;
    }

    /**
     * Takes in a number that is no figure.
     *
     * @param a what it was taken for, perhaps together with the numbers behind it; null where for nothing
     */
    void see(int number, Amount a) {
        if (numbers.is(number, Numbers.JOINED)) {
            joined(number);
            return;
        }
        UnreadReason reason = a == null ? alone(number) : notFigures.unread(p, a);
        if (reason == null || reason == UnreadReason.ROW && isPhone(numbers.first(number), numbers.end(number))) {
            return;
        }
        for (int n = number; n <= (a == null ? number : a.lastNumber); n++) {
            if (!p.isTaken(n)) {
                add(numbers.first(n), numbers.end(n), numbers.value(n), reason);
            }
        }
    }

    /** Forgets numbers that reach into a figure: the letters of "1574RD$1.48" are its money's. */
    void drop(Amount figure) {
        while (!found.isEmpty() && found.get(found.size() - 1).span().end() > d.start(figure.first)) {
            found.remove(found.size() - 1);
        }
    }

    private void add(int first, int end, Double value, UnreadReason reason) {
        found.add(new UnreadNumber(d.span(first, end), value, reason));
    }

    private UnreadReason alone(int number) {
        if (p.isTaken(number)) {
            return null;
        }
        if (numbers.is(number, Numbers.ORDINAL)) {
            return isOrdinaryOrdinal(number) ? null : UnreadReason.ORDINAL;
        }
        boolean adjective = lexicon.is(d, numbers.first(number), FigureWord.Kind.DOUBLE);
        return numbers.is(number, Numbers.FOLD) && !adjective ? UnreadReason.REPETITION : null;
    }

    /** "+7 727 123 45 67": digits behind a plus and its country code, and what follows them. */
    private boolean isPhone(int first, int end) {
        boolean begins = d.is(first, '+') || d.is(first - 1, '+') && d.glued(first);
        int mark = d.isFolded(phoneEnd, '-') || d.is(phoneEnd, ')') ? 1 : 0;
        if (!begins && first != phoneEnd + mark || !d.isDigits(end - 1)) {
            return false;
        }
        phoneEnd = end;
        return true;
    }

    /** "first of all", "Second, …", "5th Avenue", "Second Chamber", "G-7th": no rank, or a piece of a name. */
    private boolean isOrdinaryOrdinal(int number) {
        int first = numbers.first(number);
        int end = numbers.end(number);
        boolean word = !numbers.is(number, Numbers.DIGITS);
        boolean opens = d.sentenceFirst(d.sentenceOf(first)) == first;
        return word && (numbers.value(number) == 1 || opens && d.is(end, ','))
                || word && d.isCapital(first) && !opens
                || lexicon.is(d, end, Kind.ORDINAL_STOP)
                || d.isCapital(end) && lexicon.is(d, end, Kind.STREET)
                || DocumentMarks.isNameBefore(d, first)
                || DocumentMarks.isNameBehind(d, end);
    }

    /** Takes in a whole chain of joined numbers with its first. */
    private void joined(int number) {
        if (number > 0 && isNext(number - 1)) {
            return;
        }
        int last = number;
        boolean taken = p.isTaken(number);
        while (isNext(last)) {
            last++;
            taken |= p.isTaken(last);
        }
        int first = numbers.first(number);
        int end = numbers.end(last);
        if (!taken && !isCode(first, end)) {
            add(first, end, null, UnreadReason.JOINED);
        }
    }

    /** Whether one mark joins a number with the next one. */
    private boolean isNext(int number) {
        int next = number + 1;
        int mark = numbers.end(number);
        return next < numbers.size()
                && numbers.is(number, Numbers.JOINED)
                && numbers.is(next, Numbers.JOINED)
                && numbers.first(next) == mark + 1
                && d.kind(mark) == Document.MARK
                && d.glued(mark)
                && d.glued(mark + 1);
    }

    /**
     * "+7-727-123", "555-12-34", "v1.2.3", "192.168.0.1", "Table 3.1.2", "4.2.1 Scope": a telephone number, a version, an
     * address, the number of a table or a section.
     */
    private boolean isCode(int first, int end) {
        boolean section = first == d.paragraphFirst(d.paragraphOf(first)) && d.is(first + 1, '.');
        boolean phone = d.isFolded(first + 1, '-') && end - first > 3;
        boolean address = end - first > 5 && d.is(first + 1, '.');
        boolean named = d.isCapital(first - 1) && p.sameSentence(first - 1, first);
        int head = lexicon.startOfWordEnding(d, first, Kind.IDENTIFIER);
        return section
                || phone
                || address
                || named
                || head >= 0 && p.sameSentence(head, first)
                || DocumentMarks.isNameBefore(d, first)
                || DocumentMarks.isNameBehind(d, end)
                || isPhone(first, end);
    }
}
