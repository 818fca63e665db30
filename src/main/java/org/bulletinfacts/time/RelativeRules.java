package org.bulletinfacts.time;

import java.time.LocalDate;
import org.bulletinfacts.text.Document;
import org.bulletinfacts.text.Match;
import org.bulletinfacts.text.Rules;
import org.bulletinfacts.time.TimeWord.DayReference;
import org.bulletinfacts.time.TimeWord.Unit;
import org.bulletinfacts.time.TimeWord.VagueReference;

/** What counts from the publication day: "today", "last week", "next Friday", "two weeks ago", "now". */
final class RelativeRules {
    private static final int FARTHEST_BASE = 12;
    private static final int MONTHS_OF_YEAR = 12;
    private static final int SHORTEST_SUPERLATIVE = 6;

    private final TimeLexicon lexicon;
    private final Amounts amounts;
    private final Nowadays nowadays;

    RelativeRules(TimeLexicon lexicon, Amounts amounts) {
        this.lexicon = lexicon;
        this.amounts = amounts;
        nowadays = new Nowadays(lexicon);
    }

    void addTo(Rules.Builder<Timex> rules) {
        rules.rule("date-day-reference", "<today>", this::today)
                .rule("date-vague", "<vague>", this::vague)
                .rule("date-vague", "present", this::present)
                .rule("date-vague", "the moment", this::moment)
                .rule("date-vague", "future", this::future)
                .rule("date-ago", "<amount> (-)? <unit> (and (a)? half)? ago", this::ago)
                .rule("date-ago", "<amount> <unit> (and|,)? <more:amount> <smaller:unit> ago", this::compoundAgo)
                .rule(
                        "date-ago",
                        "<amount> <unit> (and|,)? <more:amount> <smaller:unit> (and|,)? <rest:amount> <smallest:unit> ago",
                        this::compoundAgo)
                .rule("date-ago", "half (a|an) <unit> ago", m -> past(m, 0.5))
                .rule("date-vague", "<unit> ago", m -> lexicon.unit(m).plural() ? Timex.reference("PAST_REF") : null)
                .rule("date-ahead", "<amount> <unit> from now", m -> ahead(m))
                .rule("date-ahead", "<amount> <unit> (from|after) <today>", m -> besideDay(m, 1))
                .rule("date-ago", "<amount> <unit> before <today>", m -> besideDay(m, -1))
                .rule("date-ahead", "<amount> <unit> ~' (s)? time", this::inTime)
                .rule("date-ahead", "<amount> <unit>", this::inFuture);
    }

    private Timex today(Match m) {
        Document d = m.document();
        boolean programme = d.isCapital(m.start())
                && (d.is(m.end(), "programme") || d.is(m.end(), "program") || d.is(m.end(), "show"));
        if (programme || isPartOfName(d, m.start(), m.end())) {
            return null;
        }
        DayReference reference = (DayReference) m.value("today", lexicon.words);
        if (d.is(m.start(), "today") && m.end() == m.start() + 1 && nowadays.is(m)) {
            return Timex.reference("PRESENT_REF");
        }
        return Timex.relative(CalendarPeriod.day(Reading.of(m).publishedOn().plusDays(reference.days())));
    }

    private Timex vague(Match m) {
        Document d = m.document();
        String value = ((VagueReference) m.value("vague", lexicon.words)).value();
        boolean noun = d.is(m.end(), "of") || d.isWord(m.end()) && d.is(m.start(), "the") && d.glued(m.end());
        // "the past five years" and "the future king" are no references; "now" before "that" is a conjunction.
        boolean adjective = (d.is(m.end() - 1, "past") || d.is(m.end() - 1, "future"))
                && d.isWord(m.end())
                && !lexicon.isFunctionWord(d, m.end());
        if (isPartOfName(d, m.start(), m.end())) {
            return null;
        }
        boolean conjunction = d.is(m.end() - 1, "now") && d.is(m.end(), "that");
        return noun || adjective || conjunction ? null : Timex.reference(value);
    }

    /** "Russia Today", "the Now Party": a capital inside a sentence beside another. */
    private boolean isPartOfName(Document d, int token, int end) {
        boolean capital = d.shape(token) == Document.TITLE && d.sentenceFirst(d.sentenceOf(token)) != token;
        boolean before = d.isCapital(token - 1) && !lexicon.isFunctionWord(d, token - 1);
        boolean behind = d.isCapital(end) && d.sentenceOf(end) == d.sentenceOf(token);
        return capital && !d.inHeadline(token) && (before || behind);
    }

    /** "at the moment", "for the moment". */
    private Timex moment(Match m) {
        Document d = m.document();
        boolean led = d.is(m.start() - 1, "at") || d.is(m.start() - 1, "for");
        boolean certain =
                d.is(m.end(), "of") || d.is(m.end(), "when") || d.is(m.end(), "that") || lexicon.isNoun(d, m.end());
        return led && !certain ? Timex.reference("PRESENT_REF") : null;
    }

    /** "in future". */
    private Timex future(Match m) {
        Document d = m.document();
        return d.is(m.start() - 1, "in") && !d.isWord(m.end()) ? Timex.reference("FUTURE_REF") : null;
    }

    /** "at present", "to the present". */
    private Timex present(Match m) {
        Document d = m.document();
        int before = m.start() - 1;
        boolean led = d.is(before, "at") || d.is(before, "to") || d.is(before, "until") || d.is(before, "till");
        boolean verb = d.is(before, "to") && !(d.kind(m.end() < d.size() ? m.end() : before) == Document.MARK);
        return led && !verb ? Timex.reference("PRESENT_REF") : null;
    }

    private Timex ago(Match m) {
        Amounts.Range amount = amounts.at(m.document(), m.start("amount"));
        boolean half = m.document().is(m.end() - 2, "half");
        return amount.isVague() ? Timex.reference("PAST_REF") : past(m, amount.low() + (half ? 0.5 : 0));
    }

    /** "a year and three months ago", counted in the smaller unit. */
    private Timex compoundAgo(Match m) {
        Document d = m.document();
        Amounts.Range amount = amounts.at(d, m.start("amount"));
        Amounts.Range more = amounts.at(d, m.start("more"));
        Unit smaller = (Unit) m.value("smaller", lexicon.words);
        CalendarPeriod first = amount.isVague() || more.isVague() || !amount.isWhole()
                ? null
                : Steps.exactly(Reading.of(m).publishedOn(), lexicon.unit(m), -amount.low());
        if (first == null || !m.has("rest")) {
            return first == null ? null : Timex.relative(Steps.from(first.start(), smaller, -more.low()));
        }
        Amounts.Range rest = amounts.at(d, m.start("rest"));
        CalendarPeriod second = more.isWhole() ? Steps.exactly(first.start(), smaller, -more.low()) : null;
        Unit smallest = (Unit) m.value("smallest", lexicon.words);
        return second == null || rest.isVague()
                ? null
                : Timex.relative(Steps.from(second.start(), smallest, -rest.low()));
    }

    private Timex past(Match m, double amount) {
        Unit unit = lexicon.unit(m);
        Reading r = Reading.of(m);
        if (amount == 1 && unit.code().equals("W")) {
            return Timex.relative(CalendarPeriod.day(r.publishedOn().minusWeeks(1)));
        }
        boolean year = amount == 1 && unit.code().equals("Y")
                || amount == MONTHS_OF_YEAR && unit.code().equals("M");
        Direction direction = year ? r.direction(m.start(), m.end()) : null;
        boolean compared = isCompared(m) || isOfLevel(m.document(), m.start());
        if (year && compared && direction != Direction.FUTURE) {
            CalendarPeriod told = r.told().period(m.start());
            if (told != null && told.end().isAfter(r.publishedOn().minusMonths(MONTHS_OF_YEAR))) {
                return Timex.relative(told.plusYears(-1));
            }
        }
        CalendarPeriod month = amount == 1 && unit.code().equals("M") && isCompared(m)
                ? r.told().inSentence(m.start(), Precision.MONTH)
                : null;
        if (month != null && month.precision() == Precision.MONTH && !month.isRange()) {
            return Timex.counted(CalendarPeriod.shifted(Precision.MONTH, month.start(), -1), month);
        }
        if (amount == 1 && unit.code().equals("2W")) {
            return Timex.relative(CalendarPeriod.day(r.publishedOn().minusWeeks(2)));
        }
        return Timex.relative(Steps.from(Reading.of(m).publishedOn(), lexicon.unit(m), -amount));
    }

    /** "A year ago the rate was 5.6%": a sentence on the economy that opens with it goes on the comparison before. */
    private boolean isOfLevel(Document d, int token) {
        return d.sentenceFirst(d.sentenceOf(token)) == token && (lexicon.isEconomic(d, token) || isPriced(d, token));
    }

    /** Whether the sentence of a token has a price. */
    private static boolean isPriced(Document d, int token) {
        int end = d.sentenceEnd(token);
        for (int t = token; t < end; t++) {
            if (d.kind(t) == Document.MARK && "$€£¥₸₽₹₺₩".indexOf(d.charAt(d.start(t))) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** "from $3 billion a year ago", "than a year ago". */
    private static boolean isCompared(Match m) {
        Document d = m.document();
        int first = d.sentenceFirst(d.sentenceOf(m.start()));
        for (int t = m.start() - 1; t >= Math.max(first, m.start() - FARTHEST_BASE); t--) {
            if (d.is(t, "from") || d.is(t, "than") || d.is(t, "against") || d.is(t, "with") || d.is(t, "times")) {
                return true;
            }
        }
        return false;
    }

    private Timex ahead(Match m) {
        Amounts.Range amount = amounts.at(m.document(), m.start("amount"));
        return amount.isVague()
                ? Timex.reference("FUTURE_REF")
                : Timex.relative(Steps.from(Reading.of(m).publishedOn(), lexicon.unit(m), amount.low()));
    }

    /** "two days after tomorrow". */
    private Timex besideDay(Match m, int sign) {
        Amounts.Range amount = amounts.at(m.document(), m.start("amount"));
        DayReference day = (DayReference) m.value("today", lexicon.words);
        LocalDate from = Reading.of(m).publishedOn().plusDays(day.days());
        CalendarPeriod exactly = amount.isWhole() ? Steps.exactly(from, lexicon.unit(m), sign * amount.low()) : null;
        if (exactly != null || amount.isVague()) {
            return Timex.relative(exactly);
        }
        return Timex.relative(Steps.from(from, lexicon.unit(m), sign * amount.low()));
    }

    /** "in two years' time". */
    private Timex inTime(Match m) {
        boolean fits = m.document().is(m.start() - 1, "in") && !lexicon.unit(m).ofClock();
        return fits ? ahead(m) : null;
    }

    /** "the lowest in two decades", "the first in three quarters": how long ago nothing like it was. */
    private static boolean isSuperlative(Document d, int token) {
        if (d.is(token, "first") || d.is(token, "best") || d.is(token, "worst") || d.is(token, "time")) {
            return true;
        }
        if (token < 0) {
            return false;
        }
        int end = d.end(token);
        return d.shape(token) == Document.LOWER
                && end - d.start(token) >= SHORTEST_SUPERLATIVE
                && d.charAt(end - 1) == 't'
                && d.charAt(end - 2) == 's'
                && d.charAt(end - 3) == 'e';
    }

    /** "will open in three days"; behind a past verb "in three days" is how long it took. */
    private Timex inFuture(Match m) {
        Document d = m.document();
        Amounts.Range amount = amounts.at(d, m.start("amount"));
        if (!d.is(m.start() - 1, "in")
                || amount.isVague()
                || !amount.isWhole()
                || lexicon.unit(m).ofClock()) {
            return null;
        }
        if (isSuperlative(d, m.start() - 2)) {
            return null;
        }
        boolean tense = Reading.of(m).direction(m.start(), m.end()) == Direction.FUTURE;
        boolean ends = !d.isWord(m.end()) || d.sentenceOf(m.end()) != d.sentenceOf(m.start());
        return tense && ends ? ahead(m) : null;
    }
}
