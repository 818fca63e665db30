package org.bulletinfacts.figure;

import org.bulletinfacts.figure.FigureWord.Kind;
import org.bulletinfacts.number.Numbers;
import org.bulletinfacts.text.Document;

/** Reads ordinals that count something: the fourth meeting, the 30th anniversary; not "first of all" or "the second half". */
final class OrdinalReader {
    private final FigureLexicon lexicon;
    private final Rankings rankings;

    OrdinalReader(FigureLexicon lexicon) {
        this.lexicon = lexicon;
        rankings = new Rankings(lexicon);
    }

    /** The ordinal as a figure, or null. */
    Amount read(Passage p, int number) {
        Document d = p.d();
        Numbers numbers = p.numbers();
        int first = numbers.first(number);
        int end = numbers.end(number);
        Amount range = range(p, number);
        if (range != null) {
            return range;
        }
        boolean spelled = !numbers.is(number, Numbers.DIGITS) && !numbers.is(number, Numbers.ROMAN);
        if (!hasNoun(p, first, end) && !rankings.isRank(p, number)
                || lexicon.is(d, first - 1, Kind.MONTH)
                || d.word(end) == lexicon.of && lexicon.is(d, end + 1, Kind.MONTH)
                || isBeforeDigits(p, end)
                || d.isCapital(end) && lexicon.is(d, end, Kind.STREET)
                || d.glued(first) && (d.isWord(first - 1) || d.is(first - 1, '-'))
                || spelled && isAdverb(p, first, end)
                || spelled && d.shape(first) == Document.UPPER && !d.inHeadline(first)
                || spelled && d.shape(first) == Document.TITLE && !d.inHeadline(first) && isInside(d, first)) {
            return null;
        }
        Amount a = new Amount(number, first, end, numbers.value(number));
        a.kind = FigureKind.ORDINAL;
        a.rule = spelled ? "ordinal" : "ordinal-digits";
        return a;
    }

    /** "between the tenth and the fifteenth", "between 5th and 8th": ranks, not days of a month or centuries. */
    private Amount range(Passage p, int number) {
        Document d = p.d();
        Numbers numbers = p.numbers();
        int first = numbers.first(number);
        int before = d.is(first - 1, "the") ? first - 2 : first - 1;
        int next = number + 1;
        if (d.word(before) != lexicon.between || d.word(numbers.end(number)) != lexicon.and || next >= numbers.size()) {
            return null;
        }
        int joint = numbers.end(number) + (d.is(numbers.end(number) + 1, "the") ? 2 : 1);
        int end = numbers.end(next);
        boolean ranks = numbers.first(next) == joint
                && numbers.is(next, Numbers.ORDINAL)
                && numbers.value(number) < numbers.value(next)
                && !p.isTaken(next)
                && p.sameSentence(first, joint);
        boolean date = lexicon.is(d, end, Kind.MONTH)
                || lexicon.is(d, end, Kind.TIME_UNIT)
                || d.word(end) == lexicon.of && (d.isCapital(end + 1) || d.is(end + 1, "the") || d.is(end + 1, "this"));
        if (!ranks || date && p.sameSentence(first, end)) {
            return null;
        }
        Amount a = new Amount(number, first, end, numbers.value(number));
        a.kind = FigureKind.ORDINAL;
        a.max = numbers.value(next);
        a.lastNumber = next;
        a.rule = "ordinal-range";
        return a;
    }

    /** Digits behind an ordinal make a date or a name of it; "its first two ships" are counted. */
    private boolean isBeforeDigits(Passage p, int end) {
        int next = p.numbers().startingAt(end);
        if (next < 0 || isOne(p, end)) {
            return false;
        }
        int noun = p.numbers().end(next);
        boolean counts = p.numbers().is(next, Numbers.SPELLED)
                && !p.numbers().is(next, Numbers.ORDINAL)
                && p.sameSentence(end, noun)
                && p.d().isWord(noun)
                && !lexicon.is(p.d(), noun, Kind.TIME_UNIT)
                && !p.numbers().is(next, Numbers.FRACTION);
        return !counts;
    }

    /** "the second one was sold": a pronoun. */
    private static boolean isOne(Passage p, int end) {
        Document d = p.d();
        boolean leads = d.is(end, "one") && p.sameSentence(end - 1, end) && d.is(end - 2, "the");
        return leads && !(d.isFolded(end + 1, '-') && d.glued(end + 1));
    }

    /** "the third month running", "for the second week", "on the fourth day of the strike". */
    private boolean isRunning(Passage p, int first, int end) {
        Document d = p.d();
        boolean step = d.is(end, "day")
                || d.is(end, "week")
                || d.is(end, "month")
                || d.is(end, "year")
                || d.is(end, "night")
                || d.is(end, "quarter")
                || d.is(end, "season")
                || d.is(end, "session");
        if (!step || !p.sameSentence(first, end)) {
            return false;
        }
        int behind = end + 1;
        boolean row = d.is(behind, "running")
                || d.is(behind, "straight")
                || d.is(behind, "in")
                        && (d.is(behind + 1, "a") && d.is(behind + 2, "row") || d.is(behind + 1, "succession"));
        boolean own = isOwn(d, first - 1) && !d.is(end, "quarter");
        boolean lasting =
                d.is(first - 1, "for") || d.is(first - 2, "for") && (d.is(first - 1, "the") || d.is(first - 1, "a"));
        boolean ends = behind >= d.size()
                || !p.sameSentence(end, behind)
                || d.kind(behind) == Document.MARK
                || lexicon.is(d, behind, Kind.FUNCTION) && d.word(behind) != lexicon.of;
        boolean day = d.is(end, "day") || d.is(end, "week") || d.is(end, "night");
        int noun = d.is(behind + 1, "the") || d.is(behind + 1, "its") || d.is(behind + 1, "their")
                ? behind + 2
                : behind + 1;
        boolean of = day
                && d.word(behind) == lexicon.of
                && p.sameSentence(end, noun)
                && p.isLower(noun)
                && !lexicon.is(d, noun, Kind.TIME_UNIT)
                && !lexicon.is(d, noun, Kind.FUNCTION)
                && !lexicon.is(d, noun, Kind.MONTH);
        return row || (lasting || own) && ends || of;
    }

    /** "in its sixth month", "the strike's third week". */
    private static boolean isOwn(Document d, int token) {
        boolean genitive = d.is(token, "s") && d.glued(token) && d.kind(token - 1) == Document.MARK;
        return genitive
                || d.is(token, "its")
                || d.is(token, "their")
                || d.is(token, "his")
                || d.is(token, "her")
                || d.is(token, "our");
    }

    /** "was first seen", "the fisherman first noticed". */
    private boolean isAdverb(Passage p, int first, int end) {
        Document d = p.d();
        if (!d.is(first, "first")) {
            return false;
        }
        boolean participle = d.isWord(end) && d.charAt(d.end(end) - 1) == 'd' && d.charAt(d.end(end) - 2) == 'e';
        return lexicon.is(d, first - 1, Kind.SUBJECT) || participle && !lexicon.is(d, first - 1, Kind.DETERMINER);
    }

    private static boolean isInside(Document d, int token) {
        return d.sentenceFirst(d.sentenceOf(token)) != token;
    }

    private boolean hasNoun(Passage p, int first, int end) {
        Document d = p.d();
        int next = d.is(end + 1, "the") ? end + 2 : end + 1;
        int listed = p.numbers().startingAt(next);
        boolean joined = d.word(end) == lexicon.and || d.word(end) == lexicon.or || d.is(end, ',');
        if (joined && listed >= 0 && p.numbers().is(listed, Numbers.ORDINAL)) {
            // "the seventh and eighth units", "the first, the second and the third units"; one step only, to stay
            // linear
            int listedEnd = p.numbers().end(listed);
            return p.sameSentence(first, next) && (isListedOn(d, listedEnd) || hasNoun(p, next, listedEnd));
        }
        if (p.sameSentence(first, end - 1) && isRanked(d, first, end)) {
            return true;
        }
        if (p.isHyphen(end)) {
            return isRankWord(d, end + 1);
        }
        if (isRunning(p, first, end)
                || (d.word(end) == lexicon.and || d.word(end) == lexicon.or) && isLast(d, end + 1)) {
            return true;
        }
        boolean isFirst = p.numbers().value(p.numbers().startingAt(first)) == 1;
        boolean firstTime = d.is(end, "time") && (d.is(first - 1, "the") || d.is(first - 1, "a"));
        boolean firstOf =
                !d.is(end, "time") && !d.is(end, "place") && d.is(first - 1, "the") && !isAdverb(p, first, end);
        if ((!isFirst || firstTime || firstOf) && p.sameSentence(first, end) && isRank(d, first, end)) {
            return true;
        }
        if (isOne(p, end)) {
            return true;
        }
        if (!p.sameSentence(first, end) || !d.isWord(end) || lexicon.is(d, end, Kind.ORDINAL_STOP)) {
            return false;
        }
        if (d.word(end) == lexicon.of) {
            return !lexicon.is(d, end + 1, Kind.MONTH) && !d.is(end + 1, "all") && isNounPhrase(d, first - 1);
        }
        return !lexicon.is(d, end, Kind.TIME_UNIT);
    }

    private boolean isListedOn(Document d, int end) {
        int next = d.is(end, ',') && d.word(end + 1) == lexicon.and ? end + 2 : end + 1;
        boolean joined = d.word(end) == lexicon.and || d.word(end) == lexicon.or || d.is(end, ',');
        Numbers numbers = d.get(Numbers.SLOT);
        int number = joined ? numbers.startingAt(d.is(next, "the") ? next + 1 : next) : -1;
        return number >= 0 && numbers.is(number, Numbers.ORDINAL);
    }

    /** "ranked 24th", "finished second", "climbed to 12th". */
    private boolean isRanked(Document d, int first, int end) {
        boolean ends = end >= d.size() || d.kind(end) == Document.MARK || lexicon.is(d, end, Kind.FUNCTION);
        if (!ends || d.word(end) == lexicon.of && lexicon.is(d, end + 1, Kind.MONTH)) {
            return false;
        }
        if (d.is(first, "first")
                && (d.is(first - 1, "came") || d.is(first - 1, "comes") || d.is(first - 1, "coming"))) {
            // "safety comes first"
            return false;
        }
        boolean among = d.is(end, "in") && (d.is(end + 1, "the") || d.isCapital(end + 1))
                || d.is(end, "among")
                || d.is(end, "behind");
        boolean is = d.is(first - 1, "is")
                || d.is(first - 1, "was")
                || d.is(first - 1, "are")
                || d.is(first - 1, "were")
                || d.is(first - 1, "lies")
                || d.word(first - 1) == lexicon.and;
        if (is && among && !d.is(end + 1, "line") && !(d.word(first - 1) == lexicon.and && d.is(first, "first"))) {
            // "is third in the world"
            return true;
        }
        boolean to = d.word(first - 1) == lexicon.to || d.word(first - 1) == lexicon.from;
        Numbers numbers = d.get(Numbers.SLOT);
        int rankBefore = d.word(first - 1) == lexicon.from ? numbers.covering(first - 2) : -1;
        return rankBefore >= 0 && numbers.is(rankBefore, Numbers.ORDINAL) && d.isDigits(first)
                || lexicon.startOfWordEnding(d, first, Kind.RANK) >= 0
                || to && d.isDigits(first) && lexicon.changes.startOfFormEnding(d, first - 1) >= 0;
    }

    /** "for the fourth time", "third place", "the sixth to hit the coast", "the seventh since 2022", "the second in a row", "the third will open". */
    private static boolean isRank(Document d, int first, int end) {
        if (d.is(end, "time") || d.is(end, "place")) {
            return true;
        }
        boolean since = d.is(end, "since") || d.is(end, "in") && (d.is(end + 1, "a") || d.isWord(end + 2));
        boolean task = d.is(end, "to") && d.isWord(end + 1) && d.shape(end + 1) == Document.LOWER;
        boolean leading = d.is(first - 1, "the") || isOwn(d, first - 1);
        boolean subject = d.is(first - 1, "the")
                && !d.is(first, "first")
                && (d.is(end, "will") || d.is(end, "is") || d.is(end, "was") || d.is(end, "would"));
        return subject || leading && (task && d.is(first - 1, "the") && !d.is(end + 1, "the") || since);
    }

    private static boolean isNounPhrase(Document d, int token) {
        return d.is(token, "the")
                || d.is(token, "his")
                || d.is(token, "her")
                || d.is(token, "its")
                || d.is(token, "their")
                || d.is(token, "our");
    }

    /** "the fourth and last". */
    private static boolean isLast(Document d, int token) {
        return d.is(token, "last") || d.is(token, "final");
    }

    /** "second-largest", "first-ever", "third-round". */
    private static boolean isRankWord(Document d, int token) {
        int end = d.end(token);
        boolean superlative = end - d.start(token) > 5 && d.charAt(end - 1) == 't' && d.charAt(end - 2) == 's';
        return superlative
                || d.is(token, "ever")
                || d.is(token, "round")
                || d.is(token, "most")
                || d.is(token, "place");
    }
}
