package org.bulletinfacts.figure;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.bulletinfacts.figure.FigureWord.Kind;
import org.bulletinfacts.figure.PerForm.Then;
import org.bulletinfacts.number.Numbers;
import org.bulletinfacts.text.Document;

/** Reads what a price or a rate is per: $73 per barrel, $73 a barrel, 12 deaths per 100,000 people, 300 tenge/kg. */
final class PerReader {
    private static final int MOST_WORDS_BETWEEN = 3;

    /** What is not told by the day or the year without "per". */
    private static final Set<FigureKind> NO_RATES = EnumSet.of(
            FigureKind.PERCENT, FigureKind.PERCENTAGE_POINT, FigureKind.ORDINAL, FigureKind.AGE, FigureKind.RATIO);

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
            PerForm form = form(p, a, at, words == 0);
            if (form != null) {
                return behind(p, a, form, lexicon.pers.end(d, at));
            }
            if (adverb(p, a, at, words)) {
                return a.lastNumber;
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

    /** The form at a token that tells what the amount is per, or null. */
    private PerForm form(Passage p, Amount a, int at, boolean behind) {
        List<PerForm> forms = lexicon.pers.at(p.d(), at);
        if (forms == null) {
            return null;
        }
        int next = lexicon.pers.end(p.d(), at);
        for (PerForm form : forms) {
            if (form.fits(a.kind, behind) && follows(p, form.then(), next)) {
                return form;
            }
        }
        return null;
    }

    private boolean follows(Passage p, Then then, int token) {
        return switch (then) {
            case ANYTHING, UNIT, NUMBER -> true;
            case TIME -> p.sameSentence(token - 1, token) && lexicon.is(p.d(), token, Kind.PER_TIME);
            case MEASURE -> lexicon.units.startsAt(p.d(), token);
            case LONE_MEASURE -> isLoneMeasure(p, token);
        };
    }

    private int behind(Passage p, Amount a, PerForm form, int next) {
        if (form.then() == Then.NUMBER) {
            int number = p.sameSentence(a.first, next) ? p.numbers().startingAt(next) : -1;
            return number >= 0 ? perNumber(p, a, number) : a.lastNumber;
        }
        return perUnit(p, a, next, form.then() == Then.ANYTHING);
    }

    /** A unit that nothing follows which it could be the measure of. */
    private boolean isLoneMeasure(Passage p, int at) {
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
                && !NO_RATES.contains(a.kind)
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
        noun += p.isHyphen(noun) ? 1 : 0;
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
