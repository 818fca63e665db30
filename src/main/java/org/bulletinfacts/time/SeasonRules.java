package org.bulletinfacts.time;

import org.bulletinfacts.text.Document;
import org.bulletinfacts.text.Match;
import org.bulletinfacts.text.Rules;
import org.bulletinfacts.time.TimeWord.Season;

/** Seasons, numbered weeks and holidays: "summer 2025", "week 23 of 2025", "Easter". */
final class SeasonRules {
    private final TimeLexicon lexicon;
    private final YearReferences years;

    SeasonRules(TimeLexicon lexicon, YearReferences years) {
        this.lexicon = lexicon;
        this.years = years;
    }

    void addTo(Rules.Builder<Timex> rules) {
        rules.rule("date-season", "the? <season> (of|in|,)? <yr>", this::seasonOfYear)
                .rule("date-season", "the? <season>", this::bareSeason)
                .rule("date-week", "(the)? week <n:small> (of|,|in)? <year>", this::week)
                .rule("date-holiday", "the? <holiday> ((of|,)? <yr>)?", this::holiday)
                .rule("date-holiday", "<shift> <holiday>", this::shiftedHoliday);
    }

    private Timex seasonOfYear(Match m) {
        Season season = (Season) m.value("season", lexicon.words);
        return years.ofYear(m, y -> Reading.of(m).season(season, y));
    }

    /** A season without year, only behind a preposition: "in spring", "by the autumn"; "the fall of prices" is none. */
    private Timex bareSeason(Match m) {
        Document d = m.document();
        Season season = (Season) m.value("season", lexicon.words);
        boolean the = d.is(m.start(), "the");
        boolean fall = d.is(m.end() - 1, "fall");
        boolean noun = d.isWord(m.end())
                && d.sentenceOf(m.end()) == d.sentenceOf(m.start())
                && !lexicon.isFunctionWord(d, m.end())
                && !lexicon.words.startsAt(d, m.end());
        if (!lexicon.isLed(d, m.start()) || d.is(m.end(), "of") || fall && !the || noun || d.is(m.start() - 1, "of")) {
            return null;
        }
        Reading r = Reading.of(m);
        return Timex.relative(r.yearly(y -> r.season(season, y), m.start(), m.end()));
    }

    private Timex week(Match m) {
        Document d = m.document();
        return Timex.date(CalendarPeriod.week(Digits.value(d, m.start("year")), Digits.value(d, m.start("n"))));
    }

    private Timex holiday(Match m) {
        Holiday holiday = m.value("holiday", lexicon.holidays);
        if (!isMeant(m, holiday)) {
            return null;
        }
        return years.inYear(m, holiday.rule()::in);
    }

    private Timex shiftedHoliday(Match m) {
        Holiday holiday = m.value("holiday", lexicon.holidays);
        TimeWord.Shift shift = lexicon.shift(m);
        Reading r = Reading.of(m);
        if (!isMeant(m, holiday) || shift.ofText()) {
            return null;
        }
        int year = r.publishedOn().getYear();
        CalendarPeriod ofYear = holiday.rule().in(year);
        if (ofYear != null && shift.amount() < 0 && ofYear.end().isBefore(r.publishedOn())
                || ofYear != null && shift.amount() > 0 && ofYear.start().isAfter(r.publishedOn())) {
            return Timex.relative(ofYear);
        }
        return Timex.relative(holiday.rule().in(year + shift.amount()));
    }

    /** Written as a name, in a source of its country, and not behind another name ("Johnnie Christmas"). */
    private boolean isMeant(Match m, Holiday holiday) {
        Document d = m.document();
        int before = m.start() - 1;
        boolean named = d.isCapital(before)
                && !lexicon.isFunctionWord(d, before)
                && d.sentenceFirst(d.sentenceOf(before)) != before
                && d.sentenceOf(before) == d.sentenceOf(m.start());
        String country = Reading.of(m).conventions().country();
        return d.isCapital(m.end("holiday") - 1)
                && !named
                && (holiday.country() == null || holiday.country().equals(country));
    }
}
