package org.bulletinfacts.time;

import java.util.function.IntFunction;
import org.bulletinfacts.number.Numbers;
import org.bulletinfacts.text.Document;
import org.bulletinfacts.text.Match;
import org.bulletinfacts.text.Rules;

/** Quarters, halves, seasons, weeks and holidays: "the first quarter of 2025", "Q1", "1H25", "summer 2025", "Easter". */
final class PeriodRules {
    private static final String OF_YEAR = " ((of|in|,|-|/)? <yr>)?";

    private final TimeLexicon lexicon;
    private final YearReferences years;

    PeriodRules(TimeLexicon lexicon, YearReferences years) {
        this.lexicon = lexicon;
        this.years = years;
    }

    void addTo(Rules.Builder<Timex> rules) {
        rules.rule("date-quarter", "Q ~<n:small>" + OF_YEAR, m -> coded(m, this::quarter))
                .rule("date-quarter", "<n:small> ~Q" + OF_YEAR, m -> coded(m, this::quarter))
                .rule("date-quarter", "<n:small> ~Q ~<yy:small>", m -> coded(m, this::quarter))
                .rule("date-quarter", "<year> (-|,|/)? Q ~<n:small>", m -> coded(m, this::quarter))
                .rule("date-quarter", "<year> (-|,|/)? <n:small> ~Q", m -> coded(m, this::quarter))
                .rule("date-half", "H ~<n:small>" + OF_YEAR, m -> coded(m, this::half))
                .rule("date-half", "<n:small> ~H (of|in|,|-|/)? <yr>", m -> coded(m, this::half))
                .rule("date-half", "<n:small> ~H ~<yy:small>", m -> coded(m, this::half))
                .rule("date-half", "<year> (-|,|/)? H ~<n:small>", m -> coded(m, this::half))
                .rule(
                        "date-quarter",
                        "the? <ordinal> (-)? (quarter|quarters|qtr)" + OF_YEAR,
                        m -> named(m, this::quarter))
                .rule(
                        "date-quarter",
                        "the? (last|final) quarter (of|in) <yr>",
                        m -> years.ofYear(m, y -> quarter(y, 4)))
                .rule("date-quarter", "the? <month> quarter" + OF_YEAR, this::quarterTo)
                .rule("date-quarter-in-list", "the? <ordinal>", m -> inList(m, this::quarter, "quarters", "quarter"))
                .rule("date-half", "the? <ordinal> (-)? half (of|in|,)? <yr>", m -> named(m, this::half))
                .rule("date-half", "the <ordinal> half", this::bareHalf)
                .rule("date-half", "<ordinal> ~- ~half", this::halfBeforeNoun)
                .rule("date-half-in-list", "the? <ordinal>", m -> inList(m, this::half, "halves", "half"))
                .rule("date-months-code", "<n:small> ~M (of|,)? <yr>", this::months)
                .rule("date-months-code", "<n:small> ~M ~<yy:small>", this::months);
    }

    /** Makes the n-th part of a year; null where a year has no such part. */
    private interface Part {
        CalendarPeriod of(int year, int number);
    }

    private CalendarPeriod quarter(int year, int number) {
        return number >= 1 && number <= 4 ? CalendarPeriod.quarter(year, number) : null;
    }

    private CalendarPeriod half(int year, int number) {
        return number >= 1 && number <= 2 ? CalendarPeriod.half(year, number) : null;
    }

    /** Q1, 1Q25: capital letters, so that "h1" of a web page is none. */
    private Timex coded(Match m, Part part) {
        Document d = m.document();
        int token = m.start("n");
        int number = Digits.value(d, token);
        // "Q1,500" is money of Guatemala.
        boolean thousands =
                d.is(m.end(), ',') && d.glued(m.end()) && d.glued(m.end() + 1) && Digits.length(d, m.end() + 1) == 3;
        boolean runsOn = thousands || d.glued(m.end()) && (d.isWord(m.end()) || d.isDigits(m.end()));
        if (Digits.length(d, token) != 1 || runsOn || d.glued(m.start()) && d.kind(m.start() - 1) != Document.MARK) {
            return null;
        }
        int letter = d.glued(token) ? token - 1 : token + 1;
        if (d.shape(letter) == Document.LOWER && !m.has("yr") && !m.has("year")) {
            // "the q2 page"
            return null;
        }
        if (m.has("yy")) {
            int length = Digits.length(d, m.start("yy"));
            return length == 2 ? Timex.date(part.of(Digits.fullYear(Digits.value(d, m.start("yy"))), number)) : null;
        }
        if (m.has("year")) {
            return Timex.date(part.of(Digits.value(d, m.start("year")), number));
        }
        if (d.isFolded(m.start(), 'h') && !m.has("yr") && !d.is(m.start() - 1, "in")) {
            // H2 is hydrogen as well.
            return null;
        }
        Timex fiscal = m.has("yr") ? null : fiscalPart(m, number);
        return fiscal != null ? fiscal : years.inYear(m, y -> part.of(y, number));
    }

    /** "growth for 2025-26 is seen at 6.5%, with Q1 at 6.4% and Q2 at 6.7%": of the fiscal year that the sentence has named; else null. */
    private static Timex fiscalPart(Match m, int number) {
        CalendarPeriod year = Reading.of(m).anchors().fiscalYearNear(m.start(), 1);
        boolean half = m.document().isFolded(m.start(), 'h');
        return year == null || number < 1 || number > (half ? 2 : 4)
                ? null
                : Timex.relative(year.partOfFiscalYear(half ? 6 : 3, number));
    }

    /** 9M 2024, 10M25: the first so many months. */
    private Timex months(Match m) {
        Document d = m.document();
        int count = Digits.value(d, m.start("n"));
        boolean small = m.has("yy") && Digits.length(d, m.start("yy")) != 2;
        if (count < 2 || count > 12 || small || !d.isCapital(m.start("n") + 1) || d.glued(m.start())) {
            return null;
        }
        IntFunction<CalendarPeriod> range =
                y -> CalendarPeriod.range(CalendarPeriod.month(y, 1), CalendarPeriod.month(y, count));
        return m.has("yy")
                ? Timex.date(range.apply(Digits.fullYear(Digits.value(d, m.start("yy")))))
                : years.ofYear(m, range);
    }

    private Timex named(Match m, Part part) {
        Document d = m.document();
        boolean game = d.is(m.end(), "final")
                || d.is(m.end(), "finals")
                || d.is(m.end() + 1, "final")
                || d.is(m.end() + 1, "finals");
        int number = Digits.ordinal(d, m.start("ordinal"));
        return game ? null : years.inYear(m, y -> part.of(y, number));
    }

    /** "Exports fell in the first half": of a year in reports on the economy, else most likely of a match. */
    private Timex bareHalf(Match m) {
        Document d = m.document();
        boolean led = lexicon.isPreposition(d, m.start() - 1)
                && !d.is(m.start() - 1, "on")
                && !d.is(m.end(), "of")
                && !lexicon.isNoun(d, m.end());
        return led && lexicon.isEconomic(d, m.start()) ? named(m, this::half) : null;
    }

    /** "first-half profit"; of a match it is the goal. */
    private Timex halfBeforeNoun(Match m) {
        Document d = m.document();
        return lexicon.isNoun(d, m.end()) && lexicon.isEconomic(d, m.start()) ? named(m, this::half) : null;
    }

    /** "the December quarter": the one that ends with the month. */
    private Timex quarterTo(Match m) {
        TimeWord.MonthName month = lexicon.month(m);
        return month.month() % 3 != 0 || month.writing() == TimeWord.Writing.LOWER
                ? null
                : years.inYear(m, y -> quarter(y, month.month() / 3));
    }

    /** "the second and third quarters of 2025": the first of two parts that share their noun and year. */
    private Timex inList(Match m, Part part, String plural, String singular) {
        Document d = m.document();
        int link = m.end();
        boolean linked = d.is(link, "and") || d.is(link, "to") || d.is(link, "or") || Digits.dashEnd(d, link) > 0;
        int second = d.is(link + 1, "the") ? link + 2 : link + 1;
        int noun = linked ? Numbers.ORDINALS.end(d, second) : -1;
        if (noun < 0 || !d.is(noun, plural) && !d.is(noun, singular)) {
            return null;
        }
        int number = Digits.ordinal(d, m.start("ordinal"));
        Reading r = Reading.of(m);
        int at = d.is(noun + 1, "of") || d.is(noun + 1, "in") ? noun + 2 : noun + 1;
        if (years.end(d, at) > 0) {
            YearReferences.YearOf year = years.at(d, at, r);
            return Timex.date(part.of(year.year(), number), year.relative());
        }
        return plural.equals("halves") ? null : Timex.relative(r.yearly(y -> part.of(y, number), m.start(), noun));
    }
}
