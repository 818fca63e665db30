package org.bulletinfacts.figure;

import org.bulletinfacts.figure.FigureWord.Kind;
import org.bulletinfacts.text.Document;

/** Tells temperatures from other degrees, Fs and Cs, and those below zero from those above. */
final class TemperatureReader {
    /** Degrees Celsius that weather has at most: a bare C behind more is something else. */
    private static final int HOTTEST = 60;

    private static final int FARTHEST_WATER = 5;

    private final FigureLexicon lexicon;

    TemperatureReader(FigureLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** "5 to 8 degrees below zero", "10 degrees of frost": makes the amount negative, low end first. */
    void belowZero(Passage p, Amount a) {
        Document d = p.d();
        boolean degrees = "Cel".equals(a.unit) || "[degF]".equals(a.unit);
        boolean below = degrees
                && (d.is(a.end, "below") && (d.is(a.end + 1, "zero") || d.is(a.end + 1, "freezing"))
                        || d.word(a.end) == lexicon.of && d.is(a.end + 1, "frost"));
        if (below) {
            double high = -a.value;
            a.value = a.max == null ? high : -a.max;
            a.max = a.max == null ? null : Double.valueOf(high);
        }
    }

    /** "degrees" with no scale behind: as warm as the text is about, in what the country measures in. */
    void scale(Passage p, Amount a) {
        if (isTemperature(p, a) || isFelt(p, a)) {
            String country = p.conventions().country();
            a.unit = "US".equals(country) ? "[degF]" : "Cel";
        }
    }

    /** Whether a bare C behind a blank may be degrees: weather has no more of them. */
    boolean isWeather(Passage p, Amount a) {
        return Math.abs(a.value) <= HOTTEST && isTemperature(p, a);
    }

    /** Whether the sentence speaks of temperatures near the amount. */
    boolean isTemperature(Passage p, Amount a) {
        Document d = p.d();
        int sentence = d.sentenceOf(a.first);
        int from = Math.max(d.sentenceFirst(sentence), a.first - 20);
        int to = Math.min(d.sentenceFirst(sentence + 1), a.end + 12);
        for (int t = from; t < to; t++) {
            if (lexicon.is(d, t, Kind.TEMPERATURE)) {
                return true;
            }
        }
        return false;
    }

    /** "-12 degrees", "it was 35 degrees in the shade", "with the sea at 24 degrees". */
    private boolean isFelt(Passage p, Amount a) {
        Document d = p.d();
        if (Math.abs(a.value) > HOTTEST) {
            return false;
        }
        int from = Math.max(d.sentenceFirst(d.sentenceOf(a.first)), a.first - FARTHEST_WATER);
        for (int t = a.first - 1; t >= from; t--) {
            if (d.is(t, "water")
                    || d.is(t, "sea")
                    || d.is(t, "air")
                    || d.is(t, "it") && (d.is(t + 1, "was") || d.is(t + 1, "is"))) {
                return true;
            }
        }
        return a.value < 0;
    }
}
