package org.bulletinfacts.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.bulletinfacts.text.Document;
import org.bulletinfacts.text.Match;
import org.bulletinfacts.text.Rules;

/** Holidays: "Easter", "Eid al-Fitr 2025", "last Ramadan", "Independence Day" of the source's country. */
final class HolidayRules {
    private final TimeLexicon lexicon;
    private final YearReferences years;

    HolidayRules(TimeLexicon lexicon, YearReferences years) {
        this.lexicon = lexicon;
        this.years = years;
    }

    void addTo(Rules.Builder<Timex> rules) {
        rules.rule("date-holiday", "the? <holiday> ((of|,)? <yr>)?", this::holiday)
                .rule("date-holiday", "<shift> <holiday>", this::shiftedHoliday);
    }

    private Timex holiday(Match m) {
        Document d = m.document();
        if (lexicon.isNameHead(d, m.end())) {
            return null;
        }
        if (d.is(m.start(), "the") && lexicon.isNoun(d, m.end())) {
            // "the Christmas holidays": the article is not the holiday's.
            return null;
        }
        return nearest(m);
    }

    /** The holiday of a match, in its year or the one that is meant; null where none is. */
    Timex nearest(Match m) {
        Timex nearest = null;
        for (Holiday.Rule rule : rules(m)) {
            Timex timex = years.inYear(m, rule::in);
            nearest = nearest == null || timex != null && isNearer(timex, nearest, m) ? timex : nearest;
        }
        return nearest;
    }

    private static boolean isNearer(Timex a, Timex b, Match m) {
        LocalDate day = Reading.of(m).publishedOn();
        return Math.abs(ChronoUnit.DAYS.between(day, a.days().start()))
                < Math.abs(ChronoUnit.DAYS.between(day, b.days().start()));
    }

    private Timex shiftedHoliday(Match m) {
        List<Holiday.Rule> rules = rules(m);
        TimeWord.Shift shift = lexicon.shift(m);
        if (rules.size() != 1 || shift.ofText()) {
            return null;
        }
        LocalDate day = Reading.of(m).publishedOn();
        CalendarPeriod ofYear = rules.get(0).in(day.getYear());
        boolean last = ofYear != null && shift.amount() < 0 && ofYear.end().isBefore(day);
        boolean next = ofYear != null && shift.amount() > 0 && ofYear.start().isAfter(day);
        return Timex.relative(last || next ? ofYear : rules.get(0).in(day.getYear() + shift.amount()));
    }

    /**
     * How the holiday of a match is dated; nothing where another is meant: a capital before it makes it a part of a longer name, and
     * a possessive tells of a country that need not be the source's.
     */
    private List<Holiday.Rule> rules(Match m) {
        Document d = m.document();
        int before = m.start() - 1;
        Holiday holiday = m.value("holiday", lexicon.holidays);
        boolean sameSentence = before >= 0 && d.sentenceOf(before) == d.sentenceOf(m.start());
        boolean named = sameSentence
                && d.isCapital(before)
                && !lexicon.isFunctionWord(d, before)
                && !lexicon.words.startsAt(d, before)
                && !isVerb(d, before);
        boolean foreign = holiday.isNational() && d.is(before, 's') && d.isFolded(before - 1, '\'');
        // "will pay in the New Year" means the coming weeks, not a day.
        int led = d.is(before, "the") ? before - 1 : before;
        boolean year = d.is(m.end("holiday") - 1, "year") && d.is(led, "in") && led < m.start("holiday") - 1;
        boolean capital = !year && (d.isCapital(m.end("holiday") - 1) || isOnlyHoliday(d, m.end("holiday") - 1));
        return capital && !named && !foreign
                ? holiday.of(Reading.of(m).conventions().country())
                : List.of();
    }

    /** Names that mean nothing else in small letters: "christmas", "new year's eve"; not "a new year", "the spring festival". */
    private boolean isOnlyHoliday(Document d, int last) {
        return d.is(last, "day")
                || d.is(last, "eve")
                || lexicon.at(d, last, TimeWord.WeekdayName.class) != null
                || d.is(last, "christmas")
                || d.is(last, "easter")
                || d.is(last, "halloween")
                || d.is(last, "thanksgiving")
                || d.is(last, "ramadan");
    }

    /** "Celebrating Easter" at the start of a sentence, not "Coptic Easter". */
    private static boolean isVerb(Document d, int token) {
        int end = d.end(token);
        return d.sentenceFirst(d.sentenceOf(token)) == token
                && Digits.length(d, token) > 4
                && (d.charAt(end - 1) == 'g' && d.charAt(end - 2) == 'n'
                        || d.charAt(end - 1) == 'd' && d.charAt(end - 2) == 'e');
    }
}
