package org.bulletinfacts.time;

import org.bulletinfacts.text.Document;
import org.bulletinfacts.text.Match;
import org.bulletinfacts.text.Rules;
import org.bulletinfacts.time.TimeWord.Unit;

/** Years, decades, centuries, alone and as ranges: "1957", "2021-2023", "the 1990s", "the 20th century". */
final class YearRules {
    /** Without a preposition only such years are believed. */
    private static final int FIRST_LIKELY = 1900;

    private static final int LAST_LIKELY = 2060;
    /** Before this a number without a comma is more often a count than a year. */
    private static final int FIRST_HISTORIC = 1500;

    private final TimeLexicon lexicon;
    private final SplitYears splitYears;

    YearRules(TimeLexicon lexicon, SplitYears splitYears) {
        this.lexicon = lexicon;
        this.splitYears = splitYears;
    }

    void addTo(Rules.Builder<Timex> rules) {
        rules.rule("date-year", "<year>", this::bareYear)
                .rule("date-year", "<spelled>", this::spelled)
                .rule("date-year", "CY ~<year>", YearRules::namedYear)
                .rule("date-year", "CY ~<yy:small>", YearRules::calendarYear)
                .rule("date-year", "(the)? (year|calendar year) <year>", YearRules::namedYear)
                .rule(
                        "date-year",
                        "the (peak|record|base|reference|boom|crisis) year (of)? <year>",
                        YearRules::namedYear)
                .rule("date-year", "the <year> (academic|school|calendar) year", YearRules::namedYear)
                .rule("date-year-range", "<from:year> <dash> <to:year>", this::range)
                .rule("date-year-range", "<from:year> ~<dash> ~<short:small>", this::shortRange)
                .rule("date-year-range", "<from:year> ~/ ~<short:small>", this::shortRange)
                .rule("date-year-range", "<from:year> ~/ ~<to:year>", this::range);
    }

    private static CalendarPeriod year(Match m, String name) {
        return CalendarPeriod.year(Digits.value(m.document(), m.start(name)));
    }

    /** "the year 2019"; of "sugar year 2024-25" the first half is no year of its own. */
    private static Timex namedYear(Match m) {
        return SplitYears.isSplit(m.document(), m.start("year")) ? null : Timex.date(year(m, "year"));
    }

    /** "CY18", "CY 2025". */
    private static Timex calendarYear(Match m) {
        Document d = m.document();
        boolean two = Digits.length(d, m.start("yy")) == 2 && !d.glued(m.end()) && !d.glued(m.start());
        return two ? Timex.date(CalendarPeriod.year(Digits.fullYear(Digits.value(d, m.start("yy"))))) : null;
    }

    /** "in nineteen seventy-eight": only behind a preposition of time. */
    private Timex spelled(Match m) {
        Document d = m.document();
        int before = m.start() - 1;
        boolean led = d.is(before, "in") || d.is(before, "since") || d.is(before, "until") || d.is(before, "year");
        boolean from = d.is(before, "from") && (d.is(m.end(), "to") || d.is(m.end(), "until"));
        Reading.Found last = Reading.of(m).last();
        boolean to = d.is(before, "to")
                && last != null
                && last.end() == before
                && last.rule().equals("date-year");
        return led || from || to ? Timex.date(CalendarPeriod.year(SpelledYears.at(d, m.start()))) : null;
    }

    private Timex bareYear(Match m) {
        Document d = m.document();
        int year = Digits.value(d, m.start());
        return isYear(d, m.start(), year) ? Timex.date(CalendarPeriod.year(year)) : null;
    }

    /** "the Drugs Act, 1992": the year behind a law is part of its name. */
    private static boolean isOfAct(Document d, int comma) {
        int law = comma - 1;
        return d.is(comma, ',')
                && d.shape(law) == Document.TITLE
                && d.shape(law - 1) == Document.TITLE
                && (d.is(law, "act")
                        || d.is(law, "law")
                        || d.is(law, "code")
                        || d.is(law, "bill")
                        || d.is(law, "ordinance")
                        || d.is(law, "regulations")
                        || d.is(law, "rules"));
    }

    /** "Law 12 of 2003", "resolution 1701 (2006)": the year tells which of that number. */
    private boolean isOfNumbered(Document d, int token) {
        int number = token - 1;
        // "Appeal No. E003 of 2023"
        boolean lettered = d.isWord(number - 1) && d.glued(number) && d.end(number - 1) - d.start(number - 1) <= 2;
        int kind = lettered ? number - 2 : number - 1;
        if (!d.is(token, "of") && !d.is(token, '(')
                || !d.isDigits(number)
                || !lettered && d.sentenceOf(kind) != d.sentenceOf(token)) {
            return false;
        }
        return lexicon.isNumbered(d, kind)
                || d.is(kind, "act")
                || d.is(kind, "law")
                || d.is(kind, "bill")
                || d.is(kind, "instrument")
                || d.is(kind, "ordinance")
                || d.is(kind, '.') && d.is(kind - 1, "no");
    }

    /** Four digits are a year behind a preposition of time; else only where nothing shows that they count or name something. */
    private boolean isYear(Document d, int token, int year) {
        int before = token - 1;
        int next = token + 1;
        if (isPartOfName(d, before)
                || isDialled(d, token)
                || isGluedToMore(d, token)
                || isOfAct(d, before)
                || isOfNumbered(d, before)) {
            return false;
        }
        // "dates back to 1865", "between 1815 and 1848", "the revolution of 1848"
        boolean historic = year >= FIRST_HISTORIC
                && (d.is(before, "to") && d.is(before - 1, "back")
                        || d.is(before, "between")
                        || d.is(before, "of") && year % 100 != 0
                        || d.is(before, "and") && Digits.yearEnd(d, before - 1) > 0 && d.is(before - 2, "between"));
        boolean likely = (year >= FIRST_LIKELY || historic) && year <= LAST_LIKELY;
        boolean led = lexicon.isLed(d, token);
        boolean counts = d.is(next, '%') || isUnitBehind(d, next) || isNounBehind(d, next);
        if (led && !isCountingPreposition(d, before)) {
            return !counts || likely && !isCountable(d, next);
        }
        // "from 2010 levels" is a year, "from 2000 homes" a count.
        boolean attribute = led && year % 100 != 0 && year >= 1980 && !isCountable(d, next);
        return likely && (!counts || attribute || isDeterminer(d, before) && !isUnitBehind(d, next));
    }

    /** "of 2000 people", "to 2000 tonnes", "about 2000 homes" may count; "in", "since", "by" rarely do. */
    private static boolean isCountingPreposition(Document d, int token) {
        return d.is(token, "to")
                || d.is(token, "of")
                || d.is(token, "about")
                || d.is(token, "around")
                || d.is(token, "and")
                || d.is(token, "or")
                || d.is(token, "than")
                || d.is(token, "for")
                || d.is(token, "from")
                || d.is(token, "between")
                || d.is(token, "into");
    }

    private boolean isUnitBehind(Document d, int token) {
        return lexicon.at(d, token, Unit.class) != null && !d.is(token, "quarter") && !d.is(token, "min");
    }

    private boolean isNounBehind(Document d, int token) {
        return d.isWord(token)
                && d.sentenceOf(token) == d.sentenceOf(token - 1)
                && d.shape(token) == Document.LOWER
                && !lexicon.isFunctionWord(d, token)
                && !isVerb(d, token);
    }

    /** "2025 marked", "2024 showed": past forms follow a subject. */
    private static boolean isVerb(Document d, int token) {
        int end = d.end(token);
        return d.charAt(end - 1) == 'd' && d.charAt(end - 2) == 'e' && end - d.start(token) > 4;
    }

    /** Something that is counted by the thousand. */
    private boolean isCountable(Document d, int token) {
        return isUnitBehind(d, token) || lexicon.isCounted(d, token);
    }

    private static boolean isDeterminer(Document d, int token) {
        return d.is(token, "the")
                || d.is(token, "its")
                || d.is(token, "their")
                || d.is(token, "our")
                || d.is(token, "his")
                || d.is(token, "s")
                || d.is(token, "this");
    }

    /** "Expo 2025", "Resolution 2231", "No. 2025", "$2025". */
    boolean isPartOfName(Document d, int token) {
        if (token < 0) {
            return false;
        }
        if (lexicon.isNumbered(d, token)) {
            return true;
        }
        if (d.kind(token) == Document.MARK) {
            return "$€£¥₸₽₹₺#№@+".indexOf(d.charAt(d.start(token))) >= 0 || d.is(token, '.') && d.is(token - 1, "no");
        }
        if (!d.isCapital(token) || d.paragraphOf(token) != d.paragraphOf(token + 1)) {
            return false;
        }
        return d.sentenceFirst(d.sentenceOf(token)) != token
                && !lexicon.isFunctionWord(d, token)
                && lexicon.words.at(d, token) == null;
    }

    /** "call 1800 226 226", "800 900 2000": groups of the digits of a telephone number. */
    private static boolean isDialled(Document d, int token) {
        boolean behind = isGroup(d, token + 1) && isGroup(d, token + 2);
        boolean before = isGroup(d, token - 1) && isGroup(d, token - 2);
        return behind || before || isGroup(d, token - 1) && isGroup(d, token + 1);
    }

    private static boolean isGroup(Document d, int token) {
        return d.isDigits(token) && Digits.length(d, token) >= 2 && Digits.length(d, token) <= 4;
    }

    private boolean isGluedToMore(Document d, int token) {
        return isGluedBefore(d, token) || isGluedBehind(d, token + 1);
    }

    private static boolean isGluedBehind(Document d, int next) {
        return d.glued(next)
                && (d.isWord(next)
                        || d.isDigits(next + 1) && d.glued(next + 1)
                        || d.is(next, '%')
                        || d.is(next, '°')
                        || d.is(next, '@'));
    }

    private boolean isGluedBefore(Document d, int token) {
        return d.glued(token)
                && (d.isWord(token - 1)
                        || d.is(token - 1, '-')
                                && d.glued(token - 1)
                                && lexicon.modifiers.startOfFormEnding(d, token) < 0
                        || d.is(token - 1, '.')
                        || d.is(token - 1, ':')
                        || d.is(token - 1, '_')
                        || d.is(token - 1, '/'));
    }

    private Timex range(Match m) {
        Document d = m.document();
        if (isPartOfName(d, m.start() - 1) || isGluedBefore(d, m.start()) || isGluedBehind(d, m.end())) {
            return null;
        }
        Timex fiscal = splitYears.fiscal(m);
        return fiscal != null ? fiscal : ordered(year(m, "from"), year(m, "to"));
    }

    private static Timex ordered(CalendarPeriod from, CalendarPeriod to) {
        return from.start().isBefore(to.start()) ? Timex.date(CalendarPeriod.range(from, to)) : null;
    }

    /** "2024/25", "2021-23". */
    private Timex shortRange(Match m) {
        Document d = m.document();
        int from = Digits.value(d, m.start("from"));
        int to = from / 100 * 100 + Digits.value(d, m.start("short"));
        boolean joined =
                d.glued(m.end()) && (Digits.dashEnd(d, m.end()) > 0 || d.is(m.end(), '/') || d.isWord(m.end()));
        if (Digits.length(d, m.start("short")) != 2 || joined || isPartOfName(d, m.start() - 1)) {
            return null;
        }
        return from < FIRST_LIKELY - 100 || to <= from + 1
                ? null
                : ordered(CalendarPeriod.year(from), CalendarPeriod.year(to));
    }
}
