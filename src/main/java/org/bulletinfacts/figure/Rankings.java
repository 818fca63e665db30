package org.bulletinfacts.figure;

import org.bulletinfacts.figure.FigureWord.Kind;
import org.bulletinfacts.number.Numbers;
import org.bulletinfacts.text.Document;

/**
 * Ordinals with no noun of their own, as headlines and sport have them: "falls for first time", "in the 75th minute", "was second and
 * Silva third", "slid from first to sixth", "108th in the ranking".
 */
final class Rankings {
    private static final int FARTHEST_RANK = 12;

    private final FigureLexicon lexicon;

    Rankings(FigureLexicon lexicon) {
        this.lexicon = lexicon;
    }

    boolean isRank(Passage p, int number) {
        Document d = p.d();
        int first = p.numbers().first(number);
        int end = p.numbers().end(number);
        if (!p.sameSentence(first, first - 1)) {
            return false;
        }
        return isHeadline(d, first, end)
                || isMinute(p, number, end)
                || isMonthOf(p, number, end)
                || isPlace(d, first, end)
                || ends(p, first, end) && (isPredicate(p, number, first) || isNext(p, number, first, end));
    }

    /** "rises for first time in a year", "on first day of fair": an article would stand there in a sentence. */
    private static boolean isHeadline(Document d, int first, int end) {
        boolean time = d.is(first - 1, "for") && d.is(end, "time");
        return d.inHeadline(first) && (time || d.is(first - 1, "on") && d.is(end, "day"));
    }

    /** "the 75th minute", "a 63rd-minute penalty". */
    private static boolean isMinute(Passage p, int number, int end) {
        int noun = p.isHyphen(end) ? end + 1 : end;
        return p.d().is(noun, "minute") && p.numbers().value(number) > 1 && p.sameSentence(noun, end);
    }

    /** "the 11th month of decline", not "the 11th month of the year". */
    private boolean isMonthOf(Passage p, int number, int end) {
        Document d = p.d();
        int noun = end + 2;
        return p.numbers().value(number) > 1
                && (d.is(end, "month") || d.is(end, "year") || d.is(end, "quarter"))
                && !(d.is(end, "quarter") && p.numbers().value(number) <= 4)
                && d.word(end + 1) == lexicon.of
                && p.sameSentence(end, noun)
                && p.isLower(noun)
                && !lexicon.is(d, noun, Kind.FUNCTION)
                && !lexicon.is(d, noun, Kind.TIME_UNIT);
    }

    /** "took first place", "hand first place to"; not "in the first place". */
    private static boolean isPlace(Document d, int first, int end) {
        return d.is(end, "place") && !d.is(first - 1, "the") && d.shape(end) == Document.LOWER;
    }

    /** "was second", "108th in the ranking", "slid from first". */
    private boolean isPredicate(Passage p, int number, int first) {
        Document d = p.d();
        int end = p.numbers().end(number);
        boolean later = p.numbers().value(number) > 1;
        boolean is =
                d.is(first - 1, "was") || d.is(first - 1, "were") || d.is(first - 1, "is") || d.is(first - 1, "are");
        if (is && later && (!p.sameSentence(first, end) || d.kind(end) == Document.MARK || d.is(end, "and"))) {
            return true;
        }
        int next = number + 1;
        boolean range = d.word(first - 1) == lexicon.from
                && d.word(end) == lexicon.to
                && next < p.numbers().size()
                && p.numbers().first(next) == end + 1
                && p.numbers().is(next, Numbers.ORDINAL);
        int changed = d.word(first - 1) == lexicon.to || d.word(first - 1) == lexicon.from
                ? lexicon.changes.startOfFormEnding(d, first - 1)
                : -1;
        boolean among = d.is(end, "in") && d.is(end + 1, "the") && isTable(d, end + 2);
        return changed >= 0 && (later || range) || among;
    }

    private static boolean isTable(Document d, int token) {
        for (int t = token; t < token + 3; t++) {
            if (d.is(t, "ranking")
                    || d.is(t, "rankings")
                    || d.is(t, "table")
                    || d.is(t, "standings")
                    || d.is(t, "world")
                    || d.is(t, "championship")
                    || d.is(t, "race")
                    || d.is(t, "index")) {
                return true;
            }
        }
        return false;
    }

    /** "Holm was second and Etxeberria third", "from first to sixth", "134th against 81st for Mali": behind another rank. */
    private boolean isNext(Passage p, int number, int first, int end) {
        Document d = p.d();
        int before = number - 1;
        while (before >= 0
                && !p.numbers().is(before, Numbers.ORDINAL)
                && first - p.numbers().first(before) <= FARTHEST_RANK) {
            before--;
        }
        boolean rank = before >= 0
                && p.numbers().is(before, Numbers.ORDINAL)
                && first - p.numbers().end(before) <= FARTHEST_RANK
                && p.sameSentence(p.numbers().first(before), first)
                && (isPredicate(p, before, p.numbers().first(before))
                        || lexicon.startOfWordEnding(d, p.numbers().first(before), Kind.RANK) >= 0);
        boolean to =
                number > 0 && d.word(first - 1) == lexicon.to && p.numbers().end(number - 1) == first - 1;
        boolean against = d.is(first - 1, "against") || d.is(first - 1, "and");
        return rank
                && (to
                        || against
                        || first > 0
                                && d.isCapital(first - 1)
                                && d.isWord(first - 1)
                                && !lexicon.is(d, end, Kind.MONTH));
    }

    private boolean ends(Passage p, int first, int end) {
        Document d = p.d();
        return !p.sameSentence(first, end)
                || d.kind(end) == Document.MARK && !p.isHyphen(end)
                || lexicon.is(d, end, Kind.FUNCTION) && d.word(end) != lexicon.of;
    }
}
