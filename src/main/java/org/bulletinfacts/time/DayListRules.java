package org.bulletinfacts.time;

import org.bulletinfacts.text.Document;
import org.bulletinfacts.text.Match;
import org.bulletinfacts.text.Rules;
import org.bulletinfacts.time.TimeWord.MonthName;
import org.bulletinfacts.time.TimeWord.Writing;

/** Days that share their month: "10 and 15 June", "on the 3rd, 5th and 7th of May", "June 4, 5 and 6". Each is an expression. */
final class DayListRules {
    private static final String BEHIND_MONTH = "date-day-behind-month";
    private static final int LONGEST = 6;

    private final TimeLexicon lexicon;
    private final YearReferences years;

    DayListRules(TimeLexicon lexicon, YearReferences years) {
        this.lexicon = lexicon;
        this.years = years;
    }

    void addTo(Rules.Builder<Timex> rules) {
        rules.rule("date-day-in-list", "the? <day>", this::beforeMonth)
                .rule(BEHIND_MONTH, "the? <day> (,? <year>)?", this::behindMonth);
    }

    /** The token behind a comma, "and" or both; the same token where none stands. */
    private static int linkEnd(Document d, int token) {
        int next = d.is(token, ',') ? token + 1 : token;
        return isAnd(d, next) || next == token && isTo(d, next) ? next + 1 : next;
    }

    /** "from 4 to 6 June": the preposition before the second day of a range. */
    static boolean isTo(Document d, int token) {
        return d.is(token, "to") || d.is(token, "through") || d.is(token, "until") || d.is(token, "till");
    }

    private static boolean isAnd(Document d, int token) {
        return d.is(token, "and") || d.is(token, "or") || d.is(token, '&');
    }

    private static int dayEnd(Document d, int token) {
        return Digits.dayEnd(d, d.is(token, "the") ? token + 1 : token);
    }

    private Timex beforeMonth(Match m) {
        Document d = m.document();
        int token = m.end();
        int days = 0;
        for (int next = linkEnd(d, token); days < LONGEST && next > token; next = linkEnd(d, token)) {
            token = dayEnd(d, next);
            if (token < 0) {
                return null;
            }
            days++;
        }
        token = d.is(token, "of") ? token + 1 : token;
        MonthName month = days == 0 ? null : lexicon.at(d, token, MonthName.class);
        if (month == null || month.writing() == Writing.LOWER) {
            return null;
        }
        int behind = lexicon.words.end(d, token);
        int day = Digits.day(d, m.start("day"));
        behind = d.is(behind, ',') && Digits.yearEnd(d, behind + 1) > 0 ? behind + 1 : behind;
        Reading r = Reading.of(m);
        if (years.end(d, behind) > 0) {
            YearReferences.YearOf year = years.at(d, behind, r);
            return Timex.date(CalendarPeriod.day(year.year(), month.month(), day), year.relative());
        }
        return Timex.relative(r.yearly(y -> CalendarPeriod.day(y, month.month(), day), m.start(), behind));
    }

    private Timex behindMonth(Match m) {
        Document d = m.document();
        Reading.Found before = Reading.of(m).last();
        boolean listed = before != null
                && (before.rule().equals(CalendarRules.MONTH_DAY)
                        || before.rule().equals(BEHIND_MONTH))
                && before.end() < m.start()
                && linkEnd(d, before.end()) == m.start();
        if (!listed || restEnd(d, before.end()) < m.end("day")) {
            return null;
        }
        CalendarPeriod first = before.timex().days();
        int day = Digits.day(d, m.start("day"));
        CalendarPeriod later =
                CalendarPeriod.day(first.start().getYear(), first.start().getMonthValue(), day);
        return Timex.date(later, before.timex().relative());
    }

    /**
     * The token behind the days that go on a list from here ("June 4" with ", 5 and 6" behind it), or -1 where none do: the list
     * has an "and" before its last day, and what stands behind is nothing that the number could count.
     */
    int restEnd(Document d, int token) {
        int end = token;
        boolean closed = false;
        for (int days = 0; days < LONGEST && !closed; days++) {
            int next = linkEnd(d, end);
            int behind = next > end && d.sentenceOf(next) == d.sentenceOf(token) ? dayEnd(d, next) : -1;
            if (behind < 0) {
                return -1;
            }
            closed = isAnd(d, next - 1) || isTo(d, next - 1);
            end = behind;
        }
        boolean counts = lexicon.isNoun(d, end) || d.is(end, '%') || lexicon.words.at(d, end) != null;
        return closed && !counts ? end : -1;
    }

    /** The year behind such a rest of a list, or -1. */
    int yearBehindRest(Document d, int token) {
        int end = restEnd(d, token);
        int year = d.is(end, ',') ? end + 1 : end;
        return end > 0 && Digits.yearEnd(d, year) > 0 ? Digits.value(d, year) : -1;
    }
}
