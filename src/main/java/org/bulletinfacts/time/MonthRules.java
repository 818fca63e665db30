package org.bulletinfacts.time;

import org.bulletinfacts.text.Document;
import org.bulletinfacts.text.Match;
import org.bulletinfacts.text.Rules;
import org.bulletinfacts.time.TimeWord.MonthName;
import org.bulletinfacts.time.TimeWord.Writing;

/** Months: "June 2025", "June of this year", "May and June 2024", "in June". */
final class MonthRules {
    private final TimeLexicon lexicon;
    private final YearReferences years;

    MonthRules(TimeLexicon lexicon, YearReferences years) {
        this.lexicon = lexicon;
        this.years = years;
    }

    void addTo(Rules.Builder<Timex> rules) {
        rules.rule("date-month-year", "<month> (of|in|,)? <yr>", this::monthOfYear)
                .rule("date-month-year", "<year> (,|-|/)? <month>", this::monthOfYear)
                .rule("date-month", "<month>", this::bareMonth);
    }

    private Timex monthOfYear(Match m) {
        if (lexicon.month(m).writing() == Writing.LOWER) {
            return null;
        }
        YearReferences.YearOf year = years.of(m);
        return Timex.date(CalendarPeriod.month(year.year(), lexicon.month(m).month()), year.relative());
    }

    /** A month alone; one that is another word too, or abbreviated, only where a preposition leads to it. */
    private Timex bareMonth(Match m) {
        Document d = m.document();
        MonthName name = lexicon.month(m);
        if (name.writing() == Writing.LOWER && !isOfRange(d, m.start(), m.end())
                || name.writing() == Writing.SHORT && !lexicon.isLed(d, m.start()) && !isLinked(d, m.end())
                || name.writing() == Writing.WORD && !isMonth(d, m.start(), m.end())) {
            return null;
        }
        if (!lexicon.isLed(d, m.start()) && isFirstName(d, m.end())) {
            return null;
        }
        Reading r = Reading.of(m);
        if (goesOnSet(d, m.start(), r.last()) || Habit.isTold(d, m.start()) && yearBehindList(d, m.end()) < 0) {
            return Timex.set("XXXX-" + Digits.two(name.month()), Precision.MONTH);
        }
        int year = yearBehindList(d, m.end());
        if (year > 0) {
            YearReferences.YearOf named = years.at(d, year, r);
            boolean yearBefore = name.month() > lastMonthBefore(d, year);
            int ofMonth = yearBefore ? named.year() - 1 : named.year();
            return Timex.date(CalendarPeriod.month(ofMonth, name.month()), named.relative());
        }
        MonthName last = endOfRange(d, m.start(), m.end());
        if (last == null) {
            return Timex.relative(r.yearly(y -> CalendarPeriod.month(y, name.month()), m.start(), m.end()));
        }
        int over = name.month() > last.month() ? 1 : 0;
        CalendarPeriod range = r.yearly(
                y -> CalendarPeriod.range(
                        CalendarPeriod.month(y, name.month()), CalendarPeriod.month(y + over, last.month())),
                m.start(),
                m.end());
        return Timex.relative(CalendarPeriod.month(range.start().getYear(), name.month()));
    }

    /** "between august and october": beside another month a word in small letters is one too. */
    private boolean isOfRange(Document d, int first, int end) {
        boolean led = d.is(first - 1, "between") || d.is(first - 1, "from");
        boolean links = isUntil(d, end) || d.is(end, "and") && d.is(first - 1, "between");
        return led && links && lexicon.at(d, end + 1, MonthName.class) != null;
    }

    /** The last month of "from May to September", or null: the year is then the one that suits both. */
    private MonthName endOfRange(Document d, int first, int token) {
        boolean linked = isUntil(d, token) || d.is(token, "and") && d.is(first - 1, "between");
        int month = linked ? behindModifier(d, token + 1) : -1;
        MonthName last = linked ? lexicon.at(d, month, MonthName.class) : null;
        boolean bare = last != null && last.writing() != Writing.LOWER && Digits.dayEnd(d, month + 1) < 0;
        return bare ? last : null;
    }

    private static boolean isUntil(Document d, int token) {
        return d.is(token, "to") || d.is(token, "through") || d.is(token, "until") || d.is(token, "till");
    }

    /** Behind "the end of" or "mid-", where it stands at a token. */
    private int behindModifier(Document d, int token) {
        return lexicon.modifiers.startsAt(d, token) ? lexicon.modifiers.end(d, token) : token;
    }

    /** "every June and December". */
    private static boolean goesOnSet(Document d, int token, Reading.Found before) {
        return before != null
                && before.end() == token - 1
                && (d.is(token - 1, "and") || d.is(token - 1, "to") || d.is(token - 1, "until"))
                && before.timex().type() == TimexType.SET
                && before.timex().value().startsWith("XXXX-")
                && before.timex().precision() == Precision.MONTH;
    }

    /** May, March, August with a capital: inside a sentence in small letters a month, at its start only before a noun. */
    private boolean isMonth(Document d, int token, int next) {
        int before = token - 1;
        boolean noun = lexicon.isDeterminer(d, before) && lexicon.isNoun(d, next)
                || d.is(next, "futures")
                || d.is(next, "delivery")
                || d.is(next, "contract")
                || d.is(next, "contracts");
        if (lexicon.isLed(d, token) || isLinked(d, next) || noun) {
            return true;
        }
        if (d.sentenceFirst(d.sentenceOf(token)) == token) {
            return lexicon.isNoun(d, next) || d.is(next, "was") || d.is(next, "is") || d.is(next, "saw");
        }
        boolean possessive = d.is(before, 's') && d.glued(before) && d.isFolded(before - 1, '\'');
        return (d.shape(before) == Document.LOWER || possessive) && !isFirstName(d, next);
    }

    /** "April Johnson": a name goes on. */
    private boolean isFirstName(Document d, int next) {
        return d.shape(next) == Document.TITLE
                && d.sentenceOf(next) == d.sentenceOf(next - 1)
                && !lexicon.isFunctionWord(d, next)
                && !lexicon.words.startsAt(d, next);
    }

    /** "May and June": another month follows. */
    private boolean isLinked(Document d, int token) {
        return (d.is(token, "and") || d.is(token, "to") || d.is(token, ',') || Digits.dashEnd(d, token) > 0)
                && lexicon.at(d, token + 1, MonthName.class) != null;
    }

    /** "from December to February 2027": the year is that of the last month. */
    private int lastMonthBefore(Document d, int year) {
        for (int token = year - 1; token >= year - 4; token--) {
            MonthName last = lexicon.at(d, token, MonthName.class);
            if (last != null) {
                return last.month();
            }
        }
        return 12;
    }

    /** Where the year stands that months joined by commas, "and" or "to" share, or -1. */
    private int yearBehindList(Document d, int endToken) {
        int token = endToken;
        for (int months = 0; months < 12; months++) {
            int link = d.is(token, ',') && isLinked(d, token + 1) ? token + 1 : token;
            if (!isLinked(d, link)) {
                break;
            }
            token = lexicon.words.end(d, link + 1);
        }
        int month = isUntil(d, token) ? behindModifier(d, token + 1) : -1;
        if (month > 0 && lexicon.at(d, month, MonthName.class) != null) {
            // "from the start of March until the end of May 2025"
            token = lexicon.words.end(d, month);
        }
        if (token == endToken) {
            return -1;
        }
        token = d.is(token, "of") || d.is(token, "in") || d.is(token, ',') ? token + 1 : token;
        return years.end(d, token) > 0 ? token : -1;
    }
}
