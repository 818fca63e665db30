package org.bulletinfacts.time;

import org.bulletinfacts.text.Document;
import org.bulletinfacts.text.Match;
import org.bulletinfacts.text.Rules;
import org.bulletinfacts.time.TimeWord.Season;

/** Seasons: "summer 2025", "winter 2023-24", "in spring". */
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
                .rule("date-season", "the? <season> (of)? <year> ~(<dash>|/) ~<next:small>", this::seasonOverNewYear)
                .rule("date-season", "the? <season> (of)? <year> ~(<dash>|/) ~<next:four>", this::seasonOverNewYear)
                .rule("date-season", "the? <year> ~(<dash>|/) ~<next:small> <season>", this::seasonOverNewYear)
                .rule("date-season", "the? <year> <season>", this::yearBeforeSeason);
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
                && !d.is(m.end(), "i")
                && !lexicon.words.startsAt(d, m.end());
        // "the first storm of the winter"
        boolean ofOther = d.is(m.start() - 1, "of") && (!the || fall);
        if (!lexicon.isLed(d, m.start()) || d.is(m.end(), "of") || fall && !the || noun || ofOther) {
            return null;
        }
        Reading r = Reading.of(m);
        // "in winter the pass is closed": no verb tells of a certain one.
        boolean each = !the
                && d.is(m.start() - 1, "in")
                && !d.inHeadline(m.start())
                && r.direction(m.start(), m.end()) == null;
        if (each || !the && Habit.isTold(d, m.start())) {
            return Timex.set("XXXX-" + season.code(), Precision.SEASON);
        }
        return Timex.relative(r.yearly(y -> r.season(season, y), m.start(), m.end()));
    }

    /** "winter 2023-24", "the 2023/24 winter": it begins in the first of the years. */
    private Timex seasonOverNewYear(Match m) {
        Document d = m.document();
        int year = Digits.value(d, m.start("year"));
        int next = Digits.value(d, m.start("next"));
        boolean fits = Digits.length(d, m.start("next")) == 2 ? next == (year + 1) % 100 : next == year + 1;
        Season season = (Season) m.value("season", lexicon.words);
        return fits ? Timex.date(Reading.of(m).season(season, year)) : null;
    }

    /** "the 2024 summer"; "the 2024 Summer Games" is a name, "in 2024 prices fall" has a verb. */
    private Timex yearBeforeSeason(Match m) {
        Document d = m.document();
        int word = m.end() - 1;
        boolean name = d.isCapital(word) && d.isCapital(m.end());
        boolean verb = d.is(word, "fall") && !d.is(m.start(), "the");
        Season season = (Season) m.value("season", lexicon.words);
        return name || verb ? null : Timex.date(Reading.of(m).season(season, Digits.value(d, m.start("year"))));
    }
}
