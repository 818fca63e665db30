package org.bulletinfacts.figure;

import org.bulletinfacts.figure.FigureWord.Kind;
import org.bulletinfacts.number.Numbers;
import org.bulletinfacts.text.Document;

/** Reads scores: 3-1 of a match or a vote, the value of an index, a magnitude. */
final class ScoreReader {
    private static final int WINDOW = 25;
    private static final int POLL_WINDOW = 8;
    private static final int MOST_BETWEEN = 3;
    /** Points with decimals are no points of a game. */
    private static final int FARTHEST_DECIMAL = 8;

    private static final int MOST_GOALS = 250;
    private static final int MOST_WICKETS = 10;
    private static final int MOST_RUNS = 1000;
    /** Levels of share indices and country risk are so high at least; a player scores fewer points. */
    private static final int LEAST_LEVEL = 100;
    /** Behind a colon: more is a scale, or a time. */
    private static final int MOST_COLON = 60;

    private final FigureLexicon lexicon;
    private final AmountReader amounts;
    private final ModifierReader modifiers;

    ScoreReader(FigureLexicon lexicon, AmountReader amounts, ModifierReader modifiers) {
        this.lexicon = lexicon;
        this.amounts = amounts;
        this.modifiers = modifiers;
    }

    /** Makes a bare count a score, where it is one. */
    boolean read(Passage p, Amount a) {
        return a.kind == FigureKind.COUNT && (match(p, a) || magnitude(p, a) || index(p, a));
    }

    private boolean match(Passage p, Amount a) {
        Document d = p.d();
        Numbers numbers = p.numbers();
        int next = a.number + 1;
        int dash = a.end;
        boolean wickets = next < numbers.size() && isWickets(p, a, next);
        boolean glued = d.glued(dash) && d.glued(dash + 1);
        boolean pair = (d.isFolded(dash, '-') || d.is(dash, '\u2013'))
                && d.glued(dash) == d.glued(dash + 1)
                && next < numbers.size()
                && numbers.first(next) == dash + 1
                && (wickets || isGoals(p, a.number) && isGoals(p, next))
                && (!d.glued(numbers.end(next)) || d.kind(numbers.end(next)) == Document.MARK);
        if (!pair || !wickets && (!glued || a.value < numbers.value(next)) && !isGame(p, a)) {
            return false;
        }
        if (amounts.read(p, next, numbers.first(next)).hasUnit()) {
            return false;
        }
        a.kind = FigureKind.SCORE;
        a.max = numbers.value(next);
        a.end = numbers.end(next);
        a.lastNumber = next;
        a.rule = "score";
        return true;
    }

    /** "resumes at 6-311", "figures of 3-75": wickets and runs, where cricket is told of. */
    private boolean isWickets(Passage p, Amount a, int next) {
        Numbers numbers = p.numbers();
        boolean digits = numbers.is(a.number, Numbers.DIGITS)
                && !numbers.is(a.number, Numbers.DECIMAL | Numbers.GROUPED | Numbers.SCALED | Numbers.ORDINAL)
                && numbers.is(next, Numbers.DIGITS)
                && !numbers.is(next, Numbers.DECIMAL | Numbers.GROUPED | Numbers.SCALED | Numbers.ORDINAL);
        boolean figures = p.d().word(a.first - 1) == lexicon.of && p.d().is(a.first - 2, "figures");
        return digits
                && a.value <= MOST_WICKETS
                && numbers.value(next) <= MOST_RUNS
                && (figures || nearest(p, a, Kind.CRICKET, WINDOW, WINDOW) >= 0);
    }

    /** "3:1" of a match, read as a ratio, made a score; anything else as it is. */
    Amount colon(Passage p, Amount ratio) {
        if (ratio == null || p.d().is(ratio.first - 1, "of") || !isGame(p, ratio)) {
            return ratio;
        }
        Numbers numbers = p.numbers();
        if (!isGoals(p, ratio.number)
                || !isGoals(p, ratio.lastNumber)
                || numbers.value(ratio.lastNumber) >= MOST_COLON) {
            return ratio;
        }
        ratio.kind = FigureKind.SCORE;
        ratio.value = numbers.value(ratio.number);
        ratio.max = numbers.value(ratio.lastNumber);
        ratio.rule = "score-colon";
        return ratio;
    }

    private static boolean isGoals(Passage p, int number) {
        Numbers numbers = p.numbers();
        return numbers.is(number, Numbers.DIGITS)
                && !numbers.is(number, Numbers.DECIMAL)
                && !numbers.is(number, Numbers.SCALED)
                && !numbers.is(number, Numbers.GROUPED)
                && !numbers.is(number, Numbers.ORDINAL)
                && numbers.value(number) < MOST_GOALS;
    }

    private boolean isGame(Passage p, Amount a) {
        return nearest(p, a, Kind.GAME, WINDOW, WINDOW) >= 0;
    }

    private int nearest(Passage p, Amount a, Kind kind, int before, int behind) {
        Document d = p.d();
        int sentence = d.sentenceOf(a.first);
        int from = Math.max(d.sentenceFirst(sentence), a.first - before);
        int to = Math.min(d.sentenceFirst(sentence + 1), a.end + behind);
        for (int t = from; t < to; t++) {
            if ((t < a.first || t >= a.end) && lexicon.is(d, t, kind)) {
                return t;
            }
        }
        return -1;
    }

    /** "magnitude of 6.4", "6.4-magnitude", "6.4 on the Richter scale". */
    private boolean magnitude(Passage p, Amount a) {
        Document d = p.d();
        int behind = p.isHyphen(a.end) ? a.end + 1 : a.end;
        boolean after = p.sameSentence(a.first, behind)
                && (d.is(behind, "magnitude") || d.is(behind, "on") && d.is(behind + 2, "richter"));
        int start = modifiers.start(p, a.first);
        int before = lexicon.startOfWordEnding(d, start, Kind.MAGNITUDE);
        boolean ends = !p.isLower(a.end) || lexicon.is(d, a.end, Kind.FUNCTION);
        boolean number =
                p.numbers().is(a.number, Numbers.DIGITS) && ends || p.numbers().is(a.number, Numbers.DECIMAL);
        boolean named = before >= 0 && p.sameSentence(before, a.first) && number;
        if (!after && !named) {
            return false;
        }
        a.kind = FigureKind.SCORE;
        a.rule = "score-magnitude";
        return true;
    }

    /** "a load factor of 79%, 2 points higher": points beside a percentage are percentage points. */
    boolean pointsOfPercent(Passage p, Amount a, Amount last) {
        Document d = p.d();
        boolean points = d.is(a.end, "points") || d.is(a.end, "point");
        if (!points || a.kind != FigureKind.COUNT || a.hasUnit()) {
            return false;
        }
        boolean decimal = p.numbers().is(a.lastNumber, Numbers.DECIMAL);
        boolean beside = last != null
                && last.kind == FigureKind.PERCENT
                && a.first - last.end <= (decimal ? FARTHEST_DECIMAL : MOST_BETWEEN)
                && p.sameSentence(last.first, a.end);
        if (!beside && !isToPercent(p, a) || !decimal && isGame(p, a)) {
            return false;
        }
        becomePoints(a);
        return true;
    }

    /** "narrowed by two points to 9 percent". */
    private boolean isToPercent(Passage p, Amount a) {
        Document d = p.d();
        int next = d.word(a.end + 1) == lexicon.to ? p.numbers().startingAt(a.end + 2) : -1;
        UnitForm unit = next < 0 ? null : lexicon.units.at(d, p.numbers().end(next));
        return unit != null && unit.kind() == FigureKind.PERCENT && p.sameSentence(a.first, a.end + 2);
    }

    private static void becomePoints(Amount a) {
        a.kind = FigureKind.PERCENTAGE_POINT;
        a.unit = "pp";
        a.end++;
        a.unitAfter = true;
        a.rule = "percentage-point";
    }

    /** "The PMI rose to 52.3", "the index closed 15.3 points higher"; of a poll, points are percentage points. */
    private boolean index(Passage p, Amount a) {
        Document d = p.d();
        Numbers numbers = p.numbers();
        boolean points = d.is(a.end, "points") || d.is(a.end, "point");
        if (points && nearest(p, a, Kind.POLL, POLL_WINDOW, POLL_WINDOW) >= 0) {
            becomePoints(a);
            return true;
        }
        int level = modifiers.start(p, a.first);
        int record = lexicon.startOfWordEnding(d, level, Kind.FILLER);
        level = record >= 0 ? record : level;
        boolean exact = numbers.is(a.number, Numbers.DECIMAL) || numbers.is(a.number, Numbers.GROUPED);
        boolean ends = !d.isWord(a.end) || lexicon.is(d, a.end, Kind.FUNCTION) || !p.sameSentence(a.first, a.end);
        boolean score = numbers.is(a.number, Numbers.DIGITS)
                && !numbers.is(a.number, Numbers.SCALED)
                && (points ? exact || a.value >= 30 : exact && ends && lexicon.is(d, level - 1, Kind.LEVEL_PREPOSITION))
                && (nearest(p, a, Kind.INDEX, WINDOW, points ? 8 : 0) >= 0
                        || points && a.value >= LEAST_LEVEL && isLevel(d, level - 1));
        if (!score) {
            return false;
        }
        a.kind = FigureKind.SCORE;
        a.end += points ? 1 : 0;
        a.unitAfter = points;
        a.rule = "score-index";
        return true;
    }

    /** "(rose) to 762 points", "(closed) at 7,395 points". */
    private boolean isLevel(Document d, int before) {
        return d.is(before, "to") || d.is(before, "at") || d.is(before, "above") || d.is(before, "below");
    }
}
