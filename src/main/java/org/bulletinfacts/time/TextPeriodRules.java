package org.bulletinfacts.time;

import org.bulletinfacts.number.Numbers;
import org.bulletinfacts.text.Document;
import org.bulletinfacts.text.Match;
import org.bulletinfacts.text.Rules;
import org.bulletinfacts.time.TimeWord.DayPart;
import org.bulletinfacts.time.TimeWord.Unit;

/** Stretches that only the text tells: "the previous three months", "over the six months", "during the year", "ended the day". */
final class TextPeriodRules {
    private static final String NAME = "date-of-text";
    private static final int LONGEST = 60;
    /** So near before "of the year" its rank stands. */
    private static final int FEW = 4;

    private final TimeLexicon lexicon;
    private final Amounts amounts;

    TextPeriodRules(TimeLexicon lexicon, Amounts amounts) {
        this.lexicon = lexicon;
        this.amounts = amounts;
    }

    void addTo(Rules.Builder<Timex> rules) {
        rules.rule(NAME, "the (previous|preceding|prior) <amount> <unit>", this::preceding)
                .rule(NAME, "the <amount> <unit>", this::asLong)
                .rule(NAME, "the <unit>", this::bare)
                .rule(
                        NAME,
                        "the (period|quarter|month|year) under (review|report|consideration)",
                        m -> Timex.relative(Reading.of(m).told().period(m.start())))
                .rule(NAME, "the <part>", this::barePart)
                .rule(NAME, "the (final|closing|opening|concluding) day", this::dayOfRange);
    }

    /** "0.5% lower than in the previous three months": as long a stretch before the one that the sentence has told. */
    private Timex preceding(Match m) {
        CalendarPeriod told = Reading.of(m).told().inSentence(m.start(), Precision.YEAR);
        int count = count(m);
        Unit unit = lexicon.unit(m);
        boolean grid = unit.code().equals("M")
                || unit.code().equals("3M")
                || unit.code().equals("Y");
        if (told == null || count < 1 || !grid || told.isFiscal()) {
            return null;
        }
        Precision precision = unit.precision();
        if (precision == Precision.MONTH && count == 3 && told.precision() == Precision.QUARTER) {
            return Timex.counted(CalendarPeriod.shifted(Precision.QUARTER, told.start(), -1), told);
        }
        CalendarPeriod first = CalendarPeriod.shifted(precision, told.start(), -count);
        CalendarPeriod last = CalendarPeriod.shifted(precision, told.start(), -1);
        return Timex.counted(count == 1 ? last : CalendarPeriod.range(first, last), told);
    }

    /** "over the six months", where the text has told of just so many. */
    private Timex asLong(Match m) {
        CalendarPeriod told = Reading.of(m).told().period(m.start());
        int count = count(m);
        Unit unit = lexicon.unit(m);
        boolean months = unit.code().equals("M") && unit.plural() && isLed(m);
        boolean fits = months
                && told != null
                && count > 1
                && told.start().getDayOfMonth() == 1
                && told.start().plusMonths(count).minusDays(1).equals(told.end());
        return fits && !isContinued(m) ? Timex.relative(told) : null;
    }

    private int count(Match m) {
        Amounts.Range amount = amounts.at(m.document(), m.start("amount"));
        return amount.isVague() || !amount.isWhole() || amount.low() > LONGEST ? -1 : (int) amount.low();
    }

    /** "weakened during the year", "$3 up for the week", "ended the day at 5.20". */
    private Timex bare(Match m) {
        Document d = m.document();
        Unit unit = lexicon.unit(m);
        Reading r = Reading.of(m);
        boolean single = !unit.plural() && !unit.ofClock() && unit.code().length() == 1;
        boolean phase = isPhase(d, m.start() - 1);
        boolean day = unit.precision() == Precision.DAY;
        boolean over = d.is(m.start() - 1, "during") || d.is(m.start() - 1, "over");
        if (unit.code().equals("Y") && (isInRow(d, m) || d.is(m.start() - 1, "within") && !isContinued(m))) {
            return Timex.relative(CalendarPeriod.of(Precision.YEAR, r.publishedOn()));
        }
        if (unit.code().equals("Y") && isToMonth(d, m.end())) {
            return Timex.duration("P1Y", Precision.YEAR);
        }
        boolean ofFigure = d.is(m.start() - 1, "for") && !d.isCapital(m.end());
        if (!single || isContinued(m) || !phase && (day || !over && !ofFigure)) {
            return null;
        }
        if (day) {
            return Timex.relative(r.told().dayHere(m.start()));
        }
        CalendarPeriod told = unit.precision() == Precision.WEEK
                ? r.told().dayHere(m.start())
                : r.told().stretch(m.start(), unit.precision());
        boolean fits = told != null
                && (unit.precision() == Precision.WEEK || told.precision() == unit.precision() && (over || phase));
        return Timex.relative(
                fits && told.precision() == unit.precision()
                        ? told
                        : CalendarPeriod.of(unit.precision(), fits ? told.start() : r.publishedOn()));
    }

    /** "its first contract of the year", "with eight weeks of the year left": what has a place in the year that runs. */
    private boolean isInRow(Document d, Match m) {
        boolean named = d.isCapital(m.end() - 1)
                || d.isDigits(m.end())
                || d.is(m.end(), "to")
                || d.is(m.end(), "before")
                || d.is(m.end(), "ended")
                || d.isFolded(m.end(), '\'')
                || lexicon.isNoun(d, m.end()) && !d.is(m.end(), "left");
        if (!d.is(m.start() - 1, "of") || named) {
            return false;
        }
        boolean left = d.is(m.end(), "left") || d.is(m.end(), "remaining");
        for (int t = m.start() - 2; t > m.start() - 2 - FEW && d.sentenceOf(t) == d.sentenceOf(m.start()); t--) {
            if (d.isDigits(t) && !left) {
                return false;
            }
            if (Numbers.ORDINALS.end(d, t) > 0 || left || isBest(d, t)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBest(Document d, int token) {
        return d.is(token, "best")
                || d.is(token, "worst")
                || d.is(token, "biggest")
                || d.is(token, "largest")
                || d.is(token, "highest")
                || d.is(token, "lowest")
                || d.is(token, "latest")
                || d.is(token, "most")
                || d.is(token, "deadliest")
                || d.is(token, "strongest");
    }

    /** "prices rose 4% in the year to June": twelve months, of which only the end has a date; a year behind makes it one. */
    private boolean isToMonth(Document d, int to) {
        boolean month = d.is(to, "to") && lexicon.at(d, to + 1, TimeWord.MonthName.class) != null;
        int behind = month ? lexicon.words.end(d, to + 1) : -1;
        return month && Digits.yearEnd(d, behind) < 0;
    }

    /** "ended the morning 93 points higher". */
    private Timex barePart(Match m) {
        String code = ((DayPart) m.value("part", lexicon.words)).code();
        return isPhase(m.document(), m.start() - 1) && !isContinued(m)
                ? Timex.time(Reading.of(m).told().dayHere(m.start()), "T" + code, true)
                : null;
    }

    /** "on the final day" of the days that the text has told. */
    private Timex dayOfRange(Match m) {
        CalendarPeriod told = Reading.of(m).told().period(m.start());
        boolean days = told != null && told.isRange() && told.precision() == Precision.DAY;
        boolean first = m.document().is(m.start() + 1, "opening");
        return days && !isContinued(m) ? Timex.relative(CalendarPeriod.day(first ? told.start() : told.end())) : null;
    }

    /** Verbs that tell how a stretch began or ended. */
    private static boolean isPhase(Document d, int token) {
        return d.is(token, "ended")
                || d.is(token, "started")
                || d.is(token, "began")
                || d.is(token, "finished")
                || d.is(token, "closed")
                || d.is(token, "opened")
                || d.is(token, "ending")
                || d.is(token, "starts")
                || d.is(token, "begins")
                || d.is(token, "ends")
                || d.is(token, "closes")
                || d.is(token, "finishes")
                || d.is(token, "starting");
    }

    private boolean isLed(Match m) {
        Document d = m.document();
        int before = m.start() - 1;
        return d.is(before, "over")
                || d.is(before, "in")
                || d.is(before, "during")
                || d.is(before, "for")
                || d.is(before, "of");
    }

    /** "for the year to June", "the year ended on", "the week before": the words behind tell which one. */
    private boolean isContinued(Match m) {
        Document d = m.document();
        int next = m.end();
        if (d.sentenceOf(next) != d.sentenceOf(m.end() - 1)) {
            return false;
        }
        boolean phase = isPhase(d, m.start() - 1);
        if (d.isDigits(next)) {
            return !phase && !d.is(next - 1, "day");
        }
        if (!d.isWord(next)) {
            return Digits.dashEnd(d, next) > 0 && d.glued(next) || d.isFolded(next, '\'') && d.glued(next);
        }
        boolean goesOn = d.is(next, "to")
                || d.is(next, "of")
                || d.is(next, "in") && !phase
                || d.is(next, "from")
                || d.is(next, "through")
                || d.is(next, "before")
                || d.is(next, "after")
                || d.is(next, "since")
                || d.is(next, "until")
                || d.is(next, "under")
                || d.is(next, "when")
                || d.is(next, "that")
                || d.is(next, "which")
                || d.is(next, "ended")
                || d.is(next, "began");
        return goesOn || !phase && !lexicon.isFunctionWord(d, next);
    }
}
