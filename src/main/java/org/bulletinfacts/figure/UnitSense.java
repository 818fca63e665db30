package org.bulletinfacts.figure;

import org.bulletinfacts.figure.FigureWord.Kind;
import org.bulletinfacts.number.Numbers;
import org.bulletinfacts.text.Document;

/** Tells whether a form that could be a unit is one where it stands: "2 in" may be inches, "777F" an aircraft. */
final class UnitSense {
    private final FigureLexicon lexicon;
    private final TemperatureReader temperatures;

    UnitSense(FigureLexicon lexicon, TemperatureReader temperatures) {
        this.lexicon = lexicon;
        this.temperatures = temperatures;
    }

    /** Whether the tokens from {@code at} to before {@code end}, a form of {@code unit}, are the unit of the amount. */
    boolean isUnit(Passage p, Amount a, int at, int end, UnitForm unit) {
        Document d = p.d();
        boolean digits = p.numbers().is(a.number, Numbers.DIGITS);
        if (unit.gluedToDigits() && !(digits && d.glued(at) && at == a.end)) {
            boolean apart = digits && at == a.end && "Cel".equals(unit.code()) && d.isCapital(at) && !d.isCapital(end);
            return apart && temperatures.isWeather(p, a) || digits && "[in_i]".equals(unit.code()) && isSize(p, end);
        }
        if (unit.gluedToDigits() && lexicon.startOfWordEnding(d, a.first, Kind.IDENTIFIER) >= 0) {
            // "seat 12A"
            return false;
        }
        boolean sort =
                unit.gluedToDigits() && "temperature".equals(unit.quantity()) && !temperatures.isTemperature(p, a);
        if (sort && (d.isCapital(a.first - 1) || p.isLower(end) && !lexicon.is(d, end, Kind.FUNCTION))) {
            // "a Boeing 777F", "the 13F filing"
            return false;
        }
        if (d.glued(at)
                && d.isFolded(end, '-')
                && d.glued(end)
                && d.glued(end + 1)
                && d.shape(end + 1) == Document.UPPER) {
            // "9N-ABC": the registration of an aircraft
            return false;
        }
        int length = d.end(end - 1) - d.start(at);
        boolean sign = d.isWord(at) && length <= 2;
        if (sign && (!digits || d.is(end, '\'') || d.is(end, '\u2019'))) {
            return false;
        }
        return !d.glued(end) || !d.isDigits(end);
    }

    /** "2 in thick", "5 in." at the end of a sentence: inches, and no preposition. */
    private static boolean isSize(Passage p, int token) {
        Document d = p.d();
        int sentenceEnd = d.sentenceEnd(token - 1);
        return token >= sentenceEnd
                || d.is(token, '.') && token + 1 >= sentenceEnd
                || d.is(token, "thick")
                || d.is(token, "wide")
                || d.is(token, "long")
                || d.is(token, "tall")
                || d.is(token, "deep")
                || d.is(token, "high");
    }
}
