package org.bulletinfacts.figure;

import java.util.Locale;
import org.bulletinfacts.figure.FigureWord.Kind;
import org.bulletinfacts.number.Numbers;
import org.bulletinfacts.text.Document;

/** Reads what a price or a rate is per: $73 per barrel, $73 a barrel, 12 deaths per 100,000 people, 300 tenge/kg. */
final class PerReader {
    private static final int MOST_WORDS_BETWEEN = 3;

    private final FigureLexicon lexicon;

    PerReader(FigureLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Fills {@link Amount#per}, or makes a compound unit; gives the last number that belongs to the amount. */
    int read(Passage p, Amount a) {
        Document d = p.d();
        int at = behindBracket(p, a);
        if (a.rule.startsWith("exchange-rate")) {
            return a.lastNumber;
        }
        for (int words = 0; words <= MOST_WORDS_BETWEEN && p.sameSentence(a.first, at); words++, at++) {
            if (d.word(at) == lexicon.per || d.is(at, '/') && words == 0) {
                return perUnit(p, a, at + 1, true);
            }
            if (words == 0 && (d.is(at, "a") || d.is(at, "an") || d.is(at, "each") || d.is(at, "every"))) {
                return perUnit(p, a, at + 1, false);
            }
            if (words == 0
                    && a.kind == FigureKind.MONEY
                    && d.is(at, "for")
                    && (d.is(at + 1, "every") || d.is(at + 1, "each"))
                    && lexicon.units.startsAt(d, at + 2)) {
                // "$30 for each tonne"
                return perUnit(p, a, at + 2, false);
            }
            if (words == 0 && a.kind == FigureKind.MONEY && d.is(at, "the") && isWeightAlone(p, at + 1)) {
                // "sells for 5 reais the kilo"
                return perUnit(p, a, at + 1, false);
            }
            if (words > 0 && d.is(at, "for") && (d.is(at + 1, "every") || d.is(at + 1, "each"))) {
                // "one doctor for every 16,000 people"
                int number = p.sameSentence(at, at + 2) ? p.numbers().startingAt(at + 2) : -1;
                return number >= 0 ? perNumber(p, a, number) : a.lastNumber;
            }
            if (adverb(p, a, at, words)) {
                return a.lastNumber;
            }
            boolean rate = words > 0
                    && (d.is(at, "a") || d.is(at, "an") || d.is(at, "every") || d.is(at, "each"))
                    && p.sameSentence(at, at + 1);
            if (rate && lexicon.is(d, at + 1, Kind.PER_TIME)) {
                // "24 direct flights a week"
                return perUnit(p, a, at + 1, false);
            }
            boolean formula = a.kind == FigureKind.MEASURE && d.shape(at) == Document.UPPER;
            boolean subscript = words > 0 && d.glued(at) && d.isDigits(at);
            boolean noun = p.isLower(at) && (words == 0 || !lexicon.is(d, at, Kind.FUNCTION));
            if (subscript) {
                // "tonnes of CO2 per capita"
                words--;
            } else if (!noun && !formula) {
                break;
            }
        }
        return a.lastNumber;
    }

    /** A unit that nothing follows which it could be the measure of. */
    private boolean isWeightAlone(Passage p, int at) {
        Document d = p.d();
        UnitForm unit = lexicon.units.at(d, at);
        int end = lexicon.units.end(d, at);
        return unit != null
                && p.isLower(at)
                && d.end(at) - d.start(at) > 2
                && (!p.sameSentence(at, end)
                        || d.kind(end) == Document.MARK && !p.isHyphen(end)
                        || lexicon.is(d, end, Kind.FUNCTION) && d.word(end) != lexicon.of);
    }

    private int perUnit(Passage p, Amount a, int at, boolean written) {
        Document d = p.d();
        if (!p.sameSentence(a.first, at)) {
            return a.lastNumber;
        }
        int number = p.numbers().startingAt(at);
        if (number >= 0) {
            return written ? perNumber(p, a, number) : a.lastNumber;
        }
        if (a.kind == FigureKind.PERCENT || a.kind == FigureKind.PERCENTAGE_POINT) {
            return a.lastNumber;
        }
        FigureWord word = lexicon.word(d, at);
        UnitForm unit = lexicon.units.at(d, at);
        boolean isUnit = unit != null && unit.kind() == FigureKind.MEASURE && unit.factor() == 1;
        boolean time = !written && word != null && word.is(Kind.PER_TIME);
        boolean ago =
                !written && word != null && (d.is(at + 1, "ago") || d.is(at + 1, "earlier") || d.is(at + 1, "later"))
                        || time && (d.is(at + 1, "before") || d.is(at + 1, "after") || d.is(at + 1, "previously"));
        if (ago) {
            return a.lastNumber;
        }
        if (word != null && word.is(Kind.PER_TIME)) {
            setUnit(d, a, word.code(), lexicon.wordEnd(d, at));
        } else if (isUnit && (written || a.kind == FigureKind.MONEY)) {
            setUnit(d, a, p.localUnit(unit.code()), lexicon.units.end(d, at));
        } else if (word != null && word.is(Kind.PER_THING) && (written || a.kind == FigureKind.MONEY)) {
            a.per = d.text(at, lexicon.wordEnd(d, at)).toLowerCase(Locale.ROOT);
        } else if (written && p.isLower(at) && !lexicon.is(d, at, Kind.FUNCTION)) {
            a.per = d.text(at, at + 1);
        }
        return a.lastNumber;
    }

    /** "2,000 flights daily", "33 million tonnes of grain annually". */
    private boolean adverb(Passage p, Amount a, int at, int words) {
        FigureWord word = lexicon.word(p.d(), at);
        boolean rate = word != null
                && word.is(Kind.PER_ADVERB)
                && (words > 0 || a.hasUnit())
                && a.kind != FigureKind.PERCENT
                && a.kind != FigureKind.PERCENTAGE_POINT
                && a.kind != FigureKind.ORDINAL
                && a.kind != FigureKind.AGE
                && a.kind != FigureKind.RATIO
                && a.per == null
                && !isNounAdjective(p, at);
        if (rate) {
            a.per = word.code();
        }
        return rate;
    }

    /** "daily average", "weekly flights": the adverb is an adjective of a noun behind it. */
    private boolean isNounAdjective(Passage p, int at) {
        return p.sameSentence(at, at + 1)
                && p.d().charAt(p.d().end(at) - 2) != 'l'
                && p.isLower(at + 1)
                && !lexicon.is(p.d(), at + 1, Kind.FUNCTION);
    }

    /** "4,300 ringgit ($1,000) a ton": what both are per stands behind the bracket. */
    private static int behindBracket(Passage p, Amount a) {
        Document d = p.d();
        if (a.kind != FigureKind.MONEY) {
            return a.end;
        }
        int at = a.end;
        if (d.is(at, '(')) {
            while (at < a.end + 10 && at < d.size() && !d.is(at, ')')) {
                at++;
            }
        }
        boolean closes = d.is(at, ')') && p.sameSentence(a.first, at + 1);
        boolean per = closes && (d.is(at + 1, "per") || d.is(at + 1, "a") || d.is(at + 1, "an"));
        return per ? at + 1 : a.end;
    }

    /** A speed is one unit; everything else keeps what it is per apart, and only a sign ("t/ha") belongs to the amount. */
    private static void setUnit(Document d, Amount a, String code, int end) {
        String raised = UnitExponent.raised(d, end, code);
        String per = raised == null ? code : raised;
        boolean speed = a.kind == FigureKind.MEASURE && a.per == null && UnitForm.isSpeed(a.unit, per);
        a.perEnd = raised == null ? end : UnitExponent.end(d, end);
        boolean sign = (a.kind == FigureKind.MEASURE || a.kind == FigureKind.MONEY)
                && d.is(a.end, '/')
                && d.glued(a.end)
                && d.glued(a.end + 1);
        if (speed) {
            a.unit = a.unit + "/" + per;
        } else {
            a.per = per;
        }
        if (speed || sign) {
            a.end = a.perEnd;
        }
    }

    /** "per 100,000 people", "per 100 kilometres". */
    private int perNumber(Passage p, Amount a, int number) {
        Document d = p.d();
        Numbers numbers = p.numbers();
        int noun = numbers.end(number);
        String count = Long.toString(Math.round(numbers.value(number)));
        UnitForm unit = p.sameSentence(a.first, noun) ? lexicon.units.at(d, noun) : null;
        if (unit != null && unit.kind() == FigureKind.MEASURE) {
            a.per = count + " " + unit.code();
        } else if (p.sameSentence(a.first, noun) && p.isLower(noun) && !lexicon.is(d, noun, Kind.FUNCTION)) {
            int end = noun + 1;
            if (p.isLower(end) && !lexicon.is(d, end, Kind.FUNCTION) && !p.isPlural(noun) && p.isPlural(end)) {
                end++;
            }
            a.per = count + " " + d.text(noun, end);
        } else {
            a.per = count;
        }
        return number;
    }
}
