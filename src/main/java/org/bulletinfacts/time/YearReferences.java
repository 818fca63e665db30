package org.bulletinfacts.time;

import java.util.function.IntFunction;
import org.bulletinfacts.text.Document;
import org.bulletinfacts.text.Layer;
import org.bulletinfacts.text.Match;

/** What names a year behind a month or a quarter: "2025", "'25", "this year", "the previous year". */
final class YearReferences implements Layer {
    private static final int LAST_DAY = 31;

    private final TimeLexicon lexicon;

    YearReferences(TimeLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** @param relative whether it was resolved against another date */
    record YearOf(int year, boolean relative) {}

    @Override
    public int end(Document d, int token) {
        int digits = Digits.yearEnd(d, token);
        if (digits >= 0) {
            return d.glued(digits) && d.isWord(digits) ? -1 : digits;
        }
        int spelled = SpelledYears.end(d, token);
        if (spelled > 0) {
            return spelled;
        }
        if (isShortYear(d, token)) {
            return token + 1;
        }
        if (d.isFolded(token, '\'')) {
            return d.glued(token + 1) && d.isDigits(token + 1) && Digits.length(d, token + 1) == 2 ? token + 2 : -1;
        }
        if (lexicon.at(d, token, TimeWord.Shift.class) == null) {
            return d.is(token, "the") && isYear(d, token + 1) ? token + 2 : -1;
        }
        int behind = lexicon.words.end(d, token);
        return isYear(d, behind) ? behind + 1 : -1;
    }

    /** "April of 87": two digits behind a month and "of". */
    private boolean isShortYear(Document d, int token) {
        return d.is(token - 1, "of")
                && d.isDigits(token)
                && Digits.length(d, token) == 2
                && Digits.value(d, token) > LAST_DAY
                && lexicon.at(d, token - 2, TimeWord.MonthName.class) != null
                && !lexicon.isNoun(d, token + 1)
                && !d.is(token + 1, '%');
    }

    private static boolean isYear(Document d, int token) {
        return d.is(token, "year");
    }

    /** The year at a token where {@link #end} found one. */
    YearOf at(Document d, int token, Reading r) {
        if (d.isDigits(token) && Digits.length(d, token) == 2) {
            return new YearOf(Digits.fullYear(Digits.value(d, token)), false);
        }
        if (SpelledYears.end(d, token) > 0) {
            return new YearOf(SpelledYears.at(d, token), false);
        }
        if (d.isDigits(token)) {
            return new YearOf(Digits.value(d, token), false);
        }
        if (d.isFolded(token, '\'')) {
            return new YearOf(Digits.fullYear(Digits.value(d, token + 1)), false);
        }
        int thisYear = r.publishedOn().getYear();
        TimeWord.Shift shift = lexicon.at(d, token, TimeWord.Shift.class);
        if (shift == null) {
            // "output fell in 2024, and in the last months of the year by 12%"
            CalendarPeriod told = r.told().inSentence(token, Precision.YEAR);
            boolean over = told != null
                    && told.precision() == Precision.YEAR
                    && !told.isRange()
                    && !told.isFiscal()
                    && told.end().isBefore(r.publishedOn());
            return new YearOf(over ? told.start().getYear() : thisYear, true);
        }
        CalendarPeriod anchor = shift.ofText() ? r.anchors().last(token) : null;
        return new YearOf((anchor == null ? thisYear : anchor.start().getYear()) + shift.amount(), true);
    }

    /** The year that a match kept as "yr", or else as "year". */
    YearOf of(Match m) {
        return at(m.document(), m.has("yr") ? m.start("yr") : m.start("year"), Reading.of(m));
    }

    /** What comes once a year, in the year that a match kept. */
    Timex ofYear(Match m, IntFunction<CalendarPeriod> ofYear) {
        YearOf year = of(m);
        return Timex.date(ofYear.apply(year.year()), year.relative());
    }

    /** What comes once a year, in the year that a match kept as "yr", else in the one that is meant. */
    Timex inYear(Match m, IntFunction<CalendarPeriod> ofYear) {
        return m.has("yr") ? ofYear(m, ofYear) : Timex.relative(Reading.of(m).yearly(ofYear, m.start(), m.end()));
    }
}
